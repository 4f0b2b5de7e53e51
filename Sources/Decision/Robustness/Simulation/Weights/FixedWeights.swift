/// One set of weights in every case.
struct FixedWeights: WeightSampler {
  /// One for each criterion, used as given whatever their sum.
  let weights: [Double]

  var procedure: String { "fixed" }

  func draw(block: UInt64, cases: Int, into table: inout CaseTable) {
    for (row, weight) in weights.enumerated() {
      table.lend(row: row, cases: cases) { $0.update(repeating: weight) }
    }
  }
}
