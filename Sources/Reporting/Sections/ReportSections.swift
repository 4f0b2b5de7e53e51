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
  package static let all: [any ReportSection.Type] = [
    DecisionSection.self, RankingSection.self, PlacesSection.self, SafeRangesSection.self, CostQualitySection.self,
    CriteriaProfileSection.self, CostSection.self,
    PriceLaboratorySection.self, WorkingHoursSection.self, LocationSection.self, CertificatesSection.self,
    ContractTermsSection.self, RisksSection.self, BenefitsSection.self, EvidenceSection.self,
    ScenariosSection.self, KnockedOutSection.self, PublishedRankingsSection.self,
    DataQualitySection.self, MethodSection.self,
  ]
}

extension Document {
  /// The report on an evaluation.
  package init(_ evaluation: Evaluation) {
    let indexed = IndexedEvaluation(evaluation)
    let comparison = evaluation.comparison
    title = .quoted(comparison.title)
    subtitle = comparison.subtitle.map { .quoted($0) }
    facts = [
      "For " + .quoted(comparison.buyer), "As of \(figure: comparison.decisionDate.inWords)",
      Self.extent(of: evaluation),
    ]
    sections = ReportSections.all.compactMap { $0.section(of: indexed)?.opened(by: evaluation.notes) }
    let inputs = evaluation.inputs.map { "\($0.sha256)  \($0.path)\n" }.joined()
    footer =
      "Inputs sha256 \(figure: sha256Hex(Array(inputs.utf8))) · results version \(evaluation.resultsVersion)"
  }

  /// `8 providers ranked, none knocked out, 21 criteria`.
  private static func extent(of evaluation: Evaluation) -> Text {
    let out = Set(evaluation.ranking.knockedOut.map(\.vendor)).count
    let ranked = counted(evaluation.ranking.places.count, "provider")
    let criteria = counted(evaluation.model.criteria.count { $0.leaf != nil }, "criterion", "criteria")
    return "\(figure: ranked) ranked, \(figure: out == 0 ? "none" : String(out)) knocked out, \(figure: criteria)"
  }
}

extension Section {
  /// The section with the buyer's own paragraphs for it on top.
  fileprivate func opened(by notes: [NoteFacts]) -> Section {
    let own = notes.filter { $0.section == id }.map { Block.paragraph(.quoted($0.text)) }
    return Section(id: id, shortTitle: shortTitle, title: title, question: question, blocks: own + blocks)
  }
}
