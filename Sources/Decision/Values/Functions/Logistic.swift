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

  /// (L(t) − L(0))/(L(1) − L(0)) with the common factor taken out, since both differences vanish with the steepness.
  private func share(at t: Double) throws(Refusal) -> Double {
    let growth = try PortableFunctions.growthShare(at: t, rate: -steepness)
    let slowing = 1 + (try PortableFunctions.exp(-steepness * (t - centre)))
    let slowingAtBest = 1 + (try PortableFunctions.exp(-steepness * (1 - centre)))
    return min(growth * slowingAtBest / slowing, 1)
  }
}
