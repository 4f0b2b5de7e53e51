/// The scores of all vendors of a table on the way of one weight, drawn once for all pairs.
package struct ScoreLines: Sendable {
  /// Id of the criterion or group whose weight moves, and what it can weigh at most.
  package let subject: String
  package let whole: Double
  /// Nil for a vendor where all other weights are 0 and have no proportions to keep.
  private let lines: [String: ScoreLine?]

  /// Throws `missingCell` for a table without the criteria of the movement and for a vendor with weights of its own,
  /// `outsideBounds` for a criterion of which less is better, and `nonFinite` for scores out of range.
  package init(in points: DecisionMatrix, moving: WeightMovement) throws(Refusal) {
    (subject, whole) = (moving.subject, moving.whole)
    try moving.check(points)
    var lines: [String: ScoreLine?] = [:]
    for row in points.rows {
      let row = try points.points(of: row.vendor)
      let line = try moving.ends.map { ends throws(Refusal) in try ScoreLine(of: row, moving, ends) }
      lines.updateValue(line, forKey: row.vendor)
    }
    self.lines = lines
  }

  func line(of vendor: String) throws(Refusal) -> ScoreLine? {
    guard let line = lines[vendor] else { throw Refusal(.missingCell, vendor, "the table has no such vendor") }
    return line
  }
}
