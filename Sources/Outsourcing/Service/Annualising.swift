package import Decision

/// Rates of a few months brought to a year.
package enum Annualising {
  /// Attrition in percent a year, from the rate of `months`: people who leave are replaced and can leave again, so that
  /// the rate is multiplied.
  ///
  /// Throws `outsideBounds` for a negative rate or a period that is not above 0.
  package static func attrition(_ percent: Double, overMonths months: Double) throws(Refusal) -> Double {
    try check(percent, months)
    return percent * (12 / months)
  }

  /// Churn in percent a year, from the rate of `months`: a customer is lost once, so that the rate compounds.
  ///
  /// Throws `outsideBounds` for a rate outside 0…100 or a period that is not above 0.
  package static func churn(_ percent: Double, overMonths months: Double) throws(Refusal) -> Double {
    try check(percent, months)
    guard percent <= 100 else {
      throw Refusal(.outsideBounds, Churn.id, "a churn rate is at most 100, not \(numberInWords(percent))")
    }
    guard percent < 100 else { return 100 }
    return 100 * (1 - (try PortableFunctions.power(1 - percent / 100, 12 / months)))
  }

  private static func check(_ percent: Double, _ months: Double) throws(Refusal) {
    guard percent.isFinite, percent >= 0 else {
      throw Refusal(.outsideBounds, "", "a rate is at least 0, not \(numberInWords(percent))")
    }
    guard months.isFinite, months > 0 else {
      throw Refusal(.outsideBounds, "", "a period has more than 0 months, not \(numberInWords(months))")
    }
  }
}
