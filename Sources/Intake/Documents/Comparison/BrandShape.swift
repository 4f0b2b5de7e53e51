/// How the reports of a comparison look and whom they name; nothing is decided by it.
package enum BrandShape {
  package static let brand = Shape(
    "brand", "How the reports look and whom they name.",
    [
      .optional(
        "anonymiseEvaluators", .yesNo,
        "true: letters stand in place of the names of roles and evaluators in every report. Default false."),
      .optional(
        "anonymiseVendors", .yesNo,
        "true: letters stand in place of the names, ids and files of the providers in every report. Countries, cities and what documents are called stay. Default false."
      ),
    ])
}

/// What the `brand` of a comparison asks for.
package struct Brand: Sendable, Equatable {
  package let anonymisesEvaluators: Bool
  package let anonymisesVendors: Bool

  /// `fields` is nil where the comparison has no brand.
  init(_ fields: Fields?) {
    anonymisesEvaluators = fields?.truth("anonymiseEvaluators") ?? false
    anonymisesVendors = fields?.truth("anonymiseVendors") ?? false
  }
}
