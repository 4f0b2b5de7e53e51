package import Decision

/// 100 at the lowest price, falling by one point for every per cent above it.
package struct LinearFromLowestPrice: PriceFormula {
  package static let id = "linear-from-lowest"
  package static let title = "One point off for every per cent above the lowest price"
  package static let formula = "100 × (1 − (price − lowest price) ÷ lowest price), at least 0"
  package static let extraInputs: [String] = []
  package static let defect = "The score depends on the lowest bid and is 0 from twice the lowest price on."
  package static let yield = PriceYield.priceScore
  package static let isRelative = true

  package init() {}

  package static func forms(_ terms: PriceTerms) -> [Self] { [Self()] }

  package func results(_ field: PriceField) throws(Refusal) -> [Double] {
    try field.needsTwoBids()
    return field.bids.map { clipped(100 * (1 - ($0.price - field.lowest) / field.lowest)) }
  }
}
