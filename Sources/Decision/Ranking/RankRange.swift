/// The four scores of a vendor (`methods.md` 1.4), in points.
package struct ScoreBounds: Sendable, Equatable, Codable {
  package let vendor: String
  /// Whatever the open answers are, the score is at least this.
  package let guaranteed: Double
  /// The score by which vendors are ranked.
  package let headline: Double
  /// With every open answer at the middle of what it may be worth.
  package let expected: Double
  /// Whatever the open answers are, the score is at most this.
  package let best: Double

  package init(vendor: String, guaranteed: Double, headline: Double, expected: Double, best: Double) {
    self.vendor = vendor
    self.guaranteed = guaranteed
    self.headline = headline
    self.expected = expected
    self.best = best
  }

  /// The scores of every vendor of a table under its four readings, in the byte order of vendor ids.
  ///
  /// Throws what ``AdditiveValue/scores(of:variant:)`` throws, and `missingCell` if the four tables do not hold the same
  /// vendors.
  package static func all(
    guaranteed: DecisionMatrix, headline: DecisionMatrix, expected: DecisionMatrix, best: DecisionMatrix
  ) throws(Refusal) -> [ScoreBounds] {
    let vendors = headline.rows.map(\.vendor)
    var scores: [[Double]] = []
    for matrix in [guaranteed, headline, expected, best] {
      guard matrix.rows.map(\.vendor) == vendors else {
        throw Refusal(.missingCell, "", "the readings of a table do not hold the same vendors")
      }
      scores.append(try AdditiveValue.scores(of: matrix, variant: "anchored").entries.map(\.score))
    }
    return vendors.indices.map {
      ScoreBounds(
        vendor: vendors[$0], guaranteed: scores[0][$0], headline: scores[1][$0], expected: scores[2][$0],
        best: scores[3][$0])
    }
  }
}

/// The places a vendor can take at fixed weights.
package struct RankRange: Sendable, Equatable, Codable {
  package let vendor: String
  /// Competition rank by the headline score.
  package let rank: Int
  /// 1 + the number of rivals that are ahead whatever the open answers are.
  package let best: Int
  /// 1 + the number of rivals that some answers put ahead.
  package let worst: Int
}

/// The rank and the range of ranks of every vendor, in the order of ``competitionRanks(_:naturalSize:)`` by headline
/// score (`methods.md` 1.4).
///
/// best = 1 + Σ_b [S⁻_b > S⁺_a], worst = 1 + Σ_b [S⁺_b > S⁻_a], where ahead is ahead by more than a tie. Both are
/// reached, because the cells of one vendor are independent of those of another.
package func rankRanges(_ scores: [ScoreBounds]) -> [RankRange] {
  let own = Dictionary(scores.map { ($0.vendor, $0) }) { first, _ in first }
  return competitionRanks(scores.map { ($0.vendor, $0.headline) }, naturalSize: 100).compactMap { place in
    guard let bounds = own[place.vendor] else { return nil }
    let rivals = scores.filter { $0.vendor != place.vendor }
    let ahead = rivals.count { leads($0.guaranteed, bounds.best) }
    let possiblyAhead = rivals.count { leads($0.best, bounds.guaranteed) }
    // Ties are judged against the first of a group, not pair by pair, so that a chain of near ties can leave a vendor
    // beside the ranks counted here.
    return RankRange(
      vendor: place.vendor, rank: place.rank, best: min(1 + ahead, place.rank),
      worst: max(1 + possiblyAhead, place.rank)
    )
  }
}

/// Ahead by more than a tie.
private func leads(_ score: Double, _ rival: Double) -> Bool {
  score > rival && !isTie(score, rival, naturalSize: 100)
}
