package import Decision

/// How far prices may rise in a year by the index clause.
///
/// A contract that is known to have no cap is known to be as bad as the criterion goes; an answer that is missing is
/// still missing and is no `IndexationCap`.
package enum IndexationCap: Sendable, Equatable {
  case percentPerYear(Double)
  case uncapped

  /// The level of `contract.indexation`; without a cap it is the worst anchor, which is worth 0 points.
  package func level(worst: Double) -> Performance {
    switch self {
    case .percentPerYear(let percent): .number(percent)
    case .uncapped: .number(worst)
    }
  }
}
