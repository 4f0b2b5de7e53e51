internal import Outcome

/// Who should be chosen, by how much, and what stands in the way.
enum DecisionSection: ReportSection {
  /// How far ahead a leader is, in words; never "best". Without a simulation the margin decides (`report-design.md` 2).
  private static let wordings: [(margin: Double, words: String)] = [
    (10, "leads clearly"), (5, "leads"), (2, "leads narrowly"),
  ]

  static func section(of indexed: IndexedEvaluation) -> Section? {
    let places = indexed.evaluation.ranking.places
    var blocks: [Block] = [.paragraph(sentence(indexed))]
    if let leader = places.first { blocks.append(keyFigures(leader, places)) }
    if let condition = condition(indexed) { blocks.append(.note(condition)) }
    if let open = openAnswers(indexed) { blocks.append(.note(open)) }
    if !places.isEmpty { blocks.append(.table(shortRanking(indexed))) }
    blocks.append(contentsOf: knockedOut(indexed))
    return Section(
      id: "decision", shortTitle: "Decision", title: headline(indexed), question: nil, blocks: blocks)
  }

  static func headline(_ indexed: IndexedEvaluation) -> Text {
    let places = indexed.evaluation.ranking.places
    let leaders = places.filter { $0.rank == 1 }
    guard let leader = leaders.first else { return "No provider meets every requirement" }
    if leaders.count > 1 {
      return "No clear leader: " + leaders.map { indexed.name($0.vendor) }.inWords + " tie"
    }
    guard let second = places.first(where: { $0.rank > 1 }) else {
      return indexed.name(leader.vendor) + " is the only provider left to choose"
    }
    let margin = Figures.shownDifference(leader.scores.score, second.scores.score)
    if let wording = wordings.first(where: { margin >= $0.margin }) {
      return indexed.name(leader.vendor) + " \(figure: wording.words)"
    }
    return "No clear leader: " + indexed.name(leader.vendor) + " or " + indexed.name(second.vendor)
  }

  private static func sentence(_ indexed: IndexedEvaluation) -> Text {
    let evaluation = indexed.evaluation
    let places = evaluation.ranking.places
    guard let leader = places.first else {
      return evaluation.vendors.isEmpty
        ? "There is no bid to compare." : "Every bid fails at least one requirement; the reasons stand below."
    }
    let score: Text =
      indexed.name(leader.vendor) + " scores \(figure: Figures.points(leader.scores.score)) of 100 points"
    guard let second = places.first(where: { $0.rank > 1 }) else { return score + "." }
    let margin = Figures.pointsBetween(leader.scores.score, second.scores.score)
    let inputs: Text =
      places.contains { $0.scores.guaranteed != $0.scores.best }
      ? "" : " Scores and weights were given as exact; nothing was simulated."
    return score + ", \(figure: margin) ahead of " + indexed.name(second.vendor) + "." + inputs
  }

  private static func keyFigures(_ leader: PlaceFacts, _ places: [PlaceFacts]) -> Block {
    let second = places.first { $0.rank > 1 }
    let spread = leader.bestRank == leader.worstRank
    return .keyFigures([
      KeyFigure(
        label: "Score of the leader", figure: "\(figure: Figures.points(leader.scores.score))",
        explanation: "of 100 points"),
      KeyFigure(
        label: "Ahead of the second",
        figure: "\(figure: second.map { Figures.pointsBetween(leader.scores.score, $0.scores.score) } ?? "–")",
        explanation: second == nil ? "there is no second" : "points"),
      KeyFigure(
        label: "At least, whatever the open answers are",
        figure: "\(figure: Figures.points(leader.scores.guaranteed))",
        explanation: spread
          ? "place \(leader.rank) is certain at these weights"
          : "places \(leader.bestRank) to \(leader.worstRank) remain possible"),
    ])
  }

  private static func condition(_ indexed: IndexedEvaluation) -> Text? {
    guard let leader = indexed.evaluation.ranking.places.first, !leader.open.isEmpty else { return nil }
    let open = leader.open.map { id in Text.quoted(indexed.requirement(id)?.title ?? id) }
    return indexed.name(leader.vendor) + " cannot be recommended until this is confirmed: " + open.inWords + "."
  }

  private static func openAnswers(_ indexed: IndexedEvaluation) -> Text? {
    guard let leader = indexed.evaluation.ranking.places.first else { return nil }
    let open = indexed.leaves.filter { leaf in
      [.unanswered, .missing, .notApplicable].contains(indexed.performance(leader.vendor, leaf.id)?.state)
    }
    guard !open.isEmpty else { return nil }
    let names = open.prefix(5).map { Text.quoted($0.title) }
    let more: Text = open.count > 5 ? " and \(open.count - 5) more" : ""
    return indexed.name(leader.vendor) + " has not answered: " + Array(names).inWords + more
      + ". What is not answered counts as worst."
  }

  private static func shortRanking(_ indexed: IndexedEvaluation) -> Table {
    let places = indexed.evaluation.ranking.places
    let rows = places.prefix(8).map { place in
      Table.Row(
        [
          .number(String(place.rank)), .text(indexed.name(place.vendor)),
          .number(Figures.points(place.scores.score)), .bar(plainBar(indexed, place)),
        ], isFirstPlace: place.rank == 1)
    }
    let rest = places.count - rows.count
    return Table(
      caption: rest > 0 ? "The first \(rows.count); \(rest) more under Ranking" : "The ranking in short",
      columns: [.init("Rank", .number), .init("Provider"), .init("Score", .number), .init("", .chart)],
      rows: Array(rows), header: 1)
  }

  private static func plainBar(_ indexed: IndexedEvaluation, _ place: PlaceFacts) -> Bar {
    Bar(
      segments: [.init(letter: "", shade: 0, points: place.scores.score)],
      sentence: indexed.name(place.vendor) + ": \(figure: Figures.points(place.scores.score)) of 100 points")
  }

  private static func knockedOut(_ indexed: IndexedEvaluation) -> [Block] {
    let knockedOut = indexed.evaluation.ranking.knockedOut
    guard !knockedOut.isEmpty else { return [.paragraph(.strong("Knocked out:") + " none.")] }
    let lines = knockedOut.map { entry in
      .strong(indexed.name(entry.vendor)) + ": " + .quoted(entry.reason)
        + (entry.source.map { " (" + .source($0) + ")" } ?? "")
    }
    return [.paragraph(.strong("Knocked out before scoring:")), .list(lines)]
  }
}
