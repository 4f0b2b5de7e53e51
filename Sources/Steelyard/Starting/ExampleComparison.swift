internal import Decision
internal import Intake
internal import Outsourcing
internal import Reporting

/// A comparison of three fictional providers by any criteria model, complete enough to report at once.
///
/// The figures are made by a fixed rule, so that two runs write the same bytes: every provider is good at something else,
/// and all meet the must-haves.
struct ExampleComparison {
  private let model: CriteriaModel
  private let modelText: String

  init(_ model: CriteriaModel, text: String) {
    self.model = model
    modelText = text
  }

  private static let providers: [(id: String, name: String)] = [
    ("amber", "Amber Contact (fictional)"), ("birch", "Birch Services (fictional)"),
    ("cedar", "Cedar Lines (fictional)"),
  ]

  /// Paths and contents of all files, paths from the comparison's folder.
  var files: [(path: String, text: String)] {
    let bids = Self.providers.indices.map(bid)
    return [
      ("steelyard.yaml", comparison), ("criteria/\(model.id).yaml", modelText), ("assessment.yaml", assessment),
      ("vendors/amber.xml", VendorFile.xml(bids[0])), ("vendors/birch.json", VendorFile.json(bids[1])),
      ("vendors/cedar.xml", VendorFile.xml(bids[2])),
    ]
  }

  private var comparison: String {
    """
    # Made by steelyard init. Change anything; `steelyard check` says what no longer fits.
    steelyard: comparison/1.0
    id: first-try
    title: A first comparison
    subtitle: Three fictional providers; every figure is made up
    buyer: Your organisation
    decision_date: 2026-01-31
    model: criteria/\(model.id).yaml
    assessment: assessment.yaml
    \(isComputed ? ExampleOffer.comparison : "")bids:
      - vendors/amber.xml
      - vendors/birch.json
      - vendors/cedar.xml

    """
  }

  /// True if figures of the model are computed from more than answers.
  private var isComputed: Bool {
    model.leaves.contains { $0.measure != nil } || model.facts.contains { $0.measure != nil }
  }

  // MARK: Figures

  /// How far from worst to best a provider's answer lies, in tenths: each leads on a third of the criteria.
  private func position(_ provider: Int, _ index: Int) -> Double {
    [0.8, 0.6, 0.4][(provider + index) % 3]
  }

  private func bid(_ provider: Int) -> Bid {
    let (id, name) = Self.providers[provider]
    let source = SourceReference(file: "", line: 1, column: 1)
    func answer(_ criterion: String, _ unit: Unit, _ currency: String?, _ content: Answer.Content?) -> Answer? {
      content.map {
        Answer(
          criterion: criterion, content: $0, unit: unit.form == .number ? unit : nil, currency: currency, period: nil,
          sample: nil, reason: nil, note: nil,
          provenance: Provenance(evidence: .claimed, document: nil, page: nil, date: nil), source: source,
          criterionSource: source)
      }
    }
    let leaves = model.leaves.enumerated().compactMap { index, leaf in
      leaf.kind == .measured ? answer(leaf.id, leaf.unit, leaf.currency, content(leaf, provider, index)) : nil
    }
    let facts = model.facts.filter { $0.measure == nil }.compactMap { answer($0.id, $0.unit, nil, content($0)) }
    let offer = isComputed ? ExampleOffer(provider) : nil
    return Bid(
      id: id, name: name, company: nil, offer: offer?.offer, documents: offer?.documents ?? [],
      sites: offer?.sites ?? [], services: [], prices: offer?.prices ?? [], certificates: offer?.certificates ?? [],
      answers: leaves + facts, source: source)
  }

