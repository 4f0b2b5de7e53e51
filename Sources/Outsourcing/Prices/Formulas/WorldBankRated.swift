package import Decision

/// X·lowest/price and (1 − X)·quality/highest quality, out of 100, as in the World Bank's standard documents for rated
/// criteria.
package struct WorldBankRated: PriceFormula {
  package static let id = "world-bank-rated"
  package static let title = "World Bank rated criteria"
  package static let formula =
    "100 × (X × lowest price ÷ price + (1 − X) × quality points ÷ highest quality points)"
  package static let extraInputs = ["price share X"]
  package static let defect = "Both terms depend on the other bids: the cheapest moves one, the best the other."
  package static let yield = PriceYield.total
  package static let isRelative = true

  /// X, strictly between 0 and 1.
  package let priceShare: Double

  /// Throws `outsideBounds` unless 0 < X < 1.
  package init(priceShare: Double) throws(Refusal) {
    guard priceShare > 0, priceShare < 1 else {
      throw Refusal(
        .outsideBounds, "", "the price share X lies strictly between 0 and 1, unlike \(numberInWords(priceShare))")
    }
    self.priceShare = priceShare
  }

  package static func forms(_ terms: PriceTerms) throws(Refusal) -> [Self] {
    [try Self(priceShare: try PriceTerms.stated(terms.priceShare, "price share X"))]
  }

  package var variant: String { "X = \(numberInWords(priceShare))" }

  /// Throws `nonPositive` if no bid has a quality point.
  package func results(_ field: PriceField) throws(Refusal) -> [Double] {
    try field.needsTwoBids()
    let highest = field.bids.reduce(0) { max($0, $1.quality) }
    guard highest > 0 else { throw Refusal(.nonPositive, "", "no bid has quality points above 0") }
    return field.bids.map { bid in
      100
        * (priceShare * LowestRatioPrice.share(lowest: field.lowest, price: bid.price)
          + (1 - priceShare) * (bid.quality / highest))
    }
  }
}
