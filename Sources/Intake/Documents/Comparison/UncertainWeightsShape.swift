/// Weights the buyer is not sure of.
package enum UncertainWeightsShape {
  package static let uncertainWeights = Shape(
    "uncertain weights",
    "Between which weights of the uppermost criteria the truth lies; inside them the weights are those of the model. All statements hold together.",
    [
      .optional(
        "within", .number,
        "Percent of its own weight by which each of them may be higher or lower, such as 30."),
      .optional("bounds", .list(item: "bound") { bound }, "Ends for single criteria, in place of within."),
      .optional(
        "constraints", .words([]),
        "Further statements about shares of the whole, such as \"cost <= 2*security\" or \"cost + location >= 0.3\"."),
      .optional("order", .words([]), "From the heaviest criterion to the lightest, as far as it is known."),
    ])

  static let bound = Shape(
    "bound of a weight", "Between which ends the weight of one criterion lies.",
    [
      .required("criterion", .id, "Id of an uppermost criterion."),
      .required("low", .number, "Percent of the whole."), .required("high", .number, "Percent of the whole."),
    ])
}
