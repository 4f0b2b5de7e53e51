internal import Outcome

/// The weight on which the answer hangs most (`report-design.md` 2).
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
      + (robustness.disagreement.map { roles(hinge.criterion, $0, indexed) } ?? "")
  }

  /// How many roles would weigh it outside the range, and whom all their weights would put first.
  private static func roles(
    _ criterion: String, _ facts: DisagreementFacts, _ indexed: IndexedEvaluation
  ) -> Text {
    let outside = facts.outside(criterion)
    guard !outside.isEmpty else {
      return facts.roles.count == 1
        ? " The one role that gave weights sets it inside that range."
        : " None of \(facts.roles.count) roles sets it outside that range."
    }
    let isOne = outside.count == 1
    let groups = RolesSection.groups(outside, indexed)
    let choices = groups.enumerated().map { index, group in
      let names = group.first.map { indexed.name($0) }.inWords
      if groups.count == 1 { return names + " would be first" }
      return "\(group.count)" + (index == 0 ? " would put " : " ") + names + (index == 0 ? " first" : "")
    }
    return
      " \(outside.count) of \(figure: counted(facts.roles.count, "role")) \(figure: isOne ? "sets" : "set") it outside that range; "
      + "by \(figure: isOne ? "its" : "their") own weights " + choices.inWords + "."
  }

  /// With roles the criterion that most of them set outside the leader's range, of several the one with the shorter way;
  /// without, the one with the shortest way to the nearer end of its range, in parts of its weight.
  private static func hinge(_ robustness: RobustnessFacts, _ indexed: IndexedEvaluation) -> SafeRangeFacts? {
    let top = Set(indexed.evaluation.model.criteria.filter { $0.parent == nil }.map(\.id))
    func way(_ facts: SafeRangeFacts) -> Double? {
      guard let range = facts.range else { return nil }
      let ways = [
        range.firstBelow == nil ? nil : facts.weight - range.low,
        range.firstAbove == nil ? nil : range.high - facts.weight,
      ].compactMap { $0 }
      return ways.min().map { facts.weight > 0 ? $0 / facts.weight : .infinity }
    }
    func outside(_ facts: SafeRangeFacts) -> Int { robustness.disagreement?.outside(facts.criterion).count ?? 0 }
    let open = robustness.ranges.filter { top.contains($0.criterion) }.compactMap { facts in
      way(facts).map { (facts: facts, way: $0, outside: outside(facts)) }
    }.filter { $0.way < .infinity || $0.outside > 0 }
    return open.reduce(nil as (facts: SafeRangeFacts, way: Double, outside: Int)?) { best, own in
      guard let best else { return own }
      return own.outside > best.outside || (own.outside == best.outside && own.way < best.way) ? own : best
    }?.facts
  }
}
