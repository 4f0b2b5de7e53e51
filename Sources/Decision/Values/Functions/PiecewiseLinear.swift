/// Straight lines through given points (level, value).
package struct PiecewiseLinear: ValueFunction {
  package static let form = "piecewise_linear"

  package struct Point: Sendable, Equatable {
    package let level: Double
    /// 0…100.
    package let value: Double

    package init(_ level: Double, _ value: Double) {
      self.level = level
      self.value = value
    }
  }

  /// At least two, levels strictly rising.
  package let points: [Point]

  /// Throws `valueFunction` unless there are two points or more with strictly rising finite levels and values in 0…100
  /// that only rise or only fall; `anyShape` lifts the last condition (a two-sided target, say).
  package init(_ points: [Point], anyShape: Bool = false) throws(Refusal) {
    guard points.count >= 2 else {
      throw Refusal(.valueFunction, "", "straight lines need at least two points")
    }
    guard points.allSatisfy({ $0.level.isFinite && $0.value >= 0 && $0.value <= 100 }) else {
      throw Refusal(.valueFunction, "", "every point needs a finite level and a value from 0 to 100")
    }
    let pairs = zip(points, points.dropFirst())
    guard pairs.allSatisfy({ $0.level < $1.level && ($1.level - $0.level).isFinite }) else {
      throw Refusal(.valueFunction, "", "the levels of the points must rise strictly")
    }
    let rises = pairs.allSatisfy { $0.value <= $1.value }
    let falls = pairs.allSatisfy { $0.value >= $1.value }
    guard anyShape || rises || falls else {
      throw Refusal(
        .valueFunction, "", "the values of the points rise and fall; say `shape: any` if that is meant")
    }
    self.points = points
  }

  package func worth(of performance: Performance) throws(Refusal) -> Worth {
    let x = try performance.level()
    guard let first = points.first, let last = points.last else { return Worth(0) }
    if x <= first.level { return Worth(first.value, isOutside: x < first.level) }
    if x >= last.level { return Worth(last.value, isOutside: x > last.level) }
    let upper = points.firstIndex { $0.level > x } ?? points.endIndex - 1
    let (low, high) = (points[upper - 1], points[upper])
    let share = (x - low.level) / (high.level - low.level)
    // Rounding must not carry a value past the end of its piece.
    let value = low.value + share * (high.value - low.value)
    return Worth(min(max(value, min(low.value, high.value)), max(low.value, high.value)))
  }

  package var preference: Direction? {
    let pairs = zip(points, points.dropFirst())
    if pairs.allSatisfy({ $0.value <= $1.value }) { return .max }
    return pairs.allSatisfy({ $0.value >= $1.value }) ? .min : nil
  }

  package func levels(worth value: Double) throws(Refusal) -> LevelsWorth? {
    var found: [LevelRange] = []
    for (left, right) in zip(points, points.dropFirst()) {
      guard let piece = Self.piece(left, right, worth: value) else { continue }
      // Two pieces that meet in a corner reach it once.
      if let last = found.last, last.high >= piece.low {
        found[found.count - 1] = .init(low: last.low, high: piece.high)
      } else {
        found.append(piece)
      }
    }
    guard found.count == 1, let only = found.first else { return found.isEmpty ? nil : .several(found) }
    return only.low == only.high ? .level(only.low) : .range(only)
  }

  /// Where one line has a value: all of a flat one, one level of any other, or nothing.
  private static func piece(_ left: Point, _ right: Point, worth value: Double) -> LevelRange? {
    guard value >= min(left.value, right.value), value <= max(left.value, right.value) else { return nil }
    guard left.value != right.value else { return .init(low: left.level, high: right.level) }
    if value == left.value { return .init(low: left.level, high: left.level) }
    if value == right.value { return .init(low: right.level, high: right.level) }
    let share = (value - left.value) / (right.value - left.value)
    let level = min(max(left.level + share * (right.level - left.level), left.level), right.level)
    return .init(low: level, high: level)
  }

  package var extent: ClosedRange<Double> {
    let values = points.map(\.value)
    return (values.min() ?? 0)...(values.max() ?? 100)
  }

  package var turningLevels: [Double] { points.map(\.level) }
}
