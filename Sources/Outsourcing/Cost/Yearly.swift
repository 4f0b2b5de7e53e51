/// A figure for each year of service: one for all of them, or one by one.
package enum Yearly: Sendable, Equatable {
  case same(Double)
  /// For year 1, year 2 and so on.
  case each([Double])

  /// One figure for each of `years` years; nil if a list has another length.
  package func values(years: Int) -> [Double]? {
    switch self {
    case .same(let value): Array(repeating: value, count: max(years, 0))
    case .each(let values): values.count == years ? values : nil
    }
  }
}

/// 1, 1 + `rate`, (1 + `rate`)², … for `years` years.
func growthFactors(rate: Double, years: Int) -> [Double] {
  var factor = 1.0
  return (0..<max(years, 0)).map { _ in
    defer { factor *= 1 + rate }
    return factor
  }
}
