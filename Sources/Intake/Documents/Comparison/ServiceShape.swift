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
      .optional(
        "nearshore", .record { nearshore }, "What makes a site nearshore; a label in the report, never scored."),
    ])

  static let nearshore = Shape(
    "nearshore rule",
    "What makes a site outside the buyer's country nearshore: clocks near enough, and a country of the same group, or of a pair or border named here.",
    [
      .optional(
        "hours", .number,
        "Largest difference of the clocks in hours. Default 3, the wider end of \"one to three time zones\" in common use (bpoinsighthub); no standard."
      ),
      .optional(
        "pairs", .words([]),
        "Countries or groups that count as near each other, such as GB-ZA or europe-MA; groups are africa, americas, asia, europe, oceania (UN M49). Default europe with MA, TN, EG and TR, our choice."
      ),
      .optional(
        "borders", .words([]),
        "Pairs of countries of different groups with a land border, such as ES-MA. Default none: the program carries no list."
      ),
    ])
}
