internal import Decision
internal import Outcome
internal import Outsourcing

/// What speaks for the winner, and what for the bid.
enum DebriefAdvantagesSection: DebriefSection {
  /// How many criteria an area names; with more, the sentence is no longer read.
  private static let named = 5
  /// Points from which an answer is a strength, and how many of those are listed.
  private static let strong = 75.0
  private static let listed = 6

  static func section(of debrief: Debrief) -> Section? {
    var blocks: [Block] = []
    if let winner = debrief.winner {
      blocks += part("Relative advantages of the winner", winner, debrief.areas.map { ($0, $0.winnerAdvantages) })
      blocks += part("Relative advantages of the bid", debrief.name, debrief.areas.map { ($0, $0.ownAdvantages) })
    }
    let strengths = strengths(debrief)
    if !strengths.isEmpty { blocks += [.heading("Strengths of the bid"), .list(strengths)] }
    guard !blocks.isEmpty else { return nil }
    return Section(
      id: "advantages", shortTitle: "Advantages", title: "Relative advantages and strengths",
      question: "What speaks for which bid?", blocks: blocks)
  }

  private static func part(_ title: Text, _ name: Text, _ areas: [(area: Debrief.Area, titles: [Text])]) -> [Block] {
    let items = areas.filter { !$0.titles.isEmpty }.map { area, titles -> Text in
      // Titles have commas of their own.
      let rest: [Text] = titles.count > named ? ["and \(titles.count - named) more"] : []
      return
        "\(.strong(area.title)) (\(figure: area.weight)): more points on \((titles.prefix(named) + rest).joined(by: "; "))"
    }
    return [
      .heading(title), items.isEmpty ? .paragraph("\(name) has more points on no criterion.") : .list(items),
    ]
  }

  /// The weightiest criteria with many points, in the provider's own words and figures.
  private static func strengths(_ debrief: Debrief) -> [Text] {
    let indexed = debrief.indexed
    let strong = indexed.leaves.compactMap { leaf in
      indexed.points(debrief.vendor, leaf.id).flatMap { $0.headline >= Self.strong ? (leaf, $0.headline) : nil }
    }
    return strong.enumerated().sorted { left, right in
      let (one, other) = (
        left.element.0.globalWeight * left.element.1, right.element.0.globalWeight * right.element.1
      )
      return one == other ? left.offset < right.offset : one > other
    }.prefix(listed).map { entry in
      let (leaf, points) = entry.element
      let value = EvidenceSection.value(indexed.performance(debrief.vendor, leaf.id), leaf)
      return "\(.quoted(leaf.title)): \(value), \(figure: Figures.points(points)) of 100 points"
    }
  }
}
