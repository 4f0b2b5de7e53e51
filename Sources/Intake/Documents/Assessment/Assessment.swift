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
  package let notes: [Note]
  package let decision: Award?

  static let empty = Assessment(
    judgements: [], consensus: [], overrides: [], confirmations: [], grants: [], bounds: [], notes: [], decision: nil)

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
