/// The scores of all vendors of a table on the way of one weight, drawn once for all pairs.
package struct ScoreLines: Sendable {
  /// Id of the criterion or group whose weight moves, and what it can weigh at most.
  package let subject: String
  package let whole: Double
  /// In the order of the rows of the table; nil where all other weights are 0 and have no proportions to keep.
  private let lines: [ScoreLine]?

  /// Throws `missingCell` for a table without the criteria of the movement and for a vendor with weights of its own,
  /// `outsideBounds` for a criterion of which less is better, and `nonFinite` for scores out of range.
  package init(in points: DecisionMatrix, moving: WeightMovement) throws(Refusal) {
    (subject, whole) = (moving.subject, moving.whole)
    try moving.check(points)
    let rows = try points.pointsOfAll()
    lines = try moving.ends.map { ends throws(Refusal) in
      try rows.map { row throws(Refusal) in try ScoreLine(of: row, moving, ends) }
    }
  }

  /// The weight at which two vendors tie, given by the places of their rows in the table.
  package func tie(_ first: Int, _ second: Int) -> SwitchingWeight {
    guard let lines else { return .noProportions }
    if let crossing = lines[first].crossing(lines[second]) { return .at(crossing.position * whole) }
    return lines[first].ties(lines[second]) ? .always : .never
  }
}
