/// The weight of one criterion or group at which two vendors tie, all other weights in proportion (`methods.md` 4.2).
package enum SwitchingWeight: Sendable, Equatable, Codable {
  /// They tie at this weight and no other, from 0 to the whole of ``ScoreLines``.
  case at(Double)
  /// They tie at every weight.
  case always
  /// One of them is ahead at every weight.
  case never
  /// All other weights are 0 and have no proportions to keep.
  case noProportions
}
