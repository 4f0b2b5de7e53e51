internal import Outcome

/// Points before weighting, provider beside provider, each bar from the same line.
enum CriteriaProfileSection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    let places = indexed.evaluation.ranking.places
    guard !places.isEmpty else { return nil }
    let rows = indexed.leaves.map { leaf in
      Table.Row(
        [.text(.quoted(leaf.title)), .number(Figures.percent(leaf.globalWeight))]
          + places.map { cell(indexed, $0.vendor, leaf) })
    }
    let columns: [Table.Column] =
      [.init("Criterion"), .init("Weight", .number)] + places.map { .init(indexed.name($0.vendor), .chart) }
    return Section(
      id: "profile", shortTitle: "Criteria", title: "Criteria profile", question: "Where is each provider strong?",
      blocks: [
        .table(Table(caption: "Points from 0 to 100 before weighting", columns: columns, rows: rows, header: 0))
      ])
  }

  private static func cell(_ indexed: IndexedEvaluation, _ vendor: String, _ leaf: CriterionFacts) -> TableCell {
    guard let points = indexed.points(vendor, leaf.id) else { return .text("left out") }
    let state = indexed.performance(vendor, leaf.id)?.state
    guard state == .answered else { return .text(state == .notApplicable ? "not applicable, claimed" : "no answer") }
    return .points(points.headline)
  }
}
