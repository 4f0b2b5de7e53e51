internal import Outcome
internal import Outsourcing

/// On what a total cost rests: how years are counted, what was given, and what was assumed.
enum CostAssumptions {
  static func basis(_ providers: [CostedProvider], _ plan: CostPlanFacts) -> [Fact] {
    var facts = [
      Fact(
        term: "Today's money",
        detail: "What is paid later counts less: \(providers.said(discount))."),
      Fact(
        term: "Price rises",
        detail: "Running charges of the last year, against prices of the first: \(providers.said(rise))."),
      Fact(
        term: "Expected cost",
        detail:
          "Today's money of all years plus each risk at its probability. The risks stand in a section of their own."
      ),
    ]
    if let ceiling = plan.ceiling {
      facts.append(
        Fact(
          term: "Ceiling",
          detail: "\(CostSection.amount(ceiling, plan)), set by the buyer for the expected cost of all years."))
    }
    if let baseline = plan.baseline {
      facts.append(Fact(term: "Staying in-house", detail: inHouse(baseline, plan)))
    }
    return facts
  }

  private static func discount(_ provider: CostedProvider) -> Text {
    let terms = provider.cost.total.terms
    return "\(figure: percent(terms.discountRate)) a year, from \(terms.convention.inWords)"
  }

  private static func rise(_ provider: CostedProvider) -> Text {
    guard let factor = provider.cost.total.terms.indexFactors.last else { return "–" }
    let rise = Figures.fixed(100 * (factor - 1), 1)
    return rise == "0.0" ? "unchanged" : .figure(rise.hasPrefix("-") ? "\(rise)%" : "+\(rise)%")
  }

  private static func inHouse(_ baseline: InHouseBaseline, _ plan: CostPlanFacts) -> Text {
    "\(figure: Figures.grouped(baseline.heads)) staff at \(CostSection.amount(baseline.loadedCost, plan)) a year, rising by \(figure: percent(baseline.wageGrowth)) a year, plus \(figure: percent(baseline.overhead)) overhead, \(CostSection.amount(baseline.facilities, plan)) a year for premises and \(CostSection.amount(baseline.technology, plan)) for technology."
  }

  // MARK: Families

  /// Each family of cost that is easily forgotten, those that stand alike together.
  static func families(_ providers: [CostedProvider]) -> [Text] {
    var groups: [(states: [HiddenCost.State], families: [HiddenCost])] = []
    for family in HiddenCost.allCases {
      let states = providers.map { provider in
        provider.cost.families.first { $0.family == family }?.state ?? .notGiven
      }
      if let index = groups.firstIndex(where: { $0.states == states }) {
        groups[index].families.append(family)
      } else {
        groups.append((states, [family]))
      }
    }
    return groups.map { states, families in
      standing(states, providers) + ": " + families.map(\.inWords).joined(by: ", ") + "."
    }
  }

  private static func standing(_ states: [HiddenCost.State], _ providers: [CostedProvider]) -> Text {
    let kinds = HiddenCost.State.allCases.filter(states.contains)
    if kinds.count == 1, let only = kinds.first {
      switch only {
      case .given: return providers.count == 1 ? "Given for \(providers[0].name)" : "Given for every provider"
      case .assumed: return "Not given by anyone, counted by the usual figure"
      case .notGiven: return "Not given by anyone, counted as 0"
      }
    }
    let parts = kinds.enumerated().map { place, kind -> Text in
      let names = zip(providers, states).filter { $0.1 == kind }.map(\.0.name).inWords
      return place == 0 ? first(kind, names) : further(kind, names)
    }
    return parts.joined(by: "; ")
  }

  private static func first(_ kind: HiddenCost.State, _ names: Text) -> Text {
    switch kind {
    case .given: "Given for \(names)"
    case .assumed: "Not given and counted by the usual figure for \(names)"
    case .notGiven: "Not given and counted as 0 for \(names)"
    }
  }

  private static func further(_ kind: HiddenCost.State, _ names: Text) -> Text {
    switch kind {
    case .given: "given for \(names)"
    case .assumed: "not given and counted by the usual figure for \(names)"
    case .notGiven: "not given and counted as 0 for \(names)"
    }
  }

