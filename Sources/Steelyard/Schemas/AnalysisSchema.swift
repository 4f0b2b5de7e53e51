internal import Outcome
internal import Outsourcing
internal import Reporting

/// What was worked out beside the scores, as it stands in `evaluation.json`.
enum AnalysisSchema: ClosedSchema {
  static let analysis = object(
    optional("service", service, "What is bought, where and when it is needed."),
    optional("cost", CostSchema.plan, "What the buyer says of the cost of any offer."),
    required("providers", list(of: provider), "What was worked out of each bid, by id of the provider."),
    optional("location", location, "What is known of the countries in which work is done."),
    optional("prices", PriceSchema.prices, "Price formulas side by side, where a cost is scored."),
    required("benefits", list(of: benefit), "Benefits the buyer expects; shown, never scored."),
    required("sources", list(of: dataSource), "Where figures on countries and clocks come from."))

  private static let weekday = words(Site.Weekday.allCases.map(\.rawValue))
  private static let clock = JSONValue.object([
    .init("type", .text("string")), .init("pattern", .text("^([01][0-9]|2[0-3]):[0-5][0-9]$")),
  ])
  private static let country = JSONValue.object([
    .init("type", .text("string")), .init("pattern", .text("^[A-Z]{2}$")),
  ])

  private static let service = object(
    required("services", texts, "Ids of the service catalogue."),
    optional("language", text, "Language asked for, BCP 47."),
    optional("country", country, "Country of the buyer's management, ISO 3166-1."),
    optional("zone", text, "Time zone of the buyer, IANA."),
    required("days", list(of: weekday), "Days on which the buyer works."),
    optional("opens", clock, "Opening, in the buyer's time."),
    optional("closes", clock, "Closing, in the buyer's time; at or before opening it is on the next day."),
    optional("start", date, "First day of service."),
    optional("overlapFrom", date, "First of the 365 days over which working hours are compared."))

  private static let benefit = object(
    required("benefit", text, "What is expected."), optional("measure", text, "What it is measured by."),
    optional("baseline", text, "How it stands today."), optional("target", text, "How it is to stand."),
    optional("owner", text, "Who answers for it."))

  private static let dataSource = object(
    required("name", text, "As sentences name it."), optional("version", text, "Release of the data set."),
    optional("year", integer, "Year of the release or of the figures."),
    required("provenance", text, "The line printed wherever the set is used."),
    optional("licence", text, "Its licence."),
    optional(
      "file",
      object(required("name", text, "Name of the file."), required("digest", digest, "SHA-256 of its bytes.")),
      "The buyer's file that stands in for the program's own set."))

  // MARK: One bid

  private static let provider = object(
    required("vendor", text, "Id of the provider."),
    optional("cost", CostSchema.cost, "What the offer costs the buyer."),
    optional("costMissing", text, "Why there is no cost."),
    required("certificates", list(of: certificate), "What each certificate is worth on the day of the decision."),
    optional("controls", controls, "How much of the security asked for is in place and shown."),
    optional("overlap", providerOverlap, "Hours of the buyer's working day that the sites work too."),
    optional("overlapMissing", text, "Why there is no overlap."),
    required("days", list(of: day), "Who works when on 15 January and 15 July; empty where hours are not known."),
    optional("shore", shore, "Where the work is done, seen from the buyer; never scored by itself."),
    optional("shoreMissing", text, "Why there is no label."), required("sites", list(of: site), "Sites of the bid."))

  private static let site = object(
    required("id", text, "Id of the site in the bid."),
    required("role", words(Site.Role.allCases.map(\.rawValue)), "What the site is for."),
    required("country", country, "Country, ISO 3166-1."), optional("city", text, "City."),
    required("zone", text, "Time zone, IANA."), optional("share", percent, "Percent of the work."),
    optional("opens", clock, "Opening, in the time of the site."),
    optional("closes", clock, "Closing, in the time of the site."))

  private static let certificate = object(
    required("certificate", text, "Id of the certificate in the bid."),
    required("standard", text, "Standard, as the bid names it."),
    optional("scheme", words(CertificateScheme.allCases.map(\.rawValue)), "Scheme; absent if it is not known."),
    required("status", words(CertificateReading.Status.allCases.map(\.rawValue)), "How it stands on that day."),
    required("sentence", text, "The status in words."), optional("until", date, "Last day in force."),
    optional("from", date, "First day in force."), optional("reportedUpTo", date, "Last day an auditor reported on."),
    optional("isBridged", truth, "Whether a letter bridges the time after that day."),
    required("level", words(EvidenceLevel.allCases.map(\.rawValue)), "Evidence that counts."),
    required(
      "coverage",
      object(
        required("guaranteed", fraction, "Share of the work that is surely in scope."),
        required("best", fraction, "Share of the work that may be in scope."),
        required("outside", texts, "Delivery sites that are not in scope."),
        optional("unknown", text, "Why the share is not known.")), "How much of the work is in its scope."),
    required("credit", fraction, "What it counts for."),
    required("bestCredit", fraction, "What it would count for if all that is not known were good."),
    optional("document", text, "Id of the document it stands in."),
    required("sites", texts, "Sites it names; empty for all."))

