/// What is given about the cost of one offer. Nil means that nobody gave it, which is not the same as 0.
///
/// Money is in the base currency, net of recoverable tax on sales, apart from the charges. Fractions are 0…1. What an
/// input counts as where it is nil stands in ``CostDefaults``.
package struct CostInputs: Sendable, Equatable {
  /// Credits the buyer counts on, which need a reason: they are income.
  package struct Credits: Sendable, Equatable, Codable {
    /// Fraction of the run charges.
    package let share: Double
    package let reason: String

    package init(share: Double, reason: String) {
      self.share = share
      self.reason = reason
    }
  }

  /// Years of service, T.
  package var horizon: Int?
  /// Fraction a year, at least 0.
  package var discountRate: Double?
  package var convention: DiscountConvention?

  /// Charge of each year at the prices of year 1, in the price currency. Required.
  package var charges: [Double]?
  /// Base currency for one unit of the price currency, 1 if they are the same. Required.
  package var exchangeRate: Double?
  package var index: Yearly?
  package var indexShare: Double?
  package var indexSpread: Double?
  package var indexFloor: Double?
  package var indexCap: Double?
  /// Rate of each year of service; not together with ``fxDrift``.
  package var fxPath: [Double]?
  package var fxDrift: Double?
  package var fxCollar: Double?
  package var fxShare: Double?

  package var transition: Double?
  package var setup: Double?
  package var selection: Double?
  package var severance: Double?
  /// Months in which old and new service run side by side before the start.
  package var parallelMonths: Double?
  package var oldMonthlyCost: Double?

  /// Fraction of the run charges.
  package var governance: Double?
  package var retainedFTE: Double?
  /// Money a year for one of them.
  package var fteCost: Double?
  package var wageGrowth: Double?
  /// Money a year, like ``travel`` and ``rework``.
  package var technology: Double?
  package var travel: Double?
  package var rework: Double?
  /// Agents who leave in a year, as a fraction of all.
  package var attrition: Double?
  /// Full-time equivalents.
  package var agents: Double?
  package var replacementCost: Double?
  /// Part of the replacement cost that the buyer pays.
  package var passThrough: Double?
  /// Irrecoverable tax, fraction of the run charges.
  package var tax: Double?
  /// Productivity in each month of year 1, 0…1; months beyond the list are full.
  package var ramp: [Double]?
  /// Months of the last year's charges.
  package var exitMonths: Double?
  /// Fraction of the charge of year 1.
  package var exitShare: Double?
  package var exitFixed: Double?
  package var credits: Credits?

  package init(charges: [Double]?, exchangeRate: Double?) {
    self.charges = charges
    self.exchangeRate = exchangeRate
  }
}
