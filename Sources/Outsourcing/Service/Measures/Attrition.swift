package import Decision

/// Leavers of a period among the average headcount; more than 100 where everybody left and was replaced.
package enum Attrition: ServiceMeasure {
  package static let id = "attrition"
  package static let title = "Attrition"
  package static let unit = Unit.percent
  package static let formula =
    "100 × leavers ÷ average headcount, which is (headcount_start + headcount_end) ÷ 2 or mean_of_month_ends"
  package static let inputs = [
    MeasureInput("leavers", "people who left in the period"),
    MeasureInput("headcount_start", "people at the start of the period", isOptional: true),
    MeasureInput("headcount_end", "people at the end of the period", isOptional: true),
    MeasureInput("mean_of_month_ends", "mean of the headcounts at the ends of the months", isOptional: true),
  ]
  package static let edgeCases = [
    "Leavers of all kinds count; moves inside the company are told apart.",
    "The mean of the month ends is used where it is given.",
    "It is the rate of its own period until it is brought to a year.",
  ]

  package static func result(_ inputs: MeasureNumbers) throws(Refusal) -> MeasureResult {
    let leavers = ("leavers", try inputs.number("leavers"))
    if let mean = inputs.optional("mean_of_month_ends") {
      return try inputs.quotient(leavers, of: ("mean_of_month_ends", mean), times: 100, variant: "mean of month ends")
    }
    let average = averageHeadcount(
      start: try inputs.number("headcount_start"), end: try inputs.number("headcount_end"))
    return try inputs.quotient(
      leavers, of: ("average headcount", average), times: 100, variant: "mean of start and end")
  }

  /// Mean of the people at the start and at the end of a period.
  package static func averageHeadcount(start: Double, end: Double) -> Double { start / 2 + end / 2 }
}
