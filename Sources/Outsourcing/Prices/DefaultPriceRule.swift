package import Decision

/// The price formula of a comparison that names none.
package struct DefaultPriceRule: Sendable {
  /// Floor of a band as a share of its ceiling, where the buyer states a ceiling only.
  package static let floorShare = 0.6

  package let formula: any PriceFormula
  /// What a reader has to know of the choice, in a clause; nil if there is nothing to say.
  package let warning: String?
  /// True if the order of two bids can hang on a third, so that the check of ``PriceReversal`` belongs to the report.
  package let needsReversalCheck: Bool

  /// The band where a ceiling is given, else the ratio to the lowest price with a warning.
  ///
  /// Throws `outsideBounds` for a floor that is not below the ceiling, or is given without one.
  package init(ceiling: Double?, floor: Double?) throws(Refusal) {
    if let ceiling {
      formula = try BandPrice(ceiling: ceiling, floor: floor ?? Self.floorShare * ceiling)
      warning = nil
      needsReversalCheck = false
      return
    }
    guard floor == nil else { throw Refusal(.outsideBounds, "", "a floor is given without a ceiling") }
    formula = LowestRatioPrice()
    warning =
      "no ceiling is given, so each price is measured by the lowest bid: a bid that cannot win may decide between others"
    needsReversalCheck = true
  }
}
