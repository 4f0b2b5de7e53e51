/// All weights of sum 1 that are at least their lower bounds: w = lo + (1 − Σlo)·simplex.
struct LowerBoundedWeights: WeightSampler {
  let simplex: SimplexWeights
  /// One for each criterion, at least 0.
  let low: [Double]
  /// 1 − Σlo, at least 0.
  let slack: Double

  var procedure: String { "uniform above lower bounds" }

  func draw(block: UInt64, cases: Int, into table: inout CaseTable) {
    simplex.draw(block: block, cases: cases, into: &table)
    for (row, low) in low.enumerated() {
      table.lend(row: row, cases: cases) { weights in
        for index in weights.indices { weights[index] = low + slack * weights[index] }
      }
    }
  }
}
