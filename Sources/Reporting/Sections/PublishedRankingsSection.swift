internal import Outcome

/// Rankings published by others, beside ours: a fact of the comparison, never input to it.
enum PublishedRankingsSection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    let evaluation = indexed.evaluation
    guard !evaluation.published.isEmpty, !evaluation.ranking.places.isEmpty else { return nil }
    return Section(
      id: "published", shortTitle: "Published", title: "Beside a published ranking",
      question: "Do others who used the same data come to the same order?",
      blocks: evaluation.published.flatMap { blocks(indexed, $0) }
        + [.paragraph("Published figures are shown as they were printed. They change nothing here.")])
  }

  private static func blocks(_ indexed: IndexedEvaluation, _ published: PublishedFacts) -> [Block] {
    let places = indexed.evaluation.ranking.places
    let ranks = places.compactMap { place in
      published.places.first { $0.vendor == place.vendor }.map { (here: place.rank, there: $0.rank) }
    }
    let same = ranks.count { $0.here == $0.there }
    let rows = places.map { place in
      let other = published.places.first { $0.vendor == place.vendor }
      return Table.Row([
        .text(indexed.name(place.vendor)), .number(String(place.rank)), .number(Figures.points(place.scores.score)),
        .number(other.map { String($0.rank) } ?? "–"), .text(other?.score.map { .quoted($0) } ?? "–"),
      ])
    }
    return [
      .paragraph(
        .strong(.quoted(published.title)) + ", " + .quoted(published.source) + ". "
          + .strong(agreement(same, of: ranks.count)) + "."),
      .table(
        Table(
          caption: "Places here and as published: \(.quoted(published.title))",
          columns: [
            .init("Provider"), .init("Rank here", .number), .init("Score here", .number),
            .init("Published rank, \(.quoted(published.method))", .number), .init("Published score", .number),
          ], rows: rows, header: 0)),
    ]
  }

  private static func agreement(_ same: Int, of count: Int) -> Text {
    if count == 1 { return same == 1 ? "1 of 1 place agrees" : "0 of 1 place agree" }
    if same == count, count > 1 { return "All \(count) places agree" }
    return same == 1 ? "1 of \(count) places agrees" : "\(same) of \(count) places agree"
  }
}
