internal import Outcome

/// What the buyer expects of the award; shown, never scored.
enum BenefitsSection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    let benefits = indexed.evaluation.analysis?.benefits ?? []
    guard !benefits.isEmpty else { return nil }
    let columns: [(title: Text, text: (BenefitFacts) -> String?)] = [
      ("Measured by", \.measure), ("Today", \.baseline), ("Target", \.target), ("Answers for it", \.owner),
    ].filter { column in benefits.contains { column.1($0) != nil } }
    return Section(
      id: "benefits", shortTitle: "Benefits", title: "Benefits",
      question: "What is the award expected to bring?",
      blocks: [
        .paragraph("Expected of the award, whoever gets it; no score depends on it."),
        .table(
          Table(
            caption: "Benefits the buyer expects",
            columns: [.init("Benefit")] + columns.map { .init($0.title) },
            rows: benefits.map { benefit in
              Table.Row(
                [.text(.quoted(benefit.benefit))]
                  + columns.map { .text($0.text(benefit).map { .quoted($0) } ?? "–") })
            }, header: 0)),
      ])
  }
}
