internal import Decision
internal import Outcome
internal import Outsourcing

/// What each provider costs over the years, and what that is made of.
enum CostSection: ReportSection {
  /// More columns of years than these do not fit onto a page of paper.
  private static let yearsBeside = 6

  static func section(of indexed: IndexedEvaluation) -> Section? {
    guard let plan = indexed.evaluation.analysis?.cost else { return nil }
    let missing = indexed.analysed.compactMap { _, facts -> Text? in
      guard facts.cost == nil else { return nil }
      return indexed.name(facts.vendor) + ": " + (facts.costMissing.map(CostReasons.missing) ?? "no reason is known")
    }
    let providers = indexed.costed
    guard !providers.isEmpty || !missing.isEmpty else { return nil }
    var blocks: [Block] = sentence(providers, plan).map { [.paragraph($0)] } ?? []
    if !missing.isEmpty {
      blocks += [.note("No cost could be worked out, so it is missing here and not 0:"), .list(missing)]
    }
    if !providers.isEmpty {
      blocks += bars(providers, plan)
      blocks += [.heading("What the money is for"), .table(parts(providers, plan))]
      blocks += [.heading("Year by year")] + years(providers, plan)
      blocks += [.heading("In today's money"), .table(presentValues(providers, plan))]
      blocks += [.heading("How it is counted"), .facts(CostAssumptions.basis(providers, plan))]
      blocks += savings(providers, plan)
      blocks += [.heading("What an hour and a contact cost"), .table(units(providers, plan))]
      blocks += [.heading("Cost that is easily forgotten"), .list(CostAssumptions.families(providers))]
      let assumed = CostAssumptions.assumed(providers, plan)
      if !assumed.isEmpty {
        blocks.append(.folded(summary: "What was assumed because nobody gave it", [.list(assumed)]))
      }
      if !plan.rates.isEmpty {
        blocks.append(.folded(summary: "Exchange rates", [.table(rates(plan))]))
      }
    }
    return Section(
      id: "cost", shortTitle: "Cost", title: "Cost over the years",
      question: "What does each provider cost over the years?", blocks: blocks)
  }

  /// The lowest and the highest expected cost of those that are ranked.
  private static func sentence(_ providers: [CostedProvider], _ plan: CostPlanFacts) -> Text? {
    let ranked = providers.filter { $0.rank != nil }
    guard let low = ranked.min(by: { $0.cost.risk.expected < $1.cost.risk.expected }),
      let high = ranked.max(by: { $0.cost.risk.expected < $1.cost.risk.expected })
    else { return nil }
    func money(_ provider: CostedProvider) -> Text { amount(provider.cost.risk.expected, plan) }
    let over = ranked.said { "Over \(Count.years($0.cost.total.terms.horizon))" }
    let range: Text =
      ranked.count == 1
      ? "\(over) \(low.name) is expected to cost \(money(low)) in today's money, risks included"
      : "\(over) the ranked providers are expected to cost from \(money(low)) (\(low.name)) to \(money(high)) (\(high.name)) in today's money, risks included"
    let ceiling: Text = plan.ceiling.map { ", with a ceiling of \(amount($0, plan))" } ?? ""
    return range + ceiling + ". " + currency(plan)
  }

  static func currency(_ plan: CostPlanFacts) -> Text { "All amounts are in \(verbatim: plan.currency)." }

  /// `12,000,000 GBP`.
  static func amount(_ value: Double, _ plan: CostPlanFacts) -> Text {
    .money(Figures.money(value), plan.currency)
  }

  // MARK: Bars

