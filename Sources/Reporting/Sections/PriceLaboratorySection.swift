internal import Outcome
internal import Outsourcing

/// What the choice of a price formula decides: every formula over the same offers, and bids to be asked about.
enum PriceLaboratorySection: ReportSection {
  static func section(of indexed: IndexedEvaluation) -> Section? {
    guard let prices = indexed.evaluation.analysis?.prices, !prices.laboratory.lines.isEmpty else { return nil }
    let facts = Facts(indexed: indexed, prices: prices, vendors: vendors(indexed, prices.laboratory))
    return Section(
      id: "prices", shortTitle: "Price formulas", title: "Price formulas",
      question: "Would another price formula choose another provider?",
      blocks: [.paragraph(answer(facts))] + totals(facts) + comparedPrices(facts) + [.paragraph(basis(facts))]
        + reversals(facts) + defects(facts) + refusals(facts) + abnormallyLow(facts))
  }

  private struct Facts {
    let indexed: IndexedEvaluation
    let prices: PriceFacts
    /// Providers that some formula looks at, in the order of rank.
    let vendors: [String]

    var lines: [PriceLaboratory.Line] { prices.laboratory.lines }
    var answered: [PriceLaboratory.Line] { lines.filter { $0.standing != nil } }
    var agreed: PriceLaboratory.Line? { prices.agreedLine }
    var currency: String? { indexed.evaluation.analysis?.cost?.currency }

    func names(_ vendors: [String]) -> Text { vendors.map(indexed.name).inWords }

    func money(_ amount: Double) -> Text {
      let figure = Figures.grouped(amount.rounded())
      return currency.map { .money(figure, $0) } ?? .figure(figure)
    }
  }

  private static func vendors(_ indexed: IndexedEvaluation, _ laboratory: PriceLaboratory) -> [String] {
    let known = Set(
      laboratory.lines.flatMap { line in
        (line.standing?.places.map(\.bid) ?? []) + (line.standing?.passedOver.map(\.bid) ?? [])
      })
    return indexed.rankedVendors.filter(known.contains)
  }

  // MARK: The answer

  private static func answer(_ facts: Facts) -> Text {
    guard let agreed = facts.agreed, let standing = agreed.standing else {
      return facts.agreed?.refusal.map {
        "The formula that counts has no result here: \(PriceFormulaWords.reason($0)). What other formulas give changes nothing."
      } ?? "The formula that counts has no result here. What other formulas give changes nothing."
    }
    let which: Text =
      isAgreed(facts)
      ? "The agreed formula is “\(label(agreed))”."
      : "No ceiling is given and nobody agreed on a formula, so “\(label(agreed))” counts."
    let start: Text = which + " " + "It puts \(facts.names(standing.winners)) first, and only it counts."
    let others = facts.answered.filter { !isAgreed($0, facts) }
    guard !others.isEmpty else { return start + " " + "No other formula has a result here." }
    // In the order of rank, so that the answer does not hang on the order of the formulas.
    var different: [(winners: [String], count: Int)] = []
    for line in others {
      let winners = inOrder(line.standing?.winners ?? [], facts)
      if Set(winners) == Set(standing.winners) { continue }
      if let index = different.firstIndex(where: { $0.winners == winners }) {
        different[index].count += 1
      } else {
        different.append((winners, 1))
      }
    }
    let sum = different.reduce(0) { $0 + $1.count }
    guard sum > 0 else {
      let same: Text =
        others.count == 1
        ? "The one other with a result does the same."
        : "Each of the \(others.count) others with a result does the same."
      return .strong("No" + ".") + " " + start + " " + same
    }
    let parts = different.sorted { $0.count > $1.count }.map { winners, count -> Text in
      "\(facts.names(winners)) with \(count)"
    }
    return .strong("Yes" + ".") + " " + start + " " + otherwise(sum, of: others.count, parts.inWords)
  }

  private static func otherwise(_ count: Int, of others: Int, _ winners: Text) -> Text {
    if others == 1 { return "The one other formula with a result would put another provider first: \(winners)." }
    return count == others
      ? "Of the other formulas, each of the \(count) would put another provider first: \(winners)."
      : "Of the other formulas, \(count) of the \(others) would put another provider first: \(winners)."
  }

  private static func isAgreed(_ line: PriceLaboratory.Line, _ facts: Facts) -> Bool {
    facts.prices.isAgreed(line)
  }

