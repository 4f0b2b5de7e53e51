/// A straight line from 0 at the worst anchor to 100 at the best: 100·t, t = (x − worst)/(best − worst).
package struct Linear: ValueFunction {
  package static let form = "linear"
  package let anchors: Anchors

  package init(_ anchors: Anchors) {
    self.anchors = anchors
  }

  package func worth(of performance: Performance) throws(Refusal) -> Worth {
    let t = anchors.position(of: try performance.level())
    return Worth(100 * min(max(t, 0), 1), isOutside: t < 0 || t > 1)
  }

  package var preference: Direction? { anchors.direction }

  package func levels(worth value: Double) throws(Refusal) -> LevelsWorth? {
    extent.contains(value) ? .level(anchors.level(at: value / 100)) : nil
  }
}