  private static func bars(_ providers: [CostedProvider], _ plan: CostPlanFacts) -> [Block] {
    let drawn = CostPart.allCases.filter { part in
      part != .credits && providers.contains { part.amount(in: $0.cost.total) > 0 }
    }
    let longest = providers.map { drawn.map($0.cost.total.amount).reduce(0, +) }.max() ?? 0
    guard longest > 0, longest.isFinite else { return [] }
    let (unit, words) = unit(longest, plan)
    let letters = drawn.indices.map { String(UnicodeScalar(UInt8(65 + $0))) }
    let legend = zip(letters, drawn).enumerated().map { shade, entry in
      LegendEntry(letter: entry.0, shade: shade, text: entry.1.title)
    }
    let rows = providers.rows(header: 1, marksFirst: true) { provider in
      let total = provider.cost.total
      let amounts = drawn.map(total.amount)
      let figures = Figures.tenths(amounts.map { $0 / unit }, summingTo: amounts.reduce(0, +) / unit)
      let segments = zip(zip(letters, amounts), figures).enumerated().map { shade, entry in
        Bar.Segment(
          letter: entry.0.0, shade: shade, points: 100 * (entry.0.1 / longest), figure: Figures.points(entry.1))
      }
      let sentence = zip(drawn, figures).map { part, figure -> Text in
        "\(part.inSentence) \(figure: Figures.points(figure))"
      }
      return [
        .number(provider.rank.map { String($0) } ?? "–"), .text(provider.name),
        .number(Figures.money(provider.total)),
        .bar(Bar(segments: segments, sentence: "\(provider.name), in \(words): \(sentence.inWords)")),
      ]
    }
    return [
      .onPage([
        .legend(legend),
        .table(
          Table(
            caption: "Sum of all years, in the bars in \(words)",
            columns: [
              .init("Rank", .number), .init("Provider"), .init("Sum of years", .number),
              .init("What it is made of", .bar),
            ], rows: rows, header: 1)),
      ])
    ]
  }

  /// In what the figures beside the bars are: `GBP million`.
  private static func unit(_ longest: Double, _ plan: CostPlanFacts) -> (Double, Text) {
    switch longest {
    case 1e9...: (1e9, "\(verbatim: plan.currency) billion")
    case 1e6...: (1e6, "\(verbatim: plan.currency) million")
    case 1e3...: (1e3, "\(verbatim: plan.currency) thousand")
    default: (1, "\(verbatim: plan.currency)")
    }
  }

  // MARK: Tables

  private static func parts(_ providers: [CostedProvider], _ plan: CostPlanFacts) -> Table {
    let parts = CostPart.allCases.filter { part in providers.contains { part.amount(in: $0.cost.total) != 0 } }
    return Table(
      caption: "What the money is for: sum of all years in \(verbatim: plan.currency)",
      columns: [.init("Provider")] + parts.map { .init($0.title, .number) }
        + [.init("Sum of years", .number)],
      rows: providers.rows { provider in
        let shown = Figures.wholes(parts.map(provider.cost.total.amount), summingTo: provider.total)
        return [.text(provider.name)] + (shown + [provider.total]).map { .number(Figures.money($0)) }
      }, header: 0)
  }

  /// The years beside each other, in several tables where they are many; the last one has the sum.
  private static func years(_ providers: [CostedProvider], _ plan: CostPlanFacts) -> [Block] {
    let last = providers.map { $0.cost.total.terms.horizon }.max() ?? 0
    let baseline = plan.baseline.map { [0] + $0.years }
    return stride(from: 0, through: last, by: yearsBeside).map { first in
      let shown = first...min(first + yearsBeside - 1, last)
      let hasSum = shown.upperBound == last
      func cells(_ name: Text, _ amounts: [Double]) -> [TableCell] {
        let sum = CompensatedSum.of(amounts)
        let whole = Figures.wholes(amounts, summingTo: sum)
        return [.text(name)]
          + shown.map { .number($0 < whole.count ? Figures.money(whole[$0]) : "–") }
          + (hasSum ? [.number(Figures.money(sum))] : [])
      }
      var rows = providers.rows { cells($0.name, $0.cost.total.years.map(\.total)) }
      if let baseline {
        let place = rows.firstIndex { $0.kind == .group } ?? rows.count
        rows.insert(Table.Row(cells("Staying in-house", baseline)), at: place)
      }
      let range: Text =
        last < yearsBeside ? "" : ", years \(shown.lowerBound) to \(shown.upperBound)"
      return .table(
        Table(
          caption: "Year by year, in the money of each year, in \(verbatim: plan.currency)" + range,
          columns: [.init("Provider")] + shown.map { .init($0 == 0 ? "Before the start" : "Year \($0)", .number) }
            + (hasSum ? [.init("Sum of years", .number)] : []),
          rows: rows, header: 0))
    }
  }

  private static func presentValues(_ providers: [CostedProvider], _ plan: CostPlanFacts) -> Table {
    let share: [Table.Column] = plan.ceiling == nil ? [] : [.init("Expected cost, share of the ceiling", .number)]
    return Table(
      caption: "In today's money, in \(verbatim: plan.currency)",
      columns: [
        .init("Provider"), .init("Without risks", .number), .init("Risks, expected", .number),
        .init("Expected cost", .number), .init("In nine cases of ten at most", .number),
      ] + share,
      rows: providers.rows { provider in
        let risk = provider.cost.risk
        return [
          .text(provider.name), .number(Figures.money(risk.presentValue)), .number(Figures.money(provider.shownRisks)),
          .number(Figures.money(risk.expected)), .number(Figures.money(risk.p90)),
        ]
          + (plan.ceiling.map { ceiling in
            [.number(ceiling > 0 ? Figures.fixed(100 * (risk.expected / ceiling), 1) + "%" : "–")]
          } ?? [])
      }, header: 0)
  }

