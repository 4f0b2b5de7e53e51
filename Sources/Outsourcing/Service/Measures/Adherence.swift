/// Time spent as the schedule says.
package enum Adherence: ProportionMeasure {
  package static let id = "adherence"
  package static let title = "Schedule adherence"
  package static let part = MeasureInput("in_adherence", "time in adherence")
  package static let whole = MeasureInput("scheduled", "scheduled time")
  package static let edgeCases = [
    "Both are in the same unit of time."
  ]
}
