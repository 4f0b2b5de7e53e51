extension DerivedMeasure {
  package static let totalCost = DerivedMeasure(
    id: "total-cost", title: "Risk-adjusted total cost, share of the ceiling",
    method:
      "Present value of all years plus the expected cost of the risks, divided by the ceiling that the buyer fixed before bids were opened. A criterion whose price is measured by the other bids takes the amount itself.",
    unit: .percent,
    inputs: ["handling-time", "occupancy", "index-cap", "attrition", "ramp-1", "ramp-2", "ramp-3", "resolution"]
  ) { (subject) throws(NotDerivable) in
    let cost = try subject.analysis.cost.get()
    guard let plan = subject.analysis.buyer.cost, let ceiling = plan.ceiling else {
      throw NotDerivable("the comparison gives no ceiling")
    }
    let base = plan.currencies.base
    return DerivedValue(
      100 * cost.risk.expected / ceiling,
      "expected cost \(amountInWords(cost.risk.expected)) \(base) of a ceiling of \(amountInWords(ceiling)) \(base)")
  }

  /// The total cost as an amount, for a leaf whose price is measured by the other bids: it needs no ceiling.
  package static let totalCostAmount = DerivedMeasure(
    id: totalCost.id, title: "Risk-adjusted total cost",
    method: "Present value of all years plus the expected cost of the risks.", unit: .money, inputs: totalCost.inputs
  ) { (subject) throws(NotDerivable) in
    let cost = try subject.analysis.cost.get()
    guard let plan = subject.analysis.buyer.cost else { throw NotDerivable("the comparison says nothing of cost") }
    return DerivedValue(
      cost.risk.expected,
      "expected cost \(amountInWords(cost.risk.expected)) \(plan.currencies.base), measured by that of the other bids")
  }
}
