internal import Decision
internal import Outsourcing

/// Reads a criteria model.
struct CriteriaBinding {
  let fields: Fields
  private var log: DiagnosticLog { fields.log }

  init?(_ document: SourceDocument, log: DiagnosticLog) {
    guard let fields = document.fields(CriteriaShape.model, log: log) else { return nil }
    self.fields = fields
  }

  /// Nil after an error that leaves no usable model.
  func model() -> CriteriaModel? {
    let weights = fields.record("weights", CriteriaShape.weights)
    let origin = weights?.text("origin")
    let setBy = weights?.name("set_by")
    let scaling: CriteriaTree.Scaling = weights?.truth("scale_to_one") == true ? .scaleToOne : .mustSumToWhole
    let policy = policy()
    let open = fields.choice("open_counts_as", OpenRequirement.self) ?? .conditional
    var ids: [String: SourceReference] = [:]
    let children = fields.list("criteria", item: "criterion", CriteriaShape.criterion)
    let nodes = children.compactMap { node($0, depth: 1, ids: &ids) }
    let tree = WeightBinding(children, of: fields)?.tree(scaling: scaling)
    let leaves = leaves(of: nodes)
    let controls = fields.list("controls", item: "control", CriteriaShape.control).compactMap { entry in
      let control = MeasureBinding.control(entry)
      if let control { claim(control.0.id, entry, &ids) }
      return control
    }
    let facts =
      fields.list("facts", item: "fact", CriteriaShape.fact).compactMap { fact($0, ids: &ids) } + controls.map(\.1)
    let inputs = MeasureBinding.inputs(
      fields, units: Dictionary(leaves.map { ($0.id, $0.unit) } + facts.map { ($0.id, $0.unit) }) { first, _ in first })
    if !controls.isEmpty, controls.allSatisfy({ $0.0.weight == 0 }) {
      fields.error(.weightValue, "all controls have the weight 0", "controls", help: "give some of them a weight")
    }
    let groups = groups(of: nodes)
    let sound = Set(leaves.map(\.id) + facts.map(\.id) + groups)
    var binding = RequirementBinding(
      leaves: leaves, facts: facts, groups: groups, faulty: Set(ids.keys).subtracting(sound))
    let requirements = fields.list("requirements", item: "requirement", CriteriaShape.requirement).compactMap {
      binding.requirement($0)
    }
    let (id, title, source) = (fields.id("id"), fields.name("title"), fields.text("source"))
    guard let id, let title, let origin, let tree, let policy, children.count == nodes.count else { return nil }
    return CriteriaModel(
      id: id, title: title, source: source, weightOrigin: origin, weightsSetBy: setBy, scaling: scaling,
      policy: policy, openRequirement: open, criteria: nodes, leaves: leaves, facts: facts,
      inputs: inputs, controls: controls.map(\.0), factors: MeasureBinding.factors(fields),
      requirements: requirements, tree: tree,
      path: fields.file.path)
  }

  private func leaves(of nodes: [CriteriaModel.Node]) -> [CriteriaModel.Leaf] {
    nodes.flatMap { node in node.leaf.map { [$0] } ?? leaves(of: node.children) }
  }

  private func groups(of nodes: [CriteriaModel.Node]) -> [String] {
    nodes.filter { $0.leaf == nil }.flatMap { [$0.id] + groups(of: $0.children) }
  }

  private func policy() -> CellPolicy? {
    guard let missing = fields.record("missing", CriteriaShape.missing) else { return CellPolicy() }
    let word = missing.choice("not_applicable", CriteriaShape.NotApplicableWord.self) ?? .neutral
    let points = missing.number("neutral_points")?.value ?? 50
    if !(0...100).contains(points) {
      missing.error(
        .numberRange, "neutral points lie between 0 and 100", "neutral_points",
        help: "50 is the middle, and the default")
      return nil
    }
    if word != .neutral, missing.has("neutral_points") {
      missing.error(
        .criterionValue, "neutral_points has no effect with \(word.rawValue)", "neutral_points", help: "remove it")
    }
    let notApplicable: CellPolicy.NotApplicable =
      switch word {
      case .neutral: .neutral(points: points)
      case .full: .full
      case .zero: .zero
      case .exclude: .exclude
      }
    return CellPolicy(
      notApplicable: notApplicable,
      vendorInterval: missing.choice("vendor_interval", CellPolicy.VendorInterval.self) ?? .worst,
      outside: missing.choice("outside", OutsideRule.self) ?? .clamp)
  }

  private func node(_ entry: Fields, depth: Int, ids: inout [String: SourceReference]) -> CriteriaModel.Node? {
    let (id, title, question) = (entry.id("id"), entry.name("title"), entry.text("question"))
    let weight = entry.number("weight")
    if let id { claim(id, entry, &ids) }
    let children = entry.list("criteria", item: "criterion", CriteriaShape.criterion)
    let nodes = children.compactMap { node($0, depth: depth + 1, ids: &ids) }
    var leaf: CriteriaModel.Leaf?
    if entry.has("criteria") {
      for key in ["kind", "measure", "schemes", "evidence", "rubric", "unit", "currency", "direction", "value"]
      where entry.has(key) {
        entry.error(
          .criterionValue, "a group has no \"\(key)\"", key,
          help: "a group is worth what its criteria are worth; remove it")
      }
      guard children.count == nodes.count else { return nil }
    } else {
      leaf = self.leaf(entry, id: id, title: title)
      guard leaf != nil else { return nil }
    }
    guard let id, let title, let weight else { return nil }
    return CriteriaModel.Node(
      id: id, title: title, question: question, weight: weight, children: nodes, leaf: leaf,
      place: entry.source("weight"))
  }

