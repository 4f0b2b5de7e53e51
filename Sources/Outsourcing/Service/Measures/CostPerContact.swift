package import Decision

/// Cost of the service for each contact handled.
package enum CostPerContact: ServiceMeasure {
  package static let id = "cost-per-contact"
  package static let title = "Cost per contact"
  package static let unit = Unit.moneyPerContact
  package static let formula = "cost ÷ handled"
  package static let inputs = [
    MeasureInput("cost", "cost of the service"), MeasureInput("handled", "contacts handled"),
  ]
  package static let edgeCases = [
    "Cost and contacts are of the same period and scope; the currency is that of the cost."
  ]

  package static func result(_ inputs: MeasureNumbers) throws(Refusal) -> MeasureResult {
    try inputs.quotient(("cost", try inputs.number("cost")), of: ("handled", try inputs.number("handled")))
  }
}
