internal import Decision
internal import Outcome
internal import Outsourcing
internal import Reporting

/// What one provider's score is made of.
struct VendorExplanation {
  let evaluation: Evaluation
  let vendor: String

  private var standing: StandingOf? { StandingOf(vendor, in: evaluation) }

  /// Every leaf with its points, weight and what it adds, the largest addition first.
  private var lines: [(leaf: CriterionFacts, points: Double?, adds: Double)] {
    let values = Dictionary(
      evaluation.values.filter { $0.vendor == vendor }.map { ($0.criterion, $0.points?.headline) }
    ) { first, _ in first }
    let adds = Dictionary(
      (standing?.place?.contributions ?? []).map { ($0.criterion, $0.points) }
    ) { first, _ in first }
    let lines = evaluation.model.criteria.filter { $0.leaf != nil }.map { leaf in
      let points = values[leaf.id] ?? nil
      return (leaf: leaf, points: points, adds: adds[leaf.id] ?? leaf.globalWeight / 100 * (points ?? 0))
    }
    return lines.enumerated().sorted { left, right in
      left.element.adds == right.element.adds ? left.offset < right.offset : left.element.adds > right.element.adds
    }.map(\.element)
  }

  var text: String {
    guard let standing else { return "\(terminalText(vendor)) has no score.\n" }
    let name = terminalText(standing.name)
    let head =
      standing.place.map { place in
        "\(name) is on rank \(place.rank) with \(Figures.points(place.scores.score)) of 100 points"
          + (place.bestRank == place.worstRank
            ? "." : "; open answers can put it on \(place.bestRank) to \(place.worstRank).")
      } ?? "\(name) is knocked out; it would have had \(Figures.points(standing.scores.score)) of 100 points."
    let reasons = standing.reasons.map { entry in
      terminalText("  \(entry.reason)" + (entry.source.map { " (\($0.file):\($0.line))" } ?? ""))
    }
    let rows = lines.map { line -> [String] in
      let performance = evaluation.performances.first { $0.vendor == vendor && $0.criterion == line.leaf.id }
      return [
        terminalText(line.leaf.id), Self.level(performance), line.points.map(Figures.points) ?? "–",
        Figures.percent(line.leaf.globalWeight), Figures.fixed(line.adds, 2),
        performance?.source.map { terminalText("\($0.file):\($0.line)") } ?? "",
      ]
    }
    let table = TextTable.lines(
      [["criterion", "level", "points", "weight", "adds", "source"]] + rows, numbers: [1, 2, 3, 4])
    return ([head] + reasons + [""] + table).joined(separator: "\n") + "\n"
  }

  static func level(_ performance: PerformanceFacts?) -> String {
    switch performance?.level {
    case .number(let number)?: Figures.level(number)
    case .word(let word)?: terminalText(word)
    case nil: "open"
    }
  }

  var json: JSONValue {
    get throws {
      .members([
        ("vendor", .text(vendor)), ("rank", standing?.place.map { .number(Double($0.rank)) } ?? .null),
        ("score", standing.map { .number($0.scores.score) } ?? .null),
        ("knockedOut", .array((standing?.reasons ?? []).map { RankingJSON.entry($0) })),
        (
          "criteria",
          .array(
            lines.map { line in
              .members([
                ("criterion", .text(line.leaf.id)), ("points", line.points.map { .number($0) } ?? .null),
                ("weight", .number(line.leaf.globalWeight)), ("adds", .number(line.adds)),
              ])
            })
        ),
      ])
    }
  }
}
