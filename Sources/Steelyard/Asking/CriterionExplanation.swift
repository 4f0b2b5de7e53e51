internal import Decision
internal import Outcome
internal import Outsourcing
internal import Reporting

/// What one criterion is, what each provider shows on it, and how far its weight may move.
struct CriterionExplanation {
  let evaluation: Evaluation
  let criterion: String

  private var facts: CriterionFacts? { evaluation.model.criteria.first { $0.id == criterion } }
  private var range: SafeRangeFacts? { evaluation.robustness?.ranges.first { $0.criterion == criterion } }

  private var vendors: [String] {
    evaluation.ranking.places.map(\.vendor)
      + evaluation.vendors.map(\.id).filter { id in !evaluation.ranking.places.contains { $0.vendor == id } }
  }

  private func points(_ vendor: String) -> Double? {
    facts?.leaf == nil
      ? IndexedEvaluation(evaluation).groupPoints(vendor, criterion)
      : evaluation.values.first { $0.vendor == vendor && $0.criterion == criterion }?.points?.headline
  }

  var text: String {
    guard let facts else { return "" }
    var lines = ["\(terminalText(facts.title)) weighs \(Figures.percent(facts.globalWeight)) of the whole."]
    if let question = facts.question { lines.append(terminalText(question)) }
    if let leaf = facts.leaf, !leaf.anchors.isEmpty {
      let anchors = leaf.anchors.map { "\(terminalText($0.level)) is worth \(Figures.points($0.value))" }
      lines.append("What counts (\(leaf.valueFunction)): \(anchors.joined(separator: ", ")).")
    }
    if let range = range?.range {
      lines.append(
        "\(name(evaluation.robustness?.leader ?? "")) stays first while it weighs between \(Figures.fixed(range.low, 2)) and \(Figures.fixed(range.high, 2))%"
          + (range.firstBelow.map { "; below, \(name($0)) would be first" } ?? "")
          + (range.firstAbove.map { "; above, \(name($0))" } ?? "") + ".")
    }
    let rows = vendors.map { vendor -> [String] in
      let performance = evaluation.performances.first { $0.vendor == vendor && $0.criterion == criterion }
      return [
        name(vendor), facts.leaf == nil ? "" : VendorExplanation.level(performance),
        points(vendor).map(Figures.points) ?? "–",
        performance?.source.map { terminalText("\($0.file):\($0.line)") } ?? "",
      ]
    }
    return (lines + [""] + TextTable.lines([["provider", "level", "points", "source"]] + rows, numbers: [1, 2]))
      .joined(separator: "\n") + "\n"
  }

  private func name(_ vendor: String) -> String {
    terminalText(evaluation.vendors.first { $0.id == vendor }?.name ?? vendor)
  }

  var json: JSONValue {
    get throws {
      .members([
        ("criterion", .text(criterion)), ("title", facts.map { .text($0.title) } ?? .null),
        ("weight", facts.map { .number($0.globalWeight) } ?? .null),
        ("range", try range.map { try JSONValueEncoder.value(of: $0) } ?? .null),
        (
          "vendors",
          .array(
            vendors.map { vendor in
              .members([("vendor", .text(vendor)), ("points", points(vendor).map { .number($0) } ?? .null)])
            })
        ),
      ])
    }
  }
}
