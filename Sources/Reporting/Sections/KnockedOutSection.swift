internal import Outcome

/// Who failed which must-have, and where it stands.
enum KnockedOutSection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    let knockedOut = indexed.evaluation.ranking.knockedOut
    guard !knockedOut.isEmpty else { return nil }
    let rows = knockedOut.map { entry in
      let requirement = indexed.requirement(entry.requirement)
      return Table.Row([
        .text(indexed.name(entry.vendor)),
        .text(
          .quoted(requirement?.title ?? entry.requirement) + (requirement?.reason.map { ": " + .quoted($0) } ?? "")),
        .text(.quoted(entry.reason)), .text(requirement.map { .quoted($0.condition) } ?? "–"),
        .number(Figures.points(entry.scores.score)),
        .text(entry.source.map { .source($0) } ?? "no source"),
      ])
    }
    return Section(
      id: "knocked-out", shortTitle: "Knocked out", title: "Knocked out", question: "Who failed which must-have?",
      blocks: [
        .paragraph(
          "Must-haves are decided before any score is looked at, and no score makes up for one. A provider that is knocked out changes no other provider's score."
        ),
        .table(
          Table(
            caption: "One row for each provider and must-have",
            columns: [
              .init("Provider"), .init("Must-have"), .init("Why it fails"), .init("What would readmit"),
              .init("Score it would have had", .number), .init("Source"),
            ], rows: rows, header: 0)),
      ])
  }
}
