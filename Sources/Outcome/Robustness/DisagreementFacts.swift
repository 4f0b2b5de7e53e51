package import Outsourcing

/// What the roles that gave weights of their own disagree about, and whether it matters.
package struct DisagreementFacts: Codable, Sendable, Equatable {
  package struct Place: Codable, Sendable, Equatable {
    package let vendor: String
    package let rank: Int
    package let score: Double

    package init(vendor: String, rank: Int, score: Double) {
      self.vendor = vendor
      self.rank = rank
      self.score = score
    }
  }

  package struct Role: Codable, Sendable, Equatable {
    package let role: String
    /// Percent of the whole, in the order of ``DisagreementFacts/criteria``.
    package let weights: [Double]
    /// Criteria to which the role gives a weight outside the leader's safe range, in that order.
    package let outside: [String]
    /// The ranking by these weights, best first.
    package let places: [Place]
    package let source: SourceReference

    package init(role: String, weights: [Double], outside: [String], places: [Place], source: SourceReference) {
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

  /// Who is first by the mean weights of all roles but one, ties included.
  package struct Without: Codable, Sendable, Equatable {
    package let role: String
    package let first: [String]

    package init(role: String, first: [String]) {
      self.role = role
      self.first = first
    }
  }

  /// The uppermost criteria, in the order of the model.
  package let criteria: [String]
  /// In the order of the file.
  package let roles: [Role]
  /// In the order of ``criteria``.
  package let spreads: [Spread]
  /// The ranking by the mean of all weights, best first.
  package let together: [Place]
  /// In the order of ``roles``; empty for one role.
  package let without: [Without]

  package init(criteria: [String], roles: [Role], spreads: [Spread], together: [Place], without: [Without]) {
    self.criteria = criteria
    self.roles = roles
    self.spreads = spreads
    self.together = together
    self.without = without
  }

  /// Roles that give a criterion a weight outside the leader's safe range.
  package func outside(_ criterion: String) -> [Role] { roles.filter { $0.outside.contains(criterion) } }
}

extension [DisagreementFacts.Place] {
  /// Who is ranked first, ties included.
  package var first: [String] { filter { $0.rank == 1 }.map(\.vendor) }
}
