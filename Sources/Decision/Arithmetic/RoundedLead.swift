/// True if rounding alone decides how the lead of one level over another counts: the level ties with the other plus a
/// threshold, and `isMet` says of the lead what it does not say of the threshold.
func isRounded(_ level: Double, over other: Double, at threshold: Double, _ isMet: (Double) -> Bool) -> Bool {
  let edge = other + threshold
  return edge.isFinite && isTie(level, edge, naturalSize: 0) && isMet(level - other) != isMet(threshold)
}
