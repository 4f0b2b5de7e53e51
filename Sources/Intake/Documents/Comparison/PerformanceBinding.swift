internal import Decision
internal import Outsourcing

/// Brings together what a bid answers and what the buyer's assessment says on each leaf and fact.
struct PerformanceBinding {
  let model: CriteriaModel
  let assessment: Assessment
  /// The file of the assessment; nil if there is none, and then no statement of it either.
  let assessmentFile: SourceFile?
  /// Nil where a bid is bound to a model by itself, for no decision: nothing is computed then.
  let buyer: BuyerData?
  let log: DiagnosticLog

  func bound(_ bid: Bid, in file: SourceFile) -> Comparison.BoundBid {
    let answers = Dictionary(bid.answers.map { ($0.criterion, $0) }) { first, _ in first }
    let targets = model.answerTargets
    refuseUnknown(bid, file, targets.map(\.id))
    warnOfUnshown(bid, file)
    warnOfFuture(bid, file)
    let performances = zip(model.leaves, targets).map { leaf, target in
      let stated = performance(bid.id, target, leaf.kind, answers[leaf.id], file)
      if leaf.priceFormula != nil { refuseUnfitPrice(stated) }
      return stated
    }
    let facts = model.facts.map { fact in
      performance(bid.id, AnswerTarget(fact), fact.measure == nil ? .measured : .derived, answers[fact.id], file)
    }
    let analysis = buyer.map { buyer in
      AnalysisBinding(model: model, assessment: assessment, buyer: buyer).analysis(
        of: bid, stated: performances + facts)
    }
    return Comparison.BoundBid(
      bid: bid, file: file.path,
      performances: zip(model.leaves, performances).map { leaf, stated in
        computed(stated, leaf.computing, leaf.schemes, analysis)
      },
      facts: zip(model.facts, facts).map { fact, stated in
        computed(stated, fact.measure.flatMap(DerivedMeasures.measure), [], analysis)
      },
      analysis: analysis)
  }

  private func refuseUnknown(_ bid: Bid, _ file: SourceFile, _ ids: [String]) {
    let known = Set(ids)
    for answer in bid.answers where !known.contains(answer.criterion) {
      log.error(
        .keyUnknown, "no criterion is called \"\(shortened(answer.criterion))\"",
        at: file.span(at: answer.criterionSource),
        in: file,
        help: Spelling.nearest(to: answer.criterion, among: ids).map { "did you mean \"\($0)\"?" }
          ?? "the criteria are listed in \(model.path)")
    }
  }

  /// What is said to be more than a claim needs something that can be looked at.
  private func warnOfUnshown(_ bid: Bid, _ file: SourceFile) {
    let notation = file.notation
    for answer in bid.answers
    where answer.provenance.evidence > .claimed && answer.provenance.document == nil && answer.content != .unanswered {
      log.warning(
        .evidenceNoDocument,
        "\(answer.criterion) is said to be \(answer.provenance.evidence.rawValue) and names no document",
        at: file.span(at: answer.source), in: file,
        help: notation == .csv
          ? "write the title of the document in the column document, or claimed in the column evidence"
          : "list it under documents, such as \(notation.document("survey")), and give its id here: \(notation.member("document", "survey")); without one it is claimed"
      )
    }
  }

  /// What is dated after the day of the decision cannot have been before anybody on it.
  private func warnOfFuture(_ bid: Bid, _ file: SourceFile) {
    guard let decisionDate = buyer?.decision else { return }
    let dates = Dictionary(bid.documents.map { ($0.id, $0.date) }) { first, _ in first }
    for answer in bid.answers {
      let document = answer.provenance.document.flatMap { dates[$0] ?? nil }
      guard let date = [answer.provenance.date, document].compactMap({ $0 }).max(), date > decisionDate else {
        continue
      }
      log.warning(
        .evidenceFuture,
        "the evidence for \(answer.criterion) is dated \(date), after the decision date \(decisionDate)",
        at: file.span(at: answer.source), in: file, help: "check the date; the buyer's decision date is fixed")
    }
  }

  private func performance(
    _ vendor: String, _ target: AnswerTarget, _ kind: CriterionKind, _ answer: Answer?, _ file: SourceFile
  ) -> StatedPerformance {
    var (cell, origin): (Cell, StatedPerformance.Origin) = (.unanswered, .bid)
    switch kind {
    case .measured:
      if let answer { cell = binding(target, file).cell(for: answer) ?? .unanswered }
    case .judged, .derived:
      refuseOwnAnswer(answer, kind, file)
    }
    if kind == .judged { (cell, origin) = judged(vendor, target.id) }
    if let override = assessment.overrides.first(where: { $0.vendor == vendor && $0.criterion == target.id }) {
      origin = .override(override)
      cell = overridden(override, target)
    }
    if let grant = assessment.grants.first(where: { $0.vendor == vendor && $0.criterion == target.id }) {
      if case .override = origin {
        refuse("\"\(target.id)\" of \(vendor) is overridden and not applicable at once", grant.source)
      }
      (cell, origin) = (.notApplicable, .grant(grant))
    }
    if let bound = assessment.bounds.first(where: { $0.vendor == vendor && $0.criterion == target.id }) {
      if cell == .unanswered {
        (cell, origin) = (.unansweredBounded(bound.interval), .bound(bound))
      } else {
        refuse("\"\(target.id)\" of \(vendor) is answered, so it has no bounds", bound.source)
      }
    }
    return StatedPerformance(criterion: target.id, cell: cell, origin: origin, answer: answer)
  }

