package import Decision

/// Price divided by quality points; the lowest wins.
package struct PricePerQualityPoint: PriceFormula {
  package static let id = "price-per-quality-point"
  package static let title = "Price for each quality point"
  package static let formula = "price ÷ quality points, among bids with the least quality asked for; the lowest wins"
  package static let extraInputs = ["least quality"]
  package static let defect = "There is no weight in it, and it can pay far too much for quality."
  package static let yield = PriceYield.comparedPrice
  package static let isRelative = false

  /// Points a bid must have to be compared; nil where the admissible bids have passed such a gate before.
  package let leastQuality: Double?

  /// Throws `outsideBounds` for a negative gate.
  package init(leastQuality: Double? = nil) throws(Refusal) {
    guard leastQuality ?? 0 >= 0 else {
      throw Refusal(.outsideBounds, "", "the least quality is at least 0")
    }
    self.leastQuality = leastQuality
  }

  package static func forms(_ terms: PriceTerms) throws(Refusal) -> [Self] {
    [try Self(leastQuality: terms.leastQuality)]
  }

  /// Throws `nonPositive` for a bid without quality points.
  package func results(_ field: PriceField) throws(Refusal) -> [Double] {
    if let bid = field.bids.first(where: { !($0.quality > 0) }) {
      throw Refusal(.nonPositive, bid.id, "a price can only be divided by quality points above 0")
    }
    return field.bids.map { $0.price / $0.quality }
  }

  package func reasonToPassOver(_ bid: PricedBid) -> String? {
    guard let leastQuality, bid.quality < leastQuality else { return nil }
    return "its \(numberInWords(bid.quality)) quality points are below the \(numberInWords(leastQuality)) asked for"
  }
}
