/// Attempts that reached the right person.
package enum RightPartyContact: ProportionMeasure {
  package static let id = "right-party"
  package static let title = "Right-party contact"
  package static let part = MeasureInput("right_person", "attempts that reached the right person")
  package static let whole = MeasureInput("attempts", "attempts")
  package static let edgeCases = [
    "Reaching somebody else in the household is not the right party."
  ]
}
