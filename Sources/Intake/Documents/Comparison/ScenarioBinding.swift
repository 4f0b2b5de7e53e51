internal import Decision
internal import Outsourcing

/// Reads the scenarios of a comparison against its model, its bids and its plan of cost.
struct ScenarioBinding {
  let comparison: Fields
  let model: CriteriaModel
  let plan: CostPlan?
  /// Nil where a bid could not be read: it is no unknown provider.
  let vendors: [String]?

  func scenarios() -> [Scenario] {
    var seen: Set<String> = []
    return comparison.list("scenarios", item: "scenario", ScenarioShape.scenario).compactMap { fields in
      let (id, title) = (fields.id("id"), fields.name("title"))
      if let id, !seen.insert(id).inserted {
        fields.error(.idDuplicate, "two scenarios are called \"\(id)\"", "id", help: "give each its own id")
      }
      let faults = fields.log.errors
      let assumption = assumption(fields)
      guard let id, let title, fields.log.errors == faults else { return nil }
      guard !assumption.isEmpty else {
        fields.error(
          .keyMissing, "the scenario \"\(id)\" changes nothing", "id",
          help: "say what is otherwise under weights, volumes, rates, levels or without")
        return nil
      }
      return Scenario(id: id, title: title, assumption: assumption, source: fields.source("id"))
    }
  }

  private func assumption(_ fields: Fields) -> Assumption {
    var assumption = Assumption()
    assumption.weights = weights(fields)
    assumption.volumes = volumes(fields)
    assumption.rates = rates(fields)
    assumption.levels = fields.list("levels", item: "level", ScenarioShape.level).compactMap(level)
    assumption.without = fields.words("without").compactMap { isVendor($0.text, $0.span, fields) ? $0.text : nil }
    return assumption
  }

  private func weights(_ fields: Fields) -> [CriteriaTree.MovedWeight] {
    let moved = (fields.numbersByName("weights") ?? []).map {
      CriteriaTree.MovedWeight(criterion: $0.name, share: $0.value.value / 100)
    }
    let faults = AssumedWeights.faults(moved, in: model)
    for fault in faults { fields.error(.scenarioUnfit, fault.text, "weights", help: fault.help) }
    return faults.isEmpty ? moved : []
  }

  private func volumes(_ fields: Fields) -> Double {
    guard let percent = fields.number("volumes") else { return 0 }
    guard percent.value > -100 else {
      fields.error(
        .numberRange, "volumes cannot shrink by \(percent.text.dropFirst()) percent", "volumes",
        help: "write less than 100 percent, such as -20")
      return 0
    }
    if plan?.volumes.isEmpty ?? true {
      fields.error(
        .scenarioUnfit, "the comparison plans no volumes that could change", "volumes",
        help: "plan them under cost: volumes, or leave this out")
    }
    return percent.value
  }

  private func rates(_ fields: Fields) -> [Assumption.Rate] {
    let known = plan?.currencies.rows.map(\.currency) ?? []
    return (fields.numbersByName("rates") ?? []).compactMap { currency, percent in
      guard known.contains(currency) else {
        fields.error(
          .scenarioUnfit, "there is no rate of \(shortened(currency)) that could change", "rates",
          help: Spelling.hint(for: currency, among: known) ?? "rates stand under currency: rates")
        return nil
      }
      guard percent.value > -100 else {
        fields.error(
          .numberRange, "\(currency) cannot lose \(percent.text.dropFirst()) percent of its worth", "rates",
          help: "write less than 100 percent, such as -20")
        return nil
      }
      return Assumption.Rate(currency: currency, percent: percent.value)
    }
  }

  private func isVendor(_ id: String, _ span: Span, _ fields: Fields) -> Bool {
    guard let vendors, !vendors.contains(id) else { return true }
    fields.log.error(
      .keyUnknown, "no provider is called \"\(shortened(id))\"", at: span, in: fields.file,
      help: Spelling.hint(for: id, among: vendors) ?? "the providers are \(vendors.joined(separator: ", "))")
    return false
  }

  private func level(_ entry: Fields) -> Assumption.Level? {
    let content = entry.performance("value", isMeasured: entry.has("unit") || entry.has("currency"))
    let (unit, currency) = (entry.choice("unit", Unit.self), entry.currency("currency"))
    guard let vendor = entry.id("vendor"), let criterion = entry.id("criterion"),
      isVendor(vendor, entry.span("vendor"), entry)
    else { return nil }
    let targets = model.answerTargets
    guard let target = targets.first(where: { $0.id == criterion }) else {
      entry.error(
        .keyUnknown, "no criterion is called \"\(shortened(criterion))\"", "criterion",
        help: Spelling.hint(for: criterion, among: targets.map(\.id)) ?? "the criteria are listed in \(model.path)")
      return nil
    }
    guard let content, unit != nil || !entry.has("unit"), entry.isInRange(content, unit ?? target.unit) else {
      return nil
    }
    let answer = target.answer(
      content, unit: unit, currency: currency, source: entry.source("value"),
      criterionSource: entry.source("criterion"))
    let binding = CellBinding(target: target, policy: model.policy, file: entry.file, log: entry.log)
    guard binding.cell(for: answer) != nil else { return nil }
    return Assumption.Level(vendor: vendor, criterion: criterion, answer: answer)
  }
}

/// What cannot be meant by moved weights.
enum AssumedWeights {
  static func faults(
    _ moved: [CriteriaTree.MovedWeight], in model: CriteriaModel
  ) -> [(text: String, help: String)] {
    func ids(_ nodes: [CriteriaTree.Node]) -> [String] { nodes.flatMap { [$0.id] + ids($0.children) } }
    let known = ids(model.tree.nodes)
    let unknown = moved.filter { !known.contains($0.criterion) }.map { weight in
      (
        text: "no criterion is called \"\(shortened(weight.criterion))\"",
        help: Spelling.hint(for: weight.criterion, among: known) ?? "the criteria are listed in \(model.path)"
      )
    }
    guard unknown.isEmpty else { return unknown }
    do throws(Refusal) {
      _ = try model.tree.moving(moved)
      return []
    } catch {
      let subject = error.subject.isEmpty ? "" : "\"\(error.subject)\": "
      return [(subject + error.explanation, "weights are percent of the whole, such as cost: 42")]
    }
  }
}
