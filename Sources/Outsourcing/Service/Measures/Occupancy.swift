package import Decision

/// Time agents handle contacts, among the time they are handling or free to.
package enum Occupancy: ServiceMeasure {
  package static let id = "occupancy"
  package static let title = "Occupancy"
  package static let unit = Unit.percent
  package static let formula = "100 × handling ÷ (handling + available)"
  package static let inputs = [
    MeasureInput("handling", "time handling contacts"),
    MeasureInput("available", "time free and waiting for a contact"),
  ]
  package static let edgeCases = ["Breaks, training and meetings are neither handling nor available."]

  package static func result(_ inputs: MeasureNumbers) throws(Refusal) -> MeasureResult {
    let handling = try inputs.number("handling")
    return try inputs.quotient(
      ("handling", handling), of: ("time handling and available", handling + (try inputs.number("available"))),
      times: 100, isShare: true)
  }
}
