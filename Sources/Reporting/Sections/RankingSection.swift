internal import Outcome

/// Every provider with its score, cut into what each area adds.
enum RankingSection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    let places = indexed.evaluation.ranking.places
    guard !places.isEmpty else { return nil }
    let isOpen = indexed.hasOpenAnswers
    var blocks: [Block] = WhatIfData(indexed).map { [.whatIf($0.controls)] } ?? []
    blocks += [
      .legend(
        indexed.areas.map { area in
          LegendEntry(letter: area.letter, shade: area.shade, text: area.title + " \(figure: area.weight)")
        }),
      .table(table(indexed, isOpen: isOpen)),
    ]
    if indexed.areas.contains(where: { $0.shade == Palette.rest }) {
      blocks.append(
        .onPage([
          .paragraph("Only the heaviest criteria have a segment of their own. What each adds stands under Evidence.")
        ]))
    }
    if let relative = RelativePriceWords(indexed.evaluation) {
      blocks.append(.agreedOnly([.paragraph(relative.ranking)]))
    }
    if isOpen {
      blocks.append(
        .agreedOnly([
          .paragraph(
            "At least: whatever the open answers are. At most: if every open answer turns out as good as it can be. Places possible: at these weights, whatever the open answers of all providers are."
          )
        ]))
    }
    return Section(
      id: "ranking", shortTitle: "Ranking", title: "Ranking",
      question: places.contains { $0.rank > 1 } ? "Why is the order as it is?" : "What makes up the score?",
      blocks: blocks)
  }

  /// Places of the columns that hold for the agreed weights alone, from 0.
  static func agreedColumns(_ indexed: IndexedEvaluation) -> [Int] { indexed.hasOpenAnswers ? [4, 5, 6] : [] }

  private static func table(_ indexed: IndexedEvaluation, isOpen: Bool) -> Table {
    let places = indexed.evaluation.ranking.places
    let isConditional = places.contains { !$0.open.isEmpty }
    var columns: [Table.Column] = [
      .init("Rank", .number), .init("Provider"), .init("Score", .number), .init("Of 100 points", .bar),
    ]
    if isOpen {
      columns += [.init("At least", .number), .init("At most", .number), .init("Places possible", .number)]
    }
    if isConditional { columns.append(.init("To be confirmed")) }
    let rows = places.map { place in
      var cells: [TableCell] = [
        .number(String(place.rank)), .text(indexed.name(place.vendor)), .number(Figures.points(place.scores.score)),
        .bar(indexed.bar(place)),
      ]
      if isOpen {
        let only = place.bestRank == place.worstRank
        cells += [
          .number(Figures.points(place.scores.guaranteed)), .number(Figures.points(place.scores.best)),
          .measure(only ? "\(place.bestRank)" : "\(place.bestRank) to \(place.worstRank)"),
        ]
      }
      if isConditional { cells.append(.text(place.open.isEmpty ? "–" : indexed.titles(of: place.open))) }
      return Table.Row(cells, kind: place.rank == 1 ? .firstPlace : .plain)
    }
    return Table(
      caption: "Scores from 0 to 100; each segment is the points an area adds", columns: columns, rows: rows, header: 1)
  }
}
