package import Decision

/// Contacts resolved at the first contact, among those that could be.
package enum FirstContactResolution: ProportionMeasure {
  package static let id = "fcr"
  package static let title = "First contact resolution"
  package static let part = MeasureInput(
    "resolved_first", "contacts resolved at the first contact with no repeat within the window")
  package static let whole = MeasureInput("resolvable", "contacts that could be resolved, older than the window")
  package static let edgeCases = [
    "The window is 7 days unless another is stated.",
    "Contacts younger than the window are left out, since they may still be repeated.",
  ]
  package static let inputs = [
    part, whole, MeasureInput("window_days", "days without a repeat, 7 if not stated", isOptional: true),
  ]

  package static func result(_ inputs: MeasureNumbers) throws(Refusal) -> MeasureResult {
    try share(inputs, variant: "no repeat within \(numberInWords(inputs.optional("window_days") ?? 7)) days")
  }
}
