import Testing

/// What a law says about one random problem.
enum Verdict {
  case holds
  /// The problem has nothing for the law to speak about.
  case idle
  /// The law fails; how, in a few words.
  case broken(String)

  /// Holds, or is broken as described.
  static func that(_ holds: Bool, _ breach: @autoclosure () -> String) -> Verdict {
    holds ? .holds : .broken(breach())
  }
}

/// Tries a law on the seeds 0, 1, 2 … until `count` problems gave it something to speak about; a breach is an issue.
func check(
  on count: Int = 1000, sourceLocation: SourceLocation = #_sourceLocation, _ law: (UInt64) throws -> Verdict
) {
  if let breach = firstBreach(on: count, law) { Issue.record("\(breach)", sourceLocation: sourceLocation) }
}

/// The first breach with its seed, or nil.
///
/// An error is a breach. So is a law that finds too little to speak about: no law passes by idling.
func firstBreach(on count: Int, _ law: (UInt64) throws -> Verdict) -> String? {
  var tried = 0
  for seed in 0..<20 * UInt64(count) where tried < count {
    do {
      switch try law(seed) {
      case .holds: tried += 1
      case .idle: break
      case .broken(let how): return "seed \(seed): \(how)"
      }
    } catch {
      return "seed \(seed): \(error)"
    }
  }
  return tried < count ? "only \(tried) problems gave the law something to test" : nil
}
