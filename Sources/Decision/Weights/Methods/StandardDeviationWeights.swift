/// Shares by the standard deviation of the raw levels. A diagnostic: it never decides.
package enum StandardDeviationWeights: WeightDiagnostic {
  package static let id = "stddev"
  package static let variants = ["raw"]
  package static let description = ProcedureDescription(
    name: "Standard deviation shares",
    formula: "the standard deviation of the levels of a criterion, divided by the sum over all criteria",
    sources: ["Salabun, Watrobski & Shekhovtsov 2020, Are MCDA methods benchmarkable?, Symmetry 12(9):1549"],
    laws: [
      "a criterion in which all vendors have one level gets 0",
      "the forms with n and with n − 1 give the same shares",
    ],
    traps: [
      "They change with every bid and never decide.",
      "The deviation has the unit of the criterion: prices in cents get a hundred times the share of prices in euros.",
    ])

  package static func shares(of matrix: DecisionMatrix, variant: String) throws(Refusal) -> DiagnosticShares {
    try DiagnosedColumns.require(variant, of: self)
    let columns = try DiagnosedColumns(of: matrix)
    let largest = columns.columns.filter { !$0.isConstant }.flatMap(\.levels).reduce(0) { max($0, $1.magnitude) }
    // One power of two for all columns keeps squares in range and changes no share.
    let exponent = largest > 0 ? Int(largest.exponent) : 0
    return try columns.shares("\(id)/\(variant)") { (_, column) throws(Refusal) in
      let levels = column.levels.map { Double(sign: .plus, exponent: -exponent, significand: $0) }
      return rootOfSquares(centred(levels))
    }
  }

  /// Each number less the mean of all.
  static func centred(_ numbers: [Double]) -> [Double] {
    let mean = CompensatedSum.of(numbers) / Double(numbers.count)
    return numbers.map { $0 - mean }
  }

  /// √Σx², first divided by the largest so that small numbers do not vanish.
  static func rootOfSquares(_ numbers: [Double]) -> Double {
    let largest = numbers.reduce(0) { max($0, $1.magnitude) }
    guard largest > 0 else { return 0 }
    let sum = numbers.reduce(0) { $0 + ($1 / largest) * ($1 / largest) }
    return largest * sum.squareRoot()
  }
}
