package import Decision

/// Outbound calls that reached somebody, among all dialled.
package enum ConnectionRate: ServiceMeasure {
  package static let id = "connection-rate"
  package static let title = "Connection rate"
  package static let unit = Unit.percent
  package static let formula = "100 × connected ÷ dialled, with voicemails added to connected where they are given"
  package static let inputs = [
    MeasureInput("connected", "calls connected to a person"), MeasureInput("dialled", "calls dialled"),
    MeasureInput("voicemails", "calls that reached a voicemail, where those count", isOptional: true),
  ]
  package static let edgeCases = ["Voicemail does not count as connected unless it is stated."]

  package static func result(_ inputs: MeasureNumbers) throws(Refusal) -> MeasureResult {
    let voicemails = inputs.optional("voicemails")
    return try inputs.quotient(
      ("connected", try inputs.number("connected") + (voicemails ?? 0)), of: ("dialled", try inputs.number("dialled")),
      times: 100, isShare: true, variant: voicemails == nil ? "voicemail does not count" : "voicemail counts")
  }
}
