/// A vendor with its place and its score, where a ranking is looked at again under other assumptions.
package struct RankedScore: Sendable, Equatable, Codable {
  package let vendor: String
  /// From 1; ties share one.
  package let rank: Int
  package let score: Double

  package init(vendor: String, rank: Int, score: Double) {
    self.vendor = vendor
    self.rank = rank
    self.score = score
  }
}

extension [RankedScore] {
  /// Who is ranked first, ties included.
  package var leaders: [String] { filter { $0.rank == 1 }.map(\.vendor) }
}
