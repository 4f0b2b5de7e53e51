package import Decision

/// Contacts given up by the customer, among all offered.
package enum AbandonRate: ProportionMeasure {
  package static let id = "abandon"
  package static let title = "Abandon rate"
  package static let part = MeasureInput("abandoned", "contacts given up after the stated seconds")
  package static let whole = MeasureInput("offered", "contacts offered")
  package static let inputs = [
    part, whole,
    MeasureInput("after_seconds", "seconds up to which giving up does not count, 10 if not stated", isOptional: true),
  ]
  package static let edgeCases = ["Whoever gives up within 10 seconds does not count, unless another time is stated."]

  package static func result(_ inputs: MeasureNumbers) throws(Refusal) -> MeasureResult {
    try share(inputs, variant: "after \(numberInWords(inputs.optional("after_seconds") ?? 10)) s")
  }
}
