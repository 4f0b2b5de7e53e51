/// All weights that are at least 0 and sum to 1, each as likely as any other.
///
/// w = E/ΣE with exponential E, one stream for each criterion (Rubinstein 1982; `methods.md` 4.7). Uniform numbers
/// divided by their sum would crowd the middle.
struct SimplexWeights: WeightSampler {
  let criteria: [String]
  let seed: UInt64

  var procedure: String { "uniform on the simplex" }

  func draw(block: UInt64, cases: Int, into table: inout CaseTable) {
    var streams = ExponentialStreams(criteria, seed: seed, block: block)
    streams.fill(&table, cases: cases)
    table.scaleCasesToOne(cases: cases)
  }
}
