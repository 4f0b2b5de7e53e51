internal import Decision
internal import Outsourcing

/// Reads which weights the buyer is not sure of, against the model they belong to.
struct UncertainWeightsBinding {
  let comparison: Fields
  let model: CriteriaModel

  /// Where the weights of the uppermost criteria come from, in the words of messages.
  private var origin: (place: String, owner: String, remedy: String, remedies: String) {
    model.statedWeights.contains { $0.group == nil }
      ? (
        "by the method under weights", "by the method under weights", "what is said under weights",
        "what is said under weights"
      )
      : ("in the model", "of the model", "the weight in the model", "the weights in the model")
  }

  /// Nil where the comparison says nothing of it, and after an error.
  func weights() -> UncertainWeights? {
    guard let fields = comparison.record("uncertain_weights", UncertainWeightsShape.uncertainWeights) else {
      return nil
    }
    let faults = fields.log.errors
    let bounds = bounds(fields)
    let order = order(fields)
    let constraints = constraints(fields)
    guard fields.log.errors == faults else { return nil }
    if bounds.isEmpty, order.isEmpty, constraints.isEmpty {
      fields.error(
        .keyMissing, "nothing is said of the weights", "within",
        help: "say how far they may lie from the model's, such as within: 30, or leave uncertain_weights out")
      return nil
    }
    refuseMisfits(bounds, order, fields)
    guard fields.log.errors == faults else { return nil }
    return UncertainWeights(
      bounds: bounds, order: order, constraints: constraints, source: comparison.source("uncertain_weights"))
  }

  /// Statements as text; the weights of the model have to fulfil each of them.
  private func constraints(_ fields: Fields) -> [WeightConstraint] {
    let stated = Dictionary(model.tree.nodes.map { ($0.id, $0.weight) }) { first, _ in first }
    return fields.words("constraints").compactMap { text, span in
      do throws(WeightConstraintText.Fault) {
        let constraint = try WeightConstraintText.constraint(text, criteria: model.tree.nodes.map(\.id))
        let sum = constraint.terms.reduce(0) { $0 + $1.coefficient * (stated[$1.criterion] ?? 0) }
        let isMet =
          constraint.sense == .atMost
          ? sum <= constraint.rightSide + CriteriaTree.sumTolerance
          : sum >= constraint.rightSide - CriteriaTree.sumTolerance
        if !isMet {
          fields.log.error(
            .weightUnfit, "the weights \(origin.owner) do not fulfil \"\(shortened(text))\"", at: span, in: fields.file,
            help: "loosen the statement, or change \(origin.remedies)")
        }
        return constraint
      } catch {
        fields.log.error(
          .weightUnfit, error.text, at: span, in: fields.file,
          help: "write a sum of uppermost criteria, <= or >=, and a sum or a number, such as cost <= 2*security")
        return nil
      }
    }
  }

  private func bounds(_ fields: Fields) -> [UncertainWeights.Bound] {
    let within = fields.number("within", from: 0, to: 100)?.value
    let entries = fields.list("bounds", item: "bound", UncertainWeightsShape.bound)
    var own: [String: UncertainWeights.Bound] = [:]
    for entry in entries {
      let (low, high) = (entry.number("low", from: 0, to: 100), entry.number("high", from: 0, to: 100))
      guard let id = entry.id("criterion"), isUppermost(id, entry, "criterion"), let low, let high else { continue }
      if low.value > high.value {
        entry.error(.numberRange, "the low end lies above the high end", "low", help: "change the two ends")
      }
      let bound = UncertainWeights.Bound(criterion: id, low: low.value / 100, high: high.value / 100)
      if own.updateValue(bound, forKey: id) != nil {
        entry.error(.idDuplicate, "\"\(id)\" has two bounds", "criterion", help: "keep one of them")
      }
    }
    return model.tree.nodes.compactMap { node in
      if let bound = own[node.id] { return bound }
      return within.map { percent in
        let spread = node.weight * percent / 100
        return .init(criterion: node.id, low: max(0, node.weight - spread), high: min(1, node.weight + spread))
      }
    }
  }

  private func order(_ fields: Fields) -> [String] {
    let words = fields.words("order")
    var seen: Set<String> = []
    return words.compactMap { text, span in
      guard isKnown(text, at: span, fields) else { return nil }
      guard seen.insert(text).inserted else {
        fields.log.error(
          .idDuplicate, "\"\(text)\" stands twice in the order", at: span, in: fields.file, help: "keep one of them")
        return nil
      }
      return text
    }
  }

  private func isUppermost(_ id: String, _ entry: Fields, _ key: String) -> Bool {
    isKnown(id, at: entry.span(key), entry)
  }

  private func isKnown(_ id: String, at span: Span, _ fields: Fields) -> Bool {
    let ids = model.tree.nodes.map(\.id)
    guard !ids.contains(id) else { return true }
    fields.log.error(
      .keyUnknown, "no uppermost criterion is called \"\(shortened(id))\"", at: span, in: fields.file,
      help: Spelling.hint(for: id, among: ids) ?? "they are \(ids.joined(separator: ", "))")
    return false
  }

  /// The weights the ranking is made with have to be among those that are thought possible.
  private func refuseMisfits(_ bounds: [UncertainWeights.Bound], _ order: [String], _ fields: Fields) {
    let stated = Dictionary(model.tree.nodes.map { ($0.id, $0.weight) }) { first, _ in first }
    func percent(_ share: Double) -> String { computedInWords(100 * share) }
    for bound in bounds {
      guard let weight = stated[bound.criterion] else { continue }
      if weight < bound.low - CriteriaTree.sumTolerance || weight > bound.high + CriteriaTree.sumTolerance {
        fields.error(
          .weightUnfit,
          "\"\(bound.criterion)\" weighs \(percent(weight)) percent \(origin.place), which is not between \(percent(bound.low)) and \(percent(bound.high))",
          "bounds", help: "widen the bounds, or change \(origin.remedy)")
      }
    }
    for (heavy, light) in zip(order, order.dropFirst()) {
      guard let first = stated[heavy], let second = stated[light], first < second - CriteriaTree.sumTolerance else {
        continue
      }
      fields.error(
        .weightUnfit,
        "\"\(heavy)\" weighs \(percent(first)) percent \(origin.place), less than \"\(light)\" with \(percent(second))",
        "order", help: "put them the other way round, or change \(origin.remedies)")
    }
  }
}
