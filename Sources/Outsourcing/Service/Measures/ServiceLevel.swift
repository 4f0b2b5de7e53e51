package import Decision

/// Contacts answered within a stated time, among all offered or among those that did not give up at once.
package enum ServiceLevel: ServiceMeasure {
  package static let id = "service-level"
  package static let title = "Service level"
  package static let unit = Unit.percent
  package static let formula =
    "100 × answered_within ÷ offered, or ÷ (offered − short_abandons) where those are given"
  package static let inputs = [
    MeasureInput("answered_within", "contacts answered within the threshold"),
    MeasureInput("offered", "contacts offered, less short abandons where they are left out"),
    MeasureInput("threshold_seconds", "the time within which an answer counts, in seconds"),
    MeasureInput("short_abandons", "contacts given up so soon that they are left out", isOptional: true),
    MeasureInput("short_seconds", "seconds up to which giving up is short, 10 if not stated", isOptional: true),
  ]
  package static let edgeCases = [
    "The threshold belongs to the figure: 80 % within 20 seconds is not 80 % within 60.",
    "Figures with and without short abandons are two variants and are never mixed.",
  ]

  package static func result(_ inputs: MeasureNumbers) throws(Refusal) -> MeasureResult {
    let offered = try inputs.number("offered")
    var whole = offered
    var variant = "within \(numberInWords(try inputs.number("threshold_seconds"))) s"
    if let short = inputs.optional("short_abandons") {
      guard short <= offered else {
        throw Refusal(
          .outsideBounds, "short_abandons",
          "\(numberInWords(short)) is more than the \(numberInWords(offered)) it is a part of")
      }
      whole -= short
      variant += ", less-short-abandons within \(numberInWords(inputs.optional("short_seconds") ?? 10)) s"
    }
    return try inputs.quotient(
      ("answered_within", try inputs.number("answered_within")), of: ("offered", whole), times: 100, isShare: true,
      variant: variant)
  }
}
