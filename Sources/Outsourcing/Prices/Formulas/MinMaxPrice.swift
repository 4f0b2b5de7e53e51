package import Decision

/// 100 at the lowest and 0 at the highest price, a straight line between.
package struct MinMaxPrice: PriceFormula {
  package static let id = "min-max"
  package static let title = "Straight line from the lowest to the highest price"
  package static let formula = "100 × (highest price − price) ÷ (highest price − lowest price); 100 for all if equal"
  package static let extraInputs: [String] = []
  package static let defect =
    "It always uses the whole of 0 to 100, so the price counts for more than its weight says, and the dearest bid moves all others."
  package static let yield = PriceYield.priceScore
  package static let isRelative = true

  package init() {}

  package static func forms(_ terms: PriceTerms) -> [Self] { [Self()] }

  package func results(_ field: PriceField) throws(Refusal) -> [Double] {
    try field.needsTwoBids()
    let range = field.highest - field.lowest
    return field.bids.map { range > 0 ? 100 * ((field.highest - $0.price) / range) : 100 }
  }
}
