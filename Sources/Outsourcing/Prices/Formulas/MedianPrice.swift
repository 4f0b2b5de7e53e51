package import Decision

/// 50 at the median price, one point for every per cent from it.
package struct MedianPrice: PriceFormula {
  package static let id = "median"
  package static let title = "Distance from the median price"
  package static let formula = "50 − 100 × (price − median price) ÷ median price, kept within 0 and 100"
  package static let extraInputs: [String] = []
  package static let defect =
    "The score depends on the other bids, though one odd bid moves it less than it moves a mean."
  package static let yield = PriceYield.priceScore
  package static let isRelative = true

  package init() {}

  package static func forms(_ terms: PriceTerms) -> [Self] { [Self()] }

  package func results(_ field: PriceField) throws(Refusal) -> [Double] {
    try field.needsTwoBids()
    return field.bids.map { clipped(50 - 100 * (($0.price - field.median) / field.median)) }
  }
}
