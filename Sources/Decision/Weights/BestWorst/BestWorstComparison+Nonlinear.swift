extension BestWorstComparison {
  private static let halvings = 200

  /// Least ξ with |w_B/w_j − a_Bj| ≤ ξ and |w_j/w_W − a_jW| ≤ ξ (Rezaei 2015, "Best-worst multi-criteria decision-making
  /// method").
  ///
  /// In units of the worst weight each criterion has an interval that shrinks with ξ; the least ξ at which all are open
  /// is found by halving. Where several weights are as good, each criterion takes the middle of its interval, and the
  /// ranges tell how far it may move.
  package func nonlinearSolution() throws(Refusal) -> BestWorstSolution {
    guard criteria.count > 1 else {
      return BestWorstSolution(criteria: criteria, weights: [1], xi: 0, ranges: [.init(low: 1, high: 1)])
    }
    var (low, high) = (0.0, Self.scale.upperBound * Self.scale.upperBound)
    if bestInterval(0).low <= bestInterval(0).high { high = 0 }
    for _ in 0..<Self.halvings where low < high {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { break }
      let interval = bestInterval(middle)
      if interval.low <= interval.high { high = middle } else { low = middle }
    }
    let xi = high
    let interval = bestInterval(xi)
    let best = (interval.low + interval.high) / 2
    let others = criteria.indices.map { index -> (low: Double, high: Double) in
      if index == bestIndex { return (best, best) }
      if index == worstIndex { return (1, 1) }
      let least = max(othersToWorst[index] - xi, best / (bestToOthers[index] + xi))
      let most = othersToWorst[index] + xi
      let most2 = bestToOthers[index] > xi ? min(most, best / (bestToOthers[index] - xi)) : most
      return (least, max(least, most2))
    }
    let ranges = others.indices.map { index in
      let rest = others.indices.filter { $0 != index }
      let lightest = rest.reduce(0) { $0 + others[$1].low }
      let heaviest = rest.reduce(0) { $0 + others[$1].high }
      return BestWorstSolution.Range(
        low: others[index].low / (others[index].low + heaviest),
        high: others[index].high / (others[index].high + lightest))
    }
    return BestWorstSolution(
      criteria: criteria, weights: try sharesOfSum(others.map { ($0.low + $0.high) / 2 }), xi: xi, ranges: ranges)
  }

  /// Where the best weight may lie, in units of the worst, at a deviation; empty if its low end is above its high end.
  private func bestInterval(_ xi: Double) -> (low: Double, high: Double) {
    var interval = (low: max(0, bestToWorst - xi), high: bestToWorst + xi)
    for index in criteria.indices where index != bestIndex && index != worstIndex {
      let (fromBest, toWorst) = (bestToOthers[index], othersToWorst[index])
      interval.low = max(interval.low, max(0, fromBest - xi) * max(0, toWorst - xi))
      interval.high = min(interval.high, (fromBest + xi) * (toWorst + xi))
    }
    return interval
  }
}
