internal import Decision
internal import Outcome

/// How far a weight can move, what a rival must offer, and what moves the lead most.
enum SafeRangesSection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    guard let robustness = indexed.evaluation.robustness, indexed.evaluation.ranking.places.count > 1 else {
      return nil
    }
    let blocks =
      ranges(robustness, indexed) + BreakEvenTable.blocks(robustness, indexed) + shifts(robustness, indexed)
      + lead(robustness, indexed)
    guard !blocks.isEmpty else { return nil }
    let notes = robustness.notes.map { Block.paragraph(known.said($0 + ".")) }
    return Section(
      id: "change", shortTitle: "What would change it", title: "What would change it",
      question: "How far can a weight move, and what must a rival offer?", blocks: blocks + notes)
  }

  private static let known = StoredWords([
    "A criterion is left out for some provider, so that its score is no straight line of weights inside a group: ranges are given for the uppermost criteria only."
  ])

  // MARK: Weights

  private static func ranges(_ robustness: RobustnessFacts, _ indexed: IndexedEvaluation) -> [Block] {
    let top = Set(indexed.evaluation.model.criteria.filter { $0.parent == nil }.map(\.id))
    let roles = robustness.disagreement
    let uppermost = robustness.ranges.filter { top.contains($0.criterion) }
    let inner = robustness.ranges.filter { !top.contains($0.criterion) }
    // Where one criterion has all the weight there is no range to tell of.
    guard uppermost.contains(where: { $0.range != nil }) else { return [] }
    let isOpen = robustness.ranges.contains { $0.range != $0.whateverIsOpen }
    var blocks: [Block] = [
      .paragraph(
        "\(indexed.name(robustness.leader)) stays first while the weight of a criterion lies in its range and all others keep their proportions. The ends are solved for, not sampled."
      ),
      .table(table(uppermost, "Uppermost criteria", isOpen, indexed, roles)),
    ]
    let narrow = inner.filter { $0.range.map { $0.firstBelow != nil || $0.firstAbove != nil } ?? true }
    let free = inner.count - narrow.count
    if !inner.isEmpty {
      let listed: Text = "Only criteria whose range ends before 0 or \(figure: "100%") are listed."
      let rest: Text =
        free == 1
        ? "1 other may weigh anything from 0 to \(figure: "100%") without a change of the leader."
        : "\(free) others may weigh anything from 0 to \(figure: "100%") without a change of the leader."
      blocks.append(
        .folded(
          summary: "Criteria below them",
          (narrow.isEmpty ? [] : [.table(table(narrow, "Criteria below the uppermost", isOpen, indexed))])
            + [.paragraph(free == 0 ? listed : listed + " " + rest)]))
    }
    return blocks
  }

  private static func table(
    _ ranges: [SafeRangeFacts], _ caption: Text, _ isOpen: Bool, _ indexed: IndexedEvaluation,
    _ roles: DisagreementFacts? = nil
  ) -> Table {
    let ends =
      ranges.flatMap { range in [range.weight] + (range.range.map { [$0.low, $0.high] } ?? []) }
      + (roles?.spreads.map(\.highest) ?? [])
    let finite = ends.filter { $0 < 100 }
    let scale = min(100, max(10, ((finite.max() ?? 100) * 1.15 / 10).rounded(.up) * 10))
    var columns: [Table.Column] = [
      .init("Criterion"), .init("Weight", .number), .init("0 to \(figure: Figures.level(scale) + "%")", .range),
      .init("Stays first"),
    ]
    // Who would be first outside of the range; no column for an end that no range of the table has.
    let hasEnd = (
      below: ranges.contains { $0.range?.firstBelow != nil }, above: ranges.contains { $0.range?.firstAbove != nil }
    )
    if hasEnd.below { columns.append(.init("Below it")) }
    if hasEnd.above { columns.append(.init("Above it")) }
    if isOpen { columns.append(.init("Whatever the open answers are")) }
    if roles != nil { columns.append(.init("Roles outside", .number)) }
    let rows = ranges.map { range in
      var cells: [TableCell] = [
        .text(indexed.title(range.criterion)), .number(Figures.percent(range.weight)),
        range.range.map { .range(band($0, range, scale, indexed, roles)) } ?? .text("–"),
        .text(range.range.map(words) ?? "no other criterion weighs anything"),
      ]
      if hasEnd.below { cells.append(.text(range.range?.firstBelow.map { indexed.name($0) } ?? "–")) }
      if hasEnd.above { cells.append(.text(range.range?.firstAbove.map { indexed.name($0) } ?? "–")) }
      if isOpen { cells.append(.text(range.whateverIsOpen.map(words) ?? "another may be first already")) }
      if let roles { cells.append(.measure(range.range == nil ? "–" : outside(range.criterion, roles))) }
      return Table.Row(cells)
    }
    let dots: Text = roles == nil ? "" : "; each dot is the weight of one role"
    return Table(
      caption: "\(caption): weights between which the leader stays first\(dots)",
      columns: columns, rows: rows,
      header: 0)
  }

  /// `3 of 5`: roles whose own weight lies outside the leader's range.
  private static func outside(_ criterion: String, _ roles: DisagreementFacts) -> Text {
    "\(roles.outside(criterion).count) of \(roles.roles.count)"
  }

  static func words(_ range: SafeRangeFacts.Range) -> Text {
    switch (range.firstBelow, range.firstAbove) {
    case (nil, nil): "at any weight"
    case (nil, _): "up to \(figure: percent(range.high))"
    case (_, nil): "from \(figure: percent(range.low))"
    default: "\(figure: percent(range.low)) to \(figure: percent(range.high))"
    }
  }

  static func percent(_ value: Double) -> String { Figures.fixed(value, 1) + "%" }

  private static func band(
    _ range: SafeRangeFacts.Range, _ facts: SafeRangeFacts, _ scale: Double, _ indexed: IndexedEvaluation,
    _ roles: DisagreementFacts?
  ) -> RangeBand {
    let index = roles?.criteria.firstIndex(of: facts.criterion)
    let dots =
      roles.map { roles in
        roles.roles.compactMap { role in index.flatMap { role.weights.indices.contains($0) ? role.weights[$0] : nil } }
      } ?? []
    let disagreeing: Text =
      roles.map { "; \(outside(facts.criterion, $0)) roles would weigh it otherwise" } ?? ""
    return RangeBand(
      range: min(range.low, scale)...max(min(range.low, scale), min(range.high, scale)), mark: facts.weight,
      scale: scale,
      sentence:
        "\(indexed.title(facts.criterion)): weighs \(figure: Figures.percent(facts.weight)), the leader stays first \(words(range))\(disagreeing)",
      dots: dots)
  }

  // MARK: Two providers

  private static func shifts(_ robustness: RobustnessFacts, _ indexed: IndexedEvaluation) -> [Block] {
    let own = robustness.pairs.filter { $0.ahead == robustness.leader }
    guard !own.isEmpty, robustness.ranges.contains(where: { $0.range != nil }) else { return [] }
    let rows = own.map { pair in
      let switches = pair.switches.map { change -> Text in
        "\(indexed.title(change.criterion)) at \(figure: percent(change.weight))"
      }
      let shift: Text =
        pair.leastShift.map { shift in
          "\(figure: Figures.fixed(shift.amount, 2) + "%") of the whole to \(indexed.title(shift.receiver))"
        } ?? (pair.isAheadEverywhere ? "none: the leader is better on every criterion" : "they tie")
      return Table.Row([
        .text(indexed.name(pair.behind)),
        .number(indexed.pointsBetween(pair.ahead, pair.behind) ?? Figures.points(pair.lead)),
        .text(switches.isEmpty ? "no single weight" : switches.joined(by: ", ")), .text(shift),
      ])
    }
    return [
      .folded(
        summary: "Which weights would level two providers",
        [
          .table(
            Table(
              caption: "The leader against each other provider",
              columns: [
                .init("Other provider"), .init("Behind by", .number), .init("They tie if this weighs"),
                .init("Least weight that must change hands"),
              ], rows: rows, header: 0))
        ])
    ]
  }

  // MARK: Single inputs

  private static func lead(_ robustness: RobustnessFacts, _ indexed: IndexedEvaluation) -> [Block] {
    guard let tornado = robustness.tornado, !tornado.rows.isEmpty else { return [] }
    let ranked = indexed.evaluation.ranking.places.prefix(2).map(\.vendor)
    let lead = ranked.count > 1 ? indexed.pointsBetween(ranked[0], ranked[1]) : nil
    let isTurning = tornado.rows.prefix(10).contains(where: \.losesLead)
    let rows = tornado.rows.prefix(10).map { row in
      let input: Text =
        row.vendor.map { indexed.name($0) + ", " + indexed.title(row.criterion) }
        ?? "Weight of \(indexed.title(row.criterion))"
      let effect: [TableCell] = isTurning ? [.text(row.losesLead ? "the leader changes" : "–")] : []
      return Table.Row(
        [.text(input), .number(Figures.points(row.low)), .number(Figures.points(row.high))] + effect)
    }
    return [
      .folded(
        summary: "What moves the lead most",
        [
          .paragraph(
            "The lead is \(figure: lead ?? Figures.points(tornado.lead)) points. Each weight is moved by a fifth of itself, each level by 10 points or to the ends of what an open answer may be."
          ),
          .table(
            Table(
              caption: rows.count == 1
                ? "The one input that moves the lead most" : "The \(rows.count) inputs that move the lead most",
              columns: [
                .init("Input"), .init("Lead at its lower end", .number), .init("Lead at its upper end", .number),
              ] + (isTurning ? [.init("Effect")] : []), rows: Array(rows), header: 0)),
        ])
    ]
  }
}
