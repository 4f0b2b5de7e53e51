/// What one vendor must offer on one criterion to reach the leader, or how far the leader can fall on it (`methods.md`
/// 4.3).
///
/// Everything else stays as it is. At the break-even the two tie; to lead alone a vendor must be better than that.
package struct BreakEven: Sendable, Equatable, Codable {
  package let vendor: String
  package let criterion: String
  package let kind: Kind
  package let status: Status
  /// The points at which the vendor ties, even beyond what the criterion can give; nil where there is no such number:
  /// without weight, without a rival, or so far off that no number holds it.
  package let points: Double?
  /// The levels worth ``points``; nil unless they are attainable. Where a level can only be worth more (steps, words),
  /// the vendor is ahead there and does not tie.
  package let levels: LevelsWorth?
  /// Whether the level means "at least" (`max`) or "at most" (`min`); nil for words and shapes that rise and fall.
  package let preference: Direction?

  package enum Kind: String, Sendable, Codable {
    /// For everybody but the leader.
    case toWin = "to_win"
    /// For the leader, against the best of the others.
    case mayFallTo = "may_fall_to"
  }

  package enum Status: String, Sendable, Codable {
    case attainable
    /// More points are needed than the criterion can give.
    case notAttainable = "not_attainable"
    /// Even the least points of the criterion leave the leader first.
    case cannotLoseByThisAlone = "cannot_lose_by_this_alone"
    /// The criterion has no weight.
    case noEffect = "no_effect"
  }

  /// Every vendor against every criterion, in the byte order of both.
  ///
  /// `points` are the values of the vendors by the functions of `criteria`, one for each column. No vendor gives an empty
  /// list. Throws `missingCell` for a column without a criterion and for a vendor with weights of its own,
  /// `outsideBounds` for a column of which less is better, `nonFinite` for scores out of range, and what the value
  /// functions throw.
  package static func all(in points: DecisionMatrix, _ criteria: [Criterion]) throws(Refusal) -> [BreakEven] {
    let scores = try points.commonScores()
    guard let leader = scores.ranks.first?.vendor,
      let lead = scores.entries.first(where: { $0.vendor == leader })?.score
    else { return [] }
    let second = scores.entries.filter { $0.vendor != leader }.map(\.score).max()
    let functions = Dictionary(criteria.map { ($0.id, $0.function) }) { first, _ in first }
    var all: [BreakEven] = []
    for (row, entry) in zip(points.rows, scores.entries) {
      for (column, own) in zip(points.columns, row.levels) {
        guard let function = functions[column.criterion] else {
          throw Refusal(.missingCell, column.criterion, "the criterion has no value function")
        }
        // Of a rival the points it lacks, of the leader those it can spare: in both cases what separates the two.
        let kind: Kind = row.vendor == leader ? .mayFallTo : .toWin
        let distance =
          kind == .toWin ? (lead - entry.score) / column.weight : second.map { ($0 - lead) / column.weight }
        all.append(
          try BreakEven(
            row.vendor, column, kind, needed: distance.map { own + $0 }.flatMap { $0.isFinite ? $0 : nil }, function))
      }
    }
    return all
  }

  private init(
    _ vendor: String, _ column: DecisionMatrix.Column, _ kind: Kind, needed: Double?, _ function: any ValueFunction
  ) throws(Refusal) {
    (self.vendor, criterion, self.kind, preference) = (vendor, column.criterion, kind, function.preference)
    guard column.weight > 0 else {
      (status, points, levels) = (.noEffect, nil, nil)
      return
    }
    points = needed
    let extent = function.extent
    let beyond: Status = kind == .toWin ? .notAttainable : .cannotLoseByThisAlone
    // What rounding carries past the end of the scale is still its end.
    let reached = needed.map { min(max($0, extent.lowerBound), extent.upperBound) }
    guard let needed, let reached, isTie(needed, reached, naturalSize: 100),
      let levels = try function.levels(worth: reached)
    else {
      (status, levels) = (beyond, nil)
      return
    }
    (status, self.levels) = (.attainable, levels)
  }
}
