/// What ranking methods take besides the matrix, with the defaults of their sources.
///
/// One value for all methods, so that any of them can be run beside the others; each reads what it has a use for, and its
/// ``MethodDescription`` names what that is. Criteria are named by id; what is said about a criterion of weight 0, or about
/// one that is not in the matrix, has no effect.
package struct MethodParameters: Sendable, Equatable {
  /// λ of ``Waspas``, 0…1: the share of the weighted sum, the rest being that of the weighted product.
  package var sumShare = 0.5
  /// v of ``Vikor``, 0…1: the weight of the whole group of criteria against that of the worst single one.
  package var groupShare = 0.5
  /// τ of ``Codas``, at least 0, on the scale of weighted ratios: from this Euclidean lead on, the taxicab one counts too.
  package var distanceThreshold = 0.02
  /// Preference functions of ``Promethee`` by criterion; a criterion without one has `usual`.
  package var preferences: [String: PreferenceFunction] = [:]
  /// The declared ends of the scale of each criterion, in its unit: the bounds of ``Spotis`` and the range of ``Rim``, which
  /// demand them.
  package var bounds: [String: Interval] = [:]
  /// The best level of a criterion for ``Spotis``, in its unit; without one, the end of the bounds that its direction says.
  package var idealPoint: [String: Double] = [:]
  /// The levels that ``Rim`` counts as ideal, in the unit of the criterion; demanded for each.
  package var idealIntervals: [String: Interval] = [:]
  package var referencePoint = ReferencePoint.weighted
  package var multiplicative = MultiplicativeForm.weightsAsExponents

  /// How the reference point list of ``Multimoora`` measures the distance to the best level of a column.
  package enum ReferencePoint: Sendable, Equatable {
    /// Weight × distance.
    case weighted
    /// The distance alone.
    case unweighted
  }

  /// What the multiplicative list of ``Multimoora`` multiplies; a cost divides.
  package enum MultiplicativeForm: Sendable, Equatable {
    /// r^w.
    case weightsAsExponents
    /// r, without weights.
    case unweighted
    /// w·r.
    case weightsAsFactors
  }

  package init() {}
}
