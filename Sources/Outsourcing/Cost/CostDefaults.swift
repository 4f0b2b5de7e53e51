/// What an input counts as if nobody gives it.
///
/// Starting points for a buyer to replace, none of them verified against a source. A default is used only where nothing
/// was given, and the result lists each one it used.
package enum CostDefaults {
  /// Years.
  package static let horizon = 5
  package static let discountRate = 0.08
  package static let convention = DiscountConvention.end
  /// Growth of the price index in each year, as a fraction.
  package static let index = 0.03
  package static let indexShare = 1.0
  package static let indexSpread = 0.0
  package static let indexFloor = 0.0
  package static let currencyDrift = 0.0
  package static let currencyCollar = 0.0
  /// The buyer bears every movement.
  package static let currencyShare = 1.0
  /// Fraction of the run charges.
  package static let governance = 0.07
  package static let wageGrowth = 0.03
  package static let retainedFTE = 0.0
  /// Part of the cost of replacing agents that reaches the buyer.
  package static let passThrough = 0.0
  package static let tax = 0.0
  package static let exitMonths = 0.0
  package static let exitShare = 0.0
  package static let credits = 0.0
  package static let parallelMonths = 0.0
  /// Any amount of money. Its hidden-cost family is then listed as not given.
  package static let money = 0.0
}
