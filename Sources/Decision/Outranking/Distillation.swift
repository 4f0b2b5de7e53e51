/// Classes cut out of credibilities one after the other, from the top or from the bottom (Roy 1978).
///
/// This form: the discrimination is that of the credibility of the pair, and the level restarts with every class.
struct Distillation {
  let credibility: PairTable
  /// From which difference on two credibilities x differ: constant + slope·x, never below 0.
  let discrimination: Electre3.Discrimination

  enum End {
    case top, bottom
  }

  /// Positions in classes, the best class first.
  func classes(from end: End) -> [[Int]] {
    var rest = Array(credibility.vendors.indices)
    var classes: [[Int]] = []
    while !rest.isEmpty {
      let next = classOf(rest, end)
      classes.append(next)
      rest.removeAll { next.contains($0) }
    }
    return end == .top ? classes : classes.reversed()
  }

  private func classOf(_ vendors: [Int], _ end: End) -> [Int] {
    var kept = vendors
    var level = entries(kept).max() ?? 0
    while kept.count > 1 {
      let bar = level - discrimination.threshold(at: level)
      let next = entries(kept).filter { Outranking.isAbove(bar, $0) }.max() ?? 0
      let qualifications = qualifications(kept, above: next)
      let chosen = (end == .top ? qualifications.max() : qualifications.min()) ?? 0
      kept = zip(kept, qualifications).filter { $0.1 == chosen }.map(\.0)
      guard next > 0 else { break }
      level = next
    }
    return kept
  }

  private func entries(_ vendors: [Int]) -> [Double] {
    vendors.flatMap { first in vendors.filter { $0 != first }.map { credibility.rows[first][$0] } }
  }

  /// How many others each vendor beats, less those that beat it.
  private func qualifications(_ vendors: [Int], above level: Double) -> [Int] {
    func beats(_ first: Int, _ second: Int) -> Bool {
      let (own, other) = (credibility.rows[first][second], credibility.rows[second][first])
      return first != second && Outranking.isAbove(own, level)
        && Outranking.isAbove(own - other, discrimination.threshold(at: own))
    }
    return vendors.map { vendor in
      vendors.count { beats(vendor, $0) } - vendors.count { beats($0, vendor) }
    }
  }
}
