package import Decision

/// 0 at a ceiling and 100 at a floor that are fixed before the bids are opened.
package struct BandPrice: PriceFormula {
  package static let id = "band"
  package static let title = "Place between a fixed ceiling and floor"
  package static let formula = "100 × (ceiling − price) ÷ (ceiling − floor), kept within 0 and 100"
  package static let extraInputs = ["ceiling", "floor"]
  package static let defect = "It is only as good as the band, which the buyer must be able to defend."
  package static let yield = PriceYield.priceScore
  package static let isRelative = false

  package let ceiling: Double
  package let floor: Double

  /// Throws `outsideBounds` unless ceiling > floor ≥ 0.
  package init(ceiling: Double, floor: Double) throws(Refusal) {
    guard ceiling.isFinite, floor >= 0, ceiling > floor else {
      throw Refusal(
        .outsideBounds, "",
        "the ceiling lies above the floor and the floor is at least 0, unlike \(numberInWords(ceiling)) and \(numberInWords(floor))"
      )
    }
    self.ceiling = ceiling
    self.floor = floor
  }

  package static func forms(_ terms: PriceTerms) throws(Refusal) -> [Self] {
    let ceiling = try PriceTerms.stated(terms.ceiling, "ceiling")
    return [try Self(ceiling: ceiling, floor: terms.floor ?? DefaultPriceRule.floorShare * ceiling)]
  }

  package func results(_ field: PriceField) -> [Double] {
    field.bids.map { clipped(100 * ((ceiling - $0.price) / (ceiling - floor))) }
  }
}
