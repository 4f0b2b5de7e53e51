/// A vendor's place: 1, 2, 2, 4.
package struct CompetitionRank: Sendable, Equatable {
  package let vendor: String
  package let rank: Int

  package init(vendor: String, rank: Int) {
    self.vendor = vendor
    self.rank = rank
  }
}

/// By how much two scores may differ and still tie, relative to their size.
package let tieTolerance = 1e-9

/// True if two scores count as equal: |a − b| ≤ 1e-9·max(|a|, |b|, naturalSize).
package func isTie(_ a: Double, _ b: Double, naturalSize: Double) -> Bool {
  (a - b).magnitude <= tieTolerance * max(a.magnitude, b.magnitude, naturalSize)
}

/// Ranks by falling score, best first; vendors of one rank stand in the byte order of their ids (`methods.md` 1.6).
///
/// A vendor ties with the first member of the group before it, so that chains of near-equal scores cannot grow.
/// `naturalSize` is the size of the scores by nature: 100 for points, 1 otherwise.
package func competitionRanks(
  _ scores: [(vendor: String, score: Double)], naturalSize: Double
) -> [CompetitionRank] {
  var ranks: [CompetitionRank] = []
  for group in tieGroups(scores, naturalSize: naturalSize, size: \.score, id: \.vendor) {
    let rank = ranks.count + 1
    ranks += group.map { CompetitionRank(vendor: $0.vendor, rank: rank) }
  }
  return ranks
}
