internal import Outcome

/// Rankings published by others, beside ours: a fact of the comparison, never input to it.
enum PublishedRankingsSection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    let evaluation = indexed.evaluation
    guard !evaluation.published.isEmpty else { return nil }
    let blocks = evaluation.published.flatMap { published -> [Block] in
      let rows = evaluation.ranking.places.map { place in
        let other = published.places.first { $0.vendor == place.vendor }
        return Table.Row([
          .text(indexed.name(place.vendor)), .number(String(place.rank)),
          .number(Figures.points(place.scores.score)), .number(other.map { String($0.rank) } ?? "–"),
          .text(other?.score.map { .quoted($0) } ?? "–"),
        ])
      }
      let same = evaluation.ranking.places.filter { place in
        published.places.contains { $0.vendor == place.vendor && $0.rank == place.rank }
      }
      let places = evaluation.ranking.places.count
      return [
        .paragraph(.strong(.quoted(published.title)) + ". " + .quoted(published.source)),
        .table(
          Table(
            caption: same.count == places
              ? "All \(places) places agree" : "\(same.count) of \(places) places agree",
            columns: [
              .init("Provider"), .init("Our rank", .number), .init("Our score", .number),
              .init("Published rank, " + .quoted(published.method), .number), .init("Published score", .number),
            ], rows: rows, header: 0)),
      ]
    }
    return Section(
      id: "published", shortTitle: "Published", title: "Beside a published ranking",
      question: "Do others who used the same data come to the same order?",
      blocks: blocks + [.paragraph("Published figures are shown as they were printed. They change nothing here.")])
  }
}
