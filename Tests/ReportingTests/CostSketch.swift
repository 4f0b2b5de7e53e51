import Decision
import Outcome
import Outsourcing
import Testing

/// What bids cost, worked out as the program does it, from a few invented figures. The base currency is the euro.
struct CostSketch {
  struct Offer {
    /// Price of a productive hour.
    var hour: String
    var currency = "EUR"
    /// Asked once, before the start.
    var once: String?
    /// Percent of full productivity in the first months.
    var ramp: [Double] = []
    /// Percent of contacts that settle the matter.
    var resolution: Double? = 80
    var risks: [RiskRegister.Entry] = []
    /// What the buyer says of this provider alone.
    var own = CostInputs(charges: nil, exchangeRate: nil)
  }

  /// By id of the provider; one without an offer has a bid without a price.
  var offers: [String: Offer]
  /// Productive hours a year.
  var hours = 10_000.0
  var inputs = CostInputs(charges: nil, exchangeRate: nil)
  var ceiling: Double?
  /// Heads, the loaded cost of one a year, and what stays in each year.
  var inHouse: (heads: Double, loadedCost: Double, stays: Double)?
  var rateSource = "treasury desk"
  var benefits: [BenefitFacts] = []

  func facts(for providers: [String], on decision: CalendarDate) throws -> AnalysisFacts {
    let currencies = try CurrencyTable(
      base: "EUR",
      rows: [
        .init(currency: "USD", rate: Quantity("0.9"), quote: .basePerUnit, date: decision, source: rateSource),
        .init(currency: "ZAR", rate: Quantity("20.5"), quote: .unitPerBase, date: decision, source: rateSource),
      ], decision: decision)
    let horizon = inputs.horizon ?? CostDefaults.horizon
    let plan = CostPlan(
      currencies: currencies, inputs: inputs,
      volumes: [PlannedVolume(per: .productiveHour, service: nil, amount: .units(.same(hours)))], ceiling: ceiling,
      baseline: try inHouse.map {
        try InHouseBaseline(
          heads: $0.heads, loadedCost: $0.loadedCost, wageGrowth: 0, overhead: 0, facilities: 0, technology: 0,
          horizon: horizon)
      }, stranded: .same(inHouse?.stays ?? 0), seed: 7)
    let buyer = BuyerData(decision: decision, cost: plan)
    return AnalysisFacts(
      service: nil, cost: CostPlanFacts(plan),
      providers: try providers.map { ProviderAnalysisFacts(try analysis($0, buyer)) }, prices: nil,
      benefits: benefits, sources: [])
  }

  private func analysis(_ id: String, _ buyer: BuyerData) throws -> BidAnalysis {
    let offer = offers[id]
    var prices: [Price] = []
    if let offer {
      prices.append(try price("hour", .productiveHour, offer.hour, offer))
      if let once = offer.once { prices.append(try price("start", .once, once, offer)) }
    }
    let bid = Bid(
      id: id, name: id, company: nil, offer: nil, documents: [], sites: [], services: [], prices: prices,
      certificates: [], answers: [], source: SourceReference(file: "vendors/\(id).json", line: 1, column: 1))
    return BidAnalysis(
      bid: bid, buyer: buyer,
      statement: offer.map { ProviderStatement(inputs: $0.own, risks: $0.risks) } ?? .none,
      costAnswers: ProviderCost.Answers(
        handling: .init(
          seconds: InputFigure(360, name: "the handling time"), occupancy: InputFigure(80, name: "the occupancy")),
        resolution: InputFigure(offer?.resolution, name: "the resolution"),
        indexCap: InputFigure(nil, name: "the cap"), attrition: InputFigure(nil, name: "the attrition"),
        ramp: offer?.ramp ?? []),
      questionnaire: nil, controlAnswers: [], ranges: [:])
  }

  private func price(_ id: String, _ per: Price.Basis, _ amount: String, _ offer: Offer) throws -> Price {
    Price(
      id: id, per: per, amount: try Quantity(amount), service: nil, currency: offer.currency, tax: .excluded,
      from: nil, to: nil, validity: Period(from: nil, to: nil), note: nil)
  }
}

extension CostSketch {
  /// Three of the four providers of ``Sketch/everything`` with a cost, the fourth without a price.
  static var everything: CostSketch {
    var sketch = CostSketch(offers: [
      "alder": Offer(
        hour: "26.40", once: "190000", ramp: [75, 90],
        risks: [
          .init(id: "delay", description: "The move | takes *longer*", probability: 0.15, impact: .fixed(200_000)),
          .init(id: "dispute", description: "<i>Dispute</i>", probability: 0.1, impact: .fixed(90_000), year: 2),
        ]),
      "bright": Offer(hour: "24.90", currency: "USD", resolution: nil),
      "dunmore": Offer(hour: "430", currency: "ZAR", once: "410000"),
    ])
    sketch.offers["dunmore"]?.own.travel = 12_000
    sketch.inputs.horizon = 3
    sketch.inputs.discountRate = 0.08
    sketch.inputs.governance = 0.05
    sketch.ceiling = 1_200_000
    sketch.inHouse = (10, 40_000, 20_000)
    sketch.benefits = [
      BenefitFacts(
        benefit: "Shorter waits | for callers", measure: "Calls answered in 20 seconds", baseline: "68%",
        target: "85% by 2028", owner: nil)
    ]
    return sketch
  }
}
