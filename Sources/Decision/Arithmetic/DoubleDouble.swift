/// A number carried as the sum of two doubles, about 32 figures, for sums whose terms nearly cancel.
///
/// Dekker (1971), "A floating-point technique for extending the available precision", with the products of Ogita, Rump &
/// Oishi (2005) by one fused multiply-add, which is exact by definition and so the same on every machine. Finite operands
/// whose results stay far from the ends of the range are the business of the caller.
struct DoubleDouble {
  let high: Double
  let low: Double

  init(_ value: Double) { (high, low) = (value, 0) }

  /// |low| must not exceed |high|.
  private init(_ high: Double, _ low: Double) {
    self.high = high + low
    self.low = (high - self.high) + low
  }

  var value: Double { high + low }

  static func + (left: Self, right: Self) -> Self {
    let (high, error) = exactSum(left.high, right.high)
    let (low, rest) = exactSum(left.low, right.low)
    let sum = Self(high, error + low)
    return Self(sum.high, sum.low + rest)
  }

  static prefix func - (number: Self) -> Self { Self(-number.high, -number.low) }

  static func - (left: Self, right: Self) -> Self { left + -right }

  static func * (left: Self, right: Self) -> Self {
    let high = left.high * right.high
    let error = (-high).addingProduct(left.high, right.high)
    return Self(high, error + (left.high * right.low + left.low * right.high))
  }

  /// Knuth's two-sum: the sum and what rounding took from it.
  private static func exactSum(_ left: Double, _ right: Double) -> (sum: Double, error: Double) {
    let sum = left + right
    let part = sum - left
    return (sum, (left - (sum - part)) + (right - part))
  }
}
