internal import Outcome

/// What a report says of the sealed rules.
struct SealWords {
  private let seal: SealFacts
  private let indexed: IndexedEvaluation

  /// Nil where the rules were never sealed.
  init?(_ indexed: IndexedEvaluation) {
    guard let seal = indexed.evaluation.seal else { return nil }
    self.seal = seal
    self.indexed = indexed
  }

  /// For the method: whether the rules still hold.
  var fact: Fact {
    let sealed: Text =
      "Sealed were the criteria, their weights, what counts as 0 and as 100, rubrics, must-haves and the rules on cost and service, with the fingerprint \(.code(seal.digest))."
    let state: Text =
      seal.isUnchanged
      ? "Unchanged since \(date: seal.date)."
      : "Changed since \(date: seal.date): \(Count.rules(seal.changes.count)), listed below."
    return Fact(term: "Sealed rules", detail: state + " " + sealed)
  }

  /// For a bidder, who is not told what moved for others.
  var shortFact: Fact {
    seal.isUnchanged
      ? fact : Fact(term: "Sealed rules", detail: "Changed since they were sealed on \(date: seal.date).")
  }

  /// For the first screen; nil if nothing is changed.
  var remark: Text? {
    guard !seal.isUnchanged else { return nil }
    let shown = 3
    let named = seal.changes.prefix(shown).map(Self.clause)
    let more: [Text] = seal.changes.count > shown ? ["\(seal.changes.count - shown) more under Method"] : []
    return .strong("Rules changed.") + " "
      + "Since they were sealed on \(date: seal.date): \((named + more).joined(by: "; ")). \(effect(isNamed: true))"
  }

  /// For the method: every change, and every provider it moved; empty if nothing is changed.
  var blocks: [Block] {
    guard !seal.isUnchanged else { return [] }
    let changes = Table(
      caption: "Every rule that is not as it was sealed on \(date: seal.date)",
      columns: [.init("Rule"), .init("When sealed"), .init("Now")],
      rows: seal.changes.map { change in
        Table.Row([
          .text(.remark(change.what)), .text(change.sealed.map { .remark($0) } ?? "not there"),
          .text(change.now.map { .remark($0) } ?? "removed"),
        ])
      }, header: 0)
    let heading: [Block] = [.heading("Changed since the seal"), .table(changes), .paragraph(effect(isNamed: false))]
    guard let moved = seal.effect?.moved, !moved.isEmpty else { return heading }
    let rows = moved.map { standing in
      Table.Row([
        .text(indexed.name(standing.vendor)), .text(Self.place(standing.sealedRank)), .text(Self.place(standing.rank)),
        .number(Figures.points(standing.sealedScore)), .number(Figures.points(standing.score)),
      ])
    }
    let table = Table(
      caption: "Providers whom the changes moved",
      columns: [
        .init("Provider"), .init("By the sealed rules"), .init("Now"), .init("Score by the sealed rules", .number),
        .init("Score now", .number),
      ], rows: rows, header: 0)
    return heading + [.table(table)]
  }

  /// `weight of Cost is 30, sealed 25`.
  private static func clause(_ change: SealFacts.Change) -> Text {
    switch (change.sealed, change.now) {
    case (let sealed?, let now?): "\(.remark(change.what)) is \(.remark(now)), sealed \(.remark(sealed))"
    case (nil, _): "\(.remark(change.what)) is new"
    case (_, nil): "\(.remark(change.what)) was removed"
    }
  }

  private static func place(_ rank: Int?) -> Text { rank.map { "place \($0)" } ?? "knocked out" }

  /// What all changes together did to the ranking, in one sentence; who moved is named, or left to a table.
  private func effect(isNamed: Bool) -> Text {
    guard let effect = seal.effect else { return "" }
    if let refusal = effect.refusal {
      return
        "The sealed rules cannot be used on the present files, so what the changes did cannot be said: \(.remark(refusal))."
    }
    let margin = margins(effect)
    let moved = effect.moved
    guard !moved.isEmpty else { return "Every provider keeps its place\(margin)." }
    guard isNamed else { return "The changes moved \(Count.providers(moved.count))\(margin)." }
    let named = moved.prefix(5).map { standing -> Text in
      "\(indexed.name(standing.vendor)) \(Self.place(standing.sealedRank)) (now \(Self.place(standing.rank)))"
    }
    let more: [Text] = moved.count > 5 ? ["\(moved.count - 5) more under Method"] : []
    return "By the sealed rules: \((named + more).joined(by: ", ") + margin)."
  }

  private func margins(_ effect: SealFacts.Effect) -> Text {
    guard let before = Self.leads(effect.standings.map { ($0.sealedRank, $0.sealedScore) }),
      let after = Self.leads(effect.standings.map { ($0.rank, $0.score) })
    else { return "" }
    return "; the first was \(figure: before) points ahead by the sealed rules and is \(figure: after) ahead now"
  }

  /// How far the first is ahead of the second, of the figures shown; nil where there is no second.
  private static func leads(_ standings: [(rank: Int?, score: Double)]) -> String? {
    let scores = standings.filter { $0.rank != nil }.map(\.score).sorted(by: >)
    return scores.count > 1 ? Figures.pointsBetween(scores[0], scores[1]) : nil
  }
}
