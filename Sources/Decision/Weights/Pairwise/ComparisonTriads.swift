/// Three comparisons that speak about the same thing twice: i against k directly, and by way of j.
package struct ComparisonTriad: Sendable, Equatable, Codable {
  package let first: String
  package let middle: String
  package let last: String
  /// |ln(a_ij·a_jk/a_ik)|: 0 if the three agree.
  package let error: Double
  /// The value of first against last that would make them agree; nil where it leaves the range of numbers.
  package let consistentValue: Double?
}

extension ComparisonMatrix {
  /// Errors up to this are rounding.
  package static let triadRounding = 1e-9

  /// Calls `body` with every triad i < j < k, in the order given, whose three comparisons were all made.
  private func forEachTriad(_ body: (Int, Int, Int, Double) -> Void) throws(Refusal) {
    let logarithms = try logarithms()
    for first in ids.indices {
      for middle in ids.indices.dropFirst(first + 1) {
        guard let start = logarithms[first][middle] else { continue }
        for last in ids.indices.dropFirst(middle + 1) {
          guard let end = logarithms[middle][last], let direct = logarithms[first][last] else { continue }
          body(first, middle, last, (start + end - direct).magnitude)
        }
      }
    }
  }

  /// All triads in the order given, or nil if there are more than `limit`.
  package func triads(limit: Int = 5000) throws(Refusal) -> [ComparisonTriad]? {
    var triads: [ComparisonTriad] = []
    var count = 0
    try forEachTriad { first, middle, last, error in
      count += 1
      if count <= limit { triads.append(triad(first, middle, last, error)) }
    }
    return count <= limit ? triads : nil
  }

  /// The triad of the largest error, the first in the order given of those that share it; nil if all agree.
  package func worstTriad() throws(Refusal) -> ComparisonTriad? {
    var worst: (first: Int, middle: Int, last: Int, error: Double)?
    try forEachTriad { first, middle, last, error in
      if error > (worst?.error ?? Self.triadRounding) + 1e-12 { worst = (first, middle, last, error) }
    }
    return worst.map { triad($0.first, $0.middle, $0.last, $0.error) }
  }

  /// 1 − e^(−largest error), 0…1 (Koczkodaj 1993, "A new definition of consistency of pairwise comparisons").
  package func koczkodajInconsistency() throws(Refusal) -> Double {
    try worstTriad().map { triad throws(Refusal) in 1 - (try PortableFunctions.decay(triad.error)) } ?? 0
  }

  /// 2/((n − 1)(n − 2)) · Σ over pairs of ln²(a_ij·w_j/w_i), with w the geometric means (Aguarón & Moreno-Jiménez 2003,
  /// "The geometric consistency index"); 0 for up to two things, nil where a comparison is missing.
  package func geometricConsistencyIndex() throws(Refusal) -> Double? {
    guard isComplete else { return nil }
    guard ids.count > 2 else { return 0 }
    let logarithms = try logarithms()
    let levels = try logarithmicPriorities()
    var sum = CompensatedSum()
    for (place, first) in order.enumerated() {
      for second in order.dropFirst(place + 1) {
        let error = (logarithms[first][second] ?? 0) - levels[first] + levels[second]
        sum.add(error * error)
      }
    }
    return 2 * sum.value / Double((ids.count - 1) * (ids.count - 2))
  }

  private func triad(_ first: Int, _ middle: Int, _ last: Int, _ error: Double) -> ComparisonTriad {
    let value = (entries[first][middle] ?? 1) * (entries[middle][last] ?? 1)
    return ComparisonTriad(
      first: ids[first], middle: ids[middle], last: ids[last], error: error,
      consistentValue: value.isFinite && value > 0 ? value : nil)
  }
}
