internal import Outcome
internal import Outsourcing

/// What moved since an earlier result.
enum ChangesSection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    guard let changes = indexed.evaluation.since else { return nil }
    let (date, file) = (Text.date(changes.date), Text.quoted(changes.file))
    var blocks: [Block] = [
      .paragraph(
        changes.isEmpty
          ? "Compared with the result as of \(date) (\(file)): nothing moved."
          : "Compared with the result as of \(date) (\(file)).")
    ]
    if !changes.standings.isEmpty { blocks.append(.table(standings(changes, indexed))) }
    if !changes.weights.isEmpty { blocks += [.heading("Weights"), .table(weights(changes))] }
    if !changes.answers.isEmpty { blocks += [.heading("Answers"), .table(answers(changes, indexed))] }
    if !changes.findings.isEmpty {
      blocks += [.heading("New remarks"), .list(changes.findings.map(indexed.codedRemark))]
    }
    return Section(
      id: "changes", shortTitle: "Since last time", title: "Since last time", question: "What moved?", blocks: blocks)
  }

  private static func standings(_ changes: ChangeFacts, _ indexed: IndexedEvaluation) -> Table {
    let rows = changes.standings.map { standing in
      let change: String =
        if let then = standing.scoreThen, let now = standing.scoreNow {
          signed(Figures.shownDifference(now, then))
        } else { "–" }
      return Table.Row(
        [
          .text(.quoted(standing.name)), .text(place(standing.rankThen, standing.bidThen)),
          .text(
            leads(standing)
              ? "\(place(standing.rankNow, standing.bidNow)), the leader changes"
              : place(standing.rankNow, standing.bidNow)),
          .number(standing.scoreThen.map(Figures.points) ?? "–"), .number(standing.scoreNow.map(Figures.points) ?? "–"),
          .number(change),
        ], kind: standing.rankNow == 1 ? .firstPlace : .plain)
    }
    return Table(
      caption: "Providers whose place or score moved",
      columns: [
        .init("Provider"), .init("Place then"), .init("Place now"), .init("Score then", .number),
        .init("Score now", .number), .init("Change", .number),
      ], rows: rows, header: 0)
  }

  private static func place(_ rank: Int?, _ hasBid: Bool) -> Text {
    rank.map { "\($0)" } ?? (hasBid ? "knocked out" : "no bid")
  }

  private static func leads(_ standing: ChangeFacts.Standing) -> Bool {
    standing.rankNow == 1 && standing.rankThen != 1
  }

  private static func signed(_ difference: Double) -> String {
    difference > 0 ? "+" + Figures.points(difference) : difference < 0 ? "−" + Figures.points(-difference) : "0.0"
  }

  private static func weights(_ changes: ChangeFacts) -> Table {
    Table(
      caption: "Shares of the whole decision that moved",
      columns: [
        .init("Criterion"), .init("Then", .number), .init("Now", .number),
      ],
      rows: changes.weights.map { weight in
        Table.Row([
          .text(.quoted(weight.title)), .measure(share(weight.then)), .measure(share(weight.now)),
        ])
      }, header: 0)
  }

  private static func share(_ weight: Double?) -> Text {
    weight.map { .figure(Figures.percent($0)) } ?? "not in the model"
  }

  private static func answers(_ changes: ChangeFacts, _ indexed: IndexedEvaluation) -> Table {
    let leaves = Dictionary(indexed.leaves.map { ($0.id, $0) }) { first, _ in first }
    let rows = changes.answers.compactMap { answer in
      leaves[answer.criterion].map { leaf in
        Table.Row([
          .text(indexed.name(answer.vendor)), .text(.quoted(leaf.title)),
          .text(EvidenceSection.value(answer.then, leaf)), .text(EvidenceSection.value(answer.now, leaf)),
          .text(answer.now.source.map { .source($0) } ?? "no source"),
        ])
      }
    }
    return Table(
      caption: "Answers that are not what they were",
      columns: [
        .init("Provider"), .init("Criterion"), .init("Then"), .init("Now"), .init("Source"),
      ], rows: rows, header: 1)
  }
}
