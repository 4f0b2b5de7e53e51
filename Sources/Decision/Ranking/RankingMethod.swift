/// A way to turn a complete matrix into scores.
package protocol RankingMethod: Sendable {
  /// Key in files and commands.
  static var id: String { get }
  /// The names of the forms the method comes in, the default first.
  static var variants: [String] { get }

  /// Scores by one variant.
  ///
  /// Throws a ``Refusal`` wherever the formula has no finite answer. No vendor gives no scores.
  static func scores(of matrix: DecisionMatrix, variant: String) throws(Refusal) -> Scores
}

/// All ranking methods; one file each in `Methods`, compared with this list by a test.
package enum RankingMethods {
  package static let all: [any RankingMethod.Type] = [AdditiveValue.self, WeightedSum.self]

  package static func method(_ id: String) -> (any RankingMethod.Type)? {
    all.first { $0.id == id }
  }
}

/// The scores of one method on one matrix.
package struct Scores: Sendable, Equatable {
  package enum Order: String, Sendable, Codable {
    case higherIsBetter = "higher_is_better"
    case lowerIsBetter = "lower_is_better"
  }

  package struct Entry: Sendable, Equatable {
    package let vendor: String
    package let score: Double
    /// What each criterion adds, in the order of the matrix's columns; sums to `score` exactly, added in that order.
    package let contributions: [Double]
  }

  /// Method and form, such as `weighted_sum/minmax`: two results are compared only with both named.
  package let variant: String
  package let order: Order
  /// Size of the scores by nature, used to judge ties: 100 for points, 1 otherwise.
  package let naturalSize: Double
  /// In the byte order of vendor ids.
  package let entries: [Entry]

  package var ranks: [CompetitionRank] {
    competitionRanks(
      entries.map { ($0.vendor, order == .higherIsBetter ? $0.score : -$0.score) },
      naturalSize: naturalSize)
  }
}
