internal import Outcome

/// By which rules the points came about, so that they can be checked.
enum DebriefMethodSection: DebriefSection {
  static func section(of debrief: Debrief) -> Section? {
    Section(
      id: "method", shortTitle: "Method", title: "Method", question: "By which rules did the points come about?",
      blocks: [
        .facts(
          MethodRules.facts(debrief.indexed.evaluation)
            + (SealWords(debrief.indexed).map { [$0.shortFact] } ?? []))
      ] + WeightsByMethod.blocks(debrief.indexed) + [
        .heading("What counts as 0 and as 100"), .table(AnchorTable.table(debrief.indexed)),
      ])
  }
}
