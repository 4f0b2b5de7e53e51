/// A way to turn a complete matrix into scores.
package protocol RankingMethod: Sendable {
  /// Key in files and commands.
  static var id: String { get }
  /// The names of the forms the method comes in, the default first.
  static var variants: [String] { get }
  /// What a person should know before trusting its numbers.
  static var description: MethodDescription { get }

  /// Scores by one variant.
  ///
  /// Columns of weight 0 are skipped before any scaling or check; weights may have any sum and are used as they are. Throws
  /// a ``Refusal`` wherever the formula has no finite answer. No vendor gives no scores.
  static func scores(
    of matrix: DecisionMatrix, variant: String, parameters: MethodParameters
  ) throws(Refusal) -> Scores
}

extension RankingMethod {
  /// Scores with the default of every parameter; a method that demands some refuses.
  package static func scores(of matrix: DecisionMatrix, variant: String) throws(Refusal) -> Scores {
    try scores(of: matrix, variant: variant, parameters: MethodParameters())
  }

  /// Throws `outsideBounds` for the name of a form that the method has not.
  static func requireForm(_ variant: String) throws(Refusal) {
    guard variants.contains(variant) else {
      throw Refusal(.outsideBounds, variant, "\(id) has no such form; known are \(variants.joined(separator: ", "))")
    }
  }
}

/// All ranking methods; one file each in `Methods`, compared with this list by a test.
package enum RankingMethods {
  package static let all: [any RankingMethod.Type] = [
    AdditiveValue.self, WeightedSum.self, WeightedProduct.self, Topsis.self, Vikor.self, Promethee.self, Waspas.self,
    Copras.self, Aras.self, Moora.self, Multimoora.self, Edas.self, Codas.self, Mabac.self, Marcos.self, Spotis.self,
    Ram.self, Rim.self,
  ]

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
    /// What each criterion adds, in the order of the matrix's columns; sums to `score` exactly, added in that order. Empty
    /// where the score is no sum over the criteria.
    package let contributions: [Double]
  }

  /// Method and form, such as `weighted_sum/minmax`: two results are compared only with both named.
  package let variant: String
  /// Those that the method has; the others have no effect.
  package let parameters: MethodParameters
  package let order: Order
  /// Size of the scores by nature, used to judge ties: 100 for points, 0 for products, of which only the proportion says
  /// anything, 1 otherwise.
  package let naturalSize: Double
  /// In the byte order of vendor ids.
  package let entries: [Entry]
  /// What the reader of the scores must know, in the order of the columns.
  package let findings: [MatrixFinding]

  init(
    variant: String, parameters: MethodParameters = MethodParameters(), order: Order = .higherIsBetter,
    naturalSize: Double = 1, entries: [Entry], findings: [MatrixFinding] = []
  ) {
    self.variant = variant
    self.parameters = parameters
    self.order = order
    self.naturalSize = naturalSize
    self.entries = entries
    self.findings = findings
  }

  package var ranks: [CompetitionRank] {
    competitionRanks(
      entries.map { ($0.vendor, order == .higherIsBetter ? $0.score : -$0.score) },
      naturalSize: naturalSize)
  }
}
