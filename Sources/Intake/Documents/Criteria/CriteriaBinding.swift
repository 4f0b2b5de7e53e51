internal import Decision
internal import Outsourcing

/// Reads a criteria model.
struct CriteriaBinding {
  private let fields: Fields
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
    var requirementIds: [String: SourceReference] = [:]
    let requirements = fields.list("requirements", item: "requirement", CriteriaShape.requirement).compactMap {
      requirement($0, leaves: leaves, ids: &requirementIds)
    }
    let (id, title, source) = (fields.id("id"), fields.name("title"), fields.text("source"))
    guard let id, let title, let origin, let tree, let policy, children.count == nodes.count else { return nil }
    return CriteriaModel(
      id: id, title: title, source: source, weightOrigin: origin, weightsSetBy: setBy, scaling: scaling,
      policy: policy, openRequirement: open, criteria: nodes, leaves: leaves, requirements: requirements, tree: tree,
      path: fields.file.path)
  }

  private func leaves(of nodes: [CriteriaModel.Node]) -> [CriteriaModel.Leaf] {
    nodes.flatMap { node in node.leaf.map { [$0] } ?? leaves(of: node.children) }
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
    if let id {
      if let first = ids[id] {
        entry.error(
          .idDuplicate, "the criterion id \"\(id)\" is used twice", "id",
          help: "the first one stands at line \(first.line); give each its own id")
      } else {
        ids[id] = entry.source("id")
      }
    }
    let children = entry.list("criteria", item: "criterion", CriteriaShape.criterion)
    let nodes = children.compactMap { node($0, depth: depth + 1, ids: &ids) }
    var leaf: CriteriaModel.Leaf?
    if entry.has("criteria") {
      for key in ["unit", "currency", "direction", "value"] where entry.has(key) {
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
    let direction = ValueFunctionBinding.direction(of: function)
    if let stated, let direction, stated != direction {
      entry.error(
        .directionContradicts,
        "the direction says \(stated == .max ? "more" : "less") is better, the anchors say \(direction == .max ? "more" : "less") is",
        "direction", help: "swap worst and best, or correct the direction")
    }
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
      id: id, title: title, unit: unit, currency: currency, direction: direction ?? stated, function: function)
  }

  private func requirement(
    _ entry: Fields, leaves: [CriteriaModel.Leaf], ids: inout [String: SourceReference]
  ) -> CriteriaModel.StatedRequirement? {
    let (id, title, reason) = (entry.id("id"), entry.name("title"), entry.text("reason"))
    let (atLeast, atMost) = (entry.number("at_least"), entry.number("at_most"))
    let words = entry.words("one_of")
    if let id {
      if let first = ids[id] {
        entry.error(
          .idDuplicate, "the requirement id \"\(id)\" is used twice", "id",
          help: "the first one stands at line \(first.line); give each its own id")
      }
      ids[id] = ids[id] ?? entry.source("id")
    }
    guard let criterion = entry.id("criterion") else { return nil }
    guard let leaf = leaves.first(where: { $0.id == criterion }) else {
      // A leaf with a fault of its own is missing from the list; its own message says why.
      if !log.hasErrors {
        entry.error(
          .keyUnknown, "no leaf is called \"\(criterion)\"", "criterion",
          help: Spelling.hint(for: criterion, among: leaves.map(\.id)) ?? "name a leaf of this model")
      }
      return nil
    }
    let conditions = ["at_least", "at_most", "one_of"].filter(entry.has)
    guard conditions.count == 1 else {
      entry.error(
        .requirementUnfit,
        conditions.isEmpty ? "the requirement has no condition" : "the requirement has several conditions",
        conditions.last ?? "criterion", help: "give one of at_least, at_most, one_of")
      return nil
    }
    let isWord = leaf.unit.form == .word
    guard isWord == entry.has("one_of") else {
      entry.error(
        .requirementUnfit, "\"\(criterion)\" is answered with \(isWord ? "a word" : "a number")", conditions[0],
        help: isWord ? "use one_of with words of its scale" : "use at_least or at_most")
      return nil
    }
    if entry.isEmptyList("one_of") {
      entry.error(.requirementUnfit, "one_of names no word", "one_of", help: "list the words that meet the requirement")
    }
    if let levels = leaf.function as? Levels {
      let scale = levels.entries.map(\.label)
      for word in words where !scale.contains(word.text) {
        log.error(
          .levelUnknown, "\"\(shortened(word.text))\" is no word of the scale of \"\(criterion)\"", at: word.span,
          in: fields.file, help: Spelling.hint(for: word.text, among: scale))
      }
    }
    let condition: Requirement.Condition? =
      atLeast.map { .atLeast($0.value) } ?? atMost.map { .atMost($0.value) }
      ?? (entry.has("one_of") ? .oneOf(words.map(\.text)) : nil)
    guard let id, let title, let condition else { return nil }
    return CriteriaModel.StatedRequirement(
      requirement: Requirement(id: id, criterion: criterion, condition: condition), title: title, reason: reason,
      source: entry.source(conditions[0]))
  }
}
