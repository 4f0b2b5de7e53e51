/// Weights that come nearest to best-worst comparisons.
package struct BestWorstSolution: Sendable, Equatable, Codable {
  /// The least and the greatest weight that a criterion has in any answer as good.
  package struct Range: Sendable, Equatable, Codable {
    package let low: Double
    package let high: Double
  }

  /// In the byte order of ids.
  package let criteria: [String]
  package let weights: [Double]
  /// The largest deviation, which no weights make smaller.
  package let xi: Double
  /// One for each criterion; nil where there are too many criteria for the search.
  package let ranges: [Range]?

  /// True if no other weights are as good; nil if that was not looked at.
  package var isUnique: Bool? { ranges.map { $0.allSatisfy { $0.high - $0.low <= Self.sameWeight } } }

  /// Weights of two answers that differ by no more than this are the same.
  package static let sameWeight = 1e-6
}
