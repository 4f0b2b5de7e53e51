internal import Outsourcing

/// Futures the buyer names.
package enum ScenarioShape {
  package static let scenario = Shape(
    "scenario", "A future with a name: what would be otherwise in it. The ranking of the report is not touched.",
    [
      .required("id", .id, "Id of the scenario."), .required("title", .name, "What it is called in the report."),
      .optional(
        "weights", .numbersByName,
        "Percent of the whole that a criterion weighs; all others keep their proportions."),
      .optional("volumes", .number, "Percent by which every planned volume grows; below 0 it shrinks."),
      .optional(
        "rates", .numbersByName, "Percent by which the worth of a currency in the base currency rises."),
      .optional(
        "levels", .list(item: "level") { level }, "Levels in place of those that bids, panel or computation give."),
      .optional("without", .words([]), "Ids of providers that do not take part."),
    ])

  static let level = Shape(
    "assumed level", "A level that one provider is taken to have.",
    [
      .required("vendor", .id, "Id of the provider."),
      .required("criterion", .id, "Id of a criterion without criteria below it, or of a fact."),
      .required("value", .numberOrWord, "The level."),
      .optional("unit", .word(Unit.allCases.map(\.rawValue)), "Unit of the number; default the criterion's."),
      .optional("currency", .currency, "Currency of an amount; default the criterion's."),
    ])
}
