/// Who works the parts of a job: this thread, or several.
package protocol PartWorkers: Sendable {
  /// What `work` makes of each part, in the order of the parts.
  func work<Made: Sendable>(_ parts: [Range<Int>], _ work: @Sendable (Range<Int>) -> Made) -> [Made]
}

/// The thread that asks.
package struct OneAfterAnother: PartWorkers {
  package init() {}

  package func work<Made: Sendable>(_ parts: [Range<Int>], _ work: @Sendable (Range<Int>) -> Made) -> [Made] {
    parts.map { work($0) }
  }
}
