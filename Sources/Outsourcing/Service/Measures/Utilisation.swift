/// Productive time among paid time.
package enum Utilisation: ProportionMeasure {
  package static let id = "utilisation"
  package static let title = "Utilisation"
  package static let part = MeasureInput("productive", "productive time logged in")
  package static let whole = MeasureInput("paid", "paid time")
  package static let edgeCases = [
    "Both are in the same unit of time."
  ]
}
