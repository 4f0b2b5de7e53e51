/// Customers lost among those there at the start.
package enum Churn: ProportionMeasure {
  package static let id = "churn"
  package static let title = "Customer churn"
  package static let part = MeasureInput("lost", "customers lost in the period")
  package static let whole = MeasureInput("customers_start", "customers at the start of the period")
  package static let edgeCases = [
    "New customers do not count, neither as lost nor as there."
  ]
}
