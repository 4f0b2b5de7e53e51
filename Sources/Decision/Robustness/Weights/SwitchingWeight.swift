/// The weight of one criterion or group at which two vendors tie, all other weights in proportion (`methods.md` 4.2).
package struct SwitchingWeight: Sendable, Equatable, Codable {
  /// Id of the criterion or group whose weight moves.
  package let subject: String
  package let first: String
  package let second: String
  package let finding: Finding

  package enum Finding: Sendable, Equatable, Codable {
    /// They tie at this weight and no other, 0…whole.
    case at(Double)
    /// They tie at every weight.
    case always
    /// One of them is ahead at every weight.
    case never
    /// All other weights are 0 and have no proportions to keep.
    case noProportions
  }

  /// Throws `missingCell` for a vendor that is not in the table, for a table without the criteria of the movement, and
  /// for a vendor with weights of its own; `outsideBounds` for a criterion of which less is better; `nonFinite` for
  /// scores out of range.
  package init(
    of first: String, and second: String, in points: DecisionMatrix, moving: WeightMovement
  ) throws(Refusal) {
    (subject, self.first, self.second) = (moving.subject, first, second)
    let (one, other) = (try points.points(of: first), try points.points(of: second))
    try moving.check(points)
    guard let ends = moving.ends else {
      finding = .noProportions
      return
    }
    let line = try ScoreLine(of: one, moving, ends)
    let rival = try ScoreLine(of: other, moving, ends)
    if let crossing = line.crossing(rival) {
      finding = .at(crossing.position * moving.whole)
    } else {
      finding = line.ties(rival) ? .always : .never
    }
  }
}
