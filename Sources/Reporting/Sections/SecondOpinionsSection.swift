internal import Decision
internal import Outcome

/// Who would win by other methods, and why they differ.
enum SecondOpinionsSection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    guard let facts = indexed.evaluation.methods, !facts.opinions.isEmpty else { return nil }
    let answered = facts.opinions.filter { $0.refusal == nil }
    var blocks: [Block] = [.paragraph(answer(answered, indexed))]
    blocks.append(.table(winners(facts, indexed)))
    blocks += differences(answered, indexed)
    blocks += reversals(answered, indexed)
    blocks += breaches(answered)
    if !facts.filled.isEmpty {
      blocks.append(
        .paragraph(
          facts.filled.count == 1
            ? "1 open answer counts as worst here, as it does in the ranking."
            : "\(facts.filled.count) open answers count as worst here, as they do in the ranking."))
    }
    if !answered.isEmpty {
      blocks.append(
        .folded(
          summary: "Every rank and score by method", [.table(ranks(answered, indexed)), .table(agreement(facts))]))
    }
    return Section(
      id: "opinions", shortTitle: "Second opinions", title: "Second opinions",
      question: "Who would win by another method?", blocks: blocks)
  }

  private static func leaders(_ indexed: IndexedEvaluation) -> [String] {
    indexed.evaluation.ranking.places.filter { $0.rank == 1 }.map(\.vendor).sorted(by: bytesPrecede)
  }

  /// How many methods put the leader first, and whom the others put there.
  private static func answer(_ opinions: [SecondOpinionFacts], _ indexed: IndexedEvaluation) -> Text {
    let leaders = leaders(indexed)
    let names = leaders.map { indexed.name($0) }.inWords
    let same = opinions.count { $0.winners == leaders }
    let rule: Text =
      RelativePriceWords(indexed.evaluation) == nil
      ? "These methods decide nothing. The ranking is by scales fixed beforehand; most of these scale by the bids that came in."
      : "These methods decide nothing."
    guard same < opinions.count else {
      return opinions.isEmpty
        ? "None of the methods asked for has an answer." + " " + rule
        : .strong("Every one of \(Count.methods(opinions.count)) puts \(names) first, as the ranking does.") + " "
          + rule
    }
    let others = groups(opinions.filter { $0.winners != leaders }).map { group -> Text in
      "\(group.winners.map { indexed.name($0) }.inWords) by \(group.methods.map { .quoted($0) }.inWords)"
    }
    let share: Text =
      same == 1
      ? "1 of \(Count.methods(opinions.count)) puts \(names) first, as the ranking does."
      : "\(same) of \(Count.methods(opinions.count)) put \(names) first, as the ranking does."
    return .strong(share) + " " + "Others would be first: \(others.joined(by: "; "))." + " " + rule
  }

  private static func groups(_ opinions: [SecondOpinionFacts]) -> [(winners: [String], methods: [String])] {
    var groups: [(winners: [String], methods: [String])] = []
    for opinion in opinions {
      if let index = groups.firstIndex(where: { $0.winners == opinion.winners }) {
        groups[index].methods.append(opinion.name)
      } else {
        groups.append((opinion.winners, [opinion.name]))
      }
    }
    return groups
  }

  // MARK: Tables

  private static func winners(_ facts: SecondOpinionsFacts, _ indexed: IndexedEvaluation) -> Table {
    let leaders = leaders(indexed)
    let rows = facts.opinions.map { opinion -> Table.Row in
      func placed(_ place: Int) -> Text {
        guard opinion.places.indices.contains(place - 1) else { return "–" }
        return indexed.name(opinion.places[place - 1].vendor)
      }
      let tau = facts.agreement.first { $0.first == nil && $0.second == opinion.variant }?.tau
      let first: Text =
        opinion.refusal.map { "no answer: \(.remark($0))" } ?? opinion.winners.map { indexed.name($0) }.inWords
      let set: Text? = opinion.compromiseSet.flatMap { set in
        set == opinion.winners ? nil : "; may be proposed: \(set.map { indexed.name($0) }.inWords)"
      }
      let shared = opinion.winners.count
      return Table.Row(
        [
          .text(.quoted(opinion.name) + " " + .code(opinion.variant)), .text(first + (set ?? "")),
          .text(shared > 1 ? "–" : placed(2)), .text(shared > 2 ? "–" : placed(3)),
          .number(tau.map { Figures.fixed($0, 2) } ?? "–"),
        ], kind: opinion.winners == leaders ? .plain : .firstPlace)
    }
    return Table(
      caption: "Who is first by which method",
      columns: [
        .init("Method"), .init("First"), .init("Second"), .init("Third"), .init("Agrees with the ranking (τ)", .number),
      ], rows: rows, header: 0)
  }

  private static func ranks(_ opinions: [SecondOpinionFacts], _ indexed: IndexedEvaluation) -> Table {
    let rows = indexed.evaluation.ranking.places.map { place -> Table.Row in
      let cells = opinions.map { opinion -> TableCell in
        guard let own = opinion.places.first(where: { $0.vendor == place.vendor }) else { return .text("–") }
        return .text("\(own.rank): \(figure: Figures.fixed(own.score, 4))")
      }
      return Table.Row(
        [
          .text(indexed.name(place.vendor)),
          .text("\(place.rank): \(figure: Figures.points(place.scores.score))"),
        ] + cells)
    }
    return Table(
      caption: "Rank and score of each provider by each method",
      columns: [.init("Provider"), .init("Ranking")]
        + opinions.map { .init($0.lowerIsBetter ? "\(.quoted($0.name)), lower is better" : .quoted($0.name)) },
      rows: rows, header: 0)
  }

  private static func agreement(_ facts: SecondOpinionsFacts) -> Table {
    let names = facts.opinions.filter { $0.refusal == nil }
    let rows = names.map { row -> Table.Row in
      let cells = names.map { column -> TableCell in
        guard row.variant != column.variant else { return .number("–") }
        let pair = facts.agreement.first {
          ($0.first == row.variant && $0.second == column.variant)
            || ($0.first == column.variant && $0.second == row.variant)
        }
        return .number(pair?.tau.map { Figures.fixed($0, 2) } ?? "–")
      }
      return Table.Row([.text(.quoted(row.name))] + cells)
    }
    let concordance: Text =
      facts.concordance.map { "; W over all and the ranking is \(figure: Figures.fixed($0, 2)) of 1" } ?? ""
    return Table(
      caption: "How far two methods agree: Kendall’s τ, 1 for the same order and −1 for the opposite\(concordance)",
      columns: [.init("Method")] + names.map { .init(.quoted($0.name), .number) }, rows: rows, header: 0)
  }

  // MARK: Why

  /// One line for each method with another winner: how it judges, and on what that winner has more points.
  private static func differences(_ opinions: [SecondOpinionFacts], _ indexed: IndexedEvaluation) -> [Block] {
    let leaders = leaders(indexed)
    guard let leader = leaders.first else { return [] }
    let lines = opinions.filter { $0.winners != leaders }.compactMap { opinion -> Text? in
      guard let winner = opinion.winners.first(where: { $0 != leader }) else { return nil }
      let nature: Text =
        MethodNature.clause(opinion.method).map { "\(.strong(.quoted(opinion.name))) \($0)." }
        ?? .strong(.quoted(opinion.name)) + "."
      let gains = gains(of: winner, over: leader, indexed)
      let losses = Self.gains(of: leader, over: winner, indexed)
      guard !gains.isEmpty, !losses.isEmpty else { return nature }
      return nature + " "
        + "\(indexed.name(winner)) has more points on \(gains.inWords), \(indexed.name(leader)) on \(losses.inWords)."
    }
    return lines.isEmpty ? [] : [.heading("Why they differ"), .list(lines)]
  }

  /// The two criteria on which one provider gains most on another, heaviest gain first.
  private static func gains(of vendor: String, over other: String, _ indexed: IndexedEvaluation) -> [Text] {
    func adds(_ vendor: String) -> [String: Double] {
      let place = indexed.evaluation.ranking.places.first { $0.vendor == vendor }
      return Dictionary((place?.contributions ?? []).map { ($0.criterion, $0.points) }) { first, _ in first }
    }
    let (own, rival) = (adds(vendor), adds(other))
    let gains = own.map { (criterion: $0.key, gain: $0.value - (rival[$0.key] ?? 0)) }.filter { $0.gain > 0 }
    let sorted = gains.sorted { $0.gain != $1.gain ? $0.gain > $1.gain : bytesPrecede($0.criterion, $1.criterion) }
    return sorted.prefix(2).map {
      "\(indexed.title($0.criterion)) (\(figure: Figures.points($0.gain)) points of score)"
    }
  }

  private static func reversals(_ opinions: [SecondOpinionFacts], _ indexed: IndexedEvaluation) -> [Block] {
    let tried = opinions.flatMap(\.removals)
    guard !tried.isEmpty else { return [] }
    let lines = opinions.flatMap { opinion in
      opinion.removals.filter(\.changesWinner).map { removal -> Text in
        "By \(.quoted(opinion.name)) \(opinion.winners.map { indexed.name($0) }.inWords) is first only while \(indexed.name(removal.removed)) takes part: without that offer \(removal.winners.map { indexed.name($0) }.inWords) would be."
      }
    }
    let stopped = tried.count { $0.refusal != nil }
    let rest: [Block] =
      stopped == 0
      ? []
      : [
        .paragraph(
          stopped == 1 ? "1 of these trials cannot be run." : "\(stopped) of these trials cannot be run.")
      ]
    let fixed: [Block] =
      RelativePriceWords(indexed.evaluation) == nil
      ? [
        .paragraph(
          "In the ranking itself nobody but the winner can change who wins, since its scales do not depend on the bids."
        )
      ] : []
    let heading: [Block] = [.heading("Who wins if somebody else takes no part")]
    guard lines.isEmpty else { return heading + [.list(lines)] + fixed + rest }
    return heading + [
      .paragraph("Each provider that is not first was left out in turn: no method names another winner then.")
    ]
      + rest
  }

  /// Rules of fair rankings that the methods asked for do not keep.
  private static func breaches(_ opinions: [SecondOpinionFacts]) -> [Block] {
    let lines = RankingLaw.allCases.compactMap { law -> Text? in
      let names = opinions.filter { $0.breaches.contains { $0.law == law } }.map { Text.quoted($0.name) }
      guard !names.isEmpty else { return nil }
      return "\(rule(law)): not kept by \(names.inWords)"
    }
    return lines.isEmpty ? [] : [.heading("Rules of fair rankings that these methods break"), .list(lines)]
  }

  private static func rule(_ law: RankingLaw) -> Text {
    switch law {
    case .order: "The order of providers and criteria changes nothing"
    case .unit: "Another unit of a criterion changes nothing"
    case .dominance: "A provider at least as good in everything never ranks below the other"
    case .monotonicity: "A better answer never costs score or rank"
    case .irrelevantAlternatives: "Leaving out a provider that did not win keeps the order of the rest"
    case .copies: "A copy of a provider gets the same score and changes no winner"
    case .zeroWeight: "A criterion of weight 0 changes nothing"
    case .repetition: "Two runs give the same result"
    case .finiteness: "Every number is finite, or the problem is refused"
    }
  }
}
