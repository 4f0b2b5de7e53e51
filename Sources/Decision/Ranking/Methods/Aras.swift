/// The weighted shares of a vendor, as a share of those of an optimal vendor that has the best level of every column.
///
/// Source: Zavadskas & Turskis (2010), "A new additive ratio assessment (ARAS) method". 0…1.
package enum Aras: RankingMethod {
  package static let id = "aras"
  package static let variants = ["reciprocal_sum"]
  package static let description = MethodDescription(
    name: "ARAS",
    formula:
      "the weighted shares of a vendor divided by those of an imagined one with the best level of every column, which counts in every sum; a cost enters as 1 divided by it",
    sources: [
      "Zavadskas & Turskis 2010, A new additive ratio assessment (ARAS) method in multicriteria decision-making"
    ],
    breaches: [
      .init(.irrelevantAlternatives, ["reciprocal_sum"], "every vendor is in the sum of every column"),
      .init(.copies, ["reciprocal_sum"], "the copy is in the sum of every column"),
    ],
    traps: [
      "The optimal row counts in the column sums; leaving it out gives other scores.",
      "A score of 1 needs the best level in every criterion, so the winner seldom has it.",
    ])

  /// Throws `nonPositive` for negative levels and benefits that are 0 everywhere, `zeroCost` for a cost of 0.
  package static func scores(
    of matrix: DecisionMatrix, variant: String, parameters: MethodParameters
  ) throws(Refusal) -> Scores {
    try requireForm(variant)
    let counted = try CountedColumns(of: matrix).withWeightsNearOne
    var optimum = 0.0
    let sums = try counted.weightedSums { (column) throws(Refusal) in
      let shares = try column.reciprocalShares(with: [column.best])
      optimum += column.weight * (shares.last ?? 0)
      return shares.dropLast()
    }
    return Scores(
      variant: "\(id)/\(variant)", parameters: parameters, entries: try counted.entries(sums.map { $0 / optimum }))
  }
}
