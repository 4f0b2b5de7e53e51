internal import Outcome

/// The weight on which the answer hangs most: the one with the smallest way to the nearer end of its range, in parts of
/// itself (`report-design.md` 2).
enum HingeNote {
  static func text(_ indexed: IndexedEvaluation) -> Text? {
    guard let robustness = indexed.evaluation.robustness, let hinge = hinge(robustness, indexed),
      let range = hinge.range
    else { return nil }
    var outside: [Text] = []
    if let below = range.firstBelow {
      outside.append("below \(figure: SafeRangesSection.percent(range.low)) " + indexed.name(below) + " would be first")
    }
    if let above = range.firstAbove {
      outside.append("above \(figure: SafeRangesSection.percent(range.high)) " + indexed.name(above))
    }
    let verb: Text = range.firstBelow == nil ? " would be first" : ""
    return .strong("The answer hangs on " + indexed.title(hinge.criterion) + ".")
      + " It weighs \(figure: Figures.percent(hinge.weight)); "
      + outside.joined(by: ", ") + (range.firstAbove == nil ? "" : verb) + ", all other weights in proportion."
  }

  private static func hinge(_ robustness: RobustnessFacts, _ indexed: IndexedEvaluation) -> SafeRangeFacts? {
    let top = Set(indexed.evaluation.model.criteria.filter { $0.parent == nil }.map(\.id))
    func room(_ facts: SafeRangeFacts) -> Double? {
      guard let range = facts.range, facts.weight > 0 else { return nil }
      let ways = [
        range.firstBelow == nil ? nil : facts.weight - range.low,
        range.firstAbove == nil ? nil : range.high - facts.weight,
      ].compactMap { $0 }
      return ways.min().map { $0 / facts.weight }
    }
    return robustness.ranges.filter { top.contains($0.criterion) }.reduce(nil as SafeRangeFacts?) { nearest, facts in
      guard let own = room(facts) else { return nearest }
      guard let best = nearest.flatMap(room) else { return facts }
      return own < best ? facts : nearest
    }
  }
}
