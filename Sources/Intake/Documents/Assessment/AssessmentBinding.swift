internal import Decision
internal import Outsourcing

/// Reads `assessment.yaml` against the model and the providers it speaks of.
struct AssessmentBinding {
  /// What the statements may refer to.
  struct Known {
    /// Nil where a bid could not be read: it is no unknown provider.
    let vendors: [String]?
    let model: CriteriaModel
    /// Ids of the must-haves of model and comparison.
    let requirements: [String]
  }

  private let fields: Fields
  private let known: Known
  private var log: DiagnosticLog { fields.log }

  init?(_ document: SourceDocument, known: Known, log: DiagnosticLog) {
    guard let fields = document.fields(AssessmentShape.assessment, log: log) else { return nil }
    self.fields = fields
    self.known = known
  }

  func assessment() -> Assessment {
    let judged = fields.list("judged", item: "score", AssessmentShape.judged)
    refuseDoubles(judged, ["vendor", "criterion", "evaluator"])
    let consensus = fields.list("consensus", item: "score", AssessmentShape.consensus)
    refuseDoubles(consensus, ["vendor", "criterion"])
    let overrides = fields.list("overrides", item: "override", AssessmentShape.override)
    refuseDoubles(overrides, ["vendor", "criterion"])
    let confirmations = fields.list("confirmations", item: "confirmation", AssessmentShape.confirmation)
    refuseDoubles(confirmations, ["vendor", "requirement"])
    let grants = fields.list("not_applicable", item: "grant", AssessmentShape.grant)
    refuseDoubles(grants, ["vendor", "criterion"])
    let bounds = fields.list("bounds", item: "bound", AssessmentShape.bound)
    refuseDoubles(bounds, ["vendor", "criterion"])
    let costs = fields.list("costs", item: "cost", CostShape.provider)
    refuseDoubles(costs, ["vendor"])
    let risks = fields.list("risks", item: "risk", CostShape.risk)
    refuseDoubles(risks, ["vendor", "id"])
    let opinions = fields.list("weights", item: "opinion", RoleWeightsShape.opinion)
    refuseDoubles(opinions, ["role"])
    let roleWeights = RoleWeightsBinding(model: known.model)
    let statements = CostStatements { vendor($0) }
    return Assessment(
      judgements: judged.compactMap(judgement), consensus: consensus.compactMap(self.consensus),
      overrides: overrides.compactMap(override), confirmations: confirmations.compactMap(confirmation),
      grants: grants.compactMap(grant), bounds: bounds.compactMap(bound),
      costs: costs.compactMap(statements.cost), risks: risks.compactMap(statements.risk),
      benefits: fields.list("benefits", item: "benefit", AssessmentShape.benefit).compactMap(benefit),
      roleWeights: opinions.compactMap(roleWeights.weights),
      notes: fields.list("notes", item: "note", AssessmentShape.note).compactMap(note),
      decision: fields.record("decision", AssessmentShape.decision).flatMap(award))
  }

  // MARK: Statements

  private func judgement(_ entry: Fields) -> Assessment.Judgement? {
    let (evaluator, sentence, evidence) = (entry.name("evaluator"), entry.text("sentence"), entry.text("evidence"))
    let score = score(entry)
    guard let (vendor, leaf) = cell(entry), isJudged(leaf, entry), let evaluator, let sentence, let score else {
      return nil
    }
    if evidence == nil, score.value > 2 {
      entry.warning(
        .judgementUnshown, "a score of \(score.text) without evidence", "score",
        help: "say what was seen, or score at most 2")
    }
    return Assessment.Judgement(
      vendor: vendor, criterion: leaf.id, evaluator: evaluator, score: score, sentence: sentence, evidence: evidence,
      source: entry.source("score"))
  }

