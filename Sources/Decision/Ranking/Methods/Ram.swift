/// A root: (2 + weighted benefit shares) to the power 1/(2 + weighted cost shares).
///
/// Source: Sotoudeh-Anvari (2023), "Root Assessment Method (RAM)".
package enum Ram: RankingMethod {
  package static let id = "ram"
  package static let variants = ["sum"]
  package static let description = MethodDescription(
    name: "RAM",
    formula:
      "2 plus the weighted shares of the benefits, to the power of 1 divided by 2 plus the weighted shares of the costs",
    sources: [
      "Sotoudeh-Anvari 2023, Root Assessment Method (RAM): A novel multi-criteria decision making method and its applications in sustainability challenges"
    ],
    breaches: [
      .init(.irrelevantAlternatives, ["sum"], "every vendor is in the sum of every column"),
      .init(.copies, ["sum"], "the copy is in the sum of every column"),
    ],
    traps: [
      "All scores lie close to the root of 2, so that small differences carry the whole ranking.",
      "A benefit and a cost of the same weight do not balance: the base and the root are different functions.",
    ])

  /// Throws `nonPositive` for negative levels and for a column that is 0 everywhere.
  package static func scores(
    of matrix: DecisionMatrix, variant: String, parameters: MethodParameters
  ) throws(Refusal) -> Scores {
    try requireForm(variant)
    let counted = try CountedColumns(of: matrix)
    func shares(_ column: CountedColumns.Column) throws(Refusal) -> [Double] { try column.shares() }
    let benefits = try counted.weightedSums(over: counted.columns(.max), shares)
    let costs = try counted.weightedSums(over: counted.columns(.min), shares)
    // A sum beyond the range is refused here, before the root would hide it.
    _ = try counted.entries(benefits)
    _ = try counted.entries(costs)
    var scores: [Double] = []
    for (benefit, cost) in zip(benefits, costs) {
      scores.append(try PortableFunctions.exp(PortableFunctions.ln(2 + benefit) / (2 + cost)))
    }
    return Scores(variant: "\(id)/\(variant)", parameters: parameters, entries: try counted.entries(scores))
  }
}
