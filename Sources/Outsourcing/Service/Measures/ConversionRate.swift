/// Sales among connected calls.
package enum ConversionRate: ProportionMeasure {
  package static let id = "conversion"
  package static let title = "Conversion rate"
  package static let part = MeasureInput("sales", "sales")
  package static let whole = MeasureInput("connected", "calls connected")
  package static let edgeCases = [
    "The denominator is calls connected, not calls dialled."
  ]
}
