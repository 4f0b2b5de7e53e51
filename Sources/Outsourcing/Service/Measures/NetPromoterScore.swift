package import Decision

/// Share of promoters less share of detractors, from −100 to 100.
///
/// Source: Reichheld (2003), "The one number you need to grow", Harvard Business Review 81(12).
package enum NetPromoterScore: ServiceMeasure {
  package static let id = "nps"
  package static let title = "Net promoter score"
  package static let unit = Unit.nps
  package static let formula = "100 × (promoters − detractors) ÷ (promoters + passives + detractors)"
  package static let inputs = [
    MeasureInput("promoters", "answers of 9 and 10"), MeasureInput("passives", "answers of 7 and 8"),
    MeasureInput("detractors", "answers of 0 to 6"),
  ]
  package static let edgeCases = ["Counts and shares in percent give the same score."]

  package static func result(_ inputs: MeasureNumbers) throws(Refusal) -> MeasureResult {
    let (promoters, detractors) = (try inputs.number("promoters"), try inputs.number("detractors"))
    let answers = promoters + (try inputs.number("passives")) + detractors
    guard answers > 0 else { return .notComputable(divisor: "answers") }
    return .figure(
      MeasureFigure(
        100 * ((promoters - detractors) / answers), numerator: promoters - detractors, denominator: answers))
  }
}
