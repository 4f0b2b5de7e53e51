/// Paid time that is not there for work.
package enum Shrinkage: ProportionMeasure {
  package static let id = "shrinkage"
  package static let title = "Shrinkage"
  package static let part = MeasureInput("not_available", "paid time not available for work")
  package static let whole = MeasureInput("paid", "paid time")
  package static let edgeCases = [
    "On the same paid time it is 100 less the utilisation."
  ]
}
