package import Decision
package import Outsourcing

/// What the buyer says of the bids; every statement with its place.
package struct Assessment: Sendable {
  package let judgements: [Judgement]
  package let consensus: [Consensus]
  package let overrides: [Override]
  package let confirmations: [Confirmation]
  package let grants: [Grant]
  package let bounds: [Bound]
  package let costs: [ProviderCosts]
  package let risks: [Risk]
  package let benefits: [Benefit]
  /// In the order of the file.
  package let roleWeights: [RoleWeights]
  package let notes: [Note]
  package let decision: Award?

  static let empty = Assessment(
    judgements: [], consensus: [], overrides: [], confirmations: [], grants: [], bounds: [], costs: [], risks: [],
    benefits: [], roleWeights: [], notes: [], decision: nil)

  /// One evaluator's score of one provider on one judged criterion.
  package struct Judgement: Sendable, Equatable {
    package let vendor: String
    package let criterion: String
    package let evaluator: String
    /// 0…5 in halves.
    package let score: Quantity
    package let sentence: String
    package let evidence: String?
    package let source: SourceReference
  }

  package struct Consensus: Sendable, Equatable {
    package let vendor: String
    package let criterion: String
    package let score: Quantity
    package let reason: String
    package let by: String?
    package let source: SourceReference
  }

  package struct Override: Sendable, Equatable {
    package let vendor: String
    package let criterion: String
    package let answer: Answer
    package let reason: String
    package let by: String?
  }

  package struct Confirmation: Sendable, Equatable {
    package let vendor: String
    package let requirement: String
    package let result: Requirement.Result
    package let reason: String
    package let by: String?
    package let source: SourceReference
  }

  /// A not-applicable that the buyer grants.
  package struct Grant: Sendable, Equatable {
    package let vendor: String
    package let criterion: String
    package let reason: String
    package let by: String?
    package let source: SourceReference
  }

  package struct Bound: Sendable, Equatable {
    package let vendor: String
    package let criterion: String
    package let interval: Interval
    package let reason: String
    package let by: String?
    package let source: SourceReference
  }

  /// Costs the buyer expects with one provider, in place of those for all.
  package struct ProviderCosts: Sendable, Equatable {
    package let vendor: String
    package let inputs: CostInputs
    package let reason: String
    package let by: String?
    package let source: SourceReference
  }

  package struct Risk: Sendable, Equatable {
    package let vendor: String
    package let entry: RiskRegister.Entry
    package let by: String?
    package let source: SourceReference
  }

  /// A benefit the buyer expects; shown, never scored.
  package struct Benefit: Sendable, Equatable {
    package let benefit: String
    package let measure: String?
    package let baseline: String?
    package let target: String?
    package let owner: String?
  }

  /// What is said of cost and risk with one provider.
  package func statement(on vendor: String) -> ProviderStatement {
    ProviderStatement(
      inputs: costs.first { $0.vendor == vendor }?.inputs ?? CostInputs(charges: nil, exchangeRate: nil),
      risks: risks.filter { $0.vendor == vendor }.map(\.entry))
  }

  /// The weights that one role would give the uppermost criteria: an opinion, by which nothing is ranked.
  package struct RoleWeights: Sendable, Equatable {
    package let role: String
    /// One for each uppermost criterion, in the order of the model.
    package let weights: [Weight]
    package let source: SourceReference

    package struct Weight: Sendable, Equatable {
      package let criterion: String
      /// Share of the whole, 0…1.
      package let share: Double
    }
  }

  package struct Note: Sendable, Equatable {
    package let section: String?
    package let vendor: String?
    package let text: String
  }

  package struct Award: Sendable, Equatable {
    package let date: CalendarDate
    package let by: String
    package let chosen: String
    package let reason: String?
    package let source: SourceReference
  }
}
