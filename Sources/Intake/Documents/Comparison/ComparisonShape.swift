/// A comparison: one decision, its model and its bids.
package enum ComparisonShape {
  package static let comparison = Shape(
    "comparison", "One decision: who buys, by which model, which bids, on which day.",
    [
      .required("id", .id, "Id of the comparison."),
      .required("title", .name, "Title of the report."),
      .optional("subtitle", .name, "One line below the title."),
      .required("buyer", .name, "Who decides."),
      .required(
        "decision_date", .date, "The day for which the comparison holds; validity is judged on it. No clock is read."),
      .required("model", .text, "Path of the criteria model, from this file's folder."),
      .required("bids", .paths, "Paths of the bids, from this file's folder."),
      .optional("assessment", .text, "Path of the buyer's assessment, from this file's folder."),
      .optional("service", .record { ServiceShape.service }, "What is bought, where and when it is needed."),
      .optional(
        "currency", .record { CostShape.currency },
        "The currency in which everything is compared, with dated rates."),
      .optional("cost", .record { CostShape.cost }, "What any offer costs the buyer over the years."),
      .optional(
        "data_sets", .record { DataSetShape.dataSets },
        "CSV files of the buyer in place of the program's own data on clocks, countries and languages."),
      .optional(
        "needs", .numbersByName,
        "For an engagement model: the buyer's need on each axis, from 0 to 4."),
      .optional(
        "requirements", .list(item: "requirement") { CriteriaShape.requirement },
        "Must-haves of this purchase, beside those of the model."),
      .optional(
        "weights", .list(item: "level") { StatedWeightsShape.level },
        "Weights by a method, level by level, in place of those of the model."),
      .optional(
        "uncertain_weights", .record { UncertainWeightsShape.uncertainWeights },
        "Weights of the uppermost criteria where no single figure was agreed on."),
      .optional(
        "second_opinions", .list(item: "opinion") { SecondOpinionShape.opinion },
        "Further methods, whose rankings stand beside the one that counts."),
      .optional(
        "scenarios", .list(item: "scenario") { ScenarioShape.scenario },
        "Named futures, each with a ranking of its own in the report."),
      .optional(
        "previous", .text,
        "Path of the evaluation.json of an earlier state, from this file's folder; the report says what moved since."),
      .optional(
        "brand", .record { BrandShape.brand }, "How the reports look and whom they name; nothing is decided by it."),
      .optional("notes", .text, "Remarks printed with the method."),
      .optional(
        "published", .list(item: "ranking") { published },
        "Rankings published by others, printed beside ours as a fact; they change nothing."),
    ])

  static let published = Shape(
    "published ranking", "A ranking published by others.",
    [
      .required("title", .name, "What it is called."),
      .required("method", .name, "Method by which it was made."),
      .required("source", .text, "Where it was published."),
      .required("places", .list(item: "place") { place }, "Its places."),
    ])

  static let place = Shape(
    "place", "One provider's place in a published ranking.",
    [
      .required("vendor", .id, "Id of a bid of this comparison."),
      .required("rank", .number, "Published rank, from 1."),
      .optional("score", .number, "Published score."),
    ])
}
