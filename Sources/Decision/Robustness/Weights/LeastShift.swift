/// The least weight that must change hands before a vendor only ties with another (`methods.md` 4.2).
///
/// The lead is Σ w·δ with δ the difference in points. Weight moved from k to the criterion with the least δ lowers it by
/// δ_k − δ_least for each unit, so the criteria with the largest δ give first: a fractional knapsack (Dantzig 1957), and
/// half the sum of absolute changes is minimal.
package struct LeastShift: Sendable, Equatable, Codable {
  /// The vendor that is ahead, and the one that is to reach it.
  package let ahead: String
  package let behind: String
  package let finding: Finding

  package enum Finding: Sendable, Equatable, Codable {
    /// They tie already.
    case none
    case shift(Shift)
    /// The vendor ahead is better on every criterion: no weights make the two tie.
    case impossible
  }

  package struct Shift: Sendable, Equatable, Codable {
    /// What changes hands in all, in units of the weights.
    package let amount: Double
    /// The criterion that receives it.
    package let receiver: String
    /// The criteria that give it, in the order in which they give.
    package let givers: [Giver]
  }

  package struct Giver: Sendable, Equatable, Codable {
    package let criterion: String
    /// Above 0, at most its weight.
    package let amount: Double
  }

  /// The shift after which `behind` ties with `ahead`; if their scores stand the other way round, they change names.
  ///
  /// Throws `missingCell` for a vendor that is not in the table or has weights of its own, `outsideBounds` for a
  /// criterion of which less is better, and `nonFinite` for scores out of range.
  package init(of first: String, and second: String, in points: DecisionMatrix) throws(Refusal) {
    let (one, two) = (try points.points(of: first), try points.points(of: second))
    let (own, other) = (try points.score(of: one), try points.score(of: two))
    let isTurned = other > own && !isTie(own, other, naturalSize: 100)
    (ahead, behind) = isTurned ? (second, first) : (first, second)
    guard !isTie(own, other, naturalSize: 100) else {
      finding = .none
      return
    }
    finding = try Self.finding(points.columns, (isTurned ? two : one).levels, (isTurned ? one : two).levels)
  }

  private static func finding(
    _ columns: [DecisionMatrix.Column], _ ahead: [Double], _ behind: [Double]
  ) throws(Refusal) -> Finding {
    // Quarters, so that neither a difference nor the difference of two of them overflows.
    let edges = zip(columns, zip(ahead, behind)).map { column, levels in
      (criterion: column.criterion, weight: column.weight, edge: levels.0 / 4 - levels.1 / 4)
    }
    guard let receiver = edges.min(by: { $0.edge < $1.edge }), zip(ahead, behind).contains(where: { $0 <= $1 }) else {
      return .impossible
    }
    var lead = edges.reduce(0) { $0 + $1.weight * $1.edge }
    var (amount, givers) = (0.0, [Giver]())
    let order = edges.sorted { $0.edge != $1.edge ? $0.edge > $1.edge : bytesPrecede($0.criterion, $1.criterion) }
    for giver in order where giver.weight > 0 && lead > 0 {
      let gain = giver.edge - receiver.edge
      guard gain > 0 else { break }
      let moved = min(giver.weight, lead / gain)
      amount += moved
      lead -= moved * gain
      givers.append(Giver(criterion: giver.criterion, amount: moved))
      if moved < giver.weight { break }
    }
    guard amount.isFinite else { throw Refusal(.nonFinite, "", "the sum of the weights leaves the range of numbers") }
    return .shift(Shift(amount: amount, receiver: receiver.criterion, givers: givers))
  }
}
