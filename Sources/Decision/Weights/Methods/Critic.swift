/// Shares by spread and by how little a criterion repeats the others. A diagnostic: it never decides.
package enum Critic: WeightDiagnostic {
  package static let id = "critic"
  package static let variants = ["directions", "all_max"]
  package static let description = ProcedureDescription(
    name: "CRITIC shares",
    formula:
      "standard deviation of the min-max scaled levels times the sum of 1 − correlation with every other criterion; divided by the sum",
    parameters: [
      .init(
        "directions_used", "whether costs are turned before scaling; if not, every criterion counts as a benefit",
        standard: "true")
    ],
    sources: [
      "Diakoulaki, Mavrotas & Papayannakis 1995, Determining objective weights in multiple criteria problems: the CRITIC method"
    ],
    laws: [
      "a criterion in which all vendors have one level gets 0 and changes no other share",
      "another unit or origin of a criterion changes nothing",
    ],
    traps: [
      "They change with every bid and never decide.",
      "Published examples differ in whether costs are turned: the form is printed with the result.",
      "With two vendors every correlation is 1 or −1.",
    ])

  /// A difference of a correlation from 1 below this is rounding.
  private static let rounding = 1e-13

  /// Where one criterion alone tells the vendors apart, it gets 1.
  package static func shares(of matrix: DecisionMatrix, variant: String) throws(Refusal) -> DiagnosticShares {
    try DiagnosedColumns.require(variant, of: self)
    let columns = try DiagnosedColumns(of: matrix)
    let turns = variant == "directions"
    let deviations = columns.columns.map { column in
      column.isConstant ? [] : StandardDeviationWeights.centred(scaled(column.levels, isCost: turns && column.isCost))
    }
    let lengths = deviations.map(StandardDeviationWeights.rootOfSquares)
    let directions = zip(deviations, lengths).map { deviations, length in deviations.map { $0 / length } }
    let varying = columns.columns.indices.filter { !columns.columns[$0].isConstant }
    return try columns.shares("\(id)/\(variant)") { (index, _) throws(Refusal) in
      guard varying.count > 1 else { return 1 }
      var conflict = 0.0
      for other in varying where other != index {
        let correlation = zip(directions[index], directions[other]).reduce(0) { $0 + $1.0 * $1.1 }
        let distance = 1 - correlation
        conflict += distance < rounding ? 0 : distance
      }
      return lengths[index] * conflict
    }
  }

  private static func scaled(_ levels: [Double], isCost: Bool) -> [Double] {
    let largest = levels.max() ?? 0
    let smallest = levels.min() ?? 0
    // The range of 1e308 and −1e308 would overflow; there, and only there, halves lose nothing.
    let part = (largest - smallest).isFinite ? 1.0 : 0.5
    let range = largest * part - smallest * part
    return levels.map { (isCost ? largest * part - $0 * part : $0 * part - smallest * part) / range }
  }
}
