/// What a vendor would gain by leaving one answer out: nothing, where missing counts as worst (`methods.md` 1.4, law W).
package struct WithholdingAudit: Sendable, Equatable, Codable {
  package struct Standing: Sendable, Equatable, Codable {
    package let vendor: String
    /// Guaranteed score.
    package let guaranteed: Double
    /// Competition rank by guaranteed score.
    package let rank: Int
  }

  /// One answer of one vendor withheld, everything else as it is.
  package struct Case: Sendable, Equatable, Codable {
    package let vendor: String
    package let criterion: String
    /// The guaranteed score of the vendor that is left.
    package let guaranteed: Double
    /// Its rank by guaranteed score.
    package let rank: Int
    /// Its rank if the criterion were left out for it and its other weights scaled up to the same sum, which is what
    /// dropping or imputing methods do; nil if no weight is left.
    package let rankIfDropped: Int?
  }

  /// With every answer as given, in the byte order of vendor ids.
  package let standings: [Standing]
  /// Every vendor × criterion, in the byte order of vendor ids, then criterion ids.
  package let cases: [Case]

  /// The cases in which withholding betters the rank: none, unless a level lies below `floor`.
  package var gains: [Case] { cases.filter { $0.rank < rank(of: $0.vendor) } }

  /// The cases in which leaving the criterion out would better the rank, and so reward silence.
  package var rewardsOfDropping: [Case] {
    cases.filter { entry in entry.rankIfDropped.map { $0 < rank(of: entry.vendor) } ?? false }
  }

  /// The rank with every answer as given; 0 for a vendor that is not in the table.
  package func rank(of vendor: String) -> Int { standings.first { $0.vendor == vendor }?.rank ?? 0 }

  /// Audits every cell of a table of guaranteed points.
  ///
  /// `floor` is what an unanswered cell is worth, in points. Throws `missingCell` for a vendor with weights of its own, and
  /// what ``AdditiveValue/scores(of:variant:)`` throws.
  package init(of guaranteed: DecisionMatrix, floor: Double = 0) throws(Refusal) {
    try guaranteed.requireCommonWeights()
    let entries = try AdditiveValue.scores(of: guaranteed, variant: "anchored").entries
    let scores = entries.map { (vendor: $0.vendor, score: $0.score) }
    let ranks = Self.ranks(scores)
    standings = scores.map { Standing(vendor: $0.vendor, guaranteed: $0.score, rank: ranks[$0.vendor] ?? 0) }
    let weights = guaranteed.columns.map(\.weight)
    let reduced = weights.indices.map { Self.weights(weights, without: $0) }
    func rank(_ score: Double, at row: Int) throws(Refusal) -> Int {
      guard score.isFinite else {
        throw Refusal(.nonFinite, scores[row].vendor, "the sum leaves the range of numbers")
      }
      var changed = scores
      changed[row].score = score
      return Self.ranks(changed)[scores[row].vendor] ?? 0
    }
    var cases: [Case] = []
    for (index, row) in guaranteed.rows.enumerated() {
      for (column, criterion) in guaranteed.columns.map(\.criterion).enumerated() {
        var levels = row.levels
        levels[column] = floor
        let left = AdditiveValue.score(levels, weights: weights)
        var dropped: Int?
        if let weights = reduced[column] {
          dropped = try rank(AdditiveValue.score(levels, weights: weights), at: index)
        }
        cases.append(
          Case(
            vendor: row.vendor, criterion: criterion, guaranteed: left, rank: try rank(left, at: index),
            rankIfDropped: dropped))
      }
    }
    self.cases = cases
  }

  private static func ranks(_ scores: [(vendor: String, score: Double)]) -> [String: Int] {
    Dictionary(competitionRanks(scores, naturalSize: 100).map { ($0.vendor, $0.rank) }) { first, _ in first }
  }

  /// The weights with one at 0 and the others scaled to the sum of all; nil if the others are all 0.
  private static func weights(_ weights: [Double], without column: Int) -> [Double]? {
    var others = weights
    others[column] = 0
    // A criterion of weight 0 leaves nothing to share out, and dividing would move the bits of the others.
    guard weights[column] > 0 else { return others.contains { $0 > 0 } ? others : nil }
    let (sum, rest) = (weights.reduce(0, +), others.reduce(0, +))
    guard rest > 0 else { return nil }
    return others.map { $0 / rest * sum }
  }
}
