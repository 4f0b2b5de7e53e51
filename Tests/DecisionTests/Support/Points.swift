import Decision

extension ValueFunction {
  /// The points of a number.
  func points(_ level: Double) throws(Refusal) -> Double { try worth(of: .number(level)).points }

  /// True if the level lies beyond the anchors.
  func isOutside(_ level: Double) throws(Refusal) -> Bool { try worth(of: .number(level)).isOutside }
}

/// The reason and subject of the refusal that `body` throws, or nil if it throws none.
func refusal<Result>(_ body: () throws(Refusal) -> Result) -> String? {
  do throws(Refusal) {
    _ = try body()
    return nil
  } catch {
    return error.subject.isEmpty ? error.reason.rawValue : "\(error.reason.rawValue) \(error.subject)"
  }
}
