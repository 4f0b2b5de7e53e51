/// What a buyer pays by.
package enum PricingModel: String, Sendable, Codable, CaseIterable {
  case perFte = "per-fte"
  case perPaidHour = "per-paid-hour"
  case perProductiveHour = "per-productive-hour"
  case perMinute = "per-minute"
  case perContact = "per-contact"
  case perTransaction = "per-transaction"
  case perResolution = "per-resolution"
  case perOutcome = "per-outcome"
  case fixed
  case gainShare = "gain-share"
}
