extension BestWorstComparison {
  /// Up to this many criteria every weight is minimised and maximised to see whether the answer is the only one.
  package static let greatestCountForRanges = 30

  /// How far ξ may lie above the optimum in that search.
  private static let slack = 1e-10

  /// Least ξ with |w_B − a_Bj·w_j| ≤ ξ and |w_j − a_jW·w_W| ≤ ξ, weights at least 0 and summing to 1 (Rezaei 2016,
  /// "Best-worst multi-criteria decision-making method: Some properties and a linear model").
  ///
  /// Where several answers are as good, the weights are the mean of the answers with the least and the greatest weight of
  /// each criterion. Throws `sizeLimit` if the linear programme does not settle.
  package func linearSolution() throws(Refusal) -> BestWorstSolution {
    let count = criteria.count
    guard count > 1 else {
      return BestWorstSolution(criteria: criteria, weights: [1], xi: 0, ranges: [.init(low: 1, high: 1)])
    }
    let rows = linearRows()
    var objective = Array(repeating: 0.0, count: count + 1)
    objective[count] = -1
    // No deviation exceeds 9 times a weight.
    let limits = Array(repeating: 1.0, count: count) + [scaleEnd]
    let point = try LinearProgram(limits: limits, rows: rows).maximise(objective).point
    var weights = try sharesOfSum(Array(point.prefix(count)))
    guard count <= Self.greatestCountForRanges else {
      return BestWorstSolution(criteria: criteria, weights: weights, xi: deviation(of: weights), ranges: nil)
    }
    let xi = deviation(of: weights)
    let face = try LinearProgram(
      limits: limits, rows: rows + [.init(objective.map { 0 - $0 }, atMost: xi + Self.slack)])
    var ranges: [BestWorstSolution.Range] = []
    var corners: [[Double]] = []
    for index in 0..<count {
      var gain = Array(repeating: 0.0, count: count + 1)
      gain[index] = 1
      let high = try face.maximise(gain).point
      gain[index] = -1
      let low = try face.maximise(gain).point
      ranges.append(.init(low: low[index], high: high[index]))
      corners += [low, high]
    }
    let solution = BestWorstSolution(criteria: criteria, weights: weights, xi: xi, ranges: ranges)
    guard solution.isUnique == false else { return solution }
    weights = try sharesOfSum(
      (0..<count).map { index in max(0, corners.reduce(0) { $0 + $1[index] } / Double(corners.count)) })
    return BestWorstSolution(criteria: criteria, weights: weights, xi: xi, ranges: ranges)
  }

  private var scaleEnd: Double { Self.scale.upperBound }

  /// The largest deviation at given weights.
  private func deviation(of weights: [Double]) -> Double {
    criteria.indices.reduce(0) { largest, index in
      max(
        largest, (weights[bestIndex] - bestToOthers[index] * weights[index]).magnitude,
        (weights[index] - othersToWorst[index] * weights[worstIndex]).magnitude)
    }
  }

  private func linearRows() -> [LinearProgram.Row] {
    let count = criteria.count
    var rows = [LinearProgram.Row](
      [.init(Array(repeating: 1, count: count) + [0], atMost: 1, isEquality: true)])
    func add(_ first: Int, _ times: Double, _ second: Int) {
      guard first != second else { return }
      for sign in [1.0, -1.0] {
        var row = Array(repeating: 0.0, count: count + 1)
        row[first] = sign
        row[second] = -sign * times
        row[count] = -1
        rows.append(.init(row, atMost: 0))
      }
    }
    for index in 0..<count {
      add(bestIndex, bestToOthers[index], index)
      // Best against worst has been said.
      if index != bestIndex { add(index, othersToWorst[index], worstIndex) }
    }
    return rows
  }
}
