package import Decision

/// Mean wait of those who were answered.
package enum AverageSpeedOfAnswer: ServiceMeasure {
  package static let id = "asa"
  package static let title = "Average speed of answer"
  package static let unit = Unit.seconds
  package static let formula = "wait ÷ answered"
  package static let inputs = [
    MeasureInput("wait", "seconds waited by those who were answered"), MeasureInput("answered", "contacts answered"),
  ]
  package static let edgeCases = ["Those who gave up count neither with their wait nor as answered."]

  package static func result(_ inputs: MeasureNumbers) throws(Refusal) -> MeasureResult {
    try inputs.quotient(("wait", try inputs.number("wait")), of: ("answered", try inputs.number("answered")))
  }
}
