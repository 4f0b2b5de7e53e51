/// The best and the worst rank a vendor can have over all weights and open cells
/// (Kadziński, Greco & Słowiński 2012, "Extreme ranking analysis in robust ordinal regression"; `methods.md` 4.5).
package struct RankExtremes: Sendable, Equatable, Codable {
  package let vendor: String
  /// Ranks that are attained, by competition rank: only rivals ahead by more than a tie count.
  package let best: Int
  package let worst: Int
  /// No rank is better or worse than these. They equal ``best`` and ``worst``, unless so many rivals bind each other in
  /// so many ways that the search was ended.
  package let bestPossible: Int
  package let worstPossible: Int

  package var isExact: Bool { best == bestPossible && worst == worstPossible }

  /// One for each vendor in the byte order of ids.
  ///
  /// Rivals that are ahead everywhere bound the best rank from one side, ranks that some weights attain from the other;
  /// only where the two differ is there a search. The weights tried are those that favour a vendor most against one
  /// rival or all, the corners if they are known, and `others` (of a simulation, say), each of which must fulfil the
  /// statements.
  package static func all(
    of pairs: PairExtremes, leads: [LargestLead], alsoTrying others: [[Double]] = []
  ) throws(Refusal) -> [RankExtremes] {
    let trials = Trials(
      pairs.ranges, pairs.favourites + leads.map(\.weights) + (pairs.polytope.fewCorners ?? []) + others)
    let program = LeadProgram(pairs.polytope)
    var extremes: [RankExtremes] = []
    for vendor in pairs.ranges.vendors.indices {
      let behind = try mostBehind(vendor, pairs, trials, program)
      let ahead = try mostAhead(vendor, pairs, trials, program)
      let count = pairs.ranges.vendors.count
      extremes.append(
        RankExtremes(
          vendor: pairs.ranges.vendors[vendor], best: count - behind.attained, worst: 1 + ahead.attained,
          bestPossible: count - behind.possible, worstPossible: 1 + ahead.possible))
    }
    return extremes
  }

  /// The most rivals that are level or behind at once, open cells in the vendor's favour.
  private static func mostBehind(
    _ vendor: Int, _ pairs: PairExtremes, _ trials: Trials, _ program: LeadProgram
  ) throws(Refusal) -> RivalSearch.Result {
    let (tie, greatest) = (pairs.tie, pairs.greatest)
    let rivals = pairs.ranges.vendors.indices.filter { $0 != vendor }
    let never = rivals.filter { greatest[vendor][$0] < -tie }.count
    // The least u⁺ − u⁻ over the weights is not among the pair extremes; a rival that is behind at its best is safe.
    let always = rivals.filter { greatest[$0][vendor] <= tie }
    let open = rivals.filter { greatest[vendor][$0] >= -tie && greatest[$0][vendor] > tie }
    guard !open.isEmpty else { return .init(attained: always.count, possible: always.count) }
    let attained = trials.most { high, low in open.count { high[vendor] - low[$0] >= -tie } }
    let result = try RivalSearch.mostHeld(
      open.map { pairs.ranges.advantage(of: vendor, over: $0) }, above: -tie, program, attained: attained,
      possible: rivals.count - never - always.count)
    return .init(attained: always.count + result.attained, possible: always.count + result.possible)
  }

  /// The most rivals that are ahead at once, open cells in their favour.
  private static func mostAhead(
    _ vendor: Int, _ pairs: PairExtremes, _ trials: Trials, _ program: LeadProgram
  ) throws(Refusal) -> RivalSearch.Result {
    let (tie, greatest) = (pairs.tie, pairs.greatest)
    let rivals = pairs.ranges.vendors.indices.filter { $0 != vendor }
    let always = rivals.filter { greatest[vendor][$0] < -tie }
    let open = rivals.filter { greatest[vendor][$0] >= -tie && greatest[$0][vendor] > tie }
    guard !open.isEmpty else { return .init(attained: always.count, possible: always.count) }
    let attained = trials.most { high, low in open.count { high[$0] - low[vendor] > tie } }
    let result = try RivalSearch.mostHeld(
      open.map { pairs.ranges.advantage(of: $0, over: vendor) }, above: tie, program, attained: attained,
      possible: open.count)
    return .init(attained: always.count + result.attained, possible: always.count + result.possible)
  }
}

/// The least and greatest scores of all vendors at weights worth trying.
private struct Trials {
  private var scores: [(high: [Double], low: [Double])] = []

  init(_ ranges: PointRanges, _ weights: [[Double]]) {
    for weights in weights {
      scores.append(
        (
          ranges.high.map { WeightOptimiser.value($0, weights) }, ranges.low.map { WeightOptimiser.value($0, weights) }
        ))
    }
  }

  func most(_ count: (_ high: [Double], _ low: [Double]) -> Int) -> Int {
    scores.reduce(0) { max($0, count($1.high, $1.low)) }
  }
}
