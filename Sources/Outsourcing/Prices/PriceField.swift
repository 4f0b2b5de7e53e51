package import Decision

/// The admissible bids of one tender, checked, with what relative formulas measure a price by.
package struct PriceField: Sendable, Equatable {
  /// In the byte order of ids; at least one.
  package let bids: [PricedBid]
  package let lowest: Double
  package let highest: Double
  package let mean: Double
  /// Of an even number the mean of the middle two.
  package let median: Double

  /// Takes the admissible bids out of `bids`; all are checked.
  ///
  /// Throws `nonPositive` for a price of 0 or below and for negative quality, `nonFinite`, `duplicateId`, each with the
  /// bid as its subject and the source in words, and `tooFew` if no bid is admissible.
  package init(_ bids: [PricedBid]) throws(Refusal) {
    let sorted = bids.sorted { bytesPrecede($0.id, $1.id) }
    for (bid, next) in zip(sorted, sorted.dropFirst()) where bid.id == next.id {
      throw Refusal(.duplicateId, bid.id, "two bids have this id")
    }
    for bid in sorted { try Self.check(bid) }
    let admissible = sorted.filter(\.isAdmissible)
    let prices = admissible.map(\.price).sorted()
    guard let lowest = prices.first, let highest = prices.last else {
      throw Refusal(.tooFew, "", "no bid is admissible, so there is no price to score")
    }
    self.bids = admissible
    self.lowest = lowest
    self.highest = highest
    // Divided before the sum, so that no sum of large prices leaves the range of numbers.
    let count = Double(prices.count)
    let sum = prices.reduce(0, +)
    mean = sum.isFinite ? sum / count : prices.reduce(0) { $0 + $1 / count }
    let (low, high) = (prices[(prices.count - 1) / 2], prices[prices.count / 2])
    median = low + (high - low) / 2
  }

  private static func check(_ bid: PricedBid) throws(Refusal) {
    let place = bid.source.map { " (\($0.text))" } ?? ""
    guard bid.price.isFinite, bid.quality.isFinite else {
      throw Refusal(.nonFinite, bid.id, "price and quality are finite numbers\(place)")
    }
    guard bid.price > 0 else {
      throw Refusal(.nonPositive, bid.id, "a price is above 0, not \(numberInWords(bid.price))\(place)")
    }
    guard bid.quality >= 0 else {
      throw Refusal(.nonPositive, bid.id, "quality points are at least 0, not \(numberInWords(bid.quality))\(place)")
    }
  }

  /// Throws `tooFew` for a field of one bid, which no formula that compares prices can score.
  func needsTwoBids() throws(Refusal) {
    guard bids.count > 1 else {
      throw Refusal(.tooFew, "", "the formula needs two bids: it measures each by the others")
    }
  }
}
