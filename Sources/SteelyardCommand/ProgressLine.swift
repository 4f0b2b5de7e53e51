internal import Steelyard
internal import Synchronization

/// `Simulating 10,000 cases  63%  2 s left` on a terminal's standard error, once a run takes longer than 400 ms.
///
/// Nothing of it reaches an output: the clock only says how long to wait.
final class ProgressLine: Sendable {
  private static let patience = Duration.milliseconds(400)
  private static let pause = Duration.milliseconds(100)

  private struct State {
    var done = 0
    var shown: ContinuousClock.Instant?
  }

  private let cases: Int
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  init(cases: Int, quiet: Bool) {
    self.cases = cases
    isShown = !quiet && StandardStreams.errorIsTerminal
  }

  func advance(by count: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    let line = state.withLock { state -> String? in
      state.done += count
      let passed = now - start
      guard passed > Self.patience, state.shown.map({ now - $0 > Self.pause }) ?? true else { return nil }
      state.shown = now
      let share = min(Double(state.done) / Double(max(cases, 1)), 1)
      let left = share > 0 ? passed * ((1 - share) / share) : .zero
      return
        "\rSimulating \(Steelyard.grouped(cases)) cases  \(Int(100 * share))%  \(left.components.seconds + 1) s left  "
    }
    if let line { _ = StandardStreams.error(line) }
  }

  /// Takes the line away again.
  func end() {
    let wasShown = state.withLock { $0.shown != nil }
    if wasShown { _ = StandardStreams.error("\r" + String(repeating: " ", count: 60) + "\r") }
  }
}
