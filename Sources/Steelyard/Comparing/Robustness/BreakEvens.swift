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
    let points = one.points ?? now
    let isCost = leaf.measure == DerivedMeasure.totalCost.id && one.kind == .toWin && levels.count == 1
    return BreakEvenFacts(
      vendor: one.vendor, criterion: one.criterion, kind: one.kind, status: one.status, now: now, points: one.points,
      levels: levels, words: words, preference: one.preference,
      price: isCost ? levels.first.flatMap { price(one.vendor, share: $0.low, lacking: points - now) } : nil)
  }

  // MARK: Prices

  /// `share` is a total cost in percent of the ceiling, which is worth `lacking` points more than the bid has on it.
  private func price(_ vendor: String, share: Double, lacking: Double) -> PriceBreakEvenFacts? {
    guard let bound = evaluating.bids[vendor], let analysis = bound.analysis, let cost = try? analysis.cost.get(),
      let ceiling = analysis.buyer.cost?.ceiling
    else { return nil }
    let leaves = pricedLeaves(bound)
    guard let total = leaves.first(where: { $0.measure.id == DerivedMeasure.totalCost.id }) else { return nil }
    let target = PriceTarget(analysis: analysis, gap: total.weight * lacking, leaves: leaves)
    let lines = bound.bid.prices.filter { !cost.charges.unused.contains($0.id) }
    return PriceBreakEvenFacts(
      costNow: cost.risk.expected, costThen: share / 100 * ceiling,
      lines: lines.compactMap { line in
        guard let amount = target.amount(of: line), let currency = line.currency ?? bound.bid.offer?.currency else {
          return nil
        }
        return .init(
          price: line.id, per: line.per.rawValue, currency: currency, now: line.amount.value, then: amount)
      }, allPrices: target.percent)
  }

  /// The leaves whose level is computed from the cost of a bid.
  private func pricedLeaves(_ bound: Comparison.BoundBid) -> [PriceTarget.Leaf] {
    let weights = Dictionary(ranked.tree.leaves.map { ($0.id, $0.globalWeight) }) { first, _ in first }
    let points = ranked.table.rows.first { $0.vendor == bound.bid.id }?.values ?? [:]
    return evaluating.model.leaves.compactMap { leaf in
      guard let measure = leaf.measure.flatMap(DerivedMeasures.measure), PriceTarget.measures.contains(measure.id),
        let stated = bound.performances.first(where: { $0.criterion == leaf.id }), case .computed = stated.origin,
        let weight = weights[leaf.id], let now = points[leaf.id]?.headline
      else { return nil }
      return .init(id: leaf.id, measure: measure, function: leaf.function, weight: weight, now: now)
    }
  }
}
