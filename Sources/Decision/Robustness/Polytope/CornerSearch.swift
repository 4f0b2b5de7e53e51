/// The corners of a set of weights, by cutting the simplex with one limit after the other (the double description method
/// of Motzkin, Raiffa, Thompson & Thrall 1953): the same corners as solving every m − 1 limits that meet, without
/// trying them all.
struct CornerSearch {
  private struct Corner {
    let weights: [Double]
    /// One bit for each limit so far: does the corner lie on it?
    let touched: [UInt64]
  }

  private let criteria: Int
  private let low: [Double]
  private var cuts: [WeightRow] = []
  private var corners: [Corner]

  private static let tolerance = LinearProgram.tolerance

  /// Nil if more than `limit` corners come up on the way.
  static func corners(low: [Double], high: [Double], rows: [WeightRow], limit: Int) -> [[Double]]? {
    var search = CornerSearch(low)
    guard search.corners.count <= limit else { return nil }
    let rest = max(0, 1 - WeightPolytope.sum(low))
    var cuts = rows
    for index in low.indices where high[index] < low[index] + rest {
      var coefficients = Array(repeating: 0.0, count: low.count)
      coefficients[index] = 1
      cuts.append(WeightRow(coefficients, atMost: high[index]))
    }
    for cut in cuts {
      search.apply(cut)
      if search.corners.count > limit { return nil }
    }
    return search.corners.map(\.weights)
  }

  private init(_ low: [Double]) {
    criteria = low.count
    self.low = low
    corners = []
    let rest = max(0, 1 - WeightPolytope.sum(low))
    // With nothing left to give out, the lower bounds are the one corner.
    for index in low.indices where rest > Self.tolerance || index == 0 {
      var weights = low
      weights[index] += rest
      corners.append(corner(weights))
    }
  }

  private func corner(_ weights: [Double]) -> Corner {
    var touched = Array(repeating: UInt64(0), count: (criteria + cuts.count + 63) / 64)
    func touch(_ limit: Int) { touched[limit / 64] |= 1 << UInt64(limit % 64) }
    for index in weights.indices where weights[index] - low[index] <= Self.tolerance { touch(index) }
    for (index, cut) in cuts.enumerated()
    where (cut.value(at: weights) - cut.rightSide).magnitude <= Self.tolerance {
      touch(criteria + index)
    }
    return Corner(weights: weights, touched: touched)
  }

  private mutating func apply(_ cut: WeightRow) {
    let beyond = corners.map { cut.value(at: $0.weights) - cut.rightSide }
    var kept: [[Double]] = []
    for (corner, excess) in zip(corners, beyond) {
      if excess.magnitude <= Self.tolerance || (excess < 0 && !cut.isEquality) { kept.append(corner.weights) }
    }
    for (inner, least) in zip(corners.indices, beyond) where least < -Self.tolerance {
      for (outer, most) in zip(corners.indices, beyond) where most > Self.tolerance && areAdjacent(inner, outer) {
        let share = -least / (most - least)
        kept.append(
          zip(corners[inner].weights, corners[outer].weights).map { from, to in from + share * (to - from) })
      }
    }
    cuts.append(cut)
    corners = []
    for weights in kept {
      let new = corner(weights)
      let isKnown = corners.contains {
        $0.touched == new.touched && zip($0.weights, weights).allSatisfy { ($0 - $1).magnitude <= Self.tolerance }
      }
      if !isKnown { corners.append(new) }
    }
  }

  /// Corners are neighbours if no third one lies on all the limits on which both lie.
  private func areAdjacent(_ one: Int, _ other: Int) -> Bool {
    let shared = zip(corners[one].touched, corners[other].touched).map { $0 & $1 }
    // An edge lies on m − 2 limits at least.
    guard shared.reduce(0, { $0 + $1.nonzeroBitCount }) >= criteria - 2 else { return false }
    for third in corners.indices where third != one && third != other {
      if zip(shared, corners[third].touched).allSatisfy({ $0 & ~$1 == 0 }) { return false }
    }
    return true
  }
}