  /// False where the default counts for want of a ceiling, which nobody agreed on.
  private static func isAgreed(_ facts: Facts) -> Bool { !(facts.prices.isDefault && facts.prices.isRelative) }

  private static func mark(_ facts: Facts) -> Text { isAgreed(facts) ? "agreed" : "counts" }

  private static func title(_ line: PriceLaboratory.Line) -> Text {
    PriceFormulaWords(line.formula)?.title ?? .quoted(line.title)
  }

  private static func label(_ line: PriceLaboratory.Line) -> Text {
    PriceFormulaWords.label(title(line), line.variant)
  }

  private static func inOrder(_ vendors: [String], _ facts: Facts) -> [String] {
    facts.vendors.filter(vendors.contains)
  }

  // MARK: Tables

  private static func totals(_ facts: Facts) -> [Block] {
    table(facts, of: facts.answered.filter { $0.yield != .comparedPrice }) { range in
      "Points by formula, price and all other criteria together\(range); the highest is first"
    }
  }

  private static func comparedPrices(_ facts: Facts) -> [Block] {
    table(facts, of: facts.answered.filter { $0.yield == .comparedPrice }) { range in
      facts.currency.map {
        "Prices corrected for all other criteria in \(verbatim: $0)\(range); the lowest is first"
      } ?? "Prices corrected for all other criteria\(range); the lowest is first"
    }
  }

  private static func table(
    _ facts: Facts, of lines: [PriceLaboratory.Line], caption: (Text) -> Text
  ) -> [Block] {
    guard !lines.isEmpty else { return [] }
    return ProviderColumns.blocks(facts.indexed, facts.vendors) { part, range in
      let rows = lines.map { line in
        let cells = part.map { vendor -> TableCell in
          let place = line.standing?.places.first { $0.bid == vendor }
          return place.map { .number(figure($0.value, line.yield)) } ?? .measure("not scored")
        }
        let winners = inOrder(line.standing?.winners ?? [], facts)
        let name: Text = label(line) + (isAgreed(line, facts) ? .strong(", " + mark(facts)) : "")
        return Table.Row(
          [.text(name)] + cells + [.text(facts.names(winners))], kind: isAgreed(line, facts) ? .firstPlace : .plain)
      }
      return Table(
        caption: caption(range),
        columns: [.init("Formula")] + part.map { .init(facts.indexed.name($0), .number) } + [.init("First")],
        rows: rows, header: 0)
    }
  }

  private static func figure(_ value: Double, _ yield: PriceYield) -> String {
    yield == .comparedPrice ? Figures.grouped(value.rounded()) : Figures.fixed(value, 2)
  }

  /// What the figures are made of, who has none, and what the formulas remark.
  private static func basis(_ facts: Facts) -> Text {
    let weight = Figures.percent(100 * facts.prices.laboratory.priceWeight)
    var sentences: [Text] = [
      "The price is the expected cost over the contract. It weighs \(figure: weight) here; everything else in a score stays as it is."
    ]
    let out = facts.indexed.allVendors.filter(facts.prices.laboratory.leftOut.contains)
    if !out.isEmpty {
      sentences.append(
        out.count == 1
          ? "\(facts.names(out)) is knocked out: no formula scores a knocked-out bid or measures others by it."
          : "\(facts.names(out)) are knocked out: no formula scores a knocked-out bid or measures others by it.")
    }
    if hasOtherScores(facts) {
      sentences.append(
        facts.prices.isRelative
          ? "Where a criterion does not apply to a bid, its weight goes to the others, the price among them: so scores of the ranking differ from the line that counts."
          : "The ranking counts the cost between what the model calls 0 and 100, which is not the agreed formula's scale: so its scores differ from the agreed line."
      )
    }
    var remarks: [Text] = []
    for line in facts.answered {
      for note in line.standing?.notes ?? [] { remarks.append(label(line) + ": " + PriceFormulaWords.remark(note)) }
      for passed in line.standing?.passedOver ?? [] {
        remarks.append(label(line) + ": " + facts.indexed.name(passed.bid) + ": " + .quoted(passed.reason))
      }
    }
    if !remarks.isEmpty { sentences.append(remarks.joined(by: "; ") + ".") }
    return sentences.joined(by: " ")
  }

