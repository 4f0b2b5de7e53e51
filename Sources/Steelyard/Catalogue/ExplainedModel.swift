internal import Intake
internal import Outcome
internal import Outsourcing
internal import Reporting

/// Weights, units and anchors of a criteria model, in words or as JSON.
enum ExplainedModel {
  /// Nil only if the model cannot be written as JSON.
  static func text(of model: CriteriaModel, _ format: CatalogueFormat) -> String? {
    let facts = ModelFacts(model, requirements: model.requirements)
    switch format {
    case .json: return (try? JSONValueEncoder.value(of: facts))?.document
    case .table: return table(facts)
    }
  }

  private static func table(_ facts: ModelFacts) -> String {
    var lines = ["\(facts.title) (\(facts.id))"]
    if let source = facts.source { lines.append(source) }
    lines.append("Weights: \(facts.weights.origin)")
    let services = ServiceGuide.lines(for: facts.id)
    if !services.isEmpty { lines += ["", "For"] + services.map { "  \($0)" } }
    lines.append("")
    var depth: [String: Int] = [:]
    for criterion in facts.criteria {
      let level = criterion.parent.map { (depth[$0] ?? 0) + 1 } ?? 0
      depth[criterion.id] = level
      let indent = String(repeating: "  ", count: level)
      var line = "\(indent)\(criterion.id)   \(criterion.title)   \(Figures.percent(criterion.globalWeight))"
      if let leaf = criterion.leaf {
        let anchors = leaf.anchors.map { "\($0.level) = \(Figures.level($0.value))" }.joined(separator: ", ")
        line += "   \(leaf.currency ?? leaf.unit.rawValue)   \(anchors)"
      }
      lines.append(line)
    }
    for requirement in facts.requirements {
      lines.append(
        "must-have \(requirement.id): \(requirement.title) (\(requirement.criterion) \(requirement.condition))")
    }
    return lines.map { terminalText($0) + "\n" }.joined()
  }
}

extension OpenedInput {
  /// Weights, units and anchors of a criteria model; nil if the input is none.
  public func explainedModel(_ format: CatalogueFormat) -> String? {
    guard case .criteria(let model) = content else { return nil }
    return ExplainedModel.text(of: model, format)
  }
}
