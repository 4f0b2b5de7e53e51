/// How far one weight can move before somebody else leads (`methods.md` 4.1).
///
/// Exact: the scores are straight lines in the moving weight, so that the interval ends where two of them cross.
package struct WeightStability: Sendable, Equatable, Codable {
  /// Id of the criterion or group whose weight moves.
  package let subject: String
  package let leader: String
  /// The weight as it is, and what it can be at most: see ``WeightMovement``.
  package let stated: Double
  package let whole: Double
  package let finding: Finding
  /// One for each rival that ties with the leader at some weight from 0 to ``whole``, in the byte order of ids. A rival
  /// that ties at every weight has no entry.
  package let ties: [Tie]

  package enum Finding: Sendable, Equatable, Codable {
    case interval(SafeInterval)
    /// At the stated weight these rivals are ahead of the leader by more than a tie, so that there is no interval. Only
    /// where the rivals are read at other values than the leader.
    case behind(rivals: [String])
    /// All other weights are 0 and have no proportions to keep.
    case noProportions
  }

  /// Closed: from `low` to `high` the leader is first or tied first. Holds the stated weight.
  package struct SafeInterval: Sendable, Equatable, Codable {
    package let low: Double
    package let high: Double
    /// Who leads just below `low`; nil if the interval goes down to 0.
    package let firstBelow: String?
    /// Who leads just above `high`; nil if the interval goes up to the whole.
    package let firstAbove: String?
  }

  package struct Tie: Sendable, Equatable, Codable {
    package let rival: String
    package let weight: Double
    /// Where the rival is ahead, or would be if weights could go beyond 0 and the whole.
    package let side: Side
  }

  package enum Side: String, Sendable, Codable {
    case below, above
  }

  /// The safety of `leader` in a table of points.
  ///
  /// `rivals` is the table the others are read from, the same one if nil: with the leader at its guaranteed and the
  /// rivals at their best values the interval holds whatever the open answers are. The vendors of `rivals` besides the
  /// leader count; with none the interval is 0…whole. Throws `missingCell` for a leader that is not in the table, for
  /// tables without the criteria of the movement, and for a vendor with weights of its own; `outsideBounds` for a
  /// criterion of which less is better; `nonFinite` for scores out of range.
  package init(
    of leader: String, in points: DecisionMatrix, against rivals: DecisionMatrix? = nil, moving: WeightMovement
  ) throws(Refusal) {
    let others = rivals ?? points
    let row = try points.points(of: leader)
    _ = try others.commonScores()
    try moving.check(points)
    if rivals != nil { try moving.check(others) }
    (subject, self.leader, stated, whole) = (moving.subject, leader, moving.stated, moving.whole)
    guard let ends = moving.ends else {
      (finding, ties) = (.noProportions, [])
      return
    }
    let own = try ScoreLine(of: row, moving, ends)
    var lines: [ScoreLine] = []
    for rival in others.rows where rival.vendor != leader {
      lines.append(try ScoreLine(of: rival, moving, ends))
    }
    let crossings = lines.compactMap { line in own.crossing(line).map { (line: line, crossing: $0) } }
    ties = crossings.map {
      Tie(
        rival: $0.line.vendor, weight: $0.crossing.position * moving.whole,
        side: $0.crossing.side == .below ? .below : .above)
    }
    let position = moving.stated / moving.whole
    let ahead = lines.filter {
      let (score, rival) = (own.score(at: position), $0.score(at: position))
      return rival > score && !isTie(rival, score, naturalSize: 100)
    }
    guard ahead.isEmpty else {
      finding = .behind(rivals: ahead.map(\.vendor))
      return
    }
    let overtaking = crossings.filter { $0.crossing.isOvertaking }
    let below = overtaking.filter { $0.crossing.side == .below }
    let above = overtaking.filter { $0.crossing.side == .above }
    let low = below.map(\.crossing.position).max()
    let high = above.map(\.crossing.position).min()
    // A rival that ties at the stated weight itself must not push it out of the interval by a rounding error.
    finding = .interval(
      SafeInterval(
        low: min((low ?? 0) * moving.whole, moving.stated), high: max((high ?? 1) * moving.whole, moving.stated),
        firstBelow: low.flatMap { Self.next(at: $0, of: below) { $0.without - $0.alone } },
        firstAbove: high.flatMap { Self.next(at: $0, of: above) { $0.alone - $0.without } }))
  }

  /// Of the rivals at a bound, the one whose score gains most beyond it, then the first by id.
  private static func next(
    at bound: Double, of rivals: [(line: ScoreLine, crossing: ScoreLine.Crossing)], gain: (ScoreLine) -> Double
  ) -> String? {
    let atBound = rivals.filter { ($0.crossing.position - bound).magnitude <= tieTolerance }.map(\.line)
    var next = atBound.first
    for rival in atBound.dropFirst() {
      if let best = next, gain(rival) > gain(best), !isTie(gain(rival), gain(best), naturalSize: 100) { next = rival }
    }
    return next?.vendor
  }
}
