internal import Digest
package import Outcome
internal import Outsourcing

/// One question of the report and its answer.
package protocol ReportSection: Sendable {
  /// The section, or nil where there is nothing to say.
  static func section(of indexed: IndexedEvaluation) -> Section?
}

/// All sections in the order of the report; one file each beside this one, compared with this list by a test.
package enum ReportSections {
  /// Each with its id, by which a brand speaks of it.
  package static let listed: [(id: String, type: any ReportSection.Type)] = [
    ("decision", DecisionSection.self), ("ranking", RankingSection.self), ("sure", PlacesSection.self),
    ("change", SafeRangesSection.self), ("opinions", SecondOpinionsSection.self), ("trade", CostQualitySection.self),
    ("roles", RolesSection.self),
    ("profile", CriteriaProfileSection.self), ("cost", CostSection.self), ("prices", PriceLaboratorySection.self),
    ("hours", WorkingHoursSection.self), ("places", LocationSection.self), ("certificates", CertificatesSection.self),
    ("contract", ContractTermsSection.self), ("risks", RisksSection.self), ("benefits", BenefitsSection.self),
    ("evidence", EvidenceSection.self), ("scenarios", ScenariosSection.self), ("knocked-out", KnockedOutSection.self),
    ("changes", ChangesSection.self), ("published", PublishedRankingsSection.self),
    ("quality", DataQualitySection.self), ("method", MethodSection.self),
  ]

  package static let all: [any ReportSection.Type] = listed.map(\.type)

  /// Sections that no brand can leave out; the first begins every report.
  package static let kept = ["decision", "knocked-out", "method"]
}

extension Document {
  /// The report on an evaluation, for some reader. A sheet for one provider needs a provider of the evaluation.
  ///
  /// `wording` in place of the one its brand asks for.
  package init(_ evaluation: Evaluation, for edition: Edition = .internal, in wording: Wording? = nil) {
    let indexed = IndexedEvaluation(evaluation, for: edition)
    let plain = Document(unbranded: indexed)
    self = evaluation.brand.map { plain.branded(by: $0, indexed) } ?? plain
    self.wording = wording ?? Wording(evaluation.brand)
  }

  private init(unbranded indexed: IndexedEvaluation) {
    let (evaluation, edition) = (indexed.evaluation, indexed.edition)
    let comparison = evaluation.comparison
    title = .quoted(comparison.title)
    subtitle = comparison.subtitle.map { .quoted($0) }
    facts =
      Self.reader(edition, indexed) + [
        "For \(.quoted(comparison.buyer))", "As of \(date: comparison.decisionDate)",
      ] + (edition.isForOneProvider ? [] : [Self.extent(of: evaluation)])
    let answers: [Section] =
      switch edition {
      case .internal, .board:
        ReportSections.all.compactMap { $0.section(of: indexed)?.opened(by: evaluation.notes) }
      case .pullRequest: PullRequest.sections(of: indexed)
      case .debrief(let vendor):
        DebriefSections.all.compactMap { $0.section(of: Debrief(indexed, vendor: vendor)) }
      case .questions(let vendor):
        QuestionSheetSections.all.compactMap { $0.section(of: QuestionSheet(indexed: indexed, vendor: vendor)) }
      }
    let hidden = Self.namingFiles(evaluation)
    sections = hidden.isEmpty ? answers : answers.map { $0.unlinked(from: hidden) }
    footer = Self.fingerprint(evaluation, edition) + " · " + "results version \(evaluation.resultsVersion)"
  }

  /// Files that hold names which the report does not.
  private static func namingFiles(_ evaluation: Evaluation) -> Set<String> {
    guard let anonymity = evaluation.anonymity else { return [] }
    let roles = anonymity.vendors ? ["assessment", "comparison", "vendor"] : ["assessment"]
    return Set(evaluation.inputs.filter { roles.contains($0.role) }.map(\.path))
  }

  /// Whom the paper is for, where that is not the buyer's own house.
  private static func reader(_ edition: Edition, _ indexed: IndexedEvaluation) -> [Text] {
    switch edition {
    case .internal, .pullRequest: []
    case .board: ["Board edition"]
    case .debrief(let vendor): ["Debrief of \(indexed.name(vendor))"]
    case .questions(let vendor): ["Questions to \(indexed.name(vendor))"]
    }
  }

  /// What identifies the inputs; for a provider the fingerprint of its own file, which it can compare.
  private static func fingerprint(_ evaluation: Evaluation, _ edition: Edition) -> Text {
    switch edition {
    case .internal, .board, .pullRequest:
      let inputs = evaluation.inputs.map { "\($0.sha256)  \($0.path)\n" }.joined()
      return "Inputs sha256 \(verbatim: sha256Hex(Array(inputs.utf8)))"
    case .debrief(let vendor), .questions(let vendor):
      let file = evaluation.vendors.first { $0.id == vendor }?.file
      let own = evaluation.inputs.first { $0.path == file }
      return own.map { "\(.quoted($0.path)) sha256 \(verbatim: $0.sha256)" } ?? "The bid has no fingerprint"
    }
  }

  /// `8 providers ranked, none knocked out, 21 criteria`.
  private static func extent(of evaluation: Evaluation) -> Text {
    let out = Set(evaluation.ranking.knockedOut.map(\.vendor)).count
    let ranked = Count.providers(evaluation.ranking.places.count)
    let criteria = Count.criteria(evaluation.model.criteria.count { $0.leaf != nil })
    return out == 0
      ? "\(ranked) ranked, none knocked out, \(criteria)" : "\(ranked) ranked, \(out) knocked out, \(criteria)"
  }
}

extension Section {
  /// The section with the buyer's own paragraphs for it on top.
  fileprivate func opened(by notes: [NoteFacts]) -> Section {
    let own = notes.filter { $0.section == id }.map { Block.paragraph(.quoted($0.text)) }
    return Section(id: id, shortTitle: shortTitle, title: title, question: question, blocks: own + blocks)
  }
}
