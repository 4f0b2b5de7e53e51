import Decision
import Outcome
import Outsourcing

/// What is worked out of a fictional bid: its price, its certificates and its answers on three controls.
struct Offer {
  static let controls = [
    ControlQuestion(id: "security.control.access", title: "Access is reviewed", weight: 1),
    ControlQuestion(id: "security.control.keys", title: "Keys are changed", weight: 1),
    ControlQuestion(id: "security.control.logs", title: "Logs are <kept>", weight: 2),
  ]

  let id: String
  var price = 100.0
  var quality = 50.0
  var certificates: [Certificate] = []
  /// In the order of ``controls``; empty if the model asks about none.
  var controls: [ControlAnswer.State] = []
}

extension Certificate {
  /// Of all sites, unless `sites` names some; shown by an independent body, unless said otherwise.
  static func entry(
    _ standard: String, from: String = "2025-01-01", to end: String? = nil, period: String? = nil,
    bridge: String? = nil, sites: [String] = [], evidence: EvidenceLevel = .certified
  ) -> Certificate {
    Certificate(
      id: standard, standard: standard, issued: CalendarDate(from), expires: end.flatMap(CalendarDate.init),
      periodEnd: period.flatMap(CalendarDate.init), bridgeUntil: bridge.flatMap(CalendarDate.init), number: nil,
      issuer: nil, sites: sites,
      provenance: Provenance(evidence: evidence, document: nil, page: nil, date: nil))
  }
}

extension ProviderAnalysisFacts {
  /// Half of the work is done at the site `north`, half at `south`.
  fileprivate init(_ offer: Offer, on day: CalendarDate, start: CalendarDate?) throws {
    let sites = try ["north", "south"].map { id in
      Site(
        id: id, role: .delivery, country: "PT", city: nil, zone: "Europe/Lisbon", seats: nil,
        share: try Quantity("50"), days: [], opens: nil, closes: nil, languages: [])
    }
    let service = ServiceNeed(
      services: [], language: nil, country: nil, zone: nil, days: [], opens: nil, closes: nil, start: start,
      overlapFrom: nil)
    let unknown = InputFigure(nil, name: "the figure")
    let questionnaire = offer.controls.isEmpty ? nil : try ControlQuestionnaire(Offer.controls)
    self.init(
      BidAnalysis(
        bid: Bid(
          id: offer.id, name: offer.id, company: nil, offer: nil, documents: [], sites: sites, services: [], prices: [],
          certificates: offer.certificates, answers: [],
          source: SourceReference(file: "vendors/\(offer.id).json", line: 2, column: 3)),
        buyer: BuyerData(decision: day, service: service), statement: .none,
        costAnswers: .init(
          handling: .init(seconds: unknown, occupancy: unknown), resolution: unknown, indexCap: unknown,
          attrition: unknown, ramp: []),
        questionnaire: questionnaire,
        controlAnswers: zip(Offer.controls, offer.controls).map { question, state in
          .init(control: question.id, state: state, level: .certified, document: nil)
        }, ranges: [:]))
  }
}

extension AnalysisFacts {
  /// Of offers whose price weighs `priceWeight`, 0…1; those of `out` are not admissible.
  init(
    _ offers: [Offer], out: Set<String> = [], priceWeight: Double = 0.4, ceiling: Double? = nil, floor: Double? = nil,
    agreed: String = "band", on day: CalendarDate, start: CalendarDate? = nil
  ) throws {
    let bids = offers.map {
      PricedBid(id: $0.id, price: $0.price, quality: $0.quality, isAdmissible: !out.contains($0.id))
    }
    let plan = CostPlan(
      currencies: try CurrencyTable(base: "EUR", rows: [], decision: day),
      inputs: CostInputs(charges: nil, exchangeRate: nil),
      volumes: [], ceiling: ceiling, floor: floor)
    var terms = PriceTerms()
    (terms.ceiling, terms.floor) = (ceiling, plan.effectiveFloor)
    self.init(
      service: ServiceNeed(
        services: [], language: nil, country: nil, zone: nil, days: [], opens: nil, closes: nil, start: start,
        overlapFrom: nil),
      cost: CostPlanFacts(plan), providers: try offers.map { try ProviderAnalysisFacts($0, on: day, start: start) },
      prices: PriceFacts(
        agreed: agreed, isDefault: false, laboratory: try PriceLaboratory(bids, priceWeight: priceWeight, terms: terms),
        reversals: [],
        abnormallyLow: try AbnormallyLowBid.check(bids, floor: plan.effectiveFloor)),
      benefits: [], sources: [])
  }
}
