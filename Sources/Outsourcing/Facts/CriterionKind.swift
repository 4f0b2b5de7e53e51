/// Who states the value of a criterion.
package enum CriterionKind: String, Sendable, Codable, CaseIterable {
  /// The bid.
  case measured
  /// The buyer's panel, by a rubric from 0 to 5.
  case judged
  /// Computed from the bid and the buyer's data; typing one in needs an override with reason.
  case derived
}
