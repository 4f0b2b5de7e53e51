internal import Outcome

/// Who failed which must-have, and where it stands.
enum KnockedOutSection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    let knockedOut = indexed.evaluation.ranking.knockedOut
    guard !knockedOut.isEmpty else { return nil }
    let rows = knockedOut.map { entry in
      let requirement = indexed.requirement(entry.requirement)
      return Table.Row([
        .text(indexed.name(entry.vendor)), .text(.quoted(requirement?.title ?? entry.requirement)),
        .text(.quoted(entry.reason)),
        .text(requirement.map { .quoted($0.condition) } ?? "–"),
        .number(Figures.points(entry.scores.score)),
        .text(entry.source.map { .source($0) } ?? "no source"),
      ])
    }
    return Section(
      id: "knocked-out", shortTitle: "Knocked out", title: "Knocked out", question: "Who failed which must-have?",
      blocks: [
        .table(
          Table(
            caption: "Must-haves are decided before any score is looked at, and nothing makes up for them",
            columns: [
              .init("Provider"), .init("Must-have"), .init("Why it fails"), .init("What would readmit"),
              .init("Score it would have had", .number), .init("Source"),
            ], rows: rows, header: 0))
      ])
  }
}
