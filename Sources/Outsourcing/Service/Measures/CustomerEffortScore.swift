package import Decision

/// Mean effort that customers state, from 1 to 7.
package enum CustomerEffortScore: ServiceMeasure {
  package static let id = "ces"
  package static let title = "Customer effort score"
  package static let unit = Unit.index
  package static let formula = "effort_sum ÷ answers, on a scale from 1 to 7"
  package static let inputs = [
    MeasureInput("effort_sum", "sum of the answers"), MeasureInput("answers", "answers"),
    MeasureInput("easiest", "the answer that means least effort, 1 or 7"),
  ]
  package static let edgeCases = ["Surveys run both ways, so the answer that means least effort is stated."]

  package static func result(_ inputs: MeasureNumbers) throws(Refusal) -> MeasureResult {
    let easiest = try inputs.number("easiest")
    guard easiest == 1 || easiest == 7 else { throw Refusal(.outsideBounds, "easiest", "it is 1 or 7") }
    let result = try inputs.quotient(
      ("effort_sum", try inputs.number("effort_sum")), of: ("answers", try inputs.number("answers")),
      variant: "\(numberInWords(easiest)) is least effort")
    if let mean = result.value, !(1...7).contains(mean) {
      throw Refusal(.outsideBounds, "effort_sum", "the mean of answers from 1 to 7 cannot be \(numberInWords(mean))")
    }
    return result
  }
}