  private static func units(_ providers: [CostedProvider], _ plan: CostPlanFacts) -> Table {
    let units = ProviderCost.UnitFigure.Unit.allCases
    func figure(_ provider: CostedProvider, _ unit: ProviderCost.UnitFigure.Unit) -> ProviderCost.UnitFigure? {
      provider.cost.units.first { $0.unit == unit }
    }
    return Table(
      caption: "At the prices of year 1, in \(verbatim: plan.currency)",
      columns: [.init("Provider")]
        + units.map { unit in
          .init(unit.inWords, providers.allSatisfy { figure($0, unit)?.amount != nil } ? .number : .text)
        },
      rows: providers.rows { provider in
        [.text(provider.name)]
          + units.map { unit in
            if let amount = figure(provider, unit)?.amount { return .number(Figures.money(amount, 2)) }
            return .text(
              figure(provider, unit)?.missing.map(CostReasons.notComputable) ?? "not computable: it was not worked out")
          }
      }, header: 0)
  }

  private static func savings(_ providers: [CostedProvider], _ plan: CostPlanFacts) -> [Block] {
    guard providers.contains(where: { $0.cost.savings != nil }) else { return [] }
    let hasStranded = providers.contains { $0.cost.savings.map { $0.strandedPresentValue > 0 } ?? false }
    let rows = providers.rows { provider -> [TableCell] in
      guard let savings = provider.cost.savings else {
        return [.text(provider.name)] + Array(repeating: .text("–"), count: hasStranded ? 6 : 5)
      }
      let terms =
        [savings.baselinePresentValue, savings.costPresentValue]
        + (hasStranded ? [savings.strandedPresentValue] : [])
      let whole = terms.map(Figures.wholeMoney)
      let saved = whole.dropFirst().reduce(whole.first ?? 0, -)
      return [.text(provider.name)] + (whole + [saved]).map { .number(Figures.money($0)) }
        + [percent(savings), .text(payback(savings, provider))]
    }
    return [
      .heading("Against staying in-house"),
      .table(
        Table(
          caption: "Savings in today's money without risks, in \(verbatim: plan.currency)",
          columns: [.init("Provider"), .init("In-house", .number), .init("With the provider", .number)]
            + (hasStranded ? [.init("In-house cost that stays", .number)] : [])
            + [.init("Saved", .number), .init("Saved, percent", .number), .init("Paid back")],
          rows: rows, header: 0)),
    ]
  }

  private static func percent(_ savings: Savings) -> TableCell {
    do throws(NotComputable) {
      return .number(Figures.fixed(try savings.percent, 1) + "%")
    } catch {
      return .text(CostReasons.notComputable(error.sentence))
    }
  }

  private static func payback(_ savings: Savings, _ provider: CostedProvider) -> Text {
    switch savings.paybackYear {
    case nil: "not within \(Count.years(provider.cost.total.terms.horizon))"
    case 0: "nothing is spent before the start"
    case .some(let year): "by the end of year \(year)"
    }
  }

  private static func rates(_ plan: CostPlanFacts) -> Table {
    Table(
      caption: "How prices were brought to \(verbatim: plan.currency)",
      columns: [.init("Rate"), .init("Date"), .init("Source")],
      rows: plan.rates.map { rate in
        let (one, other) =
          rate.quote == .basePerUnit ? (rate.currency, plan.currency) : (plan.currency, rate.currency)
        return Table.Row([
          .text("1 \(verbatim: one) = \(.quoted(rate.rate)) \(verbatim: other)"),
          .text("\(date: rate.date)"), .text(.quoted(rate.source)),
        ])
      }, header: 0)
  }
}

extension TotalCost {
  fileprivate func amount(_ part: CostPart) -> Double { part.amount(in: self) }
}

extension ProviderCost.UnitFigure.Unit {
  fileprivate var inWords: Text {
    switch self {
    case .productiveHour: "An hour worked"
    case .contact: "A contact"
    case .resolvedContact: "A contact that settles the matter"
    }
  }
}
