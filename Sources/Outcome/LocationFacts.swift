package import Outsourcing

/// What data sets say about the countries in which work is done.
package struct LocationFacts: Codable, Sendable, Equatable {
  /// The language asked for, BCP 47; nil where the comparison names none.
  package let language: String?
  /// The countries of all delivery sites, in the byte order of their codes.
  package let countries: [CountryFacts]
  /// Every pair of countries with estimates, for one indicator after the other.
  package let pairs: [CountryPairFacts]

  package init(language: String?, countries: [CountryFacts], pairs: [CountryPairFacts]) {
    self.language = language
    self.countries = countries
    self.pairs = pairs
  }
}

/// What is known of one country.
package struct CountryFacts: Codable, Sendable, Equatable {
  /// ISO 3166-1 alpha-2.
  package let country: String
  /// Percent of the population able to use the language asked for; nil if none is asked for or no figure is known.
  package let ableToUseLanguage: Double?
  /// Why there is no figure although a language is asked for.
  package let languageMissing: String?
  /// One for each indicator, in the order of ``GovernanceIndicator``.
  package let governance: [GovernanceFacts]

  package init(
    country: String, ableToUseLanguage: Double?, languageMissing: String?, governance: [GovernanceFacts]
  ) {
    self.country = country
    self.ableToUseLanguage = ableToUseLanguage
    self.languageMissing = languageMissing
    self.governance = governance
  }
}

/// An estimate of how a country is governed, or why there is none.
package struct GovernanceFacts: Codable, Sendable, Equatable {
  package let indicator: GovernanceIndicator
  /// About −2.5 to 2.5, higher is better.
  package let estimate: Double?
  /// Nil as well if the data set states none.
  package let standardError: Double?
  package let year: Int?
  package let missing: String?

  package init(
    indicator: GovernanceIndicator, estimate: Double?, standardError: Double?, year: Int?, missing: String?
  ) {
    self.indicator = indicator
    self.estimate = estimate
    self.standardError = standardError
    self.year = year
    self.missing = missing
  }
}

/// Whether two countries can be told apart by an indicator; see ``GovernanceComparison``.
package struct CountryPairFacts: Codable, Sendable, Equatable {
  package enum Verdict: String, Codable, Sendable, CaseIterable {
    case alike, different
    /// A standard error is missing.
    case unknown
  }

  package let indicator: GovernanceIndicator
  package let one: String
  package let other: String
  package let verdict: Verdict
  /// Difference of the estimates in joint standard errors; nil if the verdict is unknown.
  package let z: Double?

  package init(_ comparison: GovernanceComparison, by indicator: GovernanceIndicator) {
    self.indicator = indicator
    one = comparison.one
    other = comparison.other
    switch comparison.statement {
    case .indistinguishable(let z): (verdict, self.z) = (.alike, z)
    case .different(let z): (verdict, self.z) = (.different, z)
    case .none: (verdict, z) = (.unknown, nil)
    }
  }
}
