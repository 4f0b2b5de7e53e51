internal import Outcome

/// Every provider with its score, cut into what each area adds.
enum RankingSection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    let places = indexed.evaluation.ranking.places
    guard !places.isEmpty else { return nil }
    let isOpen = places.contains { $0.scores.guaranteed != $0.scores.best }
    let isConditional = places.contains { !$0.open.isEmpty }
    var columns: [Table.Column] = [
      .init("Rank", .number), .init("Provider"), .init("Score", .number), .init("What adds to it", .chart),
    ]
    if isOpen { columns += [.init("At least", .number), .init("At most", .number)] }
    if isConditional { columns.append(.init("To be confirmed")) }
    let rows = places.map { place in
      var cells: [TableCell] = [
        .number(String(place.rank)), .text(indexed.name(place.vendor)), .number(Figures.points(place.scores.score)),
        .bar(indexed.bar(place)),
      ]
      if isOpen {
        cells += [.number(Figures.points(place.scores.guaranteed)), .number(Figures.points(place.scores.best))]
      }
      if isConditional {
        let open = place.open.map { id in Text.quoted(indexed.requirement(id)?.title ?? id) }
        cells.append(.text(open.isEmpty ? "–" : open.inWords))
      }
      return Table.Row(cells, isFirstPlace: place.rank == 1)
    }
    var blocks: [Block] = [
      .legend(
        indexed.areas.map { area in
          LegendEntry(
            letter: area.letter, shade: area.shade,
            text: .quoted(area.criterion.title) + " \(figure: Figures.percent(area.criterion.globalWeight))")
        }),
      .table(
        Table(
          caption: "Scores from 0 to 100; each segment is what an area adds", columns: columns, rows: rows, header: 1)),
    ]
    if isOpen {
      blocks.append(
        .paragraph(
          "At least: whatever the open answers are. At most: if every open answer turns out as good as it can be."))
    }
    return Section(
      id: "ranking", shortTitle: "Ranking", title: "Ranking", question: "Why does the leader lead?", blocks: blocks)
  }
}
