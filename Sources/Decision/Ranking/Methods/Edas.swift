/// How far a vendor lies above and below the average of each column.
///
/// Source: Keshavarz Ghorabaee, Zavadskas, Olfat & Turskis (2015). With SP and SN the weighted distances on the good and on
/// the bad side of the average, as shares of it, the score is (SP/max SP + 1 − SN/max SN)/2, 0…1.
package enum Edas: RankingMethod {
  package static let id = "edas"
  package static let variants = ["average"]
  package static let description = MethodDescription(
    name: "EDAS",
    formula:
      "the weighted distances from the average on its good side as a share of the largest such sum, and 1 less those on its bad side likewise; the mean of both",
    sources: [
      "Keshavarz Ghorabaee, Zavadskas, Olfat & Turskis 2015, Multi-criteria inventory classification using a new method of evaluation based on distance from average solution (EDAS)"
    ],
    breaches: [
      .init(.irrelevantAlternatives, ["average"], "the average of every column is made of the vendors"),
      .init(.copies, ["average"], "the copy is in the average of every column"),
    ],
    traps: [
      "The average must be above 0, as the distances are shares of it.",
      "Nobody above the average, or nobody below it: that share is 0, so equal vendors get one half.",
    ])

  /// Throws `nonPositive`, naming the criterion, for an average that is not above 0.
  package static func scores(
    of matrix: DecisionMatrix, variant: String, parameters: MethodParameters
  ) throws(Refusal) -> Scores {
    try requireForm(variant)
    let counted = try CountedColumns(of: matrix).withWeightsNearOne
    let above = try counted.weightedSums { (column) throws(Refusal) in
      try column.deviations().map { max($0, 0) }
    }
    let below = try counted.weightedSums { (column) throws(Refusal) in
      try column.deviations().map { max(-$0, 0) }
    }
    _ = try counted.entries(above)
    _ = try counted.entries(below)
    let scores = zip(shares(above), shares(below)).map { ($0 + (1 - $1)) / 2 }
    return Scores(variant: "\(id)/\(variant)", parameters: parameters, entries: try counted.entries(scores))
  }

  /// Of the largest; 0 for all if that is 0.
  private static func shares(_ sums: [Double]) -> [Double] {
    let largest = sums.max() ?? 0
    return sums.map { largest > 0 ? $0 / largest : 0 }
  }
}

extension CountedColumns.Column {
  /// (x − average)/average, the sign turned for a cost, so that above 0 is good.
  fileprivate func deviations() throws(Refusal) -> [Double] {
    // Divided by a power of two first, so that the sum does not overflow.
    let exponent = Int(max(largest.magnitude, smallest.magnitude).exponent)
    let levels = largest == 0 && smallest == 0 ? levels : levels.map { $0.timesPowerOfTwo(-exponent) }
    // The average of equal levels is that level, to the last bit.
    let average = isConstant ? levels[0] : levels.reduce(0, +) / Double(levels.count)
    guard average > 0 else {
      throw Refusal(.nonPositive, criterion, "the average is not above 0, so no distance is a share of it")
    }
    return levels.map { (isCost ? average - $0 : $0 - average) / average }
  }
}
