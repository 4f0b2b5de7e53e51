/// The value of the best threshold that is met, or `below` if none is.
package struct Step: ValueFunction {
  package static let form = "step"

  package struct Threshold: Sendable, Equatable {
    package let level: Double
    /// 0…100.
    package let value: Double

    package init(_ level: Double, _ value: Double) {
      self.level = level
      self.value = value
    }
  }

  package let direction: Direction
  /// Value of a level that meets no threshold.
  package let below: Double
  /// Best first: falling levels for a benefit, rising levels for a cost.
  package let thresholds: [Threshold]

  /// Throws `valueFunction` unless the thresholds stand best first, strictly ordered, with values in 0…100 that never
  /// rise from one to the next, the last not under `below`.
  package init(direction: Direction, below: Double, thresholds: [Threshold]) throws(Refusal) {
    let values = thresholds.map(\.value) + [below]
    guard !thresholds.isEmpty, thresholds.allSatisfy({ $0.level.isFinite }),
      values.allSatisfy({ $0 >= 0 && $0 <= 100 })
    else {
      throw Refusal(
        .valueFunction, "", "steps need at least one finite threshold and values from 0 to 100")
    }
    let ordered = zip(thresholds, thresholds.dropFirst()).allSatisfy {
      direction == .max ? $0.level > $1.level : $0.level < $1.level
    }
    guard ordered, zip(values, values.dropFirst()).allSatisfy({ $0 >= $1 }) else {
      throw Refusal(
        .valueFunction, "", "steps stand best first, thresholds strictly ordered and values never rising")
    }
    self.direction = direction
    self.below = below
    self.thresholds = thresholds
  }

  package func worth(of performance: Performance) throws(Refusal) -> Worth {
    let x = try performance.level()
    let met = thresholds.first { direction == .max ? x >= $0.level : x <= $0.level }
    return Worth(met?.value ?? below)
  }

  package var preference: Direction? { direction }

  package func levels(worth value: Double) throws(Refusal) -> LevelsWorth? {
    if value <= below { return .every }
    return thresholds.last { $0.value >= value }.map { .orBetter($0.level) }
  }

  package var extent: ClosedRange<Double> {
    below...(thresholds.first?.value ?? below)
  }
}
