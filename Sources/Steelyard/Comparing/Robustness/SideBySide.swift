internal import Decision
internal import Dispatch
internal import Synchronization

/// Parts worked by as many threads as the machine has processors.
struct SideBySide: PartWorkers {
  /// Fewer blocks are done before a second thread has begun.
  private static let blocksWorthAThread = 16
  /// More than any processor has cores to give, so that no core waits long for the last part.
  private static let mostParts = 64

  func work<Made: Sendable>(_ parts: [Range<Int>], _ work: @Sendable (Range<Int>) -> Made) -> [Made] {
    let made = Mutex([Made?](repeating: nil, count: parts.count))
    DispatchQueue.concurrentPerform(iterations: parts.count) { index in
      let one = work(parts[index])
      made.withLock { $0[index] = one }
    }
    return made.withLock { $0.compactMap { $0 } }
  }

  /// Into how many parts a number of blocks is best cut.
  static func parts(of blocks: Int) -> Int { min(max(blocks / blocksWorthAThread, 1), mostParts) }
}

extension Simulation {
  /// ``result(parts:workers:progress:)`` on all processors.
  func resultSideBySide(
    progress: @escaping @Sendable (_ cases: Int) -> Void = { _ in }
  ) throws(Refusal) -> SimulationResult {
    try result(parts: SideBySide.parts(of: blocks), workers: SideBySide(), progress: progress)
  }
}
