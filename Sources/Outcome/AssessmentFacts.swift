package import Outsourcing

/// One evaluator's score of one provider on one judged criterion.
package struct JudgementFacts: Codable, Sendable, Equatable {
  package let vendor: String
  package let criterion: String
  package let evaluator: String
  /// 0…5.
  package let score: Double
  package let sentence: String
  package let evidence: String?
  package let source: SourceReference

  package init(
    vendor: String, criterion: String, evaluator: String, score: Double, sentence: String, evidence: String?,
    source: SourceReference
  ) {
    self.vendor = vendor
    self.criterion = criterion
    self.evaluator = evaluator
    self.score = score
    self.sentence = sentence
    self.evidence = evidence
    self.source = source
  }
}

/// A paragraph the buyer adds to the report, for a section or about a provider.
package struct NoteFacts: Codable, Sendable, Equatable {
  package let section: String?
  package let vendor: String?
  package let text: String

  package init(section: String?, vendor: String?, text: String) {
    self.section = section
    self.vendor = vendor
    self.text = text
  }
}

/// The award, once it is made.
package struct AwardFacts: Codable, Sendable, Equatable {
  package let date: CalendarDate
  package let by: String
  package let chosen: String
  package let reason: String?
  package let source: SourceReference

  package init(date: CalendarDate, by: String, chosen: String, reason: String?, source: SourceReference) {
    self.date = date
    self.by = by
    self.chosen = chosen
    self.reason = reason
    self.source = source
  }
}
