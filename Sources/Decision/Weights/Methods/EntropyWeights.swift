/// Shares by how unevenly the levels of a criterion are spread over the vendors. A diagnostic: it never decides.
package enum EntropyWeights: WeightDiagnostic {
  package static let id = "entropy"
  package static let variants = ["sum"]
  package static let description = ProcedureDescription(
    name: "Entropy shares",
    formula:
      "1 − E with E the entropy of the shares x/Σx, its logarithm to the base of the number of vendors; divided by the sum",
    sources: [
      "Zeleny 1982, Multiple Criteria Decision Making", "Hwang & Yoon 1981, Multiple Attribute Decision Making",
    ],
    laws: ["a criterion in which all vendors have one level gets 0", "another unit of a criterion changes nothing"],
    traps: [
      "They change with every bid and never decide.",
      "A shift of the origin changes them: the same temperatures in °C and °F give other shares.",
      "Directions play no part: a cost and a benefit of the same levels get the same share.",
    ])

  /// Throws `nonPositive` for a level below 0, and what ``WeightDiagnostic`` says.
  package static func shares(of matrix: DecisionMatrix, variant: String) throws(Refusal) -> DiagnosticShares {
    try DiagnosedColumns.require(variant, of: self)
    let columns = try DiagnosedColumns(of: matrix)
    for column in columns.columns where column.levels.contains(where: { $0 < 0 }) {
      throw Refusal(.nonPositive, column.criterion, "shares of a sum need levels of at least 0")
    }
    return try columns.shares("\(id)/\(variant)") { (_, column) throws(Refusal) in
      try divergence(column.levels)
    }
  }

  /// ln n times 1 − E: the mean of t·ln t − t + 1 over t = x/mean.
  ///
  /// The terms t − 1 cancel in the sum, and without them nothing is lost where all levels are nearly alike. The common
  /// factor 1/ln n drops out of the shares.
  private static func divergence(_ levels: [Double]) throws(Refusal) -> Double {
    let largest = levels.max() ?? 0
    let scaled = levels.map { $0 / largest }
    let count = Double(levels.count)
    let mean = CompensatedSum.of(scaled) / count
    var sum = 0.0
    for level in scaled {
      sum += try term((level - mean) / mean)
    }
    return sum / count
  }

  /// (1 + d)·ln(1 + d) − d for d ≥ −1.
  private static func term(_ difference: Double) throws(Refusal) -> Double {
    guard difference > -1 else { return 1 }
    guard difference.magnitude < 0.1 else {
      return (1 + difference) * (try PortableFunctions.ln(1 + difference)) - difference
    }
    // Σ (−d)^k/(k(k−1)) from k = 2: beyond k = 18 the terms are below the last figure.
    var sum = 0.0
    for order in stride(from: 18.0, through: 2, by: -1) {
      sum = 1 / (order * (order - 1)) - difference * sum
    }
    return difference * difference * sum
  }
}
