/// Weighted benefits less weighted costs, on columns of unit length (the ratio system).
///
/// Source: Brauers & Zavadskas (2006), "The MOORA method and its application to privatization in a transition economy".
package enum Moora: RankingMethod {
  package static let id = "moora"
  package static let variants = ["ratio"]
  package static let description = MethodDescription(
    name: "MOORA",
    formula: "every level divided by the length of its column, times the weight; benefits added, costs subtracted",
    sources: [
      "Brauers & Zavadskas 2006, The MOORA method and its application to privatization in a transition economy"
    ],
    breaches: [
      .init(.irrelevantAlternatives, ["ratio"], "every vendor is in the length of every column"),
      .init(.copies, ["ratio"], "the copy is in the length of every column"),
    ],
    traps: [
      "A score can be negative: a vendor that is dear rather than bad.",
      "It is the weighted sum on columns of unit length, with costs subtracted.",
    ])

  /// Throws `nonPositive` for a column that is 0 everywhere.
  package static func scores(
    of matrix: DecisionMatrix, variant: String, parameters: MethodParameters
  ) throws(Refusal) -> Scores {
    try requireForm(variant)
    let counted = try CountedColumns(of: matrix)
    let sums = try counted.ratioSystem()
    return Scores(
      variant: "\(id)/\(variant)", parameters: parameters,
      entries: try counted.entries(sums.scores, contributions: sums.contributions))
  }
}

extension CountedColumns {
  /// Σ weight × level on columns of unit length, costs subtracted.
  func ratioSystem() throws(Refusal) -> (scores: [Double], contributions: [[Double]]) {
    try sums { (column) throws(Refusal) in
      try column.unitLength().map { column.weight * (column.isCost ? -$0 : $0) }
    }
  }
}
