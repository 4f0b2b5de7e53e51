/// The clock of a place from 2024-01-01 on.
///
/// Instants are seconds since 1970-01-01T00:00Z; local times are seconds since 1970-01-01T00:00 on the clock there.
package struct Zone: Sendable, Equatable {
  /// 2024-01-01T00:00Z: earlier clocks are in no table.
  package static let begin = 1_704_067_200

  /// 11000-01-01T00:00Z: beyond every period that begins on a date of four digits.
  package static let end = 284_959_900_800

  /// IANA name.
  package let name: String
  package let rule: ZoneRule
  /// Offsets that the rule does not give, in order, the first from ``begin``; the rule holds from the last start on, or
  /// from ``begin`` if there are none.
  package let explicit: [OffsetSpan]

  /// Seconds ahead of UTC; nil before ``begin`` and from ``end`` on.
  package func offset(at instant: Int) -> Int? { schedule(from: instant, through: instant)?.offset(at: instant) }

  /// The offsets between two instants, both included; nil if the first lies before ``begin`` or after the
  /// second, or the second not before ``end``.
  package func schedule(from start: Int, through end: Int) -> OffsetSchedule? {
    guard start >= Self.begin, start <= end, end < Self.end else { return nil }
    let ruled = explicit.last?.start ?? Self.begin
    var spans = explicit.dropLast().filter { $0.start <= end }
    if end >= ruled { spans += rule.spans(from: Swift.max(start, ruled), through: end) }
    let first = spans.lastIndex { $0.start <= start } ?? spans.startIndex
    return OffsetSchedule(spans: Array(spans[first...]))
  }
}

/// The offsets of one zone over a stretch of time.
package struct OffsetSchedule: Sendable, Equatable {
  /// In order; the first holds before its start too, the last without end.
  let spans: [OffsetSpan]

  /// Seconds ahead of UTC.
  package func offset(at instant: Int) -> Int {
    (spans.last { $0.start <= instant } ?? spans.first)?.offset ?? 0
  }

  /// The instant at which the clock shows a local time.
  ///
  /// A time that the clock skips moves forward by what is skipped; of a time shown twice, the first is taken.
  package func instant(ofLocal local: Int) -> Int {
    var before: Int?
    for (index, span) in spans.enumerated() {
      let instant = local - span.offset
      if let before, instant < span.start { return local - before }
      let next = index + 1 < spans.count ? spans[index + 1].start : Int.max
      if instant < next { return instant }
      before = span.offset
    }
    return local - (before ?? 0)
  }
}
