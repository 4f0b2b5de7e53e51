package import Decision

/// The fee to end a contract without cause.
package enum ExitFee {
  /// In months of the charges of year 1: amount / (charges / 12), both in one currency.
  ///
  /// Throws `outsideBounds` for an amount below 0, charges that are not above 0, or a quotient that is no number.
  package static func months(amount: Double, yearOneCharges: Double) throws(Refusal) -> Double {
    guard amount >= 0, yearOneCharges > 0 else {
      throw Refusal(.outsideBounds, "contract.exit-fee", "an exit fee is 0 or more, of yearly charges above 0")
    }
    let months = amount / (yearOneCharges / 12)
    guard months.isFinite else {
      throw Refusal(.nonFinite, "contract.exit-fee", "the exit fee is no number of months of charges")
    }
    return months
  }
}