  private func content(_ leaf: CriteriaModel.Leaf, _ provider: Int, _ index: Int) -> Answer.Content? {
    if let levels = leaf.function as? Levels {
      let allowed = words(.leaf(leaf.id), of: levels.entries.map(\.label))
      let ranked = levels.entries.filter { allowed.contains($0.label) }.sorted { $0.value < $1.value }
      let place = Int(position(provider, index) * Double(ranked.count - 1) + 0.5)
      return ranked.indices.contains(place) ? .word(ranked[place].label) : nil
    }
    return level(leaf, position(provider, index)).flatMap { number($0, .leaf(leaf.id), leaf.unit) }
  }

  private func content(_ fact: CriteriaModel.Fact) -> Answer.Content? {
    if fact.unit.form == .word { return words(.fact(fact.id), of: fact.words).first.map { .word($0) } }
    let level: Double =
      switch fact.unit {
      case .percent: 80
      case .seconds: 300
      default: 5
      }
    return number(level, .fact(fact.id), fact.unit)
  }

  /// The level at which a function is worth about the given share of its range, by its anchors.
  private func level(_ leaf: CriteriaModel.Leaf, _ position: Double) -> Double? {
    func between(_ anchors: Anchors) -> Double { anchors.worst + position * (anchors.best - anchors.worst) }
    switch leaf.function {
    case let linear as Linear: return between(linear.anchors)
    case let plateau as Plateau: return between(plateau.anchors)
    case let exponential as Exponential: return between(exponential.anchors)
    case let logistic as Logistic: return between(logistic.anchors)
    case let lines as PiecewiseLinear:
      guard let high = lines.points.max(by: { $0.value < $1.value }),
        let low = lines.points.min(by: { $0.value < $1.value })
      else { return nil }
      return low.level + position * (high.level - low.level)
    case let step as Step: return step.thresholds[min(provider(position), step.thresholds.count - 1)].level
    case let target as Target: return target.low + position * (target.idealFrom - target.low)
    default: return nil
    }
  }

  private func provider(_ position: Double) -> Int { position > 0.7 ? 0 : position > 0.5 ? 1 : 2 }

  private func number(_ level: Double, _ subject: Requirement.Subject, _ unit: Unit) -> Answer.Content? {
    var level = level
    for stated in model.requirements where stated.requirement.subject == subject {
      switch stated.requirement.condition {
      case .atLeast(let limit): level = max(level, limit)
      case .atMost(let limit): level = min(level, limit)
      case .oneOf: continue
      }
    }
    let isWhole = [.count, .days, .months, .seconds, .fte, .seats, .agentsPerLead].contains(unit)
    return (try? Quantity(isWhole ? Figures.fixed(level, 0) : Figures.level(level))).map { .number($0) }
  }

  private func words(_ subject: Requirement.Subject, of scale: [String]) -> [String] {
    var allowed = scale
    for stated in model.requirements where stated.requirement.subject == subject {
      if case .oneOf(let words) = stated.requirement.condition { allowed = allowed.filter(words.contains) }
    }
    return allowed
  }

  // MARK: What the buyer says

  private var assessment: String {
    var text = """
      # What the buyer says of the bids. Replace the example scores by those of your panel.
      steelyard: assessment/1.0

      """
    let judged = model.leaves.enumerated().filter { $0.element.kind == .judged }
    if !judged.isEmpty { text += "judged:\n" }
    for (index, leaf) in judged {
      for (provider, identity) in Self.providers.enumerated() {
        let score = Int(position(provider, index) * 5 + 0.5)
        text +=
          "  - {vendor: \(identity.id), criterion: \(leaf.id), evaluator: Example panel, score: \(score), "
          + "sentence: An example score., evidence: An example.}\n"
      }
    }
    let derived = model.leaves.enumerated().filter { $0.element.kind == .derived && $0.element.measure == nil }
    if !derived.isEmpty { text += "overrides:\n" }
    for (index, leaf) in derived {
      for (provider, identity) in Self.providers.enumerated() {
        guard case .number(let quantity)? = content(leaf, provider, index) else { continue }
        text +=
          "  - {vendor: \(identity.id), criterion: \(leaf.id), value: \(quantity.text), reason: An example figure.}\n"
      }
    }
    return text
  }
}
