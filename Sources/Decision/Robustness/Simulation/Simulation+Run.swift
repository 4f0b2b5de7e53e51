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

  /// Works all blocks on the thread it is called on.
  package func result(progress: (_ cases: Int) -> Void = { _ in }) throws(Refusal) -> SimulationResult {
    let tally = try run(blocks: 0..<blocks, progress: progress)
    let central = centralWeights(tally)
    return result(tally, centralWeights: central, confidence: try confidenceCounts(central, blocks: 0..<blocks))
  }

  /// The same bits, worked by several tasks at a time. `progress` is called from any of them.
  package func result(
    tasks: Int, progress: @escaping @Sendable (_ cases: Int) -> Void = { _ in }
  ) async throws(Refusal) -> SimulationResult {
    let parts = Self.parts(of: blocks, count: tasks)
    var tally = SimulationTally(vendors: vendors.count)
    let tallies = try await Self.inParallel(parts) { part throws(Refusal) in
      try run(blocks: part, progress: progress)
    }
    for next in tallies { tally.append(next) }
    let central = centralWeights(tally)
    var confidence = [Int](repeating: 0, count: vendors.count)
    let counts = try await Self.inParallel(parts) { part throws(Refusal) in
      try confidenceCounts(central, blocks: part)
    }
    for next in counts {
      for vendor in confidence.indices { confidence[vendor] += next[vendor] }
    }
    return result(tally, centralWeights: central, confidence: confidence)
  }

  /// `blocks` cut into at most `count` runs of nearly equal length.
  static func parts(of blocks: Int, count: Int) -> [Range<Int>] {
    let count = min(max(count, 1), max(blocks, 1))
    return (0..<count).map { blocks * $0 / count..<blocks * ($0 + 1) / count }
  }

  /// What `work` makes of each part, in the order of the parts.
  private static func inParallel<Made: Sendable>(
    _ parts: [Range<Int>], _ work: @escaping @Sendable (Range<Int>) throws(Refusal) -> Made
  ) async throws(Refusal) -> [Made] {
    let outcomes = await withTaskGroup(of: (Int, Result<Made, Refusal>).self) { group in
      for (index, part) in parts.enumerated() {
        group.addTask {
          do throws(Refusal) {
            return (index, .success(try work(part)))
          } catch {
            return (index, .failure(error))
          }
        }
      }
      var outcomes: [(Int, Result<Made, Refusal>)] = []
      for await outcome in group { outcomes.append(outcome) }
      return outcomes.sorted { $0.0 < $1.0 }.map(\.1)
    }
    var made: [Made] = []
    for outcome in outcomes { made.append(try outcome.get()) }
    return made
  }
}
