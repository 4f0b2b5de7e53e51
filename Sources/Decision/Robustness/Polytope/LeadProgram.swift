/// The largest lead over several rivals at once: the greatest ε with Σ advantage·weight ≥ ε against each of them, over
/// a set of weights (`methods.md` 4.5).
struct LeadProgram {
  private let polytope: WeightPolytope
  /// For an order: what each of its corners is worth in place of what each criterion is.
  private let order: [Int]?

  struct Answer {
    /// The least of the advantages at ``weights``.
    let lead: Double
    let weights: [Double]
    /// Rivals that hold the lead down together: against these alone no weights do better.
    let binding: [Int]
  }

  init(_ polytope: WeightPolytope) {
    self.polytope = polytope
    if case .order(let order) = polytope.shape { self.order = order } else { order = nil }
  }

  /// `advantages` must not be empty, and holds one number for each criterion and rival.
  func largestLead(_ advantages: [[Double]]) throws(Refusal) -> Answer {
    var size = 0.0
    for advantage in advantages { for value in advantage { size = max(size, value.magnitude) } }
    let scaled = advantages.map { row in size > 0 ? row.map { $0 / size } : row }
    // No lead is below −1 in this scale, so that ε + 2 is above 0 and no row needs a first phase.
    let columns = order.map { order in scaled.map { Self.runningMeans($0, order) } } ?? scaled
    let low = order == nil ? polytope.low : Array(repeating: 0, count: columns.first?.count ?? 0)
    let high = order == nil ? polytope.high : Array(repeating: 1, count: low.count)
    let rows = order == nil ? polytope.rows : []
    let program = try LinearProgram(
      low: low, high: high, rows: rows,
      extra: columns.map { row in
        .init(row.map { 0 - $0 } + [1], atMost: 2 + WeightOptimiser.value(row, low))
      }, extraLimits: [.infinity])
    let corner = try program.maximise(Array(repeating: 0, count: low.count) + [1])
    let weights = weights(zip(low, corner.point).map { $0 + $1 })
    var lead = Double.infinity
    for advantage in advantages { lead = min(lead, WeightOptimiser.value(advantage, weights)) }
    let before = 1 + rows.count
    return Answer(lead: lead, weights: weights, binding: corner.binding.filter { $0 >= before }.map { $0 - before })
  }

  /// The value of an objective at each corner of an order.
  private static func runningMeans(_ objective: [Double], _ order: [Int]) -> [Double] {
    var sum = 0.0
    return order.enumerated().map { place, index in
      sum += objective[index]
      return sum / Double(place + 1)
    }
  }

  /// The weights at a mixture of the corners of an order; other weights are themselves.
  private func weights(_ point: [Double]) -> [Double] {
    guard let order else { return point }
    var weights = Array(repeating: 0.0, count: point.count)
    var sum = 0.0
    for (place, index) in order.enumerated().reversed() {
      sum += point[place] / Double(place + 1)
      weights[index] = sum
    }
    return weights
  }
}
