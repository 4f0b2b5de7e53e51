/// An S-shaped curve: 100·(L(t) − L(0))/(L(1) − L(0)), L(t) = 1/(1 + e^(−s(t − c))).
package struct Logistic: ValueFunction {
  package static let form = "logistic"
  package let anchors: Anchors
  /// Steepness s in (0, 50].
  package let steepness: Double
  /// Centre c in (0, 1), as a share of the way from worst to best.
  package let centre: Double

  /// Throws `valueFunction` unless 0 < steepness ≤ 50 and 0 < centre < 1.
  package init(_ anchors: Anchors, steepness: Double, centre: Double) throws(Refusal) {
    guard steepness > 0, steepness <= 50, centre > 0, centre < 1 else {
      throw Refusal(
        .valueFunction, "", "the steepness must lie in 0…50 and the centre strictly between 0 and 1")
    }
    self.anchors = anchors
    self.steepness = steepness
    self.centre = centre
  }

  package func worth(of performance: Performance) throws(Refusal) -> Worth {
    let t = anchors.position(of: try performance.level())
    return Worth(100 * (try share(at: min(max(t, 0), 1))), isOutside: t < 0 || t > 1)
  }

  package var preference: Direction? { anchors.direction }

  package func levels(worth value: Double) throws(Refusal) -> LevelsWorth? {
    guard extent.contains(value) else { return nil }
    return .level(anchors.level(at: try position(at: value / 100, left: (100 - value) / 100)))
  }

  /// t = c + ln(L/(1 − L))/s with L = share·(L(1) − L(0)) + L(0), solved for e^(−st) instead: L(1) can be 1 to the last
  /// bit, and all of L(t) can be.
  private func position(at share: Double, left: Double) throws(Refusal) -> Double {
    // As in the other direction: so flat a curve is a straight line.
    guard steepness > 1e-16 else { return share }
    let start = try PortableFunctions.exp(steepness * centre)
    let end = try PortableFunctions.exp(-steepness)
    let room = -(try PortableFunctions.expMinusOne(-steepness))
    let divisor = (1 + end * start) + share * start * room
    let done = share * room * (1 + start) / divisor
    let logarithm =
      done < 0.25
      ? PortableFunctions.lnOnePlus(-done) : try PortableFunctions.ln((left + end * (start + share)) / divisor)
    return min(max(-logarithm / steepness, 0), 1)
  }

  /// (L(t) − L(0))/(L(1) − L(0)) with the common factor taken out, since both differences vanish with the steepness.
  private func share(at t: Double) throws(Refusal) -> Double {
    let growth = try PortableFunctions.growthShare(at: t, rate: -steepness)
    let slowing = 1 + (try PortableFunctions.exp(-steepness * (t - centre)))
    let slowingAtBest = 1 + (try PortableFunctions.exp(-steepness * (1 - centre)))
    return min(growth * slowingAtBest / slowing, 1)
  }
}
