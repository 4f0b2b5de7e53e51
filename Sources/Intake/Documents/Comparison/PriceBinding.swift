internal import Decision
internal import Outsourcing

/// Brings a model and the price formula of a comparison together.
///
/// A formula that measures bids by each other makes the total cost an amount of money, whose points come from the other
/// bids. The band is what the model draws itself; see ``FloorRule``.
struct PriceBinding {
  let rule: PriceRule
  let plan: CostPlan

  /// Nil where no bid is measured by others: without a plan of cost, with a ceiling and no other formula, and if the
  /// plan has no formula at all, which is told where it is read.
  init?(_ plan: CostPlan?) {
    guard let plan, let rule = try? plan.priceRule(), rule.isRelative else { return nil }
    (self.rule, self.plan) = (rule, plan)
  }

  /// The model with its total cost measured by the formula.
  func priced(_ model: CriteriaModel) -> CriteriaModel {
    guard let points = try? Anchors(worst: 0, best: 100) else { return model }
    return model.replacingLeaves { leaf in
      guard leaf.measure == DerivedMeasure.totalCost.id else { return leaf }
      return CriteriaModel.Leaf(
        id: leaf.id, title: leaf.title, kind: leaf.kind, measure: leaf.measure, schemes: leaf.schemes,
        evidence: leaf.evidence, rubric: leaf.rubric, unit: .money, currency: plan.currencies.base, direction: .min,
        function: Linear(points), priceFormula: rule.formula)
    }
  }

  /// Warns that nobody agreed on the formula, and refuses must-haves on a score that hangs on who else is in.
  ///
  /// `files` are those in which must-haves stand.
  func check(
    _ comparison: Fields, _ model: CriteriaModel, _ requirements: [CriteriaModel.StatedRequirement],
    files: [SourceFile]
  ) {
    let priced = Set(model.leaves.filter { $0.priceFormula != nil }.map(\.id))
    guard !priced.isEmpty else { return }
    if let warning = rule.warning {
      comparison.warning(
        .priceRelative, warning, "cost",
        help: "state a ceiling, or agree on a formula, such as formula: \(rule.id)")
    }
    for stated in requirements where tests(stated.requirement.subject, priced, model) {
      guard let file = files.first(where: { $0.path == stated.source.file }) else { continue }
      comparison.log.error(
        .requirementUnfit,
        "the must-have \"\(stated.requirement.id)\" tests a price that the other bids measure",
        at: file.span(at: stated.source),
        in: file,
        help: plan.ceiling == nil
          ? "state a ceiling under cost in the comparison, or remove the must-have"
          : "test a fact with measure: total-cost, which stays the share of the ceiling, or agree on the formula band")
    }
  }

  private func tests(_ subject: Requirement.Subject, _ priced: Set<String>, _ model: CriteriaModel) -> Bool {
    switch subject {
    case .leaf(let id): priced.contains(id)
    case .group(let id): model.tree.leaves.contains { priced.contains($0.id) && $0.path.dropLast().contains(id) }
    case .fact: false
    }
  }
}
