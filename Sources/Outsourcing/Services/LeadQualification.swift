/// What the service `lead-qualification` hands over for each lead.
package enum LeadQualification {
  /// In the order of a conversation.
  package static let deliverables = [
    "needs assessed", "fit established", "expectations set", "open questions", "listening", "expertise shown",
    "meeting booked",
  ]
}
