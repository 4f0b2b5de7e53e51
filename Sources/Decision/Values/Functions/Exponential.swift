/// A curve with a given value at half range: 100·(1 − q^t)/(1 − q), q = ((1 − m)/m)².
///
/// The usual form (1 − e^(−rt))/(1 − e^(−r)) is worth 1/(1 + e^(−r/2)) at t = ½, so the value m there fixes
/// e^(−r) = ((1 − m)/m)² (Kirkwood 1997, exponential single-dimensional value function).
package struct Exponential: ValueFunction {
  package static let form = "exponential"
  package let anchors: Anchors
  /// Value at half range, 1…99; 50 is a straight line.
  package let midPoints: Double
  /// ln q.
  private let rate: Double

  /// Throws `valueFunction` unless 1 ≤ midPoints ≤ 99.
  package init(_ anchors: Anchors, midPoints: Double) throws(Refusal) {
    guard midPoints >= 1, midPoints <= 99 else {
      throw Refusal(.valueFunction, "", "the value at half range must be from 1 to 99")
    }
    let ratio = (100 - midPoints) / midPoints
    self.anchors = anchors
    self.midPoints = midPoints
    self.rate = try PortableFunctions.ln(ratio * ratio)
  }

  /// The curve on which `midLevel` is worth 50, found by 200 halvings of the value at half range.
  ///
  /// Throws `valueFunction` unless the level lies strictly between the anchors, and close enough to the middle for a
  /// value at half range from 1 to 99.
  package init(_ anchors: Anchors, midLevel: Double) throws(Refusal) {
    let t = anchors.position(of: midLevel)
    guard t > 0, t < 1 else {
      throw Refusal(.valueFunction, "", "the level worth 50 must lie between the two anchors")
    }
    // A level early in the range that is already worth 50 means a high value at half range.
    var (low, high) = (1.0, 99.0)
    for _ in 0..<200 {
      let middle = (low + high) / 2
      if try Exponential(anchors, midPoints: middle).value(at: t) < 50 { low = middle } else { high = middle }
    }
    try self.init(anchors, midPoints: (low + high) / 2)
    guard (try value(at: t) - 50).magnitude <= 1e-6 else {
      throw Refusal(.valueFunction, "", "the level worth 50 lies too close to an anchor")
    }
  }

  package func worth(of performance: Performance) throws(Refusal) -> Worth {
    let t = anchors.position(of: try performance.level())
    return Worth(try value(at: min(max(t, 0), 1)), isOutside: t < 0 || t > 1)
  }

  package var preference: Direction? { anchors.direction }

  package func levels(worth value: Double) throws(Refusal) -> LevelsWorth? {
    guard extent.contains(value) else { return nil }
    let t = try PortableFunctions.way(grown: value / 100, left: (100 - value) / 100, rate: rate)
    return .level(anchors.level(at: t))
  }

  private func value(at t: Double) throws(Refusal) -> Double {
    100 * (try PortableFunctions.growthShare(at: t, rate: rate))
  }
}
