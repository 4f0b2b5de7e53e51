import Decision

/// When in a year its cost is counted.
package enum DiscountConvention: String, Sendable, Codable, CaseIterable {
  /// (1 + r)^−t.
  case end
  /// (1 + r)^−(t − 0.5).
  case mid
  /// (1 + r)^−(t − 1).
  case start

  /// D(0) … D(`years`), with D(0) = 1.
  ///
  /// `rate` is at least 0, as a fraction. Uses only × ÷ √, so that the bits are the same on every machine.
  package func factors(rate: Double, years: Int) -> [Double] {
    let growth = 1 + rate
    // What a factor at the end of the year is multiplied by.
    let shift =
      switch self {
      case .end: 1.0
      case .mid: growth.squareRoot()
      case .start: growth
      }
    var factors = [1.0]
    var divisor = 1.0
    for _ in 0..<max(years, 0) {
      divisor *= growth
      // Beyond the range of numbers the present value is 0.
      factors.append(divisor.isFinite ? shift / divisor : 0)
    }
    return factors
  }
}

/// Σ amount·D in the order of the years, with compensated summation.
func presentValue(of amounts: [Double], factors: [Double]) -> Double {
  CompensatedSum.of(zip(amounts, factors).map { $0 * $1 })
}
