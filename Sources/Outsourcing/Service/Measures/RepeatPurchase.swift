package import Decision

/// Customers who bought again within a stated window, among those who bought once.
package enum RepeatPurchase: ProportionMeasure {
  package static let id = "repeat-purchase"
  package static let title = "Repeat purchase"
  package static let part = MeasureInput("second_purchase", "customers with a second purchase within the window")
  package static let whole = MeasureInput("first_purchase", "customers with a first purchase")
  package static let inputs = [
    part, whole, MeasureInput("window_days", "days within which the second purchase counts"),
  ]
  package static let edgeCases = ["The window belongs to the figure."]

  package static func result(_ inputs: MeasureNumbers) throws(Refusal) -> MeasureResult {
    try share(inputs, variant: "within \(numberInWords(try inputs.number("window_days"))) days")
  }
}
