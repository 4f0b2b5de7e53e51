package import Outsourcing

/// The one immutable result everything is rendered from.
///
/// Member names are the keys of `evaluation.json`, in the order in which they are written.
package struct Evaluation: Codable, Sendable, Equatable {
  /// Version of the layout of this file. Files of older versions keep opening.
  package static let currentFormat = 1
  /// Rises only when a release can change a result or its rendering.
  package static let currentResults = 3

  package let formatVersion: Int
  package let resultsVersion: Int
  package let comparison: ComparisonFacts
  package var inputs: [InputFacts]
  package let model: ModelFacts
  package let vendors: [VendorFacts]
  package let performances: [PerformanceFacts]
  /// What is said on declared facts that no criterion scores.
  package let facts: [PerformanceFacts]
  /// The panel's single scores on judged criteria.
  package let judgements: [JudgementFacts]
  package let screening: [ScreeningFacts]
  package let values: [ValueFacts]
  package let ranking: RankingFacts
  /// What other methods say; nil where none was asked for.
  package let methods: SecondOpinionsFacts?
  /// What was worked out beside the scores: cost, prices, places, certificates. Nil where nothing was.
  package let analysis: AnalysisFacts?
  /// Nil where nobody is ranked, and in files of releases that did not look at it.
  package let robustness: RobustnessFacts?
  package let scenarios: [ScenarioFacts]?
  /// Nil where the rules were never sealed.
  package let seal: SealFacts?
  package let published: [PublishedFacts]
  package let notes: [NoteFacts]
  /// Nil until the award is made.
  package let award: AwardFacts?
  package let findings: [Finding]
  /// Nil where everybody has a name.
  package let anonymity: AnonymityFacts?
  /// Nil where the report has no look of its own.
  package var brand: BrandFacts?
  /// What moved since an earlier result; nil without one.
  package var since: ChangeFacts?

  package init(
    formatVersion: Int = currentFormat, resultsVersion: Int = currentResults, comparison: ComparisonFacts,
    inputs: [InputFacts], model: ModelFacts, vendors: [VendorFacts], performances: [PerformanceFacts],
    facts: [PerformanceFacts], judgements: [JudgementFacts], screening: [ScreeningFacts], values: [ValueFacts],
    ranking: RankingFacts, methods: SecondOpinionsFacts? = nil, analysis: AnalysisFacts? = nil,
    robustness: RobustnessFacts? = nil, scenarios: [ScenarioFacts]? = nil, seal: SealFacts? = nil,
    published: [PublishedFacts],
    notes: [NoteFacts], award: AwardFacts?, findings: [Finding],
    anonymity: AnonymityFacts? = nil
  ) {
    self.formatVersion = formatVersion
    self.resultsVersion = resultsVersion
    self.comparison = comparison
    self.inputs = inputs
    self.model = model
    self.vendors = vendors
    self.performances = performances
    self.facts = facts
    self.judgements = judgements
    self.screening = screening
    self.values = values
    self.ranking = ranking
    self.methods = methods
    self.analysis = analysis
    self.robustness = robustness
    self.scenarios = scenarios
    self.seal = seal
    self.published = published
    self.notes = notes
    self.award = award
    self.findings = findings
    self.anonymity = anonymity
  }
}

/// Who has a letter in place of a name.
package struct AnonymityFacts: Codable, Sendable, Equatable {
  package let vendors: Bool
  package let evaluators: Bool

  package init(vendors: Bool, evaluators: Bool) {
    self.vendors = vendors
    self.evaluators = evaluators
  }
}

/// What was decided, by whom and for which day.
package struct ComparisonFacts: Codable, Sendable, Equatable {
  package let id: String
  package let title: String
  package let subtitle: String?
  package let buyer: String
  package let decisionDate: CalendarDate
  package let notes: String?

  package init(
    id: String, title: String, subtitle: String?, buyer: String, decisionDate: CalendarDate, notes: String?
  ) {
    self.id = id
    self.title = title
    self.subtitle = subtitle
    self.buyer = buyer
    self.decisionDate = decisionDate
    self.notes = notes
  }
}

/// One file that was read.
package struct InputFacts: Codable, Sendable, Equatable {
  /// From the comparison's folder.
  package let path: String
  package let role: String
  package let bytes: Int
  /// 64 hexadecimal digits.
  package let sha256: String

  package init(path: String, role: String, bytes: Int, sha256: String) {
    self.path = path
    self.role = role
    self.bytes = bytes
    self.sha256 = sha256
  }
}

package struct VendorFacts: Codable, Sendable, Equatable {
  package let id: String
  package let name: String
  package let country: String?
  package let file: String

  package init(id: String, name: String, country: String?, file: String) {
    self.id = id
    self.name = name
    self.country = country
    self.file = file
  }
}

/// Something worth telling the reader of a report, with where it comes from.
package struct Finding: Codable, Sendable, Equatable {
  package enum Severity: String, Codable, Sendable {
    case warning, note
  }

  package let code: String
  package let severity: Severity
  package let text: String
  package let source: SourceReference?

  package init(code: String, severity: Severity, text: String, source: SourceReference?) {
    self.code = code
    self.severity = severity
    self.text = text
    self.source = source
  }
}

/// A ranking published by others: history beside our ranking, never input to it.
package struct PublishedFacts: Codable, Sendable, Equatable {
  package let title: String
  package let method: String
  package let source: String
  package let places: [Place]

  package struct Place: Codable, Sendable, Equatable {
    package let vendor: String
    package let rank: Int
    /// As published, digit for digit.
    package let score: String?

    package init(vendor: String, rank: Int, score: String?) {
      self.vendor = vendor
      self.rank = rank
      self.score = score
    }
  }

  package init(title: String, method: String, source: String, places: [Place]) {
    self.title = title
    self.method = method
    self.source = source
    self.places = places
  }
}