  /// True if the agreed line shows another score than the ranking does.
  private static func hasOtherScores(_ facts: Facts) -> Bool {
    facts.indexed.evaluation.ranking.places.contains { place in
      facts.agreed?.standing?.places.first { $0.bid == place.vendor }.map {
        Figures.points($0.value) != Figures.points(place.scores.score)
      } ?? false
    }
  }

  // MARK: What speaks against a formula

  private static func reversals(_ facts: Facts) -> [Block] {
    let items = facts.answered.flatMap { line in
      (isAgreed(line, facts) ? facts.prices.reversals : line.reversals).map { reversal -> Text in
        "\(label(line)): without \(facts.indexed.name(reversal.dropped)), \(change(reversal, facts))."
      }
    }
    guard facts.answered.contains(where: \.isRelative), facts.vendors.count > 2 else { return [] }
    guard !items.isEmpty else {
      return [
        .paragraph(
          "Under none of these formulas does a bid that does not win decide the order of two others.")
      ]
    }
    return [
      .heading("Where a bid that does not win decides between two others"), .list(items),
    ]
  }

  private static func change(_ reversal: PriceReversal, _ facts: Facts) -> Text {
    if let refusal = reversal.refusal { return "there is no order: \(PriceFormulaWords.reason(refusal))" }
    return reversal.pairs.map { pair -> Text in
      let (first, second) = (facts.indexed.name(pair.first), facts.indexed.name(pair.second))
      switch (pair.before, pair.after) {
      case (_, .level): return "\(first) and \(second) become level"
      case (.level, .ahead): return "\(first) comes ahead of \(second) instead of level with it"
      case (.level, .behind): return "\(second) comes ahead of \(first) instead of level with it"
      default: return "\(first) and \(second) change places"
      }
    }.joined(by: "; ")
  }

  private static func defects(_ facts: Facts) -> [Block] {
    var seen: Set<String> = []
    let items = facts.answered.filter { seen.insert($0.formula).inserted }.map { line -> Text in
      let agreed: Text = isAgreed(line, facts) ? " (" + mark(facts) + ")" : ""
      return .strong(title(line) + agreed) + ": " + (PriceFormulaWords(line.formula)?.defect ?? .quoted(line.defect))
    }
    return items.isEmpty ? [] : [.folded(summary: "What is wrong with each formula", [.list(items)])]
  }

  private static func refusals(_ facts: Facts) -> [Block] {
    let items = facts.lines.filter { $0.standing == nil }.map { line -> Text in
      .strong(label(line)) + (line.refusal.map { ": " + PriceFormulaWords.reason($0) + "." } ?? "")
    }
    guard !items.isEmpty else { return [] }
    return [
      .folded(summary: "\(Count.formulas(items.count)) without a result, and why", [.list(items)])
    ]
  }

  // MARK: Bids to be asked about

  private static func abnormallyLow(_ facts: Facts) -> [Block] {
    let plan = facts.indexed.evaluation.analysis?.cost
    let share = Figures.percent(100 * AbnormallyLowBid.medianShare)
    let heading = Block.heading("Abnormally low bids")
    guard !facts.prices.abnormallyLow.isEmpty else {
      let none: Text =
        plan?.floor.map { floor in
          "None: no bid costs less than \(figure: share) of the median of the admissible bids or below the floor of \(facts.money(floor))."
        } ?? "None: no bid costs less than \(figure: share) of the median of the admissible bids."
      return [heading, .paragraph(none)]
    }
    let items = facts.prices.abnormallyLow.map { low -> Text in
      let limits = low.triggers.map { trigger in
        trigger.reason.limit + ": " + facts.money(trigger.limit)
          + (trigger.reason == .belowFloor && plan?.isFloorAssumed == true
            ? floorShare(plan) : "")
      }
      return .strong(facts.indexed.nameAndStanding(low.bid)) + ", " + facts.money(low.price)
        + " (" + limits.joined(by: "; ") + "). " + low.said
    }
    return [
      heading,
      .paragraph("A question to the provider, never a knock-out. Bids that are out already are looked at as well."),
      .list(items),
    ]
  }

  /// What a floor that nobody named follows from.
  private static func floorShare(_ plan: CostPlanFacts?) -> Text {
    guard let floor = plan?.floor, let ceiling = plan?.ceiling, ceiling > 0 else { return "" }
    return ", \(figure: Figures.percent(100 * (floor / ceiling))) of the ceiling, as the buyer named none"
  }
}
