/// Σ weight × normalised level, on columns scaled by the vendors themselves (simple additive weighting).
///
/// Sources: Fishburn (1967); the normalisations as listed by Hwang & Yoon (1981). Unlike ``AdditiveValue`` the scale
/// moves with every bid.
package enum WeightedSum: RankingMethod {
  package static let id = "weighted_sum"
  package static let variants = Normalisation.allCases.map(\.rawValue)
  package static let description = MethodDescription(
    name: "Weighted sum",
    formula: "the levels of every criterion, scaled by the levels of the vendors, times its weight, added up",
    sources: ["Fishburn 1967", "Hwang & Yoon 1981, Multiple Attribute Decision Making"],
    breaches: [
      .init(.unit, ["none"], "levels enter as they are, so the criterion in the smaller unit counts for more"),
      .init(
        .irrelevantAlternatives, ["minmax", "linear_ratio", "reciprocal_sum", "vector", "sum"],
        "the scale of every column is made of the vendors"),
      .init(.copies, ["reciprocal_sum", "vector", "sum"], "the copy is in the sum or the length of the column"),
    ],
    traps: [
      "A vendor that cannot win can decide who does, by stretching the scale of a column.",
      "Under minmax a small difference counts as much as a large one if nobody stands further apart.",
      "vector and sum leave a cost a cost, so its terms are subtracted; adding them rewards the dear vendor.",
    ])

  /// How a column is scaled. `vector` and `sum` keep a cost a cost: its terms are subtracted.
  package enum Normalisation: String, CaseIterable, Sendable {
    case minmax
    case linearRatio = "linear_ratio"
    case none
    case reciprocalSum = "reciprocal_sum"
    case vector
    case sum
  }

  package static func scores(
    of matrix: DecisionMatrix, variant: String, parameters: MethodParameters
  ) throws(Refusal) -> Scores {
    guard let normalisation = Normalisation(rawValue: variant) else {
      throw Refusal(.outsideBounds, variant, "there is no such normalisation")
    }
    let counted = try CountedColumns(of: matrix)
    let sums = try counted.sums { (column) throws(Refusal) in
      try normalised(column, normalisation).map { column.weight * $0 }
    }
    return Scores(
      variant: "\(id)/\(normalisation.rawValue)", parameters: parameters,
      entries: try counted.entries(sums.scores, contributions: sums.contributions),
      findings: normalisation == .minmax ? counted.narrowColumns : [])
  }

  private static func normalised(
    _ column: CountedColumns.Column, _ normalisation: Normalisation
  ) throws(Refusal) -> [Double] {
    switch normalisation {
    case .none:
      guard !column.isCost else {
        throw Refusal(.outsideBounds, column.criterion, "without normalisation every criterion must be a benefit")
      }
      return column.levels
    case .minmax: return column.minmax()
    case .linearRatio: return try column.linearRatio()
    case .reciprocalSum: return try column.reciprocalShares()
    case .sum: return try column.shares().map { column.isCost ? -$0 : $0 }
    case .vector: return try column.unitLength().map { column.isCost ? -$0 : $0 }
    }
  }
}
