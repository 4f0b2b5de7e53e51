internal import Decision

/// Further methods beside the ranking.
package enum SecondOpinionShape {
  /// All but the one that makes the ranking.
  package static let methods = RankingMethods.all.map { $0.id }.filter { $0 != AdditiveValue.id }
  private static let forms = Set(RankingMethods.all.filter { $0.id != AdditiveValue.id }.flatMap { $0.variants })
    .sorted()

  package static let opinion = Shape(
    "second opinion",
    "Another method on the points of the providers that are ranked. It never decides; the report says who would win by it, and whether that hangs on a provider that does not win. steelyard methods says more of each method.",
    [
      .required("method", .word(methods), "The method."),
      .optional("form", .word(forms), "The form of the method. Default the first that steelyard methods names."),
      .optional("v", .number, "For vikor: weight of the sum against the worst single shortfall, 0 to 1. Default 0.5."),
      .optional("lambda", .number, "For waspas: share of the weighted sum, 0 to 1. Default 0.5."),
      .optional("tau", .number, "For codas: threshold of distances, at least 0. Default 0.02."),
    ])
}