  // MARK: Defaults

  /// What counts by a default beside the families, and for whom where not for all.
  static func assumed(_ providers: [CostedProvider], _ plan: CostPlanFacts) -> [Text] {
    CostInput.allCases.compactMap { input in
      guard let words = words(for: input) else { return nil }
      let concerned = providers.filter { !isOfCurrency(input) || $0.cost.charges.currency != plan.currency }
      let holders = concerned.filter { $0.cost.total.terms.assumed.contains(input) }
      guard !holders.isEmpty else { return nil }
      let whom: Text = holders.count == concerned.count ? "" : " (" + holders.map(\.name).inWords + ")"
      return words + whom + "."
    }
  }

  private static func isOfCurrency(_ input: CostInput) -> Bool {
    switch input {
    case .fxDrift, .fxCollar, .fxShare: true
    default: false
    }
  }

  /// What the default of an input means. Nil for those that have none, or that a family of cost speaks of already.
  private static func words(for input: CostInput) -> Text? {
    typealias Usual = CostDefaults
    return switch input {
    case .horizon: "The service runs for \(Count.years(Usual.horizon))"
    case .discountRate: "Later money counts \(figure: percent(Usual.discountRate)) a year less"
    case .convention: "A year counts from \(Usual.convention.inWords)"
    case .index: "The price index rises by \(figure: percent(Usual.index)) a year"
    case .indexShare: "Of the index, \(figure: percent(Usual.indexShare)) is passed on in prices"
    case .indexSpread: "Beside the index, prices rise by \(figure: percent(Usual.indexSpread)) a year"
    case .indexFloor: "Prices rise by at least \(figure: percent(Usual.indexFloor)) a year"
    case .indexCap: "No limit holds down the rise of prices"
    case .fxDrift: "Exchange rates move by \(figure: percent(Usual.currencyDrift)) a year"
    case .fxCollar: "Movements of an exchange rate beyond \(figure: percent(Usual.currencyCollar)) change prices"
    case .fxShare: "Of these movements, the buyer bears \(figure: percent(Usual.currencyShare))"
    case .setup: "Setting up own systems costs \(figure: Figures.level(Usual.money))"
    case .parallelMonths:
      "Old and new service run side by side for \(figure: Figures.level(Usual.parallelMonths)) months"
    case .governance: "Managing the provider costs \(figure: percent(Usual.governance)) of the running charges"
    case .retainedFTE: "Own staff kept for it: \(figure: Figures.level(Usual.retainedFTE))"
    case .wageGrowth: "Wages of own staff rise by \(figure: percent(Usual.wageGrowth)) a year"
    case .passThrough: "Of the cost of replacing agents, \(figure: percent(Usual.passThrough)) reaches the buyer"
    case .credits: "Of the running charges, \(figure: percent(Usual.credits)) comes back as service credits"
    case .charge, .rates, .fxPath, .transition, .selection, .severance, .oldMonthlyCost, .fteCost, .technology,
      .travel, .rework, .attrition, .agents, .replacementCost, .tax, .ramp, .exitMonths, .exitShare, .exitFixed:
      nil
    }
  }

  private static func percent(_ fraction: Double) -> String { Figures.percent(100 * fraction) }
}

extension DiscountConvention {
  fileprivate var inWords: Text {
    switch self {
    case .end: "the end of each year"
    case .mid: "the middle of each year"
    case .start: "the start of each year"
    }
  }
}

extension HiddenCost {
  fileprivate var inWords: Text {
    switch self {
    case .selection: "choosing the provider"
    case .transition: "moving the work"
    case .layoffs: "parting with own staff"
    case .cultureAndRamp: "learning the work"
    case .processImprovement: "rework and improving the process"
    case .contractManagement: "managing the contract"
    case .technologyRefresh: "renewing technology"
    case .travel: "travel"
    case .tax: "tax that cannot be recovered"
    case .disputes: "disputes"
    case .exit: "leaving the provider"
    }
  }
}
