internal import Decision
internal import Outsourcing

/// The floor of the price band is worth full points. It stands in the comparison and what counts as 100 in the model, so
/// that the two must say the same, and a band that is agreed on must be the straight line that the model draws.
enum FloorRule {
  /// Percent of the ceiling that the model counts as 100 in a straight line from the ceiling; nil if it draws another.
  static func share(_ leaf: CriteriaModel.Leaf) -> Double? {
    guard let anchors = (leaf.function as? Linear)?.anchors, anchors.worst == 100, (0..<100).contains(anchors.best)
    else { return nil }
    return anchors.best
  }

  /// The floor that the first leaf of the total cost draws, in money.
  static func floor(of model: CriteriaModel, below ceiling: Double?) -> Double? {
    model.leaves.first { $0.measure == DerivedMeasure.totalCost.id }.flatMap { leaf in
      share(leaf).flatMap { share in ceiling.map { share / 100 * $0 } }
    }
  }

  static func check(_ comparison: Fields, _ model: CriteriaModel, _ plan: CostPlan?) {
    guard let plan, let rule = try? plan.priceRule(), !rule.isRelative, let ceiling = plan.ceiling else { return }
    for leaf in model.leaves where leaf.measure == DerivedMeasure.totalCost.id {
      if !rule.isDefault, share(leaf) == nil {
        comparison.error(
          .priceFloor,
          "the formula band is a straight line from the ceiling to the floor, and \(leaf.id) is valued in another way",
          "cost",
          help:
            "give \(leaf.id) the value {type: linear, worst: 100, best: 60}, or leave out the formula, and the model counts"
        )
      }
      guard let floor = plan.floor else { continue }
      guard let best = (leaf.function as? Linear)?.anchors.best else { continue }
      let share = 100 * floor / ceiling
      guard (share - best).magnitude > 1e-9 * max(share, best) else { continue }
      comparison.error(
        .priceFloor,
        "the floor is \(computedInWords(share)) percent of the ceiling, and \(leaf.id) counts \(computedInWords(best)) as 100",
        "cost",
        help: "give the floor as \(computedInWords(best / 100 * ceiling)), leave it out, or change best in the model")
    }
  }
}
