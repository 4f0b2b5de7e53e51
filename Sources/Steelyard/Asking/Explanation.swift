internal import Decision
internal import Outcome
internal import Outsourcing
internal import Reporting

extension EvaluatedComparison {
  /// Why things are as they are: of a provider, of a pair of providers, or of a criterion.
  ///
  /// `subject` is the id of a provider or a criterion. Throws ``QuestionFault`` for an id that is neither, and for a
  /// second provider beside a criterion.
  public func explanation(of subject: String, versus rival: String? = nil, _ format: AnswerFormat) throws -> String {
    let isVendor = evaluation.vendors.contains { $0.id == subject }
    if let rival {
      try refuseUnknown(vendor: subject)
      try refuseUnknown(vendor: rival)
      guard subject != rival else {
        throw QuestionFault(text: "a provider cannot be compared with itself", help: "name another one after --versus")
      }
      let pair = try PairExplanation(evaluation, subject, rival)
      return format == .json ? pair.json.document : pair.text
    }
    if isVendor {
      let vendor = VendorExplanation(evaluation: evaluation, vendor: subject)
      return format == .json ? try vendor.json.document : vendor.text
    }
    guard evaluation.model.criteria.contains(where: { $0.id == subject }) else {
      let known = evaluation.vendors.map(\.id) + evaluation.model.criteria.map(\.id)
      throw QuestionFault(
        text: "no provider and no criterion is called \"\(terminalText(subject))\"",
        help: Steelyard.suggestion(for: subject, among: known).map { "did you mean \"\($0)\"?" }
          ?? "name a provider or a criterion of \(evaluation.comparison.id)")
    }
    let criterion = CriterionExplanation(evaluation: evaluation, criterion: subject)
    return format == .json ? try criterion.json.document : criterion.text
  }
}

/// The scores of a provider, ranked or not.
struct StandingOf {
  let name: String
  let scores: ScoreFacts
  /// Nil for one that is knocked out.
  let place: PlaceFacts?
  let reasons: [KnockOutFacts]

  init?(_ vendor: String, in evaluation: Evaluation) {
    place = evaluation.ranking.places.first { $0.vendor == vendor }
    reasons = evaluation.ranking.knockedOut.filter { $0.vendor == vendor }
    guard let scores = place?.scores ?? reasons.first?.scores else { return nil }
    self.scores = scores
    name = evaluation.vendors.first { $0.id == vendor }?.name ?? vendor
  }
}
