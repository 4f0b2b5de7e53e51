/// How far a share found in random cases, or in a sample, may lie from the truth (`methods.md` 4.9).
package struct SimulationError: Sendable, Equatable, Codable {
  /// The share found, 0…1.
  package let share: Double
  /// The number of cases it was found in, above 0.
  package let cases: Double
  /// √(p(1−p)/N), 0 for a share of 0 or 1.
  package let standardError: Double
  /// Ends of Wilson's interval, 0 ≤ `low` ≤ `share` ≤ `high` ≤ 1.
  package let low: Double
  package let high: Double

  /// The 0.975 quantile of the standard normal distribution, for intervals at 95 % confidence.
  package static let z = 1.959963984540054

  /// Standard error and Wilson's interval without correction for continuity (Wilson 1927, "Probable inference, the law of
  /// succession, and statistical inference"): (p + z²/2N ± z√(p(1−p)/N + z²/4N²))/(1 + z²/N).
  ///
  /// Throws `outsideBounds` unless 0 ≤ share ≤ 1, cases > 0 and z > 0, and `nonFinite` if a step leaves the range of
  /// numbers.
  package init(share: Double, cases: Double, z: Double = Self.z) throws(Refusal) {
    guard share >= 0, share <= 1 else { throw Refusal(.outsideBounds, "", "a share lies between 0 and 1") }
    guard cases > 0, cases.isFinite, z > 0, z.isFinite else {
      throw Refusal(.outsideBounds, "", "an error needs a number of cases and a confidence above 0")
    }
    let (square, scale) = (z * z, 1 + z * z / cases)
    let centre = (share + square / (2 * cases)) / scale
    let half = z * (share * (1 - share) / cases + square / (4 * cases * cases)).squareRoot() / scale
    guard centre.isFinite, half.isFinite else {
      throw Refusal(.nonFinite, "", "the interval leaves the range of numbers")
    }
    self.share = share
    self.cases = cases
    standardError = (share * (1 - share) / cases).squareRoot()
    // At the ends one limit is the end itself, and nowhere does the share leave its interval; the subtraction would miss
    // both by a unit in the last place.
    low = share > 0 ? min(max(0, centre - half), share) : 0
    high = share < 1 ? max(min(1, centre + half), share) : 1
  }

  /// How many cases put every share within ± `halfWidth` of the truth: ⌈z²/4h²⌉, the worst case being a share of one half.
  ///
  /// Throws `outsideBounds` unless halfWidth > 0 and z > 0, and `sizeLimit` beyond 2⁵³ cases.
  package static func casesNeeded(halfWidth: Double, z: Double = Self.z) throws(Refusal) -> Int {
    guard halfWidth > 0, halfWidth.isFinite, z > 0, z.isFinite else {
      throw Refusal(.outsideBounds, "", "a half width and a confidence lie above 0")
    }
    let root = z / (2 * halfWidth)
    let cases = root * root
    guard cases <= 0x1p53 else { throw Refusal(.sizeLimit, "", "more than 2^53 cases would be needed") }
    // A whole number that rounding has missed stays itself.
    let nearest = cases.rounded()
    let isWhole = (cases - nearest).magnitude <= 1e-12 * nearest
    return max(Int(isWhole ? nearest : cases.rounded(.up)), 1)
  }
}
