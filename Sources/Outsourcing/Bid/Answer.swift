/// What a bid says on one criterion.
package struct Answer: Sendable, Equatable {
  package enum Content: Sendable, Equatable {
    case number(Quantity)
    case word(String)
    /// Raw counts of a proportion or a rate.
    case counts(count: Quantity, of: Quantity)
    case range(low: Quantity, likely: Quantity?, high: Quantity)
    /// The vendor's claim; only the buyer can grant it.
    case notApplicable
    /// The question is there and has no answer.
    case unanswered
  }

  package let criterion: String
  package let content: Content
  package let unit: Unit?
  /// ISO 4217.
  package let currency: String?
  package let period: Period?
  package let sample: Quantity?
  package let reason: String?
  package let note: String?
  package let provenance: Provenance
  /// Where the value (or the state) stands.
  package let source: SourceReference
  /// Where the criterion's id stands.
  package let criterionSource: SourceReference

  package init(
    criterion: String, content: Content, unit: Unit?, currency: String?, period: Period?, sample: Quantity?,
    reason: String?, note: String?, provenance: Provenance, source: SourceReference,
    criterionSource: SourceReference
  ) {
    self.criterion = criterion
    self.content = content
    self.unit = unit
    self.currency = currency
    self.period = period
    self.sample = sample
    self.reason = reason
    self.note = note
    self.provenance = provenance
    self.source = source
    self.criterionSource = criterionSource
  }
}

/// First and last day; either may be open.
package struct Period: Sendable, Equatable {
  package let from: CalendarDate?
  package let to: CalendarDate?

  package init(from: CalendarDate?, to: CalendarDate?) {
    self.from = from
    self.to = to
  }
}

/// How a statement is supported.
package struct Provenance: Sendable, Equatable {
  package let evidence: EvidenceLevel
  /// Id of a document of the same file.
  package let document: String?
  package let page: String?
  package let date: CalendarDate?

  package init(evidence: EvidenceLevel, document: String?, page: String?, date: CalendarDate?) {
    self.evidence = evidence
    self.document = document
    self.page = page
    self.date = date
  }
}
