internal import Outcome

/// The weight on which the answer hangs most (`report-design.md` 2).
enum HingeNote {
  static func text(_ indexed: IndexedEvaluation) -> Text? {
    guard let robustness = indexed.evaluation.robustness, let hinge = hinge(robustness, indexed),
      let range = hinge.range
    else { return nil }
    let (low, high) = (SafeRangesSection.percent(range.low), SafeRangesSection.percent(range.high))
    let outside: Text =
      switch (range.firstBelow.map(indexed.name), range.firstAbove.map(indexed.name)) {
      case (let below?, let above?):
        "below \(figure: low) \(below) would be first, above \(figure: high) \(above)"
      case (let below?, nil): "below \(figure: low) \(below) would be first"
      case (nil, let above?): "above \(figure: high) \(above) would be first"
      case (nil, nil): "no other weight of it changes the leader"
      }
    let (title, weight) = (indexed.title(hinge.criterion), Figures.percent(hinge.weight))
    let answer: Text =
      isFar(hinge) && robustness.disagreement?.outside(hinge.criterion).isEmpty != false
      ? "\(.strong("No small change of one weight alters the answer.")) The nearest is \(title): it weighs \(figure: weight); \(outside), all other weights in proportion."
      : "\(.strong("The answer hangs on \(title).")) It weighs \(figure: weight); \(outside), all other weights in proportion."
    return robustness.disagreement.map { answer + " " + roles(hinge.criterion, $0, indexed) } ?? answer
  }

  /// True where the weight would have to move by at least 20 of 100 points, and by at least half of itself: nobody's
  /// answer hangs on that.
  private static func isFar(_ facts: SafeRangeFacts) -> Bool {
    let way = nearest(facts) ?? 0
    return way >= 20 && way >= facts.weight / 2
  }

  /// How many roles would weigh it outside the range, and whom all their weights would put first.
  private static func roles(
    _ criterion: String, _ facts: DisagreementFacts, _ indexed: IndexedEvaluation
  ) -> Text {
    let (outside, all) = (facts.outside(criterion), facts.roles.count)
    guard !outside.isEmpty else {
      return all == 1
        ? "The one role that gave weights sets it inside that range."
        : "None of \(all) roles sets it outside that range."
    }
    let groups = RolesSection.groups(outside, indexed)
    let choices = groups.enumerated().map { index, group -> Text in
      let names = group.first.map { indexed.name($0) }.inWords
      if groups.count == 1 { return "\(names) would be first" }
      return index == 0 ? "\(group.count) would put \(names) first" : "\(group.count) \(names)"
    }.inWords
    if all == 1 { return "1 of 1 role sets it outside that range; by its own weights \(choices)." }
    return outside.count == 1
      ? "1 of \(all) roles sets it outside that range; by its own weights \(choices)."
      : "\(outside.count) of \(all) roles set it outside that range; by their own weights \(choices)."
  }

  /// With roles the criterion that most of them set outside the leader's range, of several the one with the shorter way;
  /// without, the one with the shortest way to the nearer end of its range, in parts of its weight.
  private static func hinge(_ robustness: RobustnessFacts, _ indexed: IndexedEvaluation) -> SafeRangeFacts? {
    let top = Set(indexed.evaluation.model.criteria.filter { $0.parent == nil }.map(\.id))
    func way(_ facts: SafeRangeFacts) -> Double? {
      nearest(facts).map { facts.weight > 0 ? $0 / facts.weight : .infinity }
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

  /// From its weight to the nearer end of the leader's range, in points of weight; nil where nobody else gets first.
  private static func nearest(_ facts: SafeRangeFacts) -> Double? {
    guard let range = facts.range else { return nil }
    return [
      range.firstBelow == nil ? nil : facts.weight - range.low,
      range.firstAbove == nil ? nil : range.high - facts.weight,
    ].compactMap { $0 }.min()
  }
}
