/// The set of weights, at least 0 and summing to 1, that fulfil all statements about them (`methods.md` 4.5).
///
/// Never empty. Statements about single weights, an order of all weights, and everything else are told apart, because
/// the first two need no linear programme.
package struct WeightPolytope: Sendable, Equatable {
  enum Shape: Sendable, Equatable {
    /// Bounds alone.
    case box
    /// Positions of all criteria from the most to the least important.
    case order([Int])
    /// Bounds and further rows.
    case general
  }

  /// In the byte order of ids; all lists of weights and objectives follow it.
  package let criteria: [String]
  package let statements: [WeightStatement]
  let shape: Shape
  /// Bounds by criterion, in 0…1.
  let low: [Double]
  let high: [Double]
  /// What is not said by the bounds.
  let rows: [WeightRow]
  /// What is left to give out when every weight has its lower bound.
  let rest: Double
  /// The corners, where they are few enough to look at each; else nil.
  let fewCorners: [[Double]]?

  /// By how much a statement may be missed, in rows whose greatest coefficient is 1.
  package static let tolerance = LinearProgram.tolerance
  /// Up to this many criteria a polytope with further rows is searched by its corners, if those are few.
  static let fewCriteria = 8
  static let fewCornerCount = 256

  /// Throws `emptyPolytope` with statements that cannot hold together, `tooFew` (no criterion), `duplicateId`,
  /// `unknownLevel` for a statement about a criterion that is not listed, `nonFinite`, and `outsideBounds` for bounds
  /// that are no shares of 0…1 or the wrong way round. An order may leave criteria out; nothing is said about those.
  package init(criteria: [String], _ statements: [WeightStatement] = []) throws(Refusal) {
    guard !criteria.isEmpty else { throw Refusal(.tooFew, "", "there is no criterion") }
    let sorted = criteria.sorted(by: bytesPrecede)
    for (one, next) in zip(sorted, sorted.dropFirst()) where one == next {
      throw Refusal(.duplicateId, one, "two criteria have this id")
    }
    self.criteria = sorted
    self.statements = statements
    let reading = try StatementReading(statements, criteria: sorted)
    try reading.refuseEmptiness()
    low = reading.low
    high = reading.high
    rows = reading.rows
    shape = reading.shape
    rest = max(0, 1 - Self.sum(reading.low))
    let isSmall = reading.shape == .general && sorted.count <= Self.fewCriteria
    fewCorners =
      isSmall
      ? CornerSearch.corners(low: reading.low, high: reading.high, rows: reading.rows, limit: Self.fewCornerCount)
      : nil
  }

  static func sum(_ weights: [Double]) -> Double { weights.reduce(0, +) }

  /// All corners, in no order of meaning but always the same; nil if there are more than `limit` (or on the way to them).
  package func corners(limit: Int = 2000) -> [[Double]]? {
    if let fewCorners, fewCorners.count <= limit { return fewCorners }
    let order: [Int]
    switch shape {
    case .box: return BoxCorners.corners(low: low, high: high.map { min($0, 1) }, limit: limit)
    case .general: return CornerSearch.corners(low: low, high: high, rows: rows, limit: limit)
    case .order(let positions): order = positions
    }
    guard order.count <= limit else { return nil }
    return order.indices.map { last in
      var corner = Array(repeating: 0.0, count: criteria.count)
      for position in order[...last] { corner[position] = 1 / Double(last + 1) }
      return corner
    }
  }

  /// All limits on the weights as rows Σ coefficient·weight ≤ right side: lower bounds (0 if none is stated), upper
  /// bounds that say something, and what the statements say. The sum of 1 is not among them.
  package var limits: [WeightRow] {
    var limits: [WeightRow] = []
    func bound(_ index: Int, _ sign: Double, _ side: Double) {
      var coefficients = Array(repeating: 0.0, count: criteria.count)
      coefficients[index] = sign
      limits.append(WeightRow(coefficients, atMost: side))
    }
    for index in criteria.indices { bound(index, -1, -low[index]) }
    for index in criteria.indices where high[index] < low[index] + rest { bound(index, 1, high[index]) }
    return limits + rows
  }
}
