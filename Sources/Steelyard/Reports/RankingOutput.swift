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
    return "\(headline)\n\n" + TextTable.lines(rows, numbers: [0, 2, 3, 4]).map { $0 + "\n" }.joined() + "\n" + list
  }

  private var rankingJSON: JSONValue {
    get throws {
      .members([
        ("comparison", .text(evaluation.comparison.id)),
        ("ranking", .array(evaluation.ranking.places.map { RankingJSON.place($0) })),
        ("knockedOut", .array(evaluation.ranking.knockedOut.map(RankingJSON.entry))),
        ("findings", .array(try evaluation.findings.map { try JSONValueEncoder.value(of: $0) })),
      ])
    }
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
