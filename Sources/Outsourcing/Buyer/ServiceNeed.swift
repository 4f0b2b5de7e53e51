/// What is bought, where and when it is needed: the buyer's side of everything that is worked out about a bid.
package struct ServiceNeed: Sendable, Equatable, Codable {
  /// Ids of the service catalogue.
  package let services: [String]
  /// BCP 47, as it is written.
  package let language: String?
  /// ISO 3166-1 alpha-2: where the management of those served sits.
  package let country: String?
  /// IANA name.
  package let zone: String?
  package let days: [Site.Weekday]
  /// `HH:MM` in the buyer's zone; `closes` at or before `opens` ends on the next day.
  package let opens: String?
  package let closes: String?
  /// First day of service.
  package let start: CalendarDate?
  /// First of the 365 days over which working hours are compared; nil for the first day of service.
  package let overlapFrom: CalendarDate?

  package init(
    services: [String], language: String?, country: String?, zone: String?, days: [Site.Weekday], opens: String?,
    closes: String?, start: CalendarDate?, overlapFrom: CalendarDate?
  ) {
    self.services = services
    self.language = language
    self.country = country
    self.zone = zone
    self.days = days
    self.opens = opens
    self.closes = closes
    self.start = start
    self.overlapFrom = overlapFrom
  }
}
