extension DerivedMeasure {
  package static let costAtRisk = DerivedMeasure(
    id: "cost-at-risk", title: "Cost at risk",
    method:
      "The cost that is not exceeded in nine cases of ten, less the expected cost, divided by the expected cost.",
    unit: .percent, inputs: totalCost.inputs
  ) { (subject) throws(NotDerivable) in
    let cost = try subject.analysis.cost.get()
    let share: Double
    do throws(NotComputable) {
      share = try cost.risk.costAtRisk
    } catch {
      throw NotDerivable(error.sentence)
    }
    let base = subject.analysis.buyer.cost?.currencies.base ?? ""
    return DerivedValue(
      share,
      "expected cost \(amountInWords(cost.risk.expected)) \(base); in nine cases of ten at most \(amountInWords(cost.risk.p90)) \(base)"
    )
  }
}
