package import Decision

/// Mean time an agent is bound by one contact.
package enum AverageHandlingTime: ServiceMeasure {
  package static let id = "aht"
  package static let title = "Average handling time"
  package static let unit = Unit.seconds
  package static let formula = "(talk + hold + after_contact) ÷ contacts, ÷ concurrency where sessions run in parallel"
  package static let inputs = [
    MeasureInput("talk", "seconds of talk"), MeasureInput("hold", "seconds on hold"),
    MeasureInput("after_contact", "seconds of work after the contact"), MeasureInput("contacts", "contacts handled"),
    MeasureInput("concurrency", "chats that one agent handles at once, 1 if not stated", isOptional: true),
  ]
  package static let edgeCases = [
    "Of a single contact the same sum is its call handling time (cht).",
    "Chats run in parallel, so their time is divided by how many run at once.",
  ]

  package static func result(_ inputs: MeasureNumbers) throws(Refusal) -> MeasureResult {
    let concurrency = inputs.optional("concurrency") ?? 1
    guard concurrency >= 1 else { throw Refusal(.outsideBounds, "concurrency", "it is at least 1") }
    let seconds = try inputs.number("talk") + inputs.number("hold") + inputs.number("after_contact")
    return try inputs.quotient(
      ("talk", seconds), of: ("contacts", try inputs.number("contacts")), times: 1 / concurrency,
      variant: concurrency > 1 ? "\(numberInWords(concurrency)) sessions at once" : nil)
  }
}
