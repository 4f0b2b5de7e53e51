internal import Decision
internal import Outsourcing

/// The floor of the price band is worth full points. It stands in the comparison and what counts as 100 in the model, so
/// that the two must say the same.
enum FloorRule {
  static func check(_ comparison: Fields, _ model: CriteriaModel, _ plan: CostPlan?) {
    guard let ceiling = plan?.ceiling, let floor = plan?.floor, ceiling > 0 else { return }
    for leaf in model.leaves where leaf.measure == DerivedMeasure.totalCost.id {
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
