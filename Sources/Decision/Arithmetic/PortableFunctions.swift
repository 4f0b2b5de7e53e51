/// Logarithm and exponential with the same bits on every machine.
///
/// The last bit of the C library's versions differs between machines and releases, so a committed report could go
/// stale without a change of its inputs. These use only + − × ÷ and comparisons, which IEEE 754 fixes.
package enum PortableFunctions {
  static let ln2High = 0x1.62e42feep-1
  static let ln2Low = 0x1.a39ef35793c76p-33

  /// Natural logarithm of a finite x > 0; error at most 2 units in the last place.
  ///
  /// Series in s = f/(2+f) after reduction to √½ ≤ μ < √2. Throws ``Refusal/Reason/nonPositive`` for x ≤ 0 and
  /// ``Refusal/Reason/nonFinite`` for infinity and NaN.
  package static func ln(_ x: Double) throws(Refusal) -> Double {
    guard x.isFinite else { throw Refusal(.nonFinite, "", "the logarithm of \(x) is not finite") }
    guard x > 0 else { throw Refusal(.nonPositive, "", "the logarithm needs a positive number, not \(x)") }
    var exponent = Double(x.exponent)
    var mantissa = x.significand
    if mantissa >= 2.0.squareRoot() {
      mantissa /= 2
      exponent += 1
    }
    return exponent * ln2High + (lnOnePlus(mantissa - 1) + exponent * ln2Low)
  }

  /// Natural logarithm of 1 + f for √½ − 1 ≤ f < √2 − 1, to the last figures of a small f.
  static func lnOnePlus(_ f: Double) -> Double {
    let s = f / (2 + f)
    let z = s * s
    var p = 1.0 / 23
    for divisor in stride(from: 21.0, through: 3, by: -2) {
      p = p * z + 1 / divisor
    }
    return 2 * s + 2 * s * (z * p)
  }

  /// e to the power x for |x| ≤ 700; error at most 1 unit in the last place.
  ///
  /// Beyond 700 the result would leave the range of a double: ``Refusal/Reason/nonFinite``.
  package static func exp(_ x: Double) throws(Refusal) -> Double {
    guard x.isFinite, x.magnitude <= 700 else {
      throw Refusal(.nonFinite, "", "e to the power \(x) is out of range")
    }
    let k = (x * 1.4426950408889634 + 0.5).rounded(.down)
    let r = (x - k * ln2High) - k * ln2Low
    var sum = inverseFactorials[13]
    for order in stride(from: 12, through: 0, by: -1) {
      sum = sum * r + inverseFactorials[order]
    }
    return Double(sign: .plus, exponent: Int(k), significand: sum)
  }

  /// a to the power b for a > 0, as e^(b·ln a).
  package static func power(_ a: Double, _ b: Double) throws(Refusal) -> Double {
    try exp(b * ln(a))
  }

  /// How much of a growth at a constant rate r is done at the share t of the way: (e^(rt) − 1)/(e^r − 1); t itself as r
  /// approaches 0.
  ///
  /// In 0…1 for t in 0…1. Throws ``Refusal/Reason/nonFinite`` beyond |r| = 700.
  package static func growthShare(at t: Double, rate: Double) throws(Refusal) -> Double {
    // Here the curve and the straight line agree in every bit.
    guard rate.magnitude > 1e-16 else { return t }
    return min(max(try expMinusOne(rate * t) / expMinusOne(rate), 0), 1)
  }

  /// The share of the way at which a growth at a constant rate has done the share `grown`: ``growthShare(at:rate:)`` the
  /// other way round. `left` is 1 − `grown`, given apart so that it keeps its figures next to 0.
  ///
  /// In 0…1 for `grown` in 0…1. Throws ``Refusal/Reason/nonFinite`` beyond |r| = 700.
  static func way(grown: Double, left: Double, rate: Double) throws(Refusal) -> Double {
    guard rate.magnitude > 1e-16 else { return grown }
    let growth = grown * (try expMinusOne(rate))
    let logarithm = growth.magnitude < 0.25 ? lnOnePlus(growth) : try ln(left + grown * exp(rate))
    return min(max(logarithm / rate, 0), 1)
  }

  /// e to the power x, less 1, by its own series next to 0, where a difference would lose every figure.
  static func expMinusOne(_ x: Double) throws(Refusal) -> Double {
    guard x.magnitude < 0.34 else { return try exp(x) - 1 }
    var sum = inverseFactorials[13]
    for order in stride(from: 12, through: 1, by: -1) {
      sum = sum * x + inverseFactorials[order]
    }
    return sum * x
  }

  /// e to the power −x for x ≥ 0 of any size; 0 where it vanishes.
  static func decay(_ x: Double) throws(Refusal) -> Double {
    if x <= 700 { return try exp(-x) }
    guard x < 1490 else { return 0 }
    let half = try exp(-x / 2)
    return half * half
  }

  private static let inverseFactorials: [Double] = {
    var factorial = 1.0
    return (0...13).map { order in
      factorial *= Double(max(order, 1))
      return 1 / factorial
    }
  }()
}
