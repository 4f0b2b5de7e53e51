internal import Outcome

/// Who should be chosen, by how much, and what stands in the way.
enum DecisionSection: ReportSection {
  /// How far ahead a leader is, in words; never "best". Without a simulation the margin decides (`report-design.md` 2).
  private static let wordings: [(margin: Double, share: Double, says: @Sendable (Text) -> Text)] = [
    (10, 0.9, { "\($0) leads clearly" }), (5, 0.7, { "\($0) leads" }), (2, 0.5, { "\($0) leads narrowly" }),
  ]

  /// How many providers and reasons the first screen holds; the rest stands in sections of its own.
  private static let shown = 8

  static func section(of indexed: IndexedEvaluation) -> Section? {
    let places = indexed.evaluation.ranking.places
    var answer: [Block] = [.paragraph(sentence(indexed))]
    if let leader = places.first { answer.append(keyFigures(indexed, leader)) }
    if let award = indexed.evaluation.award { answer.append(.note(self.award(award, indexed))) }
    answer += conditions(indexed).map { .note($0) }
    answer += [
      EngagementNote.text(indexed), HingeNote.text(indexed), SealWords(indexed)?.remark, openAnswers(indexed),
      rivals(indexed),
    ].compactMap {
      $0.map { .note($0) }
    }
    let rest = knockedOut(indexed)
    return Section(
      id: "decision", shortTitle: "Decision", title: headline(indexed), question: nil,
      blocks: places.isEmpty ? answer + rest : [.columns(answer, [.onPage([.table(shortRanking(indexed))])] + rest)])
  }

  // MARK: The answer

  static func headline(_ indexed: IndexedEvaluation) -> Text {
    let places = indexed.evaluation.ranking.places
    let leaders = places.filter { $0.rank == 1 }
    guard let leader = leaders.first else {
      return indexed.evaluation.vendors.isEmpty ? "There is no bid" : "No provider meets every must-have"
    }
    if leaders.count > 3 { return "No clear leader: \(leaders.count) providers tie" }
    if leaders.count > 1 {
      return "No clear leader: \(leaders.map { indexed.name($0.vendor) }.inWords) tie"
    }
    let condition: Text =
      leader.open.isEmpty
      ? "" : leader.open.count == 1 ? ", on one condition" : ", on \(leader.open.count) conditions"
    let doubt: Text = leader.worstRank > 1 ? "; open answers can change that" : ""
    guard let second = places.first(where: { $0.rank > 1 }) else {
      let name = indexed.name(leader.vendor)
      let only: Text =
        indexed.evaluation.vendors.count > 1
        ? "\(name) is the only provider left to choose" : "\(name) is the only provider"
      return only + condition
    }
    if let share = FirstPlaces(indexed)?.share(of: leader.vendor) {
      guard let wording = wordings.first(where: { share >= $0.share }) else {
        return noLeader(contenders(indexed).map { indexed.name($0) })
      }
      let rival = FirstPlaces(indexed)?.notableRival(of: leader.vendor)
      let keep: Text = rival.map { "; keep \(indexed.name($0)) in the final talks" } ?? ""
      return wording.says(indexed.name(leader.vendor)) + condition + keep
    }
    let margin = Figures.shownDifference(leader.scores.score, second.scores.score)
    if let wording = wordings.first(where: { margin >= $0.margin }) {
      return wording.says(indexed.name(leader.vendor)) + condition + doubt
    }
    let close = places.filter { Figures.shownDifference(leader.scores.score, $0.scores.score) < wordings[2].margin }
    return close.count > 3
      ? "No clear leader: \(close.count) providers are less than 2 points apart"
      : noLeader(close.map { indexed.name($0.vendor) })
  }

  private static func noLeader(_ names: [Text]) -> Text { "No clear leader: \(names.asChoice)" }

  /// Who is first in most cases, down to the second.
  private static func contenders(_ indexed: IndexedEvaluation) -> [String] {
    let shares = indexed.evaluation.ranking.places.map { place in
      (vendor: place.vendor, share: FirstPlaces(indexed)?.share(of: place.vendor) ?? 0)
    }
    return shares.enumerated().sorted { left, right in
      left.element.share == right.element.share
        ? left.offset < right.offset : left.element.share > right.element.share
    }.prefix(2).map(\.element.vendor)
  }

