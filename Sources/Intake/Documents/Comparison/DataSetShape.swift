/// Data sets of the buyer's own.
package enum DataSetShape {
  static let dataSets = Shape(
    "data sets",
    "CSV files of the buyer, paths from this file's folder, each in place of a data set inside the program. Lines such as # name: and # year: before the columns say what the set is.",
    [
      .optional(
        "zones", .text,
        "Clocks by IANA name: columns zone,rule,transitions. Default tz data 2025b, for instants from 2024 on."),
      .optional("weekends", .text, "Weekends by country: columns territory,first,last. Default CLDR 41."),
      .optional(
        "regions", .text, "Group of each country for the nearshore rule: columns territory,group. Default CLDR 41."),
      .optional(
        "languages", .text,
        "Percent of people who are able to use a language: columns territory,language,percent,status. Default CLDR 41."),
      .optional(
        "governance", .text,
        "Estimates of stability (PV) and rule of law (RL): columns country,indicator,year,estimate,se,sources,percentile. Default Worldwide Governance Indicators 2023."
      ),
    ])
}
