/// λ × weighted sum + (1 − λ) × weighted product, both on linear ratios.
///
/// Source: Zavadskas, Turskis, Antucheviciene & Zakarevicius (2012).
package enum Waspas: RankingMethod {
  package static let id = "waspas"
  package static let variants = ["linear_ratio"]
  package static let description = MethodDescription(
    name: "WASPAS",
    formula: "λ times the weighted sum plus 1 − λ times the weighted product, both on shares of the best level",
    parameters: [.init("lambda", "share of the weighted sum, 0 to 1", standard: "0.5")],
    sources: [
      "Zavadskas, Turskis, Antucheviciene & Zakarevicius 2012, Optimization of weighted aggregated sum product assessment"
    ],
    breaches: [
      .init(.irrelevantAlternatives, ["linear_ratio"], "the best level of a column, in the sum, is that of a vendor")
    ],
    traps: [
      "Levels must be above 0, as for the weighted product.",
      "Weights that do not sum to 1 move the sum and the product in opposite directions, and so the ranking.",
    ])

  /// Throws `outsideBounds` for a λ beyond 0…1, and as ``WeightedProduct`` does.
  package static func scores(
    of matrix: DecisionMatrix, variant: String, parameters: MethodParameters
  ) throws(Refusal) -> Scores {
    try requireForm(variant)
    let share = parameters.sumShare
    guard share >= 0, share <= 1 else { throw Refusal(.outsideBounds, "lambda", "it is a number from 0 to 1") }
    let counted = try CountedColumns(of: matrix)
    let products = try counted.ratioProducts()
    let sums = try counted.weightedSums { (column) throws(Refusal) in try column.linearRatio() }
    return Scores(
      variant: "\(id)/\(variant)", parameters: parameters,
      entries: try counted.entries(zip(sums, products).map { share * $0 + (1 - share) * $1 }))
  }
}