  private func consensus(_ entry: Fields) -> Assessment.Consensus? {
    let (reason, by, score) = (entry.text("reason"), entry.name("by"), score(entry))
    guard let (vendor, leaf) = cell(entry), isJudged(leaf, entry), let reason, let score else { return nil }
    return Assessment.Consensus(
      vendor: vendor, criterion: leaf.id, score: score, reason: reason, by: by, source: entry.source("score"))
  }

  private func override(_ entry: Fields) -> Assessment.Override? {
    let content = entry.performance("value", isMeasured: entry.has("unit") || entry.has("currency"))
    let (unit, currency) = (entry.choice("unit", Unit.self), entry.currency("currency"))
    let (reason, by) = (entry.text("reason"), entry.name("by"))
    guard let vendor = vendor(entry), let criterion = entry.id("criterion") else { return nil }
    let leaf = known.model.leaves.first { $0.id == criterion }
    let facts = known.model.facts.map(\.id)
    guard leaf != nil || facts.contains(criterion) else {
      unknown(criterion, entry, "criterion", known.model.leaves.map(\.id) + facts, "criterion")
      return nil
    }
    if leaf?.kind == .judged {
      entry.error(
        .assessmentUnfit, "\"\(criterion)\" is judged, not stated", "criterion",
        help: "put a score under judged or consensus")
      return nil
    }
    guard let content, let reason, unit != nil || !entry.has("unit"),
      (unit ?? leaf?.unit).map({ entry.isInRange(content, $0) }) ?? true
    else { return nil }
    return Assessment.Override(
      vendor: vendor, criterion: criterion,
      answer: Answer(
        criterion: criterion, content: content, unit: unit, currency: currency, period: nil, sample: nil, reason: nil,
        note: nil, provenance: Provenance(evidence: .none, document: nil, page: nil, date: nil),
        source: entry.source("value"), criterionSource: entry.source("criterion")),
      reason: reason, by: by)
  }

  private func confirmation(_ entry: Fields) -> Assessment.Confirmation? {
    let (result, reason, by) = (entry.choice("result", Finding.self), entry.text("reason"), entry.name("by"))
    guard let vendor = vendor(entry), let requirement = entry.id("requirement") else { return nil }
    guard known.requirements.contains(requirement) else {
      unknown(requirement, entry, "requirement", known.requirements, "must-have")
      return nil
    }
    guard let result, let reason else { return nil }
    return Assessment.Confirmation(
      vendor: vendor, requirement: requirement, result: result == .met ? .met : .failed, reason: reason, by: by,
      source: entry.source("result"))
  }

  private enum Finding: String, CaseIterable {
    case met, failed
  }

  private func grant(_ entry: Fields) -> Assessment.Grant? {
    let (reason, by) = (entry.text("reason"), entry.name("by"))
    // A security control is a fact that may not apply to a provider.
    if let criterion = entry.quiet.id("criterion"), known.model.controls.contains(where: { $0.id == criterion }) {
      guard let vendor = vendor(entry), let reason else { return nil }
      return Assessment.Grant(
        vendor: vendor, criterion: criterion, reason: reason, by: by, source: entry.source("criterion"))
    }
    guard let (vendor, leaf) = cell(entry), let reason else { return nil }
    return Assessment.Grant(
      vendor: vendor, criterion: leaf.id, reason: reason, by: by, source: entry.source("criterion"))
  }

  private func bound(_ entry: Fields) -> Assessment.Bound? {
    let (reason, by) = (entry.text("reason"), entry.name("by"))
    let (low, high) = (entry.number("low"), entry.number("high"))
    guard let (vendor, leaf) = cell(entry), let reason, let low, let high else { return nil }
    guard leaf.unit.form != .word else {
      entry.error(
        .assessmentUnfit, "\"\(leaf.id)\" is answered with a word, which has no bounds", "criterion",
        help: "remove the bound")
      return nil
    }
    guard let interval = try? Interval(low: low.value, high: high.value) else {
      entry.error(.assessmentUnfit, "the lowest level lies above the highest", "low", help: "swap low and high")
      return nil
    }
    guard entry.isInRange(.range(low: low, likely: nil, high: high), leaf.unit) else { return nil }
    return Assessment.Bound(
      vendor: vendor, criterion: leaf.id, interval: interval, reason: reason, by: by, source: entry.source("low"))
  }

