/// The raw level of a vendor on a leaf, before anybody says what it is worth.
package enum Performance: Sendable, Equatable {
  /// A level in the unit of the criterion.
  case number(Double)
  /// A word of the criterion's scale, such as `B2`, `yes` or `type-2`.
  case label(String)
}
