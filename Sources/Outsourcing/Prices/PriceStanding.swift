package import Decision

/// The bids of a tender as one price formula orders them.
package struct PriceStanding: Sendable, Equatable, Codable {
  package struct Place: Sendable, Equatable, Codable {
    package let bid: String
    /// 0…100; nil where the formula gives no price score of its own.
    package let priceScore: Double?
    /// What the bids are ordered by: the weighed total, the total of the formula, or the compared price.
    package let value: Double
    /// From 1; tied bids share the smallest rank of their group.
    package let rank: Int
  }

  /// An admissible bid that the formula does not score.
  package struct PassedOver: Sendable, Equatable, Codable {
    package let bid: String
    package let reason: String
  }

  /// By rank, then in the byte order of ids.
  package let places: [Place]
  package let passedOver: [PassedOver]
  package let notes: [String]

  /// All bids of rank 1: more than one after a tie.
  package var winners: [String] { places.filter { $0.rank == 1 }.map(\.bid) }

  /// Orders the admissible ones of `bids` by `formula`.
  ///
  /// `priceWeight` in 0…1 is what a price score weighs; quality has the rest. Formulas whose result holds quality already
  /// do not use it. Ties are judged as everywhere: 1e-9 relative to the scores and their natural size, which is 100 for
  /// points and 1 for compared prices. Throws what ``PriceField`` and the formula throw, `outsideBounds` for the weight
  /// and for quality above 100 where it is weighed against a price score, and `nonFinite` if a result leaves the range of
  /// numbers.
  package init(_ bids: [PricedBid], by formula: any PriceFormula, priceWeight: Double) throws(Refusal) {
    let all = try PriceField(bids)
    let passedOver = all.bids.compactMap { bid in
      formula.reasonToPassOver(bid).map { PassedOver(bid: bid.id, reason: $0) }
    }
    guard passedOver.count < all.bids.count else {
      throw Refusal(.tooFew, "", "no admissible bid has what the formula asks for")
    }
    let field = passedOver.isEmpty ? all : try PriceField(all.bids.filter { formula.reasonToPassOver($0) == nil })
    let isScore = type(of: formula).yield == .priceScore
    guard priceWeight >= 0, priceWeight <= 1 else {
      throw Refusal(.outsideBounds, "", "the weight of the price lies in 0…1, unlike \(numberInWords(priceWeight))")
    }
    if isScore, let bid = field.bids.first(where: { $0.quality > 100 }) {
      throw Refusal(.outsideBounds, bid.id, "quality weighed against a price score lies in 0…100")
    }
    let results = try formula.results(field)
    var values: [(vendor: String, score: Double)] = []
    for (bid, result) in zip(field.bids, results) {
      let value = isScore ? priceWeight * result + (1 - priceWeight) * bid.quality : result
      guard value.isFinite else { throw Refusal(.nonFinite, bid.id, "the result leaves the range of numbers") }
      values.append((bid.id, value))
    }
    let lowerWins = type(of: formula).yield.order == .lowerIsBetter
    let ranks = competitionRanks(
      values.map { ($0.vendor, lowerWins ? -$0.score : $0.score) }, naturalSize: lowerWins ? 1 : 100)
    places = ranks.compactMap { place in
      zip(values, results).first { $0.0.vendor == place.vendor }.map { value, result in
        Place(bid: place.vendor, priceScore: isScore ? result : nil, value: value.score, rank: place.rank)
      }
    }
    self.passedOver = passedOver
    notes = formula.notes(field)
  }
}
