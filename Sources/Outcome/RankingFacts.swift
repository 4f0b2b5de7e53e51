package import Outsourcing

/// The ranking by additive value, and who was knocked out before it.
package struct RankingFacts: Codable, Sendable, Equatable {
  /// Method and form: `additive/anchored`.
  package let variant: String
  /// Best first; ties share a rank and stand in the order of their ids.
  package let places: [PlaceFacts]
  /// By provider id, then in the order of the model.
  package let knockedOut: [KnockOutFacts]

  package init(variant: String, places: [PlaceFacts], knockedOut: [KnockOutFacts]) {
    self.variant = variant
    self.places = places
    self.knockedOut = knockedOut
  }
}

/// The four scores of a provider, 0…100.
package struct ScoreFacts: Codable, Sendable, Equatable {
  /// The headline score, by which providers are ranked.
  package let score: Double
  /// At least this, whatever the open answers are.
  package let guaranteed: Double
  package let expected: Double
  package let best: Double

  package init(score: Double, guaranteed: Double, expected: Double, best: Double) {
    self.score = score
    self.guaranteed = guaranteed
    self.expected = expected
    self.best = best
  }
}

package struct PlaceFacts: Codable, Sendable, Equatable {
  package let vendor: String
  package let name: String
  package let rank: Int
  package let scores: ScoreFacts
  /// Best and worst rank whatever the open answers are.
  package let bestRank: Int
  package let worstRank: Int
  /// Points each leaf adds to the score, in the byte order of leaf ids; added in that order they are the score.
  package let contributions: [ContributionFacts]
  /// Ids of requirements without an answer.
  package let open: [String]

  package init(
    vendor: String, name: String, rank: Int, scores: ScoreFacts, bestRank: Int, worstRank: Int,
    contributions: [ContributionFacts], open: [String]
  ) {
    self.vendor = vendor
    self.name = name
    self.rank = rank
    self.scores = scores
    self.bestRank = bestRank
    self.worstRank = worstRank
    self.contributions = contributions
    self.open = open
  }
}

package struct ContributionFacts: Codable, Sendable, Equatable {
  package let criterion: String
  package let points: Double

  package init(criterion: String, points: Double) {
    self.criterion = criterion
    self.points = points
  }
}

/// One provider and one requirement it failed.
package struct KnockOutFacts: Codable, Sendable, Equatable {
  package let vendor: String
  package let name: String
  package let requirement: String
  /// In English words.
  package let reason: String
  /// What the buyer found, in its own words; nil where no buyer decided the verdict.
  package let finding: String?
  package let source: SourceReference?
  /// What the provider would have had.
  package let scores: ScoreFacts

  package init(
    vendor: String, name: String, requirement: String, reason: String, finding: String? = nil,
    source: SourceReference?, scores: ScoreFacts
  ) {
    self.vendor = vendor
    self.name = name
    self.requirement = requirement
    self.reason = reason
    self.finding = finding
    self.source = source
    self.scores = scores
  }
}
