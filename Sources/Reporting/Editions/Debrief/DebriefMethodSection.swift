internal import Outcome

/// By which rules the points came about, so that they can be checked.
enum DebriefMethodSection: DebriefSection {
  /// What a bidder needs of the method; the rest is about the files of the buyer.
  private static let terms: Set<String> = [
    "Score", "Weights", "Not answered", "Not applicable", "A range in a bid", "Must-haves", "Ties",
    "Rounding", "Date",
  ]

  static func section(of debrief: Debrief) -> Section? {
    let facts = MethodSection.facts(debrief.indexed.evaluation).filter { terms.contains($0.term) }
    return Section(
      id: "method", shortTitle: "Method", title: "Method", question: "By which rules did the points come about?",
      blocks: [
        .facts(facts + (SealWords(debrief.indexed).map { [$0.shortFact] } ?? [])),
        .heading("What counts as 0 and as 100"),
        .table(MethodSection.anchors(debrief.indexed)),
      ])
  }
}
