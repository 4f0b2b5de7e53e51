/// Shares by how much the performance of the vendors changes without a criterion. A diagnostic: it never decides.
package enum Merec: WeightDiagnostic {
  package static let id = "merec"
  package static let variants = ["ratio"]
  package static let description = ProcedureDescription(
    name: "MEREC shares",
    formula:
      "sum over the vendors of the change in ln(1 + mean of |ln r|) when the criterion is taken out, with r = min/x for benefits and x/max for costs; divided by the sum",
    sources: [
      "Keshavarz-Ghorabaee et al. 2021, Determination of objective weights using MEREC, Symmetry 13(4):525"
    ],
    laws: ["a criterion in which all vendors have one level gets 0", "another unit of a criterion changes nothing"],
    traps: [
      "They change with every bid and never decide.",
      "The mean stays one over all criteria when one is taken out.",
      "Levels must be above 0.",
    ])

  /// Throws `nonPositive` for a level of 0 or below, and what ``WeightDiagnostic`` says.
  package static func shares(of matrix: DecisionMatrix, variant: String) throws(Refusal) -> DiagnosticShares {
    try DiagnosedColumns.require(variant, of: self)
    let columns = try DiagnosedColumns(of: matrix)
    var sizes: [[Double]] = []
    for column in columns.columns {
      guard column.levels.allSatisfy({ $0 > 0 }) else {
        throw Refusal(.nonPositive, column.criterion, "the logarithm of a ratio needs levels above 0")
      }
      sizes.append(try logarithms(column))
    }
    let count = Double(sizes.count)
    let totals = matrix.rows.indices.map { vendor in sizes.reduce(0) { $0 + $1[vendor] } }
    return try columns.shares("\(id)/\(variant)") { (index, _) throws(Refusal) in
      var effect = 0.0
      for (vendor, total) in totals.enumerated() {
        let whole = try PortableFunctions.ln(1 + total / count)
        let without = try PortableFunctions.ln(1 + max(0, total - sizes[index][vendor]) / count)
        effect += (without - whole).magnitude
      }
      return effect
    }
  }

  /// |ln r| by vendor.
  private static func logarithms(_ column: DiagnosedColumns.Column) throws(Refusal) -> [Double] {
    let reference = (column.isCost ? column.levels.max() : column.levels.min()) ?? 1
    var sizes: [Double] = []
    for level in column.levels {
      let ratio = column.isCost ? level / reference : reference / level
      // Of levels at both ends of the range the ratio itself would vanish.
      let logarithm =
        ratio.isNormal
        ? try PortableFunctions.ln(ratio) : try PortableFunctions.ln(level) - PortableFunctions.ln(reference)
      sizes.append(logarithm.magnitude)
    }
    return sizes
  }
}
