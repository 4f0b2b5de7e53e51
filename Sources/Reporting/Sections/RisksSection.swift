internal import Outcome
internal import Outsourcing

/// What may go wrong with each provider, how likely it is and what it would cost.
enum RisksSection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    let providers = indexed.costed
    guard let plan = indexed.evaluation.analysis?.cost, providers.contains(where: { !$0.cost.risks.isEmpty }) else {
      return nil
    }
    let intro: Text =
      "The expected cost of a risk is its probability times what it would cost on average. Risks are taken as independent of each other."
    return Section(
      id: "risks", shortTitle: "Risks", title: "Risks",
      question: "What may go wrong, and what would it cost?",
      blocks: [
        .paragraph([intro, found(providers), CostSection.currency(plan)].joined(by: " ")),
        .table(totals(providers, plan)),
      ]
        + providers.compactMap { register($0, plan) })
  }

  /// How the figure for nine cases of ten came about.
  private static func found(_ providers: [CostedProvider]) -> Text {
    let method = providers.filter { !$0.cost.risks.isEmpty }.said { provider in
      let risk = provider.cost.risk
      let seed = risk.seed.map { String($0) } ?? "–"
      return switch risk.method {
      case .enumeration: "looking at every combination of the risks"
      case .simulation:
        "simulating \(figure: Figures.grouped(Double(risk.cases ?? 0))) cases from the seed \(verbatim: seed)"
      }
    }
    return "What is not exceeded in nine cases of ten was found by \(method)."
  }

  private static func totals(_ providers: [CostedProvider], _ plan: CostPlanFacts) -> Table {
    Table(
      caption: "What the risks come to in today's money, in \(verbatim: plan.currency)",
      columns: [
        .init("Provider"), .init("Risks listed", .number), .init("Cost without risks", .number),
        .init("Risks, expected", .number), .init("Expected cost", .number),
        .init("In nine cases of ten at most", .number),
      ],
      rows: providers.rows { provider in
        let risk = provider.cost.risk
        return [
          .text(provider.name),
          provider.cost.risks.isEmpty ? .measure("none") : .number(String(provider.cost.risks.count)),
          .number(Figures.money(risk.presentValue)), .number(Figures.money(provider.shownRisks)),
          .number(Figures.money(risk.expected)), .number(Figures.money(risk.p90)),
        ]
      }, header: 0)
  }

  private static func register(_ provider: CostedProvider, _ plan: CostPlanFacts) -> Block? {
    let risks = provider.cost.risks
    guard !risks.isEmpty else { return nil }
    let hasYears = risks.contains { $0.year != nil }
    let years: [Table.Column] = hasYears ? [.init("In money of")] : []
    var rows = zip(risks, provider.shownRiskParts).map { risk, expected in
      Table.Row(
        [
          .text(.quoted(risk.description.isEmpty ? risk.id : risk.description)),
          .number(Figures.percent(100 * risk.probability)), .number(Figures.money(risk.impact)),
        ] + (hasYears ? [.text(risk.year.map { "year \($0)" } ?? "today")] : [])
          + [.number(Figures.money(expected))])
    }
    rows.append(
      Table.Row(
        [.text("All risks"), .text(""), .text("")] + (hasYears ? [.text("")] : [])
          + [.number(Figures.money(provider.shownRisks))], kind: .group))
    let name: Text = provider.rank == nil ? "\(provider.name) (knocked out)" : provider.name
    return .folded(
      summary: "\(name): \(Count.risks(risks.count)), expected \(CostSection.amount(provider.shownRisks, plan))",
      [
        .table(
          Table(
            caption: "Risks with \(provider.name), in \(verbatim: plan.currency)",
            columns: [
              .init("Risk"), .init("Probability", .number), .init("Would cost on average", .number),
            ] + years + [.init("Expected, in today's money", .number)],
            rows: rows, header: 0))
      ])
  }
}
