package import Decision
package import Outsourcing

/// What the roles that gave weights of their own disagree about, and whether it matters.
package struct DisagreementFacts: Codable, Sendable, Equatable {
  package struct Role: Codable, Sendable, Equatable {
    package let role: String
    /// Percent of the whole, in the order of ``DisagreementFacts/criteria``.
    package let weights: [Double]
    /// Criteria to which the role gives a weight outside the leader's safe range, in that order.
    package let outside: [String]
    /// The ranking by these weights, best first.
    package let places: [RankedScore]
    package let source: SourceReference

    package init(role: String, weights: [Double], outside: [String], places: [RankedScore], source: SourceReference) {
      self.role = role
      self.weights = weights
      self.outside = outside
      self.places = places
      self.source = source
    }
  }

  /// How far the weights of one criterion lie apart, in percent of the whole.
  package struct Spread: Codable, Sendable, Equatable {
    package let criterion: String
    package let lowest: Double
    package let highest: Double
    package let mean: Double
    /// Sample standard deviation; nil for one role.
    package let deviation: Double?

    package init(criterion: String, lowest: Double, highest: Double, mean: Double, deviation: Double?) {
      self.criterion = criterion
      self.lowest = lowest
      self.highest = highest
      self.mean = mean
      self.deviation = deviation
    }
  }

  /// The uppermost criteria, in the order of the model.
  package let criteria: [String]
  /// In the order of the file.
  package let roles: [Role]
  /// In the order of ``criteria``.
  package let spreads: [Spread]
  /// The ranking by the mean of all weights, best first.
  package let together: [RankedScore]
  /// Who is first without each role, in the order of ``roles``; empty for one role.
  package let without: [WeightDisagreement.Without]

  package init(
    criteria: [String], roles: [Role], spreads: [Spread], together: [RankedScore], without: [WeightDisagreement.Without]
  ) {
    self.criteria = criteria
    self.roles = roles
    self.spreads = spreads
    self.together = together
    self.without = without
  }

  /// Roles that give a criterion a weight outside the leader's safe range.
  package func outside(_ criterion: String) -> [Role] { roles.filter { $0.outside.contains(criterion) } }
}
