package import Decision

/// What was taken to be otherwise.
package struct AssumptionFacts: Codable, Sendable, Equatable {
  /// Something with a percentage: a criterion and its share of the whole, a currency and its rise, a provider and the
  /// rise of its prices.
  package struct Percentage: Codable, Sendable, Equatable {
    package let of: String
    package let percent: Double

    package init(of: String, percent: Double) {
      self.of = of
      self.percent = percent
    }
  }

  package struct Level: Codable, Sendable, Equatable {
    package let vendor: String
    package let criterion: String
    /// As written.
    package let level: String

    package init(vendor: String, criterion: String, level: String) {
      self.vendor = vendor
      self.criterion = criterion
      self.level = level
    }
  }

  package let weights: [Percentage]
  package let levels: [Level]
  package let prices: [Percentage]
  /// Rise of all planned volumes.
  package let volumes: Double
  package let rates: [Percentage]
  package let without: [String]

  package init(
    weights: [Percentage], levels: [Level], prices: [Percentage], volumes: Double, rates: [Percentage],
    without: [String]
  ) {
    self.weights = weights
    self.levels = levels
    self.prices = prices
    self.volumes = volumes
    self.rates = rates
    self.without = without
  }
}

/// A named future with its own ranking.
package struct ScenarioFacts: Codable, Sendable, Equatable {
  package let id: String
  package let title: String
  package let assumption: AssumptionFacts
  /// Best first.
  package let places: [RankedScore]
  /// Providers that fail a must-have in it, in the byte order of ids.
  package let knockedOut: [String]
  /// Why it has no ranking; nil where it has one.
  package let refusal: String?

  package init(
    id: String, title: String, assumption: AssumptionFacts, places: [RankedScore], knockedOut: [String],
    refusal: String?
  ) {
    self.id = id
    self.title = title
    self.assumption = assumption
    self.places = places
    self.knockedOut = knockedOut
    self.refusal = refusal
  }
}
