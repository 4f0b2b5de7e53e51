internal import Outsourcing

/// What is bought, where and when it is needed.
package enum ServiceShape {
  static let service = Shape(
    "service",
    "What is bought, where and when it is needed; locations, languages and working hours are compared with it.",
    [
      .optional("services", .ids, "Ids of the service catalogue."),
      .optional("language", .name, "Service language (BCP 47), such as en."),
      .optional("country", .country, "Where the management of those served sits."),
      .optional("zone", .name, "Time zone of the buyer by its IANA name, such as Europe/London."),
      .optional("days", .words(Site.Weekday.allCases.map(\.rawValue)), "The buyer's working days."),
      .optional("opens", .clock, "When the buyer's working day begins."),
      .optional("closes", .clock, "When it ends; at or before the beginning means past midnight."),
      .optional("start", .date, "First day of service."),
      .optional(
        "overlap_from", .date,
        "First of the 365 days over which working hours are compared. Default the first day of service."),
      .optional(
        "data", .words(DataClass.allCases.map(\.rawValue)),
        "Classes of data that are handled; must-haves and certificates for other classes then do not apply."),
      .optional("finance_sector", .yesNo, "true if a financial supervisor oversees the buyer."),
    ])
}
