/// Which end of a criterion's scale is the better one.
package enum Direction: String, Sendable, Codable, CaseIterable {
  /// Benefit: more is better.
  case max
  /// Cost: less is better.
  case min
}
