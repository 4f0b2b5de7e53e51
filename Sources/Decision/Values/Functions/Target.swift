/// 100 inside a wanted range, falling in straight lines to 0 at the outer levels on both sides.
package struct Target: ValueFunction {
  package static let form = "target"
  package let low: Double
  package let idealFrom: Double
  package let idealTo: Double
  package let high: Double

  /// Throws `valueFunction` unless low < idealFrom ≤ idealTo < high, all finite.
  package init(low: Double, idealFrom: Double, idealTo: Double, high: Double) throws(Refusal) {
    guard (high - low).isFinite, low < idealFrom, idealFrom <= idealTo, idealTo < high else {
      throw Refusal(
        .valueFunction, "", "a target needs low < ideal_from ≤ ideal_to < high, all finite")
    }
    self.low = low
    self.idealFrom = idealFrom
    self.idealTo = idealTo
    self.high = high
  }

  package func worth(of performance: Performance) throws(Refusal) -> Worth {
    let x = try performance.level()
    if x < low || x > high { return Worth(0, isOutside: true) }
    if x < idealFrom { return Worth(100 * ((x - low) / (idealFrom - low))) }
    if x > idealTo { return Worth(100 * ((high - x) / (high - idealTo))) }
    return Worth(100)
  }

  package func levels(worth value: Double) throws(Refusal) -> LevelsWorth? {
    guard extent.contains(value) else { return nil }
    // The wanted range itself, to the bit.
    guard value < 100 else { return .range(.init(low: idealFrom, high: idealTo)) }
    let share = value / 100
    return .range(
      .init(
        low: min(low + (idealFrom - low) * share, idealFrom), high: max(high - (high - idealTo) * share, idealTo)))
  }

  package var turningLevels: [Double] { [low, idealFrom, idealTo, high] }
}