  private func note(_ entry: Fields) -> Assessment.Note? {
    let (section, text) = (entry.name("section"), entry.text("text"))
    let vendor = entry.has("vendor") ? vendor(entry) : nil
    if entry.has("section") == entry.has("vendor") {
      entry.error(
        .assessmentUnfit, "a note is for a section or about a provider", "text", help: "give one of section and vendor")
    }
    return text.map { Assessment.Note(section: section, vendor: vendor, text: $0) }
  }

  private func benefit(_ entry: Fields) -> Assessment.Benefit? {
    let (measure, baseline, target) = (entry.name("measure"), entry.name("baseline"), entry.name("target"))
    let owner = entry.name("owner")
    return entry.text("benefit").map {
      Assessment.Benefit(benefit: $0, measure: measure, baseline: baseline, target: target, owner: owner)
    }
  }

  private func award(_ entry: Fields) -> Assessment.Award? {
    let (date, by, reason) = (entry.date("date"), entry.name("by"), entry.text("reason"))
    guard let chosen = vendor(entry, "chosen"), let date, let by else { return nil }
    return Assessment.Award(date: date, by: by, chosen: chosen, reason: reason, source: entry.source("chosen"))
  }

  // MARK: References

  private func vendor(_ entry: Fields, _ key: String = "vendor") -> String? {
    guard let vendor = entry.id(key) else { return nil }
    guard let vendors = known.vendors, !vendors.contains(vendor) else { return vendor }
    unknown(vendor, entry, key, vendors, "provider")
    return nil
  }

  private func cell(_ entry: Fields) -> (vendor: String, leaf: CriteriaModel.Leaf)? {
    let vendor = vendor(entry)
    guard let criterion = entry.id("criterion") else { return nil }
    guard let leaf = known.model.leaves.first(where: { $0.id == criterion }) else {
      unknown(criterion, entry, "criterion", known.model.leaves.map(\.id), "criterion")
      return nil
    }
    return vendor.map { ($0, leaf) }
  }

  private func unknown(_ id: String, _ entry: Fields, _ key: String, _ ids: [String], _ kind: String) {
    entry.error(
      .keyUnknown, "no \(kind) is called \"\(id)\"", key,
      help: Spelling.hint(for: id, among: ids) ?? "use an id of this comparison")
  }

  private func isJudged(_ leaf: CriteriaModel.Leaf, _ entry: Fields) -> Bool {
    if leaf.kind == .judged { return true }
    entry.error(
      .assessmentUnfit, "\"\(leaf.id)\" is \(leaf.kind.rawValue), not judged", "criterion",
      help: "a value of it can be set under overrides, with a reason")
    return false
  }

  private func score(_ entry: Fields) -> Quantity? {
    guard let score = entry.number("score") else { return nil }
    guard (0...5).contains(score.value), (2 * score.value).rounded() == 2 * score.value else {
      entry.error(.numberRange, "\(score.text) is no score", "score", help: "scores are 0 to 5 in whole or half points")
      return nil
    }
    return score
  }

  private func refuseDoubles(_ entries: [Fields], _ keys: [String]) {
    var seen: [String: Int] = [:]
    for entry in entries {
      let words = keys.compactMap { entry.plainText($0) }
      guard words.count == keys.count else { continue }
      let name = words.joined(separator: "\u{1F}")
      if let line = seen[name] {
        entry.error(
          .idDuplicate, "\(shortened(words.joined(separator: ", "))) stands here twice", keys[keys.count - 1],
          help: "the first one stands at line \(line); keep one of them")
      }
      seen[name] = seen[name] ?? entry.source(keys[0]).line
    }
  }
}
