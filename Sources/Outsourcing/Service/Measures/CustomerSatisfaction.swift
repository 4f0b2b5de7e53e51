package import Decision

/// Ratings in the top boxes of a survey, among the valid ones.
package enum CustomerSatisfaction: ProportionMeasure {
  package static let id = "csat"
  package static let title = "Customer satisfaction"
  package static let part = MeasureInput("satisfied", "ratings in the top boxes")
  package static let whole = MeasureInput("valid_ratings", "valid ratings")
  package static let inputs = [
    part, whole,
    MeasureInput("top_box_from", "lowest rating that counts as satisfied, 4 if not stated", isOptional: true),
    MeasureInput("scale_to", "highest rating of the scale, 5 if not stated", isOptional: true),
  ]
  package static let edgeCases = [
    "Ratings of 4 and 5 on a scale from 1 to 5 count as satisfied; with another scale its top boxes are stated.",
    "Figures on different scales are not compared.",
  ]

  package static func result(_ inputs: MeasureNumbers) throws(Refusal) -> MeasureResult {
    let (from, to) = (inputs.optional("top_box_from") ?? 4, inputs.optional("scale_to") ?? 5)
    guard from <= to else {
      throw Refusal(
        .outsideBounds, "top_box_from",
        "\(numberInWords(from)) lies above the scale, which ends at \(numberInWords(to))")
    }
    return try share(inputs, variant: "ratings \(numberInWords(from)) to \(numberInWords(to))")
  }
}
