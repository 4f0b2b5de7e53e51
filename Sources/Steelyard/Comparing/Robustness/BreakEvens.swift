internal import Decision
internal import Intake
internal import Outcome
internal import Outsourcing

/// What single levels would have to be, and what that means for prices.
struct BreakEvens {
  let evaluating: Evaluating
  let ranked: RankedTable
  /// The criteria by which levels are valued.
  let criteria: [Criterion]

  /// In the order of the ranking, then of the model. A price that other bids measure is left out: it has no level of its
  /// own at which it ties.
  func facts(_ order: [String]) throws(Refusal) -> [BreakEvenFacts] {
    let all = try BreakEven.all(in: ranked.leaves(\.headline), criteria)
    let found = Dictionary(all.map { (Key(vendor: $0.vendor, criterion: $0.criterion), $0) }) { first, _ in first }
    let points = Dictionary(ranked.table.rows.map { ($0.vendor, $0.values) }) { first, _ in first }
    return order.flatMap { vendor in
      evaluating.model.leaves.filter { $0.priceFormula == nil }.compactMap { leaf -> BreakEvenFacts? in
        guard let one = found[Key(vendor: vendor, criterion: leaf.id)],
          let now = points[vendor]?[leaf.id]?.headline
        else { return nil }
        return self.facts(one, now: now, leaf)
      }
    }
  }

  private struct Key: Hashable {
    let vendor: String
    let criterion: String
  }

  private func facts(_ one: BreakEven, now: Double, _ leaf: CriteriaModel.Leaf) -> BreakEvenFacts {
    var levels: [BreakEvenFacts.Levels] = []
    var words: [String] = []
    switch one.levels {
    case .level(let level)?, .orBetter(let level)?: levels = [.init(low: level, high: level)]
    case .range(let range)?: levels = [.init(low: range.low, high: range.high)]
    case .several(let ranges)?: levels = ranges.map { .init(low: $0.low, high: $0.high) }
    case .words(let reached)?: words = reached
    case .every?, nil: break
    }
    let isCost = leaf.measure == DerivedMeasure.totalCost.id && one.kind == .toWin && levels.count == 1
    return BreakEvenFacts(
      vendor: one.vendor, criterion: one.criterion, kind: one.kind, status: one.status, now: now, points: one.points,
      levels: levels, words: words, preference: one.preference,
      price: isCost ? levels.first.flatMap { price(one.vendor, share: $0.low) } : nil)
  }

  // MARK: Prices

  /// `share` is a total cost in percent of the ceiling.
  private func price(_ vendor: String, share: Double) -> PriceBreakEvenFacts? {
    guard let bound = evaluating.bids[vendor], let analysis = bound.analysis, let cost = try? analysis.cost.get(),
      let ceiling = analysis.buyer.cost?.ceiling
    else { return nil }
    let target = share / 100 * ceiling
    let lines = bound.bid.prices.filter { !cost.charges.unused.contains($0.id) }
    return PriceBreakEvenFacts(
      costNow: cost.risk.expected, costThen: target,
      lines: lines.compactMap { line($0, bound.bid, analysis, target) },
      allPrices: percent(bound.bid, analysis, target))
  }

  private func line(
    _ price: Price, _ bid: Bid, _ analysis: BidAnalysis, _ target: Double
  ) -> PriceBreakEvenFacts.Line? {
    // To a hundredth: the smallest coin of most currencies, and finer than the smallest of the others.
    let found = try? BreakEven.inverted(
      within: target, between: 0.01, and: price.amount.value, coinsPerUnit: 100
    ) {
      amount throws(Refusal) in
      try Self.cost(analysis, bid.prices.map { $0 == price ? $0.priced(at: amount) : $0 })
    }
    guard let amount = found ?? nil, let currency = price.currency ?? bid.offer?.currency else { return nil }
    return .init(
      price: price.id, per: price.per.rawValue, currency: currency, now: price.amount.value, then: amount)
  }

  /// Hundredths of a percent are fine enough: they are below what prices are rounded to.
  private func percent(_ bid: Bid, _ analysis: BidAnalysis, _ target: Double) -> Double? {
    let found = try? BreakEven.inverted(within: target, between: -99.99, and: 0, coinsPerUnit: 100) {
      percent throws(Refusal) in
      try Self.cost(analysis, bid.prices.map { $0.multiplied(by: 1 + percent / 100) })
    }
    return found ?? nil
  }

  private static func cost(_ analysis: BidAnalysis, _ prices: [Price]) throws(Refusal) -> Double {
    do throws(NotDerivable) {
      return try analysis.cost(pricing: prices).risk.expected
    } catch {
      throw Refusal(.missingCell, analysis.bid.id, error.sentence)
    }
  }
}
