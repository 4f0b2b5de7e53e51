internal import Outsourcing

/// The native vendor file (`formats.md` 11), version 1.0.
package enum VendorShape {
  package static let vendor = Shape(
    "bid", "One provider's bid. It can set this provider's own answers and nothing else.",
    [
      .required("id", .id, "The provider's id, unique in a comparison."),
      .required("name", .name, "The provider's name as people know it."),
      .optional("company", .record { company }, "Who bids."),
      .optional("offer", .record { offer }, "Which request is answered, and on what basis prices stand."),
      .optional("documents", .list(item: "document") { document }, "Documents that support the answers."),
      .optional("sites", .list(item: "site") { site }, "Places of work."),
      .optional("services", .list(item: "service") { service }, "Services the provider runs."),
      .optional("prices", .list(item: "price") { price }, "The price sheet."),
      .optional("certificates", .list(item: "certificate") { certificate }, "Certificates and assurance reports."),
      .optional("kpis", .list(item: "kpi") { answer("kpi") }, "Measured results."),
      .optional("terms", .list(item: "term") { answer("term") }, "Contract terms."),
      .optional("answers", .list(item: "answer") { answer("answer") }, "Everything else that is asked."),
    ], remark: "weights, scores and criteria are the buyer's")

  static let company = Shape(
    "company", "Who bids.",
    [
      .optional("legal-name", .name, "Registered name."),
      .required("country", .country, "Country of registration, ISO 3166-1 alpha-2."),
      .optional("registration", .name, "Registration number."),
      .optional("employees", .number, "Number of employees."),
      .optional("website", .name, "Address of the website; shown, never opened."),
      note,
    ])

  static let offer = Shape(
    "offer", "Which request is answered, and on what basis prices stand.",
    [
      .required("reference", .name, "The buyer's reference."),
      .required("date", .date, "Date of the offer."),
      .optional("valid-until", .date, "Last day the offer binds."),
      .required("currency", .currency, "Default currency of the offer's own prices, ISO 4217."),
      .required("tax", .word(Offer.Tax.allCases.map(\.rawValue)), "Whether prices include tax."),
      .optional("prepared-by", .name, "Who prepared the offer."),
      .optional("lot", .id, "Lot the offer is for."),
      .optional("variant", .id, "Variant, if the offer is one."),
      note,
    ])

  static let document = Shape(
    "document", "A document that supports answers; it is named and never opened.",
    [
      .required("id", .id, "Id by which answers refer to the document."),
      .required("title", .name, "Title."),
      .optional("file", .name, "File name."),
      .optional("date", .date, "Date of the document."),
      .optional("issued-by", .name, "Who issued it."),
      formNote,
    ])

  static let site = Shape(
    "site", "A place of work.",
    [
      .required("id", .id, "Id by which services and certificates refer to the site."),
      .required("role", .word(Site.Role.allCases.map(\.rawValue)), "What the site is for."),
      .required("country", .country, "Country, ISO 3166-1 alpha-2."),
      .optional("city", .name, "City."),
      .required("zone", .name, "IANA time zone, such as Europe/Lisbon."),
      .optional("seats", .number, "Seats."),
      .optional("share", .number, "Percent of the work; the delivery sites add up to 100."),
      .optional("days", .words(Site.Weekday.allCases.map(\.rawValue)), "Working days; default the country's."),
      .optional("opens", .clock, "Opening time, in the site's own time."),
      .optional("closes", .clock, "Closing time; at or before opening means past midnight."),
      .optional("languages", .list(item: "language") { language }, "Languages worked in."),
      note,
    ])

  static let language = Shape(
    "language", "A language worked in at a site.",
    [
      .required("code", .name, "BCP 47 code."),
      .required("level", .word(Site.Language.Level.allCases.map(\.rawValue)), "CEFR level or native."),
      .optional("agents", .number, "Agents who have it."),
      note,
    ])

  static let service = Shape(
    "service", "A service the provider runs.",
    [
      .required("id", .id, "Id by which prices refer to the service."),
      .required("name", .name, "Name."),
      .optional("since", .name, "Year since which the provider runs it."),
      .optional("agents", .number, "Agents working on it."),
      .optional("sites", .ids, "Sites it is run from."),
      note,
    ])

  static let price = Shape(
    "price", "One line of the price sheet.",
    [
      .required("id", .id, "Id of the price."),
      .required("per", .word(Price.Basis.allCases.map(\.rawValue)), "What the amount is for."),
      .required("amount", .number, "Amount in the currency."),
      .optional("service", .id, "Service it is for."),
      .optional("currency", .currency, "Currency, if other than the offer's."),
      .optional("tax", .word(Offer.Tax.allCases.map(\.rawValue)), "Whether it includes tax, if other than the offer."),
      .optional("from", .number, "Volume from which the price holds."),
      .optional("to", .number, "Volume up to which, but not including, it holds."),
      .optional("valid-from", .date, "First day it holds."),
      .optional("valid-to", .date, "Last day it holds."),
      note,
    ])

  static let certificate = Shape(
    "certificate", "A certificate or assurance report as the provider declares it.",
    [
      .required("id", .id, "Id of the certificate."),
      .required("standard", .name, "The standard exactly as named, such as ISO/IEC 27001:2022."),
      .optional("issued", .date, "Date of issue."),
      .optional("expires", .date, "Last day of validity."),
      .optional("period-end", .date, "End of the period a report covers, or its as-of date."),
      .optional("bridge-until", .date, "Last day a bridge letter covers."),
      .optional("number", .name, "Number of the certificate."),
      .optional("issuer", .name, "Who issued it."),
      .optional("sites", .ids, "Sites it covers; absent means all."),
      note,
    ] + provenance)

  /// `kpi`, `term` and `answer` have one form; three names only so that a reader finds results, terms and the rest.
  static func answer(_ name: String) -> Shape {
    Shape(
      name, "What the bid says on one criterion: a value, raw counts, a range, or why there is none.",
      [
        .required("criterion", .id, "Id of a criterion of the buyer's model."),
        .optional("value", .numberOrWord, "The value."),
        .optional("count", .number, "Numerator of a proportion or rate; with `of`."),
        .optional("of", .number, "Denominator; with `count`."),
        .optional("low", .number, "Lower end of a range; with `high`."),
        .optional("likely", .number, "Likely value inside the range."),
        .optional("high", .number, "Upper end of the range."),
        .optional("state", .word(["not-applicable", "unanswered"]), "Why there is no value."),
        .optional("unit", .word(Unit.allCases.map(\.rawValue)), "Unit of the number."),
        .optional("currency", .currency, "Currency of an amount, in place of a unit."),
        .optional("from", .date, "First day of the period measured."),
        .optional("to", .date, "Last day of the period measured."),
        .optional("sample", .number, "Number of cases measured."),
        .optional("reason", .text, "Why it is not applicable, or not answered."),
        formNote,
      ] + provenance)
  }

  private static let provenance: [Shape.Key] = [
    .optional(
      "evidence", .word(EvidenceLevel.allCases.map(\.rawValue)),
      "How well it is supported; default claimed."),
    .optional("document", .id, "Document that supports it."),
    .optional("page", .name, "Page in the document."),
    .optional("date", .date, "Date of the statement."),
  ]

  private static let note = Shape.Key.optional("note", .text, "Remark; in XML the text of the element.")

  /// Where a blank form puts its own words.
  private static let formNote = Shape.Key.optional(
    "note", .text,
    "Remark; in XML the text of the element. One that begins with `Question: ` or `How to: ` is a blank form's own text: it is not read, and a document with it is none."
  )
}
