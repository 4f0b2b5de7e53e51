package import Decision

/// 50 at the mean price, one point for every per cent from it.
package struct MeanPrice: PriceFormula {
  package static let id = "mean"
  package static let title = "Distance from the mean price"
  package static let formula = "50 − 100 × (price − mean price) ÷ mean price, kept within 0 and 100"
  package static let extraInputs: [String] = []
  package static let defect = "The score depends on all bids and can be moved by bids handed in to move it."
  package static let yield = PriceYield.priceScore
  package static let isRelative = true

  package init() {}

  package static func forms(_ terms: PriceTerms) -> [Self] { [Self()] }

  package func results(_ field: PriceField) throws(Refusal) -> [Double] {
    try field.needsTwoBids()
    return field.bids.map { clipped(50 - 100 * (($0.price - field.mean) / field.mean)) }
  }
}
