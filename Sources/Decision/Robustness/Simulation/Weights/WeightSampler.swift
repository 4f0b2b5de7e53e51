/// Draws weights, uniformly from one kind of set; one file for each kind.
///
/// All draws of a block come from streams of that block, so that blocks can be worked in any order.
protocol WeightSampler: Sendable {
  /// How the weights are drawn, in the words of a result's variant.
  var procedure: String { get }

  /// Draws the weights of the first `cases` cases of a block.
  ///
  /// `table` has one row for each criterion, in the byte order of ids; what stands in it before has no effect.
  func draw(block: UInt64, cases: Int, into table: inout CaseTable) throws(Refusal)
}

/// Exponential numbers with mean 1, from the stream of each criterion.
struct ExponentialStreams {
  private var streams: [RandomStream]

  init(_ criteria: [String], seed: UInt64, block: UInt64) {
    streams = criteria.map { RandomStream(seed: seed, purpose: .weights, key: $0, block: block) }
  }

  /// The next numbers of every stream, one row for each.
  mutating func fill(_ table: inout CaseTable, cases: Int) {
    for row in streams.indices {
      table.lend(row: row, cases: cases) { streams[row].fill(exponentials: $0) }
    }
  }
}
