package import Decision
package import Outsourcing

/// What other methods make of the same points, and how far they agree; never input to the ranking.
package struct SecondOpinionsFacts: Codable, Sendable, Equatable {
  /// In the order in which they were asked for.
  package let opinions: [SecondOpinionFacts]
  /// Kendall's τ-b of the ranking with each opinion that came about, and of each two of those; the ranking has no name.
  package let agreement: [AgreementFacts]
  /// Kendall's W over the ranking and all opinions that came about, 0…1; nil where it is not defined.
  package let concordance: Double?
  /// Unanswered cells, which count as worst here as in the ranking.
  package let filled: [FilledCellFacts]

  /// The opinions of methods that have an answer.
  package var answered: [SecondOpinionFacts] { opinions.filter { $0.refusal == nil } }

  package init(
    opinions: [SecondOpinionFacts], agreement: [AgreementFacts], concordance: Double?, filled: [FilledCellFacts]
  ) {
    self.opinions = opinions
    self.agreement = agreement
    self.concordance = concordance
    self.filled = filled
  }
}

/// One method on the points of the ranked providers.
package struct SecondOpinionFacts: Codable, Sendable, Equatable {
  /// A rule of fair rankings that the form does not keep.
  package struct Breach: Codable, Sendable, Equatable {
    /// The letter of the rule.
    package let law: RankingLaw
    package let reason: String

    package init(law: RankingLaw, reason: String) {
      self.law = law
      self.reason = reason
    }
  }

  /// Who would win if a provider that does not win took no part.
  package struct Removal: Codable, Sendable, Equatable {
    package let removed: String
    package let winners: [String]
    package let changesWinner: Bool
    /// Why it cannot be run; nil where it can.
    package let refusal: RefusalFacts?

    package init(removed: String, winners: [String], changesWinner: Bool, refusal: RefusalFacts?) {
      self.removed = removed
      self.winners = winners
      self.changesWinner = changesWinner
      self.refusal = refusal
    }
  }

  /// Id of the method.
  package let method: String
  package let name: String
  /// Method, form and every parameter, such as `vikor/minmax, v = 0.5`.
  package let variant: String
  /// Best first; empty where the method has no answer.
  package let places: [RankedScore]
  package let lowerIsBetter: Bool
  /// Everybody ranked first, in the byte order of ids.
  package let winners: [String]
  /// Who may be proposed by a method whose answer is a set; nil for others.
  package let compromiseSet: [String]?
  /// What a reader of the scores must know, in the order of the criteria.
  package let findings: [MatrixFinding]
  package let removals: [Removal]
  package let breaches: [Breach]
  /// Why the method has no answer; nil where it has one.
  package let refusal: RefusalFacts?
  package let source: SourceReference

  package init(
    method: String, name: String, variant: String, places: [RankedScore], lowerIsBetter: Bool, winners: [String],
    compromiseSet: [String]?, findings: [MatrixFinding], removals: [Removal], breaches: [Breach],
    refusal: RefusalFacts?,
    source: SourceReference
  ) {
    self.method = method
    self.name = name
    self.variant = variant
    self.places = places
    self.lowerIsBetter = lowerIsBetter
    self.winners = winners
    self.compromiseSet = compromiseSet
    self.findings = findings
    self.removals = removals
    self.breaches = breaches
    self.refusal = refusal
    self.source = source
  }
}

/// Why a method has no answer.
package struct RefusalFacts: Codable, Sendable, Equatable {
  /// Id of the criterion at fault; nil if no single one is.
  package let criterion: String?
  /// Id of the provider at fault; nil if no single one is.
  package let vendor: String?
  /// One clause without a full stop.
  package let reason: String

  package init(criterion: String?, vendor: String?, reason: String) {
    self.criterion = criterion
    self.vendor = vendor
    self.reason = reason
  }
}

/// How far two rankings agree.
package struct AgreementFacts: Codable, Sendable, Equatable {
  /// Variant of a method; nil for the ranking.
  package let first: String?
  package let second: String
  /// −1…1; nil where it is not defined, as with a single provider.
  package let tau: Double?

  package init(first: String?, second: String, tau: Double?) {
    self.first = first
    self.second = second
    self.tau = tau
  }
}

package struct FilledCellFacts: Codable, Sendable, Equatable {
  package let vendor: String
  package let criterion: String

  package init(vendor: String, criterion: String) {
    self.vendor = vendor
    self.criterion = criterion
  }
}
