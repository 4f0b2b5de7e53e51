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

  /// Throws `missingCell` for a vendor that is not among the lines.
  package init(of first: String, and second: String, on lines: ScoreLines) throws(Refusal) {
    (subject, self.first, self.second) = (lines.subject, first, second)
    let (one, other) = (try lines.line(of: first), try lines.line(of: second))
    guard let one, let other else {
      finding = .noProportions
      return
    }
    if let crossing = one.crossing(other) {
      finding = .at(crossing.position * lines.whole)
    } else {
      finding = one.ties(other) ? .always : .never
    }
  }
}
