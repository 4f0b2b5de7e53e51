internal import Decision
internal import Outcome

/// Which must-haves the bid fails or leaves open, and why.
enum DebriefMustHavesSection: DebriefSection {
  static func section(of debrief: Debrief) -> Section? {
    let evaluation = debrief.indexed.evaluation
    let own = evaluation.screening.filter { $0.vendor == debrief.vendor }
    guard !own.isEmpty else { return nil }
    let unmet = [Requirement.Result.failed, .open].flatMap { result in own.filter { $0.result == result } }
    guard !unmet.isEmpty else {
      return Section(
        id: "must-haves", shortTitle: "Must-haves", title: "Must-haves",
        question: "Does the bid meet what is required?",
        blocks: [.paragraph(own.count == 1 ? "It meets the one must-have." : "It meets all \(own.count) must-haves.")])
    }
    let rows = unmet.map { entry in
      Table.Row([
        .text(debrief.indexed.mustHave(entry.requirement)), .text(debrief.indexed.condition(of: entry.requirement)),
        .text(entry.result == .open ? "not answered: \(.quoted(entry.reason))" : .quoted(entry.reason)),
        .text(debrief.indexed.source(entry.source, of: debrief.vendor)),
      ])
    }
    return Section(
      id: "must-haves", shortTitle: "Must-haves", title: "Must-haves", question: "Does the bid meet what is required?",
      blocks: [
        .paragraph(
          "It meets \(own.count - unmet.count) of \(Count.mustHaves(own.count)). Must-haves are decided before any score is looked at, and no score makes up for one."
        ),
        .table(
          Table(
            caption: "Must-haves that are not met, and those without an answer",
            columns: [.init("Must-have"), .init("What is asked"), .init("Why it is not met"), .init("Source")],
            rows: rows, header: 0)),
      ])
  }
}
