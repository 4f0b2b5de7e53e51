internal import Decision
internal import Outcome

/// Who failed which must-have, and where it stands.
enum KnockedOutSection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    let knockedOut = indexed.evaluation.ranking.knockedOut
    guard !knockedOut.isEmpty else { return nil }
    let withScores = indexed.edition != .board
    let rows = knockedOut.map { entry in
      let score: [TableCell] = withScores ? [.number(Figures.points(entry.scores.score))] : []
      let cells: [TableCell] = [
        .text(indexed.name(entry.vendor)),
        .text(indexed.mustHave(entry.requirement)),
        .text(indexed.reason(entry)), .text(indexed.condition(of: entry.requirement)),
      ]
      return Table.Row(cells + score + [.text(entry.source.map { .source($0) } ?? "no source")])
    }
    let score: [Table.Column] = withScores ? [.init("Score it would have had", .number)] : []
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
            ] + score + [.init("Source")], rows: rows, header: 0)),
      ] + (withScores ? wouldLead(indexed) : []))
  }

  /// Who is out of the ranking only by its must-haves, although its answers are worth more than the leader's.
  private static func wouldLead(_ indexed: IndexedEvaluation) -> [Block] {
    guard let leader = indexed.evaluation.ranking.places.first else { return [] }
    var seen: Set<String> = []
    return indexed.evaluation.ranking.knockedOut.compactMap { entry -> Block? in
      let failures = indexed.evaluation.ranking.knockedOut.count { $0.vendor == entry.vendor }
      guard seen.insert(entry.vendor).inserted, entry.scores.score > leader.scores.score,
        !isTie(entry.scores.score, leader.scores.score, naturalSize: 100)
      else { return nil }
      let (name, points) = (indexed.name(entry.vendor), Figures.points(entry.scores.score))
      let ahead = Figures.pointsBetween(entry.scores.score, leader.scores.score)
      let lead: Text =
        failures > 1
        ? "Without its \(failures) failures \(name) would have \(figure: points) points and lead, \(figure: ahead) ahead of \(indexed.name(leader.vendor))."
        : "Without that failure \(name) would have \(figure: points) points and lead, \(figure: ahead) ahead of \(indexed.name(leader.vendor))."
      return .note(.strong("The must-have decides.") + " " + lead)
    }
  }
}
