/// The score of one vendor on the way of a weight: a straight line, given by its two ends.
struct ScoreLine {
  let vendor: String
  /// Score when the moving weight is 0.
  let without: Double
  /// Score when it is everything.
  let alone: Double

  /// `row` has one level for each criterion of the movement. Throws `nonFinite` for a score out of range.
  init(
    of row: DecisionMatrix.Row, _ movement: WeightMovement, _ ends: WeightMovement.Ends
  ) throws(Refusal) {
    vendor = row.vendor
    without = zip(ends.without, row.levels).reduce(0) { $0 + $1.0 * $1.1 }
    alone = zip(ends.alone, row.levels).reduce(0) { $0 + $1.0 * $1.1 }
    guard without.isFinite, alone.isFinite else {
      throw Refusal(.nonFinite, row.vendor, "the sum leaves the range of numbers when \(movement.subject) moves")
    }
  }

  /// 0…1 from one end to the other.
  func score(at position: Double) -> Double { (1 - position) * without + position * alone }

  /// Where two vendors change places.
  struct Crossing {
    /// 0…1 on the way.
    let position: Double
    /// On which side of it the rival is ahead, or would be if the way went on.
    let side: Side
    /// True if the rival is ahead somewhere on the way, and not only level with the vendor at its end.
    let isOvertaking: Bool
  }

  enum Side {
    case below, above
  }

  /// Nil where the same one is ahead all the way, or both tie all the way.
  ///
  /// Scores that count as equal at an end count as equal here too, so that no rounding error is taken for a crossing.
  func crossing(_ rival: ScoreLine) -> Crossing? {
    let (first, last) = (Self.order(without, rival.without), Self.order(alone, rival.alone))
    guard first != last else { return nil }
    // Halves, because the difference of two large scores of opposite sign would overflow.
    let (lead, end) = (without / 2 - rival.without / 2, alone / 2 - rival.alone / 2)
    // Quarters, for the same reason once more.
    let position = (lead / 2) / (lead / 2 - end / 2)
    return Crossing(
      position: min(max(position, 0), 1), side: last < first ? .above : .below, isOvertaking: first < 0 || last < 0)
  }

  /// True if two vendors count as equal all the way.
  func ties(_ rival: ScoreLine) -> Bool {
    Self.order(without, rival.without) == 0 && Self.order(alone, rival.alone) == 0
  }

  /// 1 ahead, 0 equal, −1 behind.
  private static func order(_ own: Double, _ rival: Double) -> Int {
    isTie(own, rival, naturalSize: 100) ? 0 : own > rival ? 1 : -1
  }
}
