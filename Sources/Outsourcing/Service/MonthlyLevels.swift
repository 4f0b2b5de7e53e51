package import Decision

extension MeasureResult {
  /// The level of several months together: each month's level weighed by its denominator, never the plain mean.
  ///
  /// Not computable if no month has anything to divide by. Throws `outsideBounds` for months of different variants, such
  /// as different thresholds, and for negative denominators.
  package static func average(of months: [MeasureFigure]) throws(Refusal) -> MeasureResult {
    let variant = months.first?.variant
    if let other = months.first(where: { $0.variant != variant }) {
      let names = [variant, other.variant].map { $0 ?? "no variant" }
      throw Refusal(.outsideBounds, "", "months of different variants are not mixed: \(names[0]) and \(names[1])")
    }
    guard months.allSatisfy({ $0.denominator >= 0 && $0.denominator.isFinite }) else {
      throw Refusal(.outsideBounds, "", "the denominator of a month is at least 0")
    }
    let denominator = months.reduce(0) { $0 + $1.denominator }
    guard denominator > 0 else {
      return .notComputable(divisor: "what all months were counted on")
    }
    let value = months.reduce(0) { $0 + $1.value * ($1.denominator / denominator) }
    return .figure(
      MeasureFigure(
        value, numerator: months.reduce(0) { $0 + $1.numerator }, denominator: denominator, variant: variant))
  }
}
