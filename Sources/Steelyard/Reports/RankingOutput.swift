internal import Outcome
internal import Outsourcing
internal import Reporting

/// Forms in which `rank` prints (`--format`).
public enum RankingFormat: String, Sendable, CaseIterable {
  case table, json, csv, md
}

extension EvaluatedComparison {
  /// The ranking alone, in one form.
  public func ranking(_ format: RankingFormat) throws -> String {
    switch format {
    case .table: rankingTable
    case .json: try rankingJSON.document
    case .csv: rankingCSV
    case .md: MarkdownRenderer.ranking(evaluation)
    }
  }

  private var rankingTable: String {
    var rows = [["Rank", "Provider", "Score", "At least", "At most", ""]]
    for place in evaluation.ranking.places {
      let open = place.open.isEmpty ? "" : "to be confirmed: \(place.open.joined(separator: ", "))"
      rows.append(
        [
          String(place.rank), place.name, Figures.points(place.scores.score), Figures.points(place.scores.guaranteed),
          Figures.points(place.scores.best), open,
        ].map(terminalText))
    }
    let knockedOut = evaluation.ranking.knockedOut.map { entry in
      terminalText("  \(entry.name): \(entry.reason)" + (entry.source.map { " (\($0.file):\($0.line))" } ?? ""))
    }
    let list = knockedOut.isEmpty ? "Knocked out: none\n" : "Knocked out:\n" + knockedOut.map { $0 + "\n" }.joined()
    return "\(headline)\n\n" + aligned(rows, numbers: [0, 2, 3, 4]) + "\n" + list
  }

  /// Columns as wide as their widest cell, two blanks between.
  private func aligned(_ rows: [[String]], numbers: Set<Int>) -> String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        line += (column == 0 ? "" : "  ") + (numbers.contains(column) ? padding + cell : cell + padding)
      }
      while line.hasSuffix(" ") { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  private var rankingJSON: JSONValue {
    get throws {
      .members([
        ("comparison", .text(evaluation.comparison.id)),
        ("ranking", .array(evaluation.ranking.places.map(json))),
        ("knockedOut", .array(evaluation.ranking.knockedOut.map(json))),
        ("findings", .array(try evaluation.findings.map { try JSONValueEncoder.value(of: $0) })),
      ])
    }
  }

  private func json(_ place: PlaceFacts) -> JSONValue {
    .members([
      ("vendor", .text(place.vendor)), ("name", .text(place.name)), ("rank", .number(Double(place.rank))),
      ("score", .number(place.scores.score)), ("guaranteed", .number(place.scores.guaranteed)),
      ("best", .number(place.scores.best)),
      ("contributions", .object(place.contributions.map { .init($0.criterion, .number($0.points)) })),
      ("open", .array(place.open.map { .text($0) })),
    ])
  }

  private func json(_ entry: KnockOutFacts) -> JSONValue {
    .members([
      ("vendor", .text(entry.vendor)), ("name", .text(entry.name)), ("requirement", .text(entry.requirement)),
      ("reason", .text(entry.reason)), ("source", entry.source.map { .text($0.text) } ?? .null),
      ("score", .number(entry.scores.score)), ("guaranteed", .number(entry.scores.guaranteed)),
      ("best", .number(entry.scores.best)),
    ])
  }

  private var rankingCSV: String {
    var lines = ["rank,vendor,name,score,guaranteed,best,open,knocked_out"]
    for place in evaluation.ranking.places {
      lines.append(
        [
          String(place.rank), csvText(place.vendor), csvText(place.name), shortestForm(of: place.scores.score),
          shortestForm(of: place.scores.guaranteed), shortestForm(of: place.scores.best),
          csvText(place.open.joined(separator: " ")), "",
        ].joined(separator: ","))
    }
    for entry in evaluation.ranking.knockedOut {
      lines.append(
        [
          "", csvText(entry.vendor), csvText(entry.name), shortestForm(of: entry.scores.score),
          shortestForm(of: entry.scores.guaranteed), shortestForm(of: entry.scores.best), "", csvText(entry.reason),
        ].joined(separator: ","))
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
