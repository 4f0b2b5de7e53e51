internal import Decision
internal import Outcome
internal import Outsourcing

/// What each rival would have to offer on one criterion alone, and how far the leader may fall: the sheet for a negotiation.
enum BreakEvenTable {
  /// Rows shown for each provider; what is beyond stands in the machine-readable result.
  private static let shown = 8

  static func blocks(_ robustness: RobustnessFacts, _ indexed: IndexedEvaluation) -> [Block] {
    let rivals = indexed.evaluation.ranking.places.filter { $0.vendor != robustness.leader }
    let sheets = rivals.compactMap { sheet($0, robustness, indexed) } + unable(rivals, robustness, indexed)
    let own = leader(robustness, indexed)
    guard !sheets.isEmpty || own != nil else { return [] }
    return [
      .heading("What would make another first"),
      .paragraph(
        "One level at a time, everything else as it is. At the level both tie; better than that, the rival is ahead. Nothing here changes a score until a new bid is filed."
      ),
    ] + sheets + (own.map { [$0] } ?? [])
  }

  /// `Alder & Finch, 1.1 points behind`; `level` for who shares the first place.
  private static func behind(_ rival: PlaceFacts, _ leader: String, _ indexed: IndexedEvaluation) -> Text {
    if rival.rank == 1 { return ", level" }
    return indexed.pointsBetween(leader, rival.vendor).map { ", \(figure: $0) points behind" } ?? ""
  }

  private static func effective(_ rival: PlaceFacts, _ robustness: RobustnessFacts) -> [BreakEvenFacts] {
    robustness.breakEven.filter { $0.vendor == rival.vendor && $0.status != .noEffect }
  }

  /// Those whom no single criterion can make first, in one sentence: of forty bids they are most.
  private static func unable(
    _ rivals: [PlaceFacts], _ robustness: RobustnessFacts, _ indexed: IndexedEvaluation
  ) -> [Block] {
    let unable = rivals.filter { rival in
      let all = effective(rival, robustness)
      return !all.isEmpty && !all.contains { $0.status == .attainable }
    }
    guard let first = unable.first else { return [] }
    let names = unable.map { rival in
      .strong(indexed.name(rival.vendor)) + behind(rival, robustness.leader, indexed)
    }
    return [
      .paragraph(
        unable.count == 1
          ? "\(.strong(indexed.name(first.vendor)))\(behind(first, robustness.leader, indexed)): no single criterion can make it first, however good its level."
          : "No single criterion can make one of these first, however good its level: \(names.joined(by: "; ")).")
    ]
  }

  private static func sheet(_ rival: PlaceFacts, _ robustness: RobustnessFacts, _ indexed: IndexedEvaluation) -> Block?
  {
    let all = effective(rival, robustness)
    let able = all.filter { $0.status == .attainable }
    guard !able.isEmpty else { return nil }
    let vendor = rival.vendor
    let name = indexed.name(vendor) + behind(rival, robustness.leader, indexed)
    return .folded(
      summary: able.count == 1
        ? "\(name): 1 criterion alone could do it" : "\(name): \(able.count) criteria alone could do it",
      [
        .table(
          Table(
            caption: "What \(indexed.name(vendor)) would have to show on one criterion alone",
            columns: [.init("Criterion"), .init("Now"), .init("Needed"), .init("In other words")],
            rows: ordered(able).prefix(shown).map { row($0, indexed) }, header: 0)),
        .paragraph(others(all.count - able.count)),
      ])
  }

  private static func others(_ count: Int) -> Text {
    switch count {
    case 0: ""
    case 1: "1 other criterion alone cannot do it."
    default: "\(count) other criteria alone cannot do it."
    }
  }

