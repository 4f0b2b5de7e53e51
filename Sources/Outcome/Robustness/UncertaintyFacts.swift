package import Decision

/// What holds over all weights that are thought possible and all open answers; nothing of it is sampled.
package struct PartialWeightFacts: Codable, Sendable, Equatable {
  /// The uppermost criteria, in the byte order of ids; weights below follow it.
  package let criteria: [String]
  /// What is known of the weights, as statements; empty where they are exact.
  package let statements: [String]
  package let preferences: [PairwisePreference]
  package let ranks: [RankExtremes]
  package let leads: [LargestLead]

  package init(
    criteria: [String], statements: [String], preferences: [PairwisePreference], ranks: [RankExtremes],
    leads: [LargestLead]
  ) {
    self.criteria = criteria
    self.statements = statements
    self.preferences = preferences
    self.ranks = ranks
    self.leads = leads
  }
}

/// How often each provider takes each place.
package struct SimulationFacts: Codable, Sendable, Equatable {
  /// True if the buyer gave ends or an order for the weights.
  package let hasUncertainWeights: Bool
  /// Answers of ranked providers that are open or known as a range.
  package let openAnswers: Int
  /// Measured shares that vary with the size of their samples.
  package let samples: Int
  package let result: SimulationResult

  package init(hasUncertainWeights: Bool, openAnswers: Int, samples: Int, result: SimulationResult) {
    self.hasUncertainWeights = hasUncertainWeights
    self.openAnswers = openAnswers
    self.samples = samples
    self.result = result
  }

  /// Share of cases in which a provider is first; nil for one that was not simulated.
  package func firstPlace(_ vendor: String) -> Double? {
    let acceptability = result.acceptability
    guard let row = acceptability.vendors.firstIndex(of: vendor) else { return nil }
    return acceptability.rankAcceptability[row].first
  }
}
