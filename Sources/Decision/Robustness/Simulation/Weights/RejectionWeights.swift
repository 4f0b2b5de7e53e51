/// All weights of sum 1 between their bounds, by throwing away draws above an upper bound.
///
/// Draws come uniformly from above the lower bounds, so that those that are kept are uniform as well. A criterion whose
/// bounds are equal keeps that weight.
struct RejectionWeights: WeightSampler {
  let bounds: WeightBounds
  let seed: UInt64

  /// How many draws are looked at before the choice of a sampler, and the share of them that must be kept.
  static let tries = 10_000
  static let leastAcceptance = 0.05

  var procedure: String { "uniform within bounds, by rejection" }

  /// The share kept of the first ``tries`` draws.
  func acceptance() -> Double {
    var kept = 0
    var left = Self.tries
    var block: UInt64 = 0
    var table = CaseTable(rows: bounds.free.count)
    while left > 0 {
      let cases = min(left, RandomStream.casesInBlock)
      var streams = freeStreams(block)
      draw(&streams, cases, &table)
      kept += table.lend { weights in (0..<cases).count { isInside(weights, $0) } }
      left -= cases
      block += 1
    }
    return Double(kept) / Double(Self.tries)
  }

  func draw(block: UInt64, cases: Int, into table: inout CaseTable) throws(Refusal) {
    for (row, low) in bounds.low.enumerated() {
      table.lend(row: row, cases: cases) { $0.update(repeating: low) }
    }
    var streams = freeStreams(block)
    var tried = CaseTable(rows: bounds.free.count)
    var done = 0
    // The first tries promised one in twenty; a block that keeps fewer than one in a thousand has gone wrong.
    for _ in 0..<1000 where done < cases {
      draw(&streams, RandomStream.casesInBlock, &tried)
      tried.lend { weights in
        table.lend { table in
          for index in 0..<RandomStream.casesInBlock where done < cases && isInside(weights, index) {
            for (place, row) in bounds.free.enumerated() {
              table[row * CaseTable.stride + done] = weights[place * CaseTable.stride + index]
            }
            done += 1
          }
        }
      }
    }
    guard done == cases else { throw Refusal(.sizeLimit, "", "too few weights fall between their bounds") }
  }

  private func freeStreams(_ block: UInt64) -> ExponentialStreams {
    ExponentialStreams(bounds.free.map { bounds.criteria[$0] }, seed: seed, block: block)
  }

  private func draw(_ streams: inout ExponentialStreams, _ cases: Int, _ table: inout CaseTable) {
    streams.fill(&table, cases: cases)
    table.scaleCasesToOne(cases: cases)
    for (place, row) in bounds.free.enumerated() {
      let (low, slack) = (bounds.low[row], bounds.slack)
      table.lend(row: place, cases: cases) { weights in
        for index in weights.indices { weights[index] = low + slack * weights[index] }
      }
    }
  }

  private func isInside(_ weights: UnsafeMutableBufferPointer<Double>, _ index: Int) -> Bool {
    for (place, row) in bounds.free.enumerated()
    where weights[place * CaseTable.stride + index] > bounds.high[row] { return false }
    return true
  }
}
