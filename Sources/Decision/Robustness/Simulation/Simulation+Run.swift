extension Simulation {
  /// Works some blocks, one after another; `progress` hears how many cases each had.
  ///
  /// Blocks 0 ..< ``blocks`` in any parts, appended in their order, give one tally, bit for bit.
  package func run(
    blocks: Range<Int>, progress: (_ cases: Int) -> Void = { _ in }
  ) throws(Refusal) -> SimulationTally {
    var worker = SimulationWorker(self)
    var tally = SimulationTally(vendors: vendors.count)
    for block in blocks {
      try worker.work(block: block, into: &tally)
      progress(cases(inBlock: block))
    }
    return tally
  }

  /// All blocks, cut into at most `parts` runs of nearly equal length, which `workers` work; the same bits for any
  /// number of parts. `progress` is called wherever a part is worked.
  package func result(
    parts: Int = 1, workers: some PartWorkers = OneAfterAnother(),
    progress: @escaping @Sendable (_ cases: Int) -> Void = { _ in }
  ) throws(Refusal) -> SimulationResult {
    let parts = Self.parts(of: blocks, count: parts)
    var tally = SimulationTally(vendors: vendors.count)
    let tallies = workers.work(parts) { part in
      Result { () throws(Refusal) in try run(blocks: part, progress: progress) }
    }
    for next in tallies { tally.append(try next.get()) }
    let central = centralWeights(tally)
    var confidence = [Int](repeating: 0, count: vendors.count)
    let counts = workers.work(parts) { part in
      Result { () throws(Refusal) in try confidenceCounts(central, blocks: part) }
    }
    for next in counts {
      for (vendor, count) in try next.get().enumerated() { confidence[vendor] += count }
    }
    return result(tally, centralWeights: central, confidence: confidence)
  }

  /// `blocks` cut into at most `count` runs of nearly equal length.
  static func parts(of blocks: Int, count: Int) -> [Range<Int>] {
    let count = min(max(count, 1), max(blocks, 1))
    return (0..<count).map { blocks * $0 / count..<blocks * ($0 + 1) / count }
  }
}
