package import Decision
package import Outsourcing

/// One provider on one leaf, as its file says it.
package struct PerformanceFacts: Codable, Sendable, Equatable {
  /// No, 0 and not answered are three different things, and so is what is not for the bid to answer.
  package enum State: String, Codable, Sendable, CaseIterable {
    case answered
    /// The provider's claim; counts as unanswered until the buyer grants it.
    case notApplicable = "not-applicable"
    /// Granted by the buyer.
    case granted
    /// The question is in the file, the answer is not.
    case unanswered
    /// The question is not in the file.
    case missing
    /// For the buyer's panel to score, which it has not done.
    case notJudged = "not-judged"
    /// For the buyer to compute or to set, which has not been done.
    case notComputed = "not-computed"
  }

  /// Who states the value.
  package enum Origin: String, Codable, Sendable {
    /// The bid, or nobody.
    case bid
    /// The buyer's panel.
    case panel
    /// The buyer: an override, a granted not-applicable, bounds for an open answer.
    case buyer
    /// The program, from the bid and the buyer's data.
    case computed
  }

  package let vendor: String
  package let criterion: String
  package let origin: Origin
  package let state: State
  /// The level in the unit of the criterion, or the word; nil for a range and where there is no answer.
  package let level: Level?
  package let low: Double?
  package let high: Double?
  /// As it stands in the file with its own unit, where it had to be converted; nil otherwise.
  package let written: String?
  package let evidence: EvidenceLevel
  /// Title of the document that supports it.
  package let document: String?
  package let page: String?
  package let date: CalendarDate?
  package let reason: String?
  package let note: String?
  /// Who judged, or set the value.
  package let by: String?
  /// Nil only where the question is not in the file.
  package let source: SourceReference?

  package init(
    vendor: String, criterion: String, origin: Origin, state: State, level: Level?, low: Double?, high: Double?,
    written: String?,
    evidence: EvidenceLevel, document: String?, page: String?, date: CalendarDate?, reason: String?, note: String?,
    by: String?, source: SourceReference?
  ) {
    self.vendor = vendor
    self.criterion = criterion
    self.origin = origin
    self.state = state
    self.level = level
    self.low = low
    self.high = high
    self.written = written
    self.evidence = evidence
    self.document = document
    self.page = page
    self.date = date
    self.reason = reason
    self.note = note
    self.by = by
    self.source = source
  }

  /// A number or a word; in JSON simply one or the other.
  package enum Level: Codable, Sendable, Equatable {
    case number(Double)
    case word(String)

    package init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .word(try container.decode(String.self))
      }
    }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .number(let number): try container.encode(number)
      case .word(let word): try container.encode(word)
      }
    }
  }
}

/// One provider against one requirement.
package struct ScreeningFacts: Codable, Sendable, Equatable {
  package let vendor: String
  package let requirement: String
  package let result: Requirement.Result
  /// In English words.
  package let reason: String
  /// What the buyer found, in its own words; nil where no buyer decided the verdict.
  package let finding: String?
  package let source: SourceReference?

  package init(
    vendor: String, requirement: String, result: Requirement.Result, reason: String, finding: String? = nil,
    source: SourceReference?
  ) {
    self.vendor = vendor
    self.requirement = requirement
    self.result = result
    self.reason = reason
    self.finding = finding
    self.source = source
  }
}

/// What one performance is worth, in points.
package struct ValueFacts: Codable, Sendable, Equatable {
  package let vendor: String
  package let criterion: String
  /// Nil where the criterion was left out for the provider.
  package let points: Points?

  package struct Points: Codable, Sendable, Equatable {
    package let guaranteed: Double
    package let headline: Double
    package let expected: Double
    package let best: Double

    package init(guaranteed: Double, headline: Double, expected: Double, best: Double) {
      self.guaranteed = guaranteed
      self.headline = headline
      self.expected = expected
      self.best = best
    }
  }

  package init(vendor: String, criterion: String, points: Points?) {
    self.vendor = vendor
    self.criterion = criterion
    self.points = points
  }
}
