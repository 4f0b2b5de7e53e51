/// 100·lowest/price.
package struct LowestRatioPrice: PriceFormula {
  package static let id = "lowest-ratio"
  package static let title = "Lowest price divided by price"
  package static let formula = "100 × lowest price ÷ price"
  package static let extraInputs: [String] = []
  package static let defect =
    "The score depends on the lowest bid, falls unevenly, and squeezes dear bids together."
  package static let yield = PriceYield.priceScore
  package static let isRelative = true

  package init() {}

  package static func forms(_ terms: PriceTerms) -> [Self] { [Self()] }

  package func results(_ field: PriceField) -> [Double] {
    field.bids.map { 100 * Self.share(lowest: field.lowest, price: $0.price) }
  }

  /// A lone bid is its own lowest price, so that this formula alone of the relative ones has an answer for it.
  package func notes(_ field: PriceField) -> [String] {
    field.bids.count > 1 ? [] : ["Only one bid is admissible, so it scores 100 whatever its price."]
  }

  /// 1 at the lowest price and towards 0 beyond; both prices above 0.
  package static func share(lowest: Double, price: Double) -> Double { lowest / price }
}
