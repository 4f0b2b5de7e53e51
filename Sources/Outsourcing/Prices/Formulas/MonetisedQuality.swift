package import Decision

/// The price less what the quality is worth in money; the lowest wins.
package struct MonetisedQuality: PriceFormula {
  package static let id = "monetised-quality"
  package static let title = "Price less the money that quality is worth"
  package static let formula = "price − money for each quality point above the start; the lowest wins"
  package static let extraInputs = ["money for each quality point", "points where it starts"]
  package static let defect = "What a quality point is worth in money must be agreed beforehand."
  package static let yield = PriceYield.comparedPrice
  package static let isRelative = false

  package let money: PriceTerms.QualityMoney

  /// Throws `outsideBounds` unless both amounts are finite and at least 0.
  package init(_ money: PriceTerms.QualityMoney) throws(Refusal) {
    guard money.perPoint.isFinite, money.perPoint >= 0, money.from.isFinite, money.from >= 0 else {
      throw Refusal(.outsideBounds, "", "the money for a point and the points where it starts are at least 0")
    }
    self.money = money
  }

  package static func forms(_ terms: PriceTerms) throws(Refusal) -> [Self] {
    [try Self(try PriceTerms.stated(terms.qualityMoney, "money for quality"))]
  }

  /// May fall below 0 for a bid whose quality is worth more than its price.
  package func results(_ field: PriceField) -> [Double] {
    field.bids.map { $0.price - money.perPoint * max(0, $0.quality - money.from) }
  }
}
