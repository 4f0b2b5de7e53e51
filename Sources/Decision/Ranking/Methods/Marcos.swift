/// Utility between an anti-ideal and an ideal vendor, made of the worst and the best level of every column.
///
/// Source: Stević, Pamučar, Puška & Chatterjee (2020). With S the weighted sum of x/ideal (a cost: ideal/x), K⁻ = S/S_anti
/// and K⁺ = S/S_ideal, f⁻ = K⁺/(K⁺ + K⁻), f⁺ = K⁻/(K⁺ + K⁻), the score is
/// (K⁺ + K⁻)/(1 + (1 − f⁺)/f⁺ + (1 − f⁻)/f⁻).
package enum Marcos: RankingMethod {
  package static let id = "marcos"
  package static let variants = ["linear_ratio"]
  package static let description = MethodDescription(
    name: "MARCOS",
    formula:
      "the weighted sum of shares of the best levels, against that of a vendor with the worst levels and that of one with the best, joined by their utility functions",
    sources: [
      "Stević, Pamučar, Puška & Chatterjee 2020, Sustainable supplier selection in healthcare industries using a new MCDM method: MARCOS"
    ],
    breaches: [
      .init(.irrelevantAlternatives, ["linear_ratio"], "the ideal of a column is the level of a vendor")
    ],
    traps: [
      "The order is that of the weighted sum on linear ratios; the two ideals only stretch the scale.",
      "Utility functions are the same for all vendors, as they hang on the two ideals alone.",
    ])

  /// Throws `nonPositive` for negative levels, for a benefit that is 0 everywhere and where the anti-ideal vendor has 0
  /// everywhere, `zeroCost` for a cost of 0.
  package static func scores(
    of matrix: DecisionMatrix, variant: String, parameters: MethodParameters
  ) throws(Refusal) -> Scores {
    try requireForm(variant)
    let counted = try CountedColumns(of: matrix).withWeightsNearOne
    var (ideal, anti) = (0.0, 0.0)
    let sums = try counted.weightedSums { (column) throws(Refusal) in
      let ratios = try column.linearRatio()
      ideal += column.weight
      anti += column.weight * (ratios.min() ?? 0)
      return ratios
    }
    guard anti > 0 || counted.columns.isEmpty else {
      throw Refusal(.nonPositive, "", "the worst levels come to 0 beside the best, and the formula divides by them")
    }
    // With t = S_anti/S_ideal the formula is K⁺·(1 + t)/(1 + t + t²): f⁺ and f⁻ are 1/(1 + t) and t/(1 + t) for everybody.
    let ratio = anti / ideal
    let scores = sums.map { $0 / ideal * ((1 + ratio) / (1 + ratio + ratio * ratio)) }
    return Scores(variant: "\(id)/\(variant)", parameters: parameters, entries: try counted.entries(scores))
  }
}
