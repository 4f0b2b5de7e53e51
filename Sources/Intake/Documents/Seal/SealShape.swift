/// The seal of a comparison: its rules as they stood on a day.
package enum SealShape {
  /// Name of the file, beside the comparison's own.
  package static let fileName = "seal.json"

  package static let seal = Shape(
    "seal",
    "The rules of a comparison as they stood on a day, before any bid was opened. Written by steelyard seal; not to be edited.",
    [
      .required("date", .date, "Day of the seal, as the buyer gave it."),
      .required(
        "digest", .text,
        "SHA-256 of everything else in the file, as JSON without blanks and with the keys in byte order."),
      .required(
        "model", .record { SealedKeys.shape(CriteriaShape.model) },
        "The criteria model without titles: criteria, weights, what counts as 0 and as 100, rubrics, must-haves."),
      .required(
        "comparison", .record { SealedKeys.shape(ComparisonShape.comparison) },
        "What the comparison adds: the day of the decision, must-haves of its own, cost and service."),
      .optional("price_formula", .id, "Id of the formula by which the price scores, where one does."),
    ])
}