  private static let controls = object(
    required(
      "rows",
      list(
        of: object(
          required("control", text, "Id of the control."),
          required("state", words(ControlAnswer.State.allCases.map(\.rawValue)), "Answer."),
          required("level", words(EvidenceLevel.allCases.map(\.rawValue)), "Evidence that counts."),
          required("credit", fraction, "What it counts for."),
          required("bestCredit", fraction, "What it would count for if it were answered by a certified yes."))),
      "One for each control asked about."),
    required("guaranteed", percent, "Percent, with every open answer as no."),
    required("best", percent, "Percent, with every open answer as a certified yes."))

  // MARK: Hours

  private static let overlapDay = object(
    required("date", date, "Day."), required("hours", number, "Hours of overlap on it."))

  private static let overlap = object(
    required("days", whole, "Working days of the buyer in the period."),
    required("mean", number, "Hours a day in the mean."), required("least", overlapDay, "First day with the least."),
    required("most", overlapDay, "First day with the most."))

  private static let providerOverlap = object(
    required(
      "sites",
      list(
        of: object(
          required("site", text, "Id of the site."), required("share", percent, "Percent of the work."),
          required("overlap", overlap, "Overlap of the site alone."))), "Delivery sites, in the order of the bid."),
    required("overlap", overlap, "All sites by their share of the work."),
    required("source", dataSource, "Release of the time zones."))

  private static let day = object(
    required("date", date, "Day."),
    required(
      "rows",
      list(
        of: object(
          optional("site", text, "Id of the site; absent for the buyer."),
          required(
            "stretches",
            list(
              of: object(
                required("start", whole, "Seconds after the buyer's midnight."),
                required("end", whole, "Seconds after the buyer's midnight."))), "When it is at work, in order."))),
      "The buyer first, then the delivery sites."))

  // MARK: Places

  private static let shore = object(
    required("shore", shoreWord, "Label of the sites with most of the work."),
    required(
      "sites",
      list(
        of: object(
          required("site", text, "Id of the site."), required("country", country, "Country, ISO 3166-1."),
          required("share", percent, "Percent of the work."),
          required(
            "label",
            object(
              required("shore", shoreWord, "Label."),
              optional("hours", number, "The larger difference of the clocks in winter and summer, in hours."),
              optional(
                "gap",
                object(
                  required("reason", text, "Name of the reason."), required("sentence", text, "The reason in words.")),
                "Why the label is not known.")), "Label of the site."))), "Delivery sites, in the order of the bid."),
    required("sources", list(of: dataSource), "Where zones and groups of countries come from."))

  private static let shoreWord = words(Shore.allCases.map(\.rawValue))
  private static let indicator = words(GovernanceIndicator.allCases.map(\.rawValue))

  private static let location = object(
    optional("language", text, "Language asked for, BCP 47."),
    required(
      "countries",
      list(
        of: object(
          required("country", country, "Country, ISO 3166-1."),
          optional("ableToUseLanguage", percent, "Percent of the population able to use the language."),
          optional("languageMissing", text, "Why there is no such figure."),
          required("governance", list(of: governance), "How it is governed, one entry for each indicator."))),
      "Countries of the delivery sites, by code."),
    required(
      "pairs",
      list(
        of: object(
          required("indicator", indicator, "PV is political stability, RL rule of law."),
          required("one", country, "First country."), required("other", country, "Second country."),
          required(
            "verdict", words(CountryPairFacts.Verdict.allCases.map(\.rawValue)), "Whether they can be told apart."),
          optional("z", number, "Difference in joint standard errors."))), "Every pair of countries with estimates."))

  private static let governance = object(
    required("indicator", indicator, "PV is political stability, RL rule of law."),
    optional("estimate", number, "Estimate, about −2.5 to 2.5; higher is better."),
    optional("standardError", number, "Standard error of the estimate."),
    optional("year", integer, "Year of the estimate."), optional("missing", text, "Why there is no estimate."))
}