  static func sentence(_ indexed: IndexedEvaluation) -> Text {
    let evaluation = indexed.evaluation
    let places = evaluation.ranking.places
    guard let leader = places.first else {
      return evaluation.vendors.isEmpty
        ? "There is nothing to compare."
        : bids(evaluation.vendors.count)
    }
    let points = Figures.points(leader.scores.score)
    let leaders = places.filter { $0.rank == 1 }
    let names = leaders.count > 3 ? Count.providers(leaders.count) : leaders.map { indexed.name($0.vendor) }.inWords
    let score: Text =
      leaders.count > 1
      ? "\(names) share the first place with \(figure: points) of 100 points"
      : "\(names) scores \(figure: points) of 100 points"
    guard let second = places.first(where: { $0.rank > 1 }) else {
      let others = evaluation.vendors.count - leaders.count
      if others > 0 {
        return others == 1
          ? "\(score). The other bid fails a must-have." : "\(score). The other \(others) bids each fail a must-have."
      }
      return leaders.count > 1 ? score + "." : "\(score). There is no other bid to compare it with."
    }
    let behind: Text =
      places.filter { $0.rank == second.rank }.count > 1 ? "the next providers" : indexed.name(second.vendor)
    let margin = Figures.pointsBetween(leader.scores.score, second.scores.score)
    let sure: Text =
      FirstPlaces(indexed).flatMap { places in places.sentence(leader.vendor, indexed) }
      ?? (indexed.hasOpenAnswers ? "" : "Scores and weights were given as exact; nothing was simulated.")
    let answer: Text = "\(score), \(figure: margin) ahead of \(behind)."
    return sure.parts.isEmpty ? answer : answer + " " + sure
  }

  private static func bids(_ count: Int) -> Text {
    switch count {
    case 1: "The one bid fails at least one must-have; the reasons stand below."
    case 2: "Both bids fail at least one must-have; the reasons stand below."
    default: "All \(count) bids fail at least one must-have; the reasons stand below."
    }
  }

  private static func keyFigures(_ indexed: IndexedEvaluation, _ leader: PlaceFacts) -> Block {
    let places = indexed.evaluation.ranking.places
    let leaders = places.filter { $0.rank == 1 }
    let highest = KeyFigure(
      label: "Highest score", figure: "\(figure: Figures.points(leader.scores.score))",
      explanation: leaders.count > 1
        ? "of 100 points, shared by \(leaders.count) providers" : "of 100 points, \(indexed.name(leader.vendor))")
    // The score stands in the sentence above; its place goes to what is known besides.
    let share = FirstPlaces(indexed)?.keyFigure(leader.vendor)
    let cost = ContractCost(indexed)?.keyFigure(leader.vendor, indexed)
    let figures =
      [margin(leader, places, isSimulated: share != nil), share ?? answers(indexed, leader)] + [cost].compactMap { $0 }
    return .keyFigures(figures.count < 3 ? [highest] + figures : figures)
  }

  private static func margin(_ leader: PlaceFacts, _ places: [PlaceFacts], isSimulated: Bool) -> KeyFigure {
    let label: Text = "Ahead of the second"
    guard places.count > 1 else { return KeyFigure(label: label, figure: "–", explanation: "there is no second") }
    let second = places[1].scores.score
    let margin = Figures.shownDifference(leader.scores.score, second)
    let explanation: Text =
      isSimulated
      ? (places[1].rank == 1 ? "the first place is shared" : "the share of cases beside it says how sure that is")
      : places[1].rank == 1
        ? "the first place is shared"
        : margin >= 10
          ? "10 or more is a clear lead"
          : margin >= 5
            ? "5 or more is a lead, 10 or more a clear one"
            : margin >= 2 ? "less than 5 is a narrow lead" : "less than 2 is no clear lead"
    return KeyFigure(
      label: label, figure: "\(figure: Figures.pointsBetween(leader.scores.score, second))",
      explanation: "points; \(explanation)")
  }

  private static func answers(_ indexed: IndexedEvaluation, _ leader: PlaceFacts) -> KeyFigure {
    guard indexed.hasOpenAnswers else {
      return KeyFigure(
        label: "Open answers", figure: "0",
        explanation: "of \(indexed.leaves.count * indexed.evaluation.ranking.places.count) answers")
    }
    let places: Text =
      leader.bestRank < leader.worstRank
      ? "places \(leader.bestRank) to \(leader.worstRank) are possible"
      : leader.open.isEmpty
        ? "place \(leader.bestRank) is certain at these weights"
        : "place \(leader.bestRank) if it meets every must-have"
    return KeyFigure(
      label: "At least", figure: "\(figure: Figures.points(leader.scores.guaranteed))",
      explanation: "whatever the open answers are; \(places)")
  }

  private static func award(_ award: AwardFacts, _ indexed: IndexedEvaluation) -> Text {
    let choice: Text =
      "\(.strong("Decided.")) \(indexed.name(award.chosen)) was chosen on \(date: award.date) by \(.quoted(award.by))."
    return award.reason.map { "\(choice) Reason: \(.quoted($0))" } ?? choice
  }