  /// A computed figure, unless the buyer has set another in its place.
  private func computed(
    _ stated: StatedPerformance, _ measure: DerivedMeasure?, _ schemes: [CriteriaModel.Scheme],
    _ analysis: BidAnalysis?
  ) -> StatedPerformance {
    guard case .bid = stated.origin, let analysis, let measure else { return stated }
    let (cell, computed) = analysis.computed(measure, criterion: stated.criterion, schemes: schemes)
    return StatedPerformance(
      criterion: stated.criterion, cell: cell, origin: .computed(computed), answer: stated.answer)
  }

  private func binding(_ target: AnswerTarget, _ file: SourceFile) -> CellBinding {
    CellBinding(target: target, policy: model.policy, file: file, log: log)
  }

  /// A bid sets neither a judged score nor a computed figure.
  private func refuseOwnAnswer(_ answer: Answer?, _ kind: CriterionKind, _ file: SourceFile) {
    guard let answer, answer.content != .unanswered, answer.content != .notApplicable else { return }
    log.error(
      .answerNotYours,
      kind == .judged
        ? "\(answer.criterion) is judged by the buyer; a bid cannot score itself"
        : "\(answer.criterion) is computed; a bid cannot set it",
      at: file.span(at: answer.source), in: file,
      help: kind == .judged
        ? "remove the answer; the panel's scores stand in the buyer's assessment"
        : "remove the answer; the buyer can override the figure, with a reason")
  }

  /// The agreed score, else the median of the panel's.
  private func judged(_ vendor: String, _ criterion: String) -> (Cell, StatedPerformance.Origin) {
    let scores = assessment.judgements.filter { $0.vendor == vendor && $0.criterion == criterion }
    let consensus = assessment.consensus.first { $0.vendor == vendor && $0.criterion == criterion }
    let sorted = scores.map(\.score).sorted { $0.value < $1.value }
    if let low = sorted.first, let high = sorted.last, high.value - low.value >= 2, consensus == nil,
      let first = scores.first, let file = assessmentFile
    {
      log.warning(
        .judgementSpread, "the scores of \(vendor) on \(criterion) run from \(low.text) to \(high.text)",
        at: file.span(at: first.source), in: file,
        help: "agree on a score under consensus, with the reason; until then the middle one counts")
    }
    guard let score = consensus?.score.value ?? median(sorted.map(\.value)) else { return (.unanswered, .bid) }
    return (.value(.number(score)), .panel(scores, consensus))
  }

  private func median(_ sorted: [Double]) -> Double? {
    guard !sorted.isEmpty else { return nil }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// An override without a unit is in the criterion's own.
  private func overridden(_ override: Assessment.Override, _ target: AnswerTarget) -> Cell {
    guard let file = assessmentFile else { return .unanswered }
    let stated = override.answer
    let answer = target.answer(
      stated.content, unit: stated.unit, currency: stated.currency, source: stated.source,
      criterionSource: stated.criterionSource)
    return binding(target, file).cell(for: answer) ?? .unanswered
  }

  /// A price that others are measured by is one amount above 0: bounds of it would be bounds of every score.
  private func refuseUnfitPrice(_ stated: StatedPerformance) {
    let source: SourceReference
    switch (stated.origin, stated.cell) {
    case (.override(let override), .value(.number(let amount))) where amount <= 0: source = override.answer.source
    case (.bound(let bound), _): source = bound.source
    default: return
    }
    refuse(
      "\"\(stated.criterion)\" is measured by the other bids, so it is one amount above 0", source,
      help: "set the amount under overrides, or leave it open")
  }

  private func refuse(
    _ text: String, _ source: SourceReference, help: String = "remove one of the statements"
  ) {
    guard let file = assessmentFile else { return }
    log.error(.assessmentUnfit, text, at: file.span(at: source), in: file, help: help)
  }
}

extension CriteriaModel.Leaf {
  /// What computes it: an amount instead of a share where the other bids measure its price.
  fileprivate var computing: DerivedMeasure? {
    priceFormula == nil ? measure.flatMap(DerivedMeasures.measure) : .totalCostAmount
  }
}
