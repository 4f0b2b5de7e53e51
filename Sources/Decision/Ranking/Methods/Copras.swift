/// Benefits as weighted shares, costs the other way round, as a share of the best vendor's.
///
/// Source: Zavadskas, Kaklauskas & Šarka (1994). With S₊ and S₋ the weighted shares of benefits and of costs,
/// Q = S₊ + ΣS₋/(S₋·Σ(1/S₋)), and the score is Q/max Q, 0…1.
package enum Copras: RankingMethod {
  package static let id = "copras"
  package static let variants = ["sum"]
  package static let description = MethodDescription(
    name: "COPRAS",
    formula:
      "the weighted shares of the benefits plus the total weight of the costs divided among the vendors against their cost shares; as a share of the best vendor's",
    sources: [
      "Zavadskas, Kaklauskas & Šarka 1994, The new method of multicriteria complex proportional assessment of projects"
    ],
    breaches: [
      .init(.monotonicity, ["sum"], "a better level moves every share, and the sum of 1/S₋ in the costs of all"),
      .init(.irrelevantAlternatives, ["sum"], "every vendor is in the sum of every column"),
      .init(.copies, ["sum"], "the copy is in the sum of every column"),
    ],
    traps: [
      "Printed formulas differ in the factor before the costs; equal quality and prices 10, 20, 40 give 1, 0.684, 0.526.",
      "Without a cost criterion the formula has nothing to divide; the score then rests on the benefits alone.",
      "Some print the score in per cent of the best.",
    ])

  /// Throws `nonPositive` for negative levels and columns that are 0 everywhere, and `zeroCost`, naming the vendor, for one
  /// whose costs are all 0.
  package static func scores(
    of matrix: DecisionMatrix, variant: String, parameters: MethodParameters
  ) throws(Refusal) -> Scores {
    try requireForm(variant)
    let counted = try CountedColumns(of: matrix).withWeightsNearOne
    let (benefits, costs) = (counted.columns(.max), counted.columns(.min))
    func shares(_ column: CountedColumns.Column) throws(Refusal) -> [Double] { try column.shares() }
    var scores = try counted.weightedSums(over: benefits, shares)
    if !costs.isEmpty {
      let spent = try counted.weightedSums(over: costs, shares)
      guard let least = spent.min(), least > 0 else {
        let vendor = zip(counted.vendors, spent).first { $0.1 == 0 }?.0 ?? ""
        throw Refusal(.zeroCost, vendor, "all its costs are 0, and the formula divides by them")
      }
      let savings = spent.map { least / $0 }
      let (total, divisor) = (spent.reduce(0, +), savings.reduce(0, +))
      for (index, saving) in savings.enumerated() { scores[index] += total * (saving / divisor) }
    }
    let largest = scores.max() ?? 0
    return Scores(
      variant: "\(id)/\(variant)", parameters: parameters, entries: try counted.entries(scores.map { $0 / largest }),
      findings: costs.isEmpty && !counted.columns.isEmpty ? [.init(.noCostCriterion)] : [])
  }
}