  // MARK: What stands in the way

  /// One remark for each leader that may yet fail a must-have.
  private static func conditions(_ indexed: IndexedEvaluation) -> [Text] {
    indexed.evaluation.ranking.places.filter { $0.rank == 1 && !$0.open.isEmpty }.prefix(3).map { leader in
      "\(.strong("On condition.")) \(indexed.name(leader.vendor)) cannot be recommended until this is confirmed: \(indexed.titles(of: leader.open))."
    }
  }

  private static func openAnswers(_ indexed: IndexedEvaluation) -> Text? {
    let leaders = indexed.evaluation.ranking.places.filter { $0.rank == 1 }
    guard leaders.count == 1, let leader = leaders.first else { return nil }
    let open = indexed.leaves.filter { leaf in
      [.unanswered, .missing, .notJudged, .notComputed, .notApplicable].contains(
        indexed.performance(leader.vendor, leaf.id)?.state)
    }
    guard !open.isEmpty else { return nil }
    let names = open.prefix(5).map { Text.quoted($0.title) }
    let more: [Text] = open.count > 5 ? ["\(open.count - 5) more"] : []
    return
      "\(.strong("Open.")) \(indexed.name(leader.vendor)) has no answer that counts on: \((names + more).inWords). What is open counts as worst."
  }

  /// Who could still overtake the leader by open answers of either.
  private static func rivals(_ indexed: IndexedEvaluation) -> Text? {
    let rivals = indexed.evaluation.ranking.places.filter { $0.rank > 1 && $0.bestRank == 1 }
    guard !rivals.isEmpty else { return nil }
    let names = rivals.prefix(3).map { indexed.name($0.vendor) }
    let more: [Text] = rivals.count > 3 ? ["\(rivals.count - 3) more"] : []
    return
      "\(.strong("Not settled.")) \((names + more).inWords) could still come first, depending on answers that are open."
  }

  // MARK: The others

  private static func shortRanking(_ indexed: IndexedEvaluation) -> Table {
    let places = indexed.evaluation.ranking.places
    let (shares, costs) = (FirstPlaces(indexed), ContractCost(indexed))
    let isPlain = shares == nil && costs == nil
    let rows = places.prefix(shown).map { place in
      var cells: [TableCell] = [
        .number(String(place.rank)),
        .text(place.open.isEmpty ? indexed.name(place.vendor) : "\(indexed.name(place.vendor)), to be confirmed"),
        .number(Figures.points(place.scores.score)),
      ]
      if isPlain { cells.append(.bar(plainBar(indexed, place))) }
      if let shares { cells.append(.number(shares.figure(place.vendor))) }
      if let costs { cells.append(.number(costs.figure(place.vendor))) }
      return Table.Row(cells, kind: place.rank == 1 ? .firstPlace : .plain)
    }
    let rest = places.count - rows.count
    var columns: [Table.Column] = [.init("Rank", .number), .init("Provider"), .init("Score", .number)]
    if isPlain { columns.append(.init("Of 100 points", .bar)) }
    if shares != nil { columns.append(.init("First, of 100 cases", .number)) }
    if let costs { columns.append(.init("Cost, \(costs.unit)", .number)) }
    return Table(
      caption: rest > 0 ? "The first \(rows.count); \(rest) more under Ranking" : "The ranking in short",
      columns: columns, rows: Array(rows), header: 1)
  }

  private static func plainBar(_ indexed: IndexedEvaluation, _ place: PlaceFacts) -> Bar {
    Bar(
      segments: [.init(letter: "", shade: 0, points: place.scores.score)],
      sentence: "\(indexed.name(place.vendor)): \(figure: Figures.points(place.scores.score)) of 100 points")
  }

  private static func knockedOut(_ indexed: IndexedEvaluation) -> [Block] {
    let entries = indexed.evaluation.ranking.knockedOut
    guard !entries.isEmpty else { return [.paragraph("\(.strong("Knocked out:")) none.")] }
    var vendors: [String] = []
    for entry in entries where vendors.last != entry.vendor { vendors.append(entry.vendor) }
    var lines = vendors.prefix(shown).map { vendor in
      let reasons = entries.filter { $0.vendor == vendor }.map { entry in
        indexed.reason(entry) + (entry.source.map { " (" + .source($0) + ")" } ?? "")
      }
      return .strong(indexed.name(vendor)) + ": " + reasons.joined(by: "; ")
    }
    if vendors.count > shown { lines.append("\(vendors.count - shown) more under Knocked out") }
    return [.paragraph(.strong("Knocked out before scoring:")), .list(lines)]
  }
}
