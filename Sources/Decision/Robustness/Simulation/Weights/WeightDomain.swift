/// Which weights are possible. All of them are at least 0 and sum to 1, except those that are fixed.
package enum WeightDomain: Sendable, Equatable {
  /// Lower and upper bound of the weight of one criterion.
  package struct Bound: Sendable, Equatable {
    package let criterion: String
    package let low: Double
    package let high: Double

    package init(_ criterion: String, low: Double, high: Double) {
      self.criterion = criterion
      self.low = low
      self.high = high
    }
  }

  /// One fixed weight.
  package struct Weight: Sendable, Equatable {
    package let criterion: String
    package let weight: Double

    package init(_ criterion: String, _ weight: Double) {
      self.criterion = criterion
      self.weight = weight
    }
  }

  case simplex
  /// Weights fall along this list of criteria, most important first; criteria that are not listed are free.
  case order([String])
  /// Criteria that are not listed may have any weight.
  case bounds([Bound])
  /// What linear statements leave, whatever they are.
  case polytope(WeightPolytope)
  /// One for each criterion, used as given whatever their sum.
  case fixed([Weight])
}

extension WeightDomain {
  /// What draws weights of `criteria`, which stand in byte order.
  ///
  /// Bounds that take nothing or only lower bounds are drawn directly; others by rejection while it keeps one draw in
  /// twenty, then by tilted rejection on the same condition, then by hit-and-run. Throws `missingCell` for a criterion
  /// that is not there or not listed where all must be, `duplicateId`, and what the samplers throw.
  func sampler(_ criteria: [String], seed: UInt64) throws(Refusal) -> any WeightSampler {
    let simplex = SimplexWeights(criteria: criteria, seed: seed)
    switch self {
    case .simplex: return simplex
    case .order(let order):
      return OrderedWeights(simplex: simplex, order: try Self.rows(order, in: criteria))
    case .bounds:
      guard let bounds = try weightBounds(criteria) else { return simplex }
      if bounds.isPoint { return FixedWeights(weights: bounds.inner) }
      if bounds.isLowerOnly { return LowerBoundedWeights(simplex: simplex, low: bounds.low, slack: bounds.slack) }
      let rejection = RejectionWeights(bounds: bounds, seed: seed)
      if rejection.acceptance() >= RejectionWeights.leastAcceptance { return rejection }
      let tilted = try TiltedWeights(bounds, seed: seed)
      if try tilted.acceptance() >= RejectionWeights.leastAcceptance { return tilted }
      return try HitAndRunWeights(bounds.interior, seed: seed)
    case .polytope(let polytope):
      guard polytope.criteria == criteria else {
        throw Refusal(.missingCell, "", "the statements about weights name other criteria")
      }
      return try HitAndRunWeights(polytope.interior(), seed: seed)
    case .fixed: return FixedWeights(weights: try fixedWeights(criteria) ?? [])
    }
  }

  /// The bounds of all criteria; nil for another domain.
  func weightBounds(_ criteria: [String]) throws(Refusal) -> WeightBounds? {
    guard case .bounds(let bounds) = self else { return nil }
    var low = [Double](repeating: 0, count: criteria.count)
    var high = [Double](repeating: 1, count: criteria.count)
    for (bound, row) in zip(bounds, try Self.rows(bounds.map(\.criterion), in: criteria)) {
      (low[row], high[row]) = (bound.low, bound.high)
    }
    return try WeightBounds(criteria, low: low, high: high)
  }

  /// The fixed weights in the order of `criteria`; nil for another domain.
  func fixedWeights(_ criteria: [String]) throws(Refusal) -> [Double]? {
    guard case .fixed(let weights) = self else { return nil }
    let rows = try Self.rows(weights.map(\.criterion), in: criteria)
    guard rows.count == criteria.count else { throw Refusal(.missingCell, "", "a criterion has no fixed weight") }
    var sorted = [Double](repeating: 0, count: criteria.count)
    for (weight, row) in zip(weights, rows) {
      guard weight.weight.isFinite else {
        throw Refusal(.nonFinite, weight.criterion, "the weight is not a finite number")
      }
      guard weight.weight >= 0 else { throw Refusal(.negativeWeight, weight.criterion, "a weight is at least 0") }
      sorted[row] = weight.weight
    }
    guard sorted.contains(where: { $0 > 0 }) else { throw Refusal(.allWeightsZero, "", "all weights are 0") }
    return sorted
  }

  /// The rows of ids among `criteria`, each at most once.
  static func rows(_ ids: [String], in criteria: [String]) throws(Refusal) -> [Int] {
    let places = Dictionary(criteria.enumerated().map { ($1, $0) }) { first, _ in first }
    var rows: [Int] = []
    var seen: Set<Int> = []
    for id in ids {
      guard let row = places[id] else { throw Refusal(.missingCell, id, "there is no such criterion") }
      guard seen.insert(row).inserted else { throw Refusal(.duplicateId, id, "the criterion is named twice") }
      rows.append(row)
    }
    return rows
  }
}

extension WeightBounds {
  /// The same as a walk needs it.
  var interior: WeightInterior {
    func axis(_ row: Int, _ sign: Double) -> [Double] { criteria.indices.map { $0 == row ? sign : 0 } }
    let settled = criteria.indices.filter { !free.contains($0) }
    return WeightInterior(
      startingPoint: inner,
      limits: free.flatMap { row in
        [WeightRow(axis(row, 1), atMost: high[row]), WeightRow(axis(row, -1), atMost: -low[row])]
      }, equalities: settled.map { WeightRow(axis($0, 1), atMost: inner[$0], isEquality: true) })
  }
}
