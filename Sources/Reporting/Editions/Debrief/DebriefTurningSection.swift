internal import Decision
internal import Outcome

/// What would have put the bid first.
enum DebriefTurningSection: DebriefSection {
  static func section(of debrief: Debrief) -> Section? {
    let blocks = debrief.place == nil ? knockedOut(debrief) : ranked(debrief)
    guard !blocks.isEmpty else { return nil }
    return Section(
      id: "turning", shortTitle: "What would have changed it", title: "What would have changed the result",
      question: "What would the bid have had to show?", blocks: blocks)
  }

  private static func knockedOut(_ debrief: Debrief) -> [Block] {
    let entries = debrief.indexed.evaluation.ranking.knockedOut.filter { $0.vendor == debrief.vendor }
    guard let score = entries.first?.scores.score else { return [] }
    let all: Text =
      entries.count == 1 ? "Only the must-have above stands against it." : "The must-haves above stand against it."
    let points = Text.figure(Figures.points(score))
    let order = debrief.winnerScore.map { $0 < score.rounded() ? 1 : $0 > score.rounded() ? -1 : 0 } ?? 0
    let would: Text =
      switch order {
      case 1:
        "Had the bid met every must-have, its answers as they are would have had \(points) of 100 points, more than the winner."
      case -1:
        "Had the bid met every must-have, its answers as they are would have had \(points) of 100 points, less than the winner."
      default: "Had the bid met every must-have, its answers as they are would have had \(points) of 100 points."
      }
    return [.paragraph(all + " " + would)]
  }

  private static func ranked(_ debrief: Debrief) -> [Block] {
    guard debrief.hasLost, let robustness = debrief.indexed.evaluation.robustness, robustness.leader != debrief.vendor
    else { return [] }
    let facts = robustness.breakEven.filter {
      $0.vendor == debrief.vendor && $0.kind == .toWin && $0.status == .attainable
    }
    guard !facts.isEmpty else {
      return [
        .paragraph("No single better answer, everything else as offered, would have been enough for the first place.")
      ]
    }
    // The level that is needed says how far ahead the first is.
    guard debrief.isWinnerComplete else {
      return [
        .paragraph("A better answer on one criterion alone, everything else as offered, could have been enough:"),
        .list(facts.map { debrief.indexed.title($0.criterion) }),
      ]
    }
    return [
      .paragraph(
        "One level at a time, everything else as offered: at the level named the bid would have been level with the first, and ahead of it beyond."
      ),
      .table(
        Table(
          caption: "Levels that would have been needed",
          columns: [.init("Criterion"), .init("In the bid"), .init("Needed"), .init("In other words")],
          rows: BreakEvenTable.ordered(facts).map { BreakEvenTable.row($0, debrief.indexed) }, header: 0)),
    ]
  }
}
