internal import Decision
internal import Outcome

/// Who would win by other methods, and why they differ.
enum SecondOpinionsSection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    guard let facts = indexed.evaluation.methods, !facts.opinions.isEmpty else { return nil }
    var blocks: [Block] = [.paragraph(answer(facts, indexed))]
    blocks.append(.table(winners(facts, indexed)))
    blocks += differences(facts, indexed)
    blocks += reversals(facts, indexed)
    blocks += breaches(facts)
    blocks += remarks(facts, indexed)
    if !facts.filled.isEmpty {
      blocks.append(
        .paragraph(
          facts.filled.count == 1
            ? "1 open answer counts as worst here, as it does in the ranking."
            : "\(facts.filled.count) open answers count as worst here, as they do in the ranking."))
    }
    if !facts.answered.isEmpty {
      blocks.append(
        .folded(
          summary: "Every rank and score by method", [.table(ranks(facts, indexed)), .table(agreement(facts))]))
    }
    return Section(
      id: "opinions", shortTitle: "Second opinions", title: "Second opinions",
      question: "Who would win by another method?", blocks: blocks)
  }

  private static func leaders(_ indexed: IndexedEvaluation) -> [String] {
    indexed.evaluation.ranking.places.filter { $0.rank == 1 }.map(\.vendor).sorted(by: bytesPrecede)
  }

  /// How many methods put the leader first, and whom the others put there.
  private static func answer(_ facts: SecondOpinionsFacts, _ indexed: IndexedEvaluation) -> Text {
    let (opinions, leaders) = (facts.answered, leaders(indexed))
    let names = leaders.map { indexed.name($0) }.inWords
    let same = opinions.count { $0.winners == leaders }
    var parts: [Text] = [.strong(share(same, of: opinions.count, names))]
    let others = groups(opinions.filter { $0.winners != leaders }, facts).map { group -> Text in
      "\(group.winners.map { indexed.name($0) }.inWords) by \(group.methods.inWords)"
    }
    if !others.isEmpty { parts.append("Other answers: \(others.joined(by: "; ")).") }
    let silent = facts.opinions.count - opinions.count
    if silent > 0, !opinions.isEmpty {
      parts.append(silent == 1 ? "1 more has no answer." : "\(silent) more have no answer.")
    }
    parts.append("These methods decide nothing.")
    let scaled = opinions.count { $0.breaches.contains { $0.law == .irrelevantAlternatives } }
    if scaled > 0, RelativePriceWords(indexed.evaluation) == nil {
      parts.append(
        scaled == 1
          ? "The ranking is by scales fixed beforehand; 1 of these methods scales by the bids that came in."
          : "The ranking is by scales fixed beforehand; \(scaled) of these methods scale by the bids that came in.")
    }
    return parts.joined(by: " ")
  }

  private static func share(_ same: Int, of all: Int, _ names: Text) -> Text {
    switch (same, all) {
    case (_, 0): "None of the methods asked for has an answer."
    case (1, 1): "The one method asked for puts \(names) first, as the ranking does."
    case (all, _): "Every one of \(Count.methods(all)) puts \(names) first, as the ranking does."
    case (1, _): "1 of \(Count.methods(all)) puts \(names) first, as the ranking does."
    default: "\(same) of \(Count.methods(all)) put \(names) first, as the ranking does."
    }
  }

  /// The name of a method, with its form where another form of it stands beside it.
  private static func label(_ opinion: SecondOpinionFacts, _ facts: SecondOpinionsFacts) -> Text {
    facts.opinions.count { $0.method == opinion.method } == 1
      ? .quoted(opinion.name) : .quoted(opinion.name) + " " + .code(opinion.variant)
  }

  private static func groups(
    _ opinions: [SecondOpinionFacts], _ facts: SecondOpinionsFacts
  ) -> [(winners: [String], methods: [Text])] {
    var groups: [(winners: [String], methods: [Text])] = []
    for opinion in opinions {
      if let index = groups.firstIndex(where: { $0.winners == opinion.winners }) {
        groups[index].methods.append(label(opinion, facts))
      } else {
        groups.append((opinion.winners, [label(opinion, facts)]))
      }
    }
    return groups
  }

  // MARK: Tables

  private static func winners(_ facts: SecondOpinionsFacts, _ indexed: IndexedEvaluation) -> Table {
    let leaders = leaders(indexed)
    let rows = facts.opinions.map { opinion -> Table.Row in
      func placed(_ rank: Int) -> Text {
        let names = opinion.places.filter { $0.rank == rank }.map { indexed.name($0.vendor) }
        return names.isEmpty ? "–" : names.inWords
      }
      let tau = facts.agreement.first { $0.first == nil && $0.second == opinion.variant }?.tau
      let first: Text =
        opinion.refusal.map { "no answer: \(SecondOpinionReasons.said($0, indexed))" }
        ?? opinion.winners.map { indexed.name($0) }.inWords
      let set: Text? = opinion.compromiseSet.flatMap { set in
        set == opinion.winners ? nil : "; may be proposed: \(set.map { indexed.name($0) }.inWords)"
      }
      return Table.Row(
        [
          .text(.quoted(opinion.name) + " " + .code(opinion.variant)), .text(first + (set ?? "")),
          .text(placed(2)), .text(placed(3)),
          .number(tau.map { Figures.fixed($0, 2) } ?? "–"),
        ], kind: opinion.winners == leaders ? .plain : .firstPlace)
    }
    return Table(
      caption: "Who is first by which method",
      columns: [
        .init("Method"), .init("First"), .init("Second"), .init("Third"), .init("Agrees with the ranking (τ)", .number),
      ], rows: rows, header: 0)
  }

  private static func ranks(_ facts: SecondOpinionsFacts, _ indexed: IndexedEvaluation) -> Table {
    let opinions = facts.answered
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
        + opinions.map { .init($0.lowerIsBetter ? "\(label($0, facts)), lower is better" : label($0, facts)) },
      rows: rows, header: 0)
  }

  private static func agreement(_ facts: SecondOpinionsFacts) -> Table {
    let names = facts.answered
    let rows = names.map { row -> Table.Row in
      let cells = names.map { column -> TableCell in
        guard row.variant != column.variant else { return .number("–") }
        let pair = facts.agreement.first {
          ($0.first == row.variant && $0.second == column.variant)
            || ($0.first == column.variant && $0.second == row.variant)
        }
        return .number(pair?.tau.map { Figures.fixed($0, 2) } ?? "–")
      }
      return Table.Row([.text(label(row, facts))] + cells)
    }
    let concordance: Text =
      facts.concordance.map { "; W over all and the ranking is \(figure: Figures.fixed($0, 2)) of 1" } ?? ""
    return Table(
      caption: "How far two methods agree: Kendall’s τ, 1 for the same order and −1 for the opposite\(concordance)",
      columns: [.init("Method")] + names.map { .init(label($0, facts), .number) }, rows: rows, header: 0)
  }

  // MARK: Why

  /// One line for each method with another winner: how it judges, and on what that winner has more points.
  private static func differences(_ facts: SecondOpinionsFacts, _ indexed: IndexedEvaluation) -> [Block] {
    let leaders = leaders(indexed)
    guard let leader = leaders.first else { return [] }
    let lines = facts.opinions.compactMap { opinion -> Text? in
      guard let winner = opinion.winners.first(where: { !leaders.contains($0) }) else { return nil }
      let nature: Text =
        MethodNature.clause(opinion.variant).map { "\(.strong(label(opinion, facts))) \($0)." }
        ?? .strong(label(opinion, facts)) + "."
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

  private static func reversals(_ facts: SecondOpinionsFacts, _ indexed: IndexedEvaluation) -> [Block] {
    let heading: [Block] = [.heading("Who wins if somebody else takes no part")]
    guard RelativePriceWords(indexed.evaluation) == nil else {
      return heading + [
        .paragraph(
          "The bids measure the prices of each other here, so leaving one out would change the points themselves. That was not tried."
        )
      ]
    }
    let tried = facts.opinions.flatMap(\.removals)
    guard tried.contains(where: { $0.refusal == nil }) else { return [] }
    let lines = facts.opinions.flatMap { opinion in
      opinion.removals.filter(\.changesWinner).map { removal -> Text in
        let (rival, then) = (indexed.name(removal.removed), removal.winners.map { indexed.name($0) }.inWords)
        let lost = opinion.winners.filter { !removal.winners.contains($0) }
        return lost.isEmpty
          ? "By \(label(opinion, facts)) the first place would be shared without the offer of \(rival): \(then)."
          : "By \(label(opinion, facts)) the first place of \(lost.map { indexed.name($0) }.inWords) hangs on \(rival): without that offer it goes to \(then)."
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
    let fixed: Block = .paragraph(
      "In the ranking itself nobody but the winner can change who wins, since its scales do not depend on the bids.")
    guard lines.isEmpty else { return heading + [.list(lines), fixed] + rest }
    return heading + [
      .paragraph(
        stopped == 0
          ? "Each provider that is not first was left out in turn: no method names another winner then."
          : "Where it can be run, each provider that is not first was left out in turn: no method names another winner then."
      )
    ]
      + rest
  }

  /// Rules of fair rankings that the methods asked for do not keep.
  private static func breaches(_ facts: SecondOpinionsFacts) -> [Block] {
    let lines = RankingLaw.allCases.compactMap { law -> Text? in
      let names = facts.opinions.filter { $0.refusal == nil && $0.breaches.contains { $0.law == law } }.map {
        label($0, facts)
      }
      guard !names.isEmpty else { return nil }
      return "\(rule(law)): not kept by \(names.inWords)"
    }
    return lines.isEmpty ? [] : [.heading("Rules of fair rankings that these methods break"), .list(lines)]
  }

  /// In a buyer's words; ``RankingLaw/statement`` is the exact one, for `steelyard methods`.
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

  /// What the points did to the methods, one line for each criterion and what was met there.
  private static func remarks(_ facts: SecondOpinionsFacts, _ indexed: IndexedEvaluation) -> [Block] {
    var met: [(finding: MatrixFinding, methods: [Text])] = []
    for opinion in facts.opinions {
      for finding in opinion.findings {
        if let index = met.firstIndex(where: { $0.finding == finding }) {
          met[index].methods.append(label(opinion, facts))
        } else {
          met.append((finding, [label(opinion, facts)]))
        }
      }
    }
    let lines = met.compactMap { finding, methods -> Text? in
      guard let criterion = finding.criterion.map({ indexed.title($0) }) else { return nil }
      let methods = methods.inWords
      return switch finding.kind {
      case .constantColumn: "\(criterion): all providers have the same points, so it does nothing in \(methods)"
      case .nearlyConstantColumn:
        "\(criterion): points that differ in their last figures only count as the whole scale in \(methods)"
      case .roundedLead: "\(criterion): the last figures of the points alone decide who is preferred in \(methods)"
      // Points have one scale, which is wide, and are no cost.
      case .narrowScale, .noCostCriterion: nil
      }
    }
    return lines.isEmpty ? [] : [.heading("What the points do to these methods"), .list(lines)]
  }
}
