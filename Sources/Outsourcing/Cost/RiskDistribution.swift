import Decision

/// Every sum that a register of fixed impacts can come to, with its probability.
package struct RiskDistribution: Sendable, Equatable {
  package struct Point: Sendable, Equatable {
    package let sum: Double
    package let probability: Double
  }

  /// Most entries whose combinations are all looked at.
  package static let limit = 20

  /// What P(S ≤ x) may fall short of a share and still reach it, for the rounding of the probabilities.
  package static let tolerance = 1e-12

  /// By rising sum, equal sums once.
  package let points: [Point]

  /// Nil if an impact is not fixed or if there are more than ``limit`` entries.
  package init?(_ register: RiskRegister) {
    guard register.entries.count <= Self.limit else { return nil }
    var points = [Point(sum: 0, probability: 1)]
    for entry in register.entries {
      guard case .fixed(let impact) = entry.impact else { return nil }
      points = Self.merged(
        points.map { Point(sum: $0.sum, probability: $0.probability * (1 - entry.probability)) },
        points.map { Point(sum: $0.sum + impact, probability: $0.probability * entry.probability) })
    }
    self.points = points
  }

  /// Two rising lists as one.
  private static func merged(_ left: [Point], _ right: [Point]) -> [Point] {
    var merged: [Point] = []
    merged.reserveCapacity(left.count + right.count)
    func append(_ point: Point) {
      if let last = merged.last, last.sum == point.sum {
        merged[merged.count - 1] = Point(sum: last.sum, probability: last.probability + point.probability)
      } else {
        merged.append(point)
      }
    }
    var rest = right[...]
    for point in left {
      while let first = rest.first, first.sum < point.sum {
        append(first)
        rest.removeFirst()
      }
      append(point)
    }
    for point in rest { append(point) }
    return merged
  }

  /// P(S ≤ x).
  package func share(upTo x: Double) -> Double {
    CompensatedSum.of(points.lazy.filter { $0.sum <= x }.map(\.probability))
  }

  /// The smallest x with P(S ≤ x) ≥ `share`, 0 < share ≤ 1.
  package func quantile(_ share: Double) -> Double {
    var reached = CompensatedSum()
    for point in points {
      reached.add(point.probability)
      if reached.value >= share - Self.tolerance { return point.sum }
    }
    return points.last?.sum ?? 0
  }
}