  /// How far the leader may fall before it no longer leads.
  private static func leader(_ robustness: RobustnessFacts, _ indexed: IndexedEvaluation) -> Block? {
    let able = robustness.breakEven.filter { $0.kind == .mayFallTo && $0.status == .attainable }
    guard !able.isEmpty else { return nil }
    return .folded(
      summary: "How far \(indexed.name(robustness.leader)) may fall",
      [
        .table(
          Table(
            caption: "Levels down to which the leader stays first",
            columns: [.init("Criterion"), .init("Now"), .init("May fall to"), .init("In other words")],
            rows: ordered(able).prefix(shown).map { row($0, indexed) }, header: 0)),
        .paragraph(
          able.count == 1
            ? "Listed is the 1 criterion on which least is left; on every other one the leader stays first at a lower level still, or at any."
            : "Listed are the \(min(able.count, shown)) criteria on which least is left; on every other one the leader stays first at a lower level still, or at any."
        ),
      ])
  }

  /// The price first, then by how few points are lacking; the order of the model where that is the same.
  static func ordered(_ facts: [BreakEvenFacts]) -> [BreakEvenFacts] {
    func way(_ fact: BreakEvenFacts) -> Double {
      fact.price == nil ? ((fact.points ?? fact.now) - fact.now).magnitude : -1
    }
    return facts.enumerated().sorted { left, right in
      let (a, b) = (way(left.element), way(right.element))
      return a == b ? left.offset < right.offset : a < b
    }.map(\.element)
  }

  static func row(_ fact: BreakEvenFacts, _ indexed: IndexedEvaluation) -> Table.Row {
    Table.Row([
      .text(indexed.title(fact.criterion)), .text(now(fact, indexed)), .text(needed(fact, indexed)),
      .text(words(fact)),
    ])
  }

  private static func now(_ fact: BreakEvenFacts, _ indexed: IndexedEvaluation) -> Text {
    let level: Text
    switch indexed.performance(fact.vendor, fact.criterion)?.level {
    case .number(let number): level = amount(number, fact.criterion, indexed)
    case .word(let word): level = .quoted(word)
    case nil: level = "open"
    }
    return level
  }

  private static func needed(_ fact: BreakEvenFacts, _ indexed: IndexedEvaluation) -> Text {
    if !fact.words.isEmpty { return fact.words.map { Text.quoted($0) }.asChoice }
    let levels = fact.levels.map { levels -> Text in
      let low = amount(levels.low, fact.criterion, indexed)
      return levels.low == levels.high ? low : "\(low) to \(amount(levels.high, fact.criterion, indexed))"
    }
    guard levels.count == 1, fact.levels[0].low == fact.levels[0].high else { return levels.asChoice }
    return switch fact.preference {
    case .min: "at most \(levels[0])"
    case .max: "at least \(levels[0])"
    case nil: levels[0]
    }
  }

  private static func amount(_ level: Double, _ criterion: String, _ indexed: IndexedEvaluation) -> Text {
    let leaf = indexed.leaves.first { $0.id == criterion }?.leaf
    // Enough decimals to tell levels apart, and no more than a bidder could state.
    let rounded = Figures.grouped(Double(Figures.fixed(level, 2)) ?? level)
    return leaf.map { $0.unit.amount(rounded, currency: $0.currency, after: level) } ?? .figure(rounded)
  }

  /// A level of the total cost in the provider's own prices.
  private static func words(_ fact: BreakEvenFacts) -> Text {
    guard let price = fact.price else {
      return fact.points.map { "\(figure: Figures.points($0)) points; it has \(figure: Figures.points(fact.now))" }
        ?? "–"
    }
    let change = 100 * (price.costThen / price.costNow - 1)
    let (then, share) = (Figures.money(price.costThen, 2), Figures.fixed(change.magnitude, 2) + "%")
    let cost: Text =
      change < 0
      ? "an expected cost of \(figure: then), \(figure: share) less"
      : "an expected cost of \(figure: then), \(figure: share) more"
    let lines = price.lines.prefix(2).map { line -> Text in
      "\(.quoted(line.price)): \(.money(Figures.money(line.then, 2), line.currency)) in place of \(figure: Figures.money(line.now, 2))"
    }
    let all: Text =
      price.allPrices.map { "; all prices \(figure: Figures.fixed($0, 2) + "%")" } ?? "; prices alone cannot do it"
    return cost + (lines.isEmpty ? "" : "; " + lines.asChoice) + all
  }
}