  /// Leaves, groups and facts share one list of ids: bids and must-haves refer to them alike.
  private func claim(_ id: String, _ entry: Fields, _ ids: inout [String: SourceReference]) {
    if let first = ids[id] {
      entry.error(
        .idDuplicate, "the id \"\(id)\" is used twice", "id",
        help: "the first one stands at line \(first.line); give each its own id")
    } else {
      ids[id] = entry.source("id")
    }
  }

  private func fact(_ entry: Fields, ids: inout [String: SourceReference]) -> CriteriaModel.Fact? {
    let (id, title, unit) = (entry.id("id"), entry.name("title"), entry.choice("unit", Unit.self))
    let question = entry.text("question")
    let (usedFor, listed) = (entry.text("used_for"), entry.words("words").map(\.text))
    if let id { claim(id, entry, &ids) }
    guard let id, let title, let unit else { return nil }
    let words = unit.words ?? listed
    if unit.form == .word, words.isEmpty {
      entry.error(
        .criterionValue, "the fact is answered with a word, and none is listed", "unit", help: "list them under words")
    }
    if unit.words != nil || unit.form != .word, !listed.isEmpty {
      entry.error(.criterionValue, "\"words\" has no effect with \(unit.rawValue)", "words", help: "remove it")
    }
    let measure = MeasureBinding.measure(entry, kind: nil, unit: unit)
    return CriteriaModel.Fact(
      id: id, title: title, question: question, unit: unit, words: words, usedFor: usedFor, measure: measure)
  }

  private func leaf(_ entry: Fields, id: String?, title: String?) -> CriteriaModel.Leaf? {
    let unit = entry.choice("unit", Unit.self)
    let currency = entry.currency("currency")
    let stated = entry.choice("direction", Direction.self)
    for key in ["unit", "value"] where !entry.has(key) {
      entry.error(
        .keyMissing, "the leaf needs \"\(key)\"", "id",
        help: "a criterion has either criteria of its own, or a unit and a value")
    }
    if let unit, (unit.form == .money) != entry.has("currency") {
      entry.error(
        unit.form == .money ? .priceNoCurrency : .criterionValue,
        unit.form == .money ? "a criterion in money needs a currency" : "only a criterion in money has a currency",
        unit.form == .money ? "unit" : "currency",
        help: unit.form == .money
          ? "add currency: EUR, or the currency of the anchors" : "remove it, or name a money unit")
    }
    guard let value = entry.record("value", CriteriaShape.value),
      let function = ValueFunctionBinding(value).function()
    else { return nil }
    let direction = function.preference
    if let stated, let direction, stated != direction {
      entry.error(
        .directionContradicts,
        "the direction says \(stated == .max ? "more" : "less") is better, the anchors say \(direction == .max ? "more" : "less") is",
        "direction", help: "swap worst and best, or correct the direction")
    }
    let (kind, evidence) = (entry.choice("kind", CriterionKind.self) ?? .measured, entry.text("evidence"))
    let rubric = entry.textsByName("rubric").map { CriteriaModel.RubricLine(score: $0.name, meaning: $0.text) }
    checkJudged(entry, kind, unit, rubric)
    let measure = MeasureBinding.measure(entry, kind: kind, unit: unit)
    let schemes = MeasureBinding.schemes(entry, measure: measure)
    guard let unit, let id, let title else { return nil }
    if (unit.form == .word) != (function is Levels) {
      value.error(
        .criterionValue,
        unit.form == .word ? "a criterion in words needs the value type levels" : "levels are for criteria in words",
        "type", help: unit.form == .word ? "list each word with its value" : "use unit: level, or a function of numbers"
      )
      return nil
    }
    return CriteriaModel.Leaf(
      id: id, title: title, kind: kind, measure: measure, schemes: schemes, evidence: evidence, rubric: rubric,
      unit: unit, currency: currency,
      direction: direction ?? stated, function: function)
  }

  /// A judged leaf is scored 0 to 5 by a rubric; no other leaf has one.
  private func checkJudged(
    _ entry: Fields, _ kind: CriterionKind, _ unit: Unit?, _ rubric: [CriteriaModel.RubricLine]
  ) {
    if kind == .judged, let unit, unit != .pointsTo5 {
      entry.error(.criterionValue, "a judged criterion is scored in points-0-5", "unit", help: "use unit: points-0-5")
    }
    if kind == .judged, !entry.has("rubric") {
      entry.error(
        .keyMissing, "a judged criterion needs a rubric", "kind", help: "say what each score from 0 to 5 means")
    }
    if kind != .judged, entry.has("rubric") {
      entry.error(
        .criterionValue, "only a judged criterion has a rubric", "rubric", help: "say kind: judged, or remove it")
    }
    let scores = rubric.map(\.score)
    if entry.has("rubric"), scores != ["0", "1", "2", "3", "4", "5"] {
      entry.error(
        .criterionValue, "a rubric says what 0, 1, 2, 3, 4 and 5 mean, in this order", "rubric",
        help: "found are \(scores.joined(separator: ", "))")
    }
  }
}
