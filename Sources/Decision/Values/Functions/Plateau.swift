/// A straight line up to the best anchor and 100 beyond it: more than enough is worth no more, and is no finding.
package struct Plateau: ValueFunction {
  package static let form = "plateau"
  package let anchors: Anchors

  package init(_ anchors: Anchors) {
    self.anchors = anchors
  }

  package func worth(of performance: Performance) throws(Refusal) -> Worth {
    let t = anchors.position(of: try performance.level())
    return Worth(100 * min(max(t, 0), 1), isOutside: t < 0)
  }

  package var preference: Direction? { anchors.direction }

  package func levels(worth value: Double) throws(Refusal) -> LevelsWorth? {
    guard extent.contains(value) else { return nil }
    return value == 100 ? .orBetter(anchors.best) : .level(anchors.level(at: value / 100))
  }
}
