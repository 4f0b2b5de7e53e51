package import Decision

/// A bid so low that the provider is asked how it will deliver. Never a knock-out by itself.
package struct AbnormallyLowBid: Sendable, Equatable, Codable {
  /// Share of the median of the admissible bids below which a price is asked about.
  package static let medianShare = 0.8

  package enum Reason: String, Sendable, Codable {
    case belowMedian = "below-median"
    case belowShouldCost = "below-should-cost"
    case belowFloor = "below-floor"

    var inWords: String {
      switch self {
      case .belowMedian:
        "below \(numberInWords(100 * AbnormallyLowBid.medianShare)) % of the median of the admissible bids"
      case .belowShouldCost: "below what wages, supervision, facilities, technology, telecoms and margin come to"
      case .belowFloor: "below the floor that was set before the bids were opened"
      }
    }
  }

  package struct Trigger: Sendable, Equatable, Codable {
    package let reason: Reason
    /// The price it had to reach, base currency.
    package let limit: Double

    package init(_ reason: Reason, limit: Double) {
      self.reason = reason
      self.limit = limit
    }
  }

  package let bid: String
  package let price: Double
  /// At least one.
  package let triggers: [Trigger]

  /// The question to the provider, without figures.
  package var question: String {
    "How will you deliver everything asked for at this price? It is \(triggers.map(\.reason.inWords).joined(separator: ", and "))."
  }

  /// What a service should cost at least, all in base currency over the same time as the prices.
  package struct ShouldCost: Sendable, Equatable, Codable {
    package let wages: Double
    package let supervision: Double
    package let facilities: Double
    package let technology: Double
    package let telecoms: Double
    package let margin: Double

    package init(
      wages: Double, supervision: Double, facilities: Double, technology: Double, telecoms: Double, margin: Double
    ) {
      self.wages = wages
      self.supervision = supervision
      self.facilities = facilities
      self.technology = technology
      self.telecoms = telecoms
      self.margin = margin
    }

    package var total: Double { wages + supervision + facilities + technology + telecoms + margin }
  }

  /// The bids to ask about, in the byte order of ids; bids that are out already are looked at as well.
  ///
  /// `shouldCost` by bid id; a bid without an entry is not checked against it. Throws what ``PriceField`` throws, and
  /// `nonFinite` for a floor or a should-cost that is no finite number.
  package static func check(
    _ bids: [PricedBid], shouldCost: [String: ShouldCost] = [:], floor: Double? = nil
  ) throws(Refusal) -> [AbnormallyLowBid] {
    let field = try PriceField(bids)
    guard (floor ?? 0).isFinite else { throw Refusal(.nonFinite, "", "the floor is a finite number") }
    var flagged: [AbnormallyLowBid] = []
    for bid in bids.sorted(by: { bytesPrecede($0.id, $1.id) }) {
      let least = shouldCost[bid.id]?.total
      guard (least ?? 0).isFinite else { throw Refusal(.nonFinite, bid.id, "what it should cost is a finite number") }
      var triggers: [Trigger] = []
      let limit = medianShare * field.median
      if bid.price < limit { triggers.append(Trigger(.belowMedian, limit: limit)) }
      if let least, bid.price < least { triggers.append(Trigger(.belowShouldCost, limit: least)) }
      if let floor, bid.price < floor { triggers.append(Trigger(.belowFloor, limit: floor)) }
      if !triggers.isEmpty { flagged.append(AbnormallyLowBid(bid: bid.id, price: bid.price, triggers: triggers)) }
    }
    return flagged
  }
}
