package import Decision

/// Quality points as they are, and price points in proportion to the lowest price.
package struct NegometrixBestValue: PriceFormula {
  package static let id = "negometrix"
  package static let title = "Negometrix best value"
  package static let formula = "sum of quality points + price points × lowest price ÷ price"
  package static let extraInputs = ["price points"]
  package static let defect = "The score depends on the lowest bid."
  package static let yield = PriceYield.total
  package static let isRelative = true

  /// Most points the price can give, above 0, in the scale of the quality points.
  package let pricePoints: Double

  /// Throws `outsideBounds` unless the points are above 0.
  package init(pricePoints: Double) throws(Refusal) {
    guard pricePoints.isFinite, pricePoints > 0 else {
      throw Refusal(.outsideBounds, "", "the price points are above 0, not \(numberInWords(pricePoints))")
    }
    self.pricePoints = pricePoints
  }

  package static func forms(_ terms: PriceTerms) throws(Refusal) -> [Self] {
    [try Self(pricePoints: try PriceTerms.stated(terms.pricePoints, "price points"))]
  }

  package func results(_ field: PriceField) throws(Refusal) -> [Double] {
    try field.needsTwoBids()
    return field.bids.map { total(quality: $0.quality, lowest: field.lowest, price: $0.price) }
  }

  /// The total of one bid; both prices above 0.
  package func total(quality: Double, lowest: Double, price: Double) -> Double {
    quality + pricePoints * LowestRatioPrice.share(lowest: lowest, price: price)
  }
}
