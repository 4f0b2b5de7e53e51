package import Decision

/// 100·(lowest/price)^k: harder on dear bids than the plain ratio for k above 1, milder below.
package struct PowerPrice: PriceFormula {
  package static let id = "power"
  package static let title = "Lowest price divided by price, raised to a power"
  package static let formula = "100 × (lowest price ÷ price) to the power k"
  package static let extraInputs = ["exponents"]
  package static let defect =
    "The score depends on the lowest bid, and the exponent decides how much a price difference counts."
  package static let yield = PriceYield.priceScore
  package static let isRelative = true

  /// k above 0.
  package let exponent: Double

  /// Throws `outsideBounds` unless k > 0.
  package init(exponent: Double) throws(Refusal) {
    guard exponent.isFinite, exponent > 0 else {
      throw Refusal(.outsideBounds, "", "the exponent k is above 0, not \(numberInWords(exponent))")
    }
    self.exponent = exponent
  }

  package static func forms(_ terms: PriceTerms) throws(Refusal) -> [Self] {
    guard !terms.exponents.isEmpty else { throw Refusal(.missingCell, "", "the tender states no exponent") }
    var forms: [Self] = []
    for exponent in terms.exponents { forms.append(try Self(exponent: exponent)) }
    return forms
  }

  package var variant: String { "k = \(numberInWords(exponent))" }

  package func results(_ field: PriceField) throws(Refusal) -> [Double] {
    try field.needsTwoBids()
    var results: [Double] = []
    for bid in field.bids {
      let share = LowestRatioPrice.share(lowest: field.lowest, price: bid.price)
      let power = share > 0 ? exponent * (try PortableFunctions.ln(share)) : -.infinity
      // Below e^−700 nothing is left of a score.
      results.append(power < -700 ? 0 : 100 * (try PortableFunctions.exp(power)))
    }
    return results
  }
}
