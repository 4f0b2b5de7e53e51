/// The levels that reach a value: a value function read backwards (`methods.md` 1.2, column "inverse").
package enum LevelsWorth: Sendable, Equatable, Codable {
  /// This level and no other is worth the value.
  case level(Double)
  /// All levels of the range: worth the value on a flat piece of lines, at least the value under a target.
  case range(LevelRange)
  /// Lines that rise and fall reach the value several times, in rising order of the levels; a single level has two equal
  /// ends.
  case several([LevelRange])
  /// This level and all better ones: a threshold worth the value or more, or the end of a slope beyond which nothing more
  /// is gained.
  case orBetter(Double)
  /// The words worth the value or more, in the order of the scale.
  case words([String])
  /// Every level is worth the value or more.
  case every
}

/// Levels from `low` to `high`, both included; `low` ≤ `high`.
package struct LevelRange: Sendable, Equatable, Codable {
  package let low: Double
  package let high: Double

  package init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }
}
