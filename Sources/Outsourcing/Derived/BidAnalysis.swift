package import Decision

/// All that is worked out about one bid, once: the measures pick from it, and the report shows it.
///
/// Each part is there, or says why it is not.
package struct BidAnalysis: Sendable {
  /// An answer on a control, with the document that shows it.
  package struct StatedControl: Sendable {
    package let control: String
    package let state: ControlAnswer.State
    package let level: EvidenceLevel
    package let document: String?

    package init(control: String, state: ControlAnswer.State, level: EvidenceLevel, document: String?) {
      self.control = control
      self.state = state
      self.level = level
      self.document = document
    }
  }

  package typealias Part<Value> = Result<Value, NotDerivable>

  package let bid: Bid
  package let buyer: BuyerData
  package private(set) var cost: Part<ProviderCost>
  package let register: CertificateRegister
  package let controls: Part<ControlCoverage>
  package let overlap: Part<ProviderOverlap>
  package let day: Part<[WorkingDayView]>
  package let shore: Part<ProviderShore>
  /// Ranges that the bid states on the axes of an engagement.
  package let ranges: [String: ClosedRange<Double>]
  private let statement: ProviderStatement
  private let costAnswers: ProviderCost.Answers

  package init(
    bid: Bid, buyer: BuyerData, statement: ProviderStatement, costAnswers: ProviderCost.Answers,
    questionnaire: ControlQuestionnaire?, controlAnswers: [StatedControl], ranges: [String: ClosedRange<Double>]
  ) {
    self.bid = bid
    self.buyer = buyer
    self.ranges = ranges
    (self.statement, self.costAnswers) = (statement, costAnswers)
    cost = Result { () throws(NotDerivable) in try Self.cost(of: bid, buyer, statement, costAnswers) }
    let register = CertificateRegister(
      certificates: bid.certificates, sites: bid.sites, on: buyer.decision, start: buyer.service?.start,
      factors: buyer.factors)
    self.register = register
    controls = Result { () throws(NotDerivable) in
      guard let questionnaire else { throw NotDerivable("the model lists no controls") }
      let answers = controlAnswers.map { stated in
        ControlAnswer(
          control: stated.control, state: stated.state, level: register.level(stated.level, in: stated.document))
      }
      do throws(Refusal) {
        return try ControlCoverage(of: answers, to: questionnaire, factors: buyer.factors)
      } catch {
        throw NotDerivable(error.explanation)
      }
    }
    let hours = Result { () throws(NotDerivable) in try Self.buyerHours(buyer) }
    let period = OverlapPeriod(buyer)
    overlap = Result { () throws(NotDerivable) in
      let own = try hours.get()
      let (zones, weekends) = (try buyer.data.zones(), try buyer.data.weekends())
      return try Self.figure { () throws(NoFigure) in
        try ProviderOverlap(sites: bid.sites, buyer: own, period: period, zones: zones, weekends: weekends)
      }
    }
    day = Result { () throws(NotDerivable) in
      let own = try hours.get()
      let (zones, weekends) = (try buyer.data.zones(), try buyer.data.weekends())
      return try Self.figure { () throws(NoFigure) in
        var sites: [(id: String, hours: WorkingHours)] = []
        for share in try WorkShare.all(of: bid.sites) {
          let hours = try WorkingHours(of: share.site, zones: zones, weekends: weekends)
          sites.append((share.site.id, hours))
        }
        return try WorkingDayView.winterAndSummer(of: period.first.year, buyer: own, sites: sites)
      }
    }
    shore = Result { () throws(NotDerivable) in
      guard let country = buyer.service?.country, let zone = buyer.service?.zone else {
        throw NotDerivable("the comparison names no country and time zone of the buyer")
      }
      let (zones, regions) = (try buyer.data.zones(), try buyer.data.regions())
      return try Self.figure { () throws(NoFigure) in
        try ProviderShore(
          sites: bid.sites, home: country, homeZone: zone, year: period.first.year, rule: buyer.shore,
          zones: zones, regions: regions)
      }
    }
  }

  private static func cost(
    of bid: Bid, _ buyer: BuyerData, _ statement: ProviderStatement, _ answers: ProviderCost.Answers
  ) throws(NotDerivable) -> ProviderCost {
    guard let plan = buyer.cost else { throw NotDerivable("the comparison says nothing of cost") }
    return try ProviderCost(
      of: bid, plan: plan, start: buyer.service?.start ?? buyer.decision, statement: statement, answers: answers)
  }

  /// The same with another price sheet, as far as prices matter: the cost, and what is made of it.
  package func pricing(_ prices: [Price]) -> BidAnalysis {
    var other = self
    other.cost = Result { () throws(NotDerivable) in
      try Self.cost(of: bid.pricing(prices), buyer, statement, costAnswers)
    }
    return other
  }

  private static func buyerHours(_ buyer: BuyerData) throws(NotDerivable) -> WorkingHours {
    guard let service = buyer.service, let name = service.zone, let opens = service.opens, let closes = service.closes,
      let window = ClockWindow(opens: opens, closes: closes)
    else { throw NotDerivable("the comparison does not say when and in which time zone the buyer works") }
    guard let zone = try buyer.data.zones().zone(named: name) else {
      throw NotDerivable("the time zone \(name) of the buyer is not known")
    }
    guard service.days.isEmpty else { return WorkingHours(zone: zone, window: window, days: Set(service.days)) }
    guard let country = service.country else {
      throw NotDerivable("the comparison names neither the working days nor the country of the buyer")
    }
    return WorkingHours(zone: zone, window: window, days: try buyer.data.weekends().workingDays(in: country))
  }

  /// A figure on locations, with its reason as a clause.
  package static func figure<Value>(_ make: () throws(NoFigure) -> Value) throws(NotDerivable) -> Value {
    do throws(NoFigure) {
      return try make()
    } catch {
      throw NotDerivable(error.sentence)
    }
  }
}

extension OverlapPeriod {
  /// As the comparison names it, else from the start of service, else from the year after the decision.
  package init(_ buyer: BuyerData) {
    if let first = buyer.service?.overlapFrom {
      self.init(first: first)
    } else {
      self.init(serviceStart: buyer.service?.start, decisionDate: buyer.decision)
    }
  }
}
