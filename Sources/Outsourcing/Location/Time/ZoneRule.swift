/// How far local time is ahead of UTC, year after year: a POSIX `TZ` string (IEEE Std 1003.1, 8.3) with the extensions
/// of TZif footers of version 3 (RFC 9636, 3.3.1), where the time of a change may be negative or beyond 24 hours.
package struct ZoneRule: Sendable, Equatable {
  /// The day of a yearly change.
  package enum Day: Sendable, Equatable {
    /// `Jn`, 1…365: 29 February is never counted, so 60 is always 1 March.
    case julian(Int)
    /// `n`, 0…365: 29 February is counted.
    case fromZero(Int)
    /// `Mm.w.d`: the w-th day d (0 is Sunday) of month m; 5 means the last.
    case weekday(month: Int, week: Int, day: Int)

    /// Counted from 1970-01-01.
    func dayNumber(in year: Int) -> Int {
      switch self {
      case .julian(let day):
        CalendarDate.dayNumber(year: year, month: day < 60 ? 1 : 3, day: day < 60 ? day : day - 59)
      case .fromZero(let day): CalendarDate.dayNumber(year: year, month: 1, day: day + 1)
      case .weekday(let month, let week, let day): Self.dayNumber(year: year, month: month, week: week, day: day)
      }
    }

    private static func dayNumber(year: Int, month: Int, week: Int, day: Int) -> Int {
      let first = CalendarDate.dayNumber(year: year, month: month, day: 1)
      let next = CalendarDate.dayNumber(year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1, day: 1)
      let sinceSunday = (Site.Weekday(daysSince1970: first).sinceMonday + 1) % 7
      let found = first + (day - sinceSunday + 7) % 7 + 7 * (week - 1)
      return found < next ? found : found - 7
    }
  }

  /// A change that comes every year, at seconds after local midnight of the day in the time then left.
  package struct Change: Sendable, Equatable {
    package let day: Day
    package let time: Int
  }

  /// The other offset of the year; it may be less than the standard one (winter time in Ireland).
  package struct Daylight: Sendable, Equatable {
    package let offset: Int
    package let begins: Change
    package let ends: Change
  }

  /// Seconds ahead of UTC, east positive (in the text, west is positive).
  package let standard: Int
  /// Nil if the zone keeps one offset all the year.
  package let daylight: Daylight?

  init(standard: Int, daylight: Daylight?) {
    self.standard = standard
    self.daylight = daylight
  }

  /// The offset in seconds from `start`, and each later one up to and including `end`, instants in seconds since
  /// 1970-01-01T00:00Z.
  func spans(from start: Int, through end: Int) -> [OffsetSpan] {
    let changes = changes(from: start, through: end)
    var offset = changes.last { $0.start <= start }?.offset ?? standard
    var spans = [OffsetSpan(start: start, offset: offset)]
    for change in changes where change.start > start && change.start <= end && change.offset != offset {
      spans.append(change)
      offset = change.offset
    }
    return spans
  }

  /// In order; those of two earlier years are among them, so that the first lies before `start`.
  private func changes(from start: Int, through end: Int) -> [OffsetSpan] {
    guard let daylight else { return [] }
    let first = CalendarDate(daysSince1970: start.dividedDown(by: 86400)).year - 2
    let last = CalendarDate(daysSince1970: end.dividedDown(by: 86400)).year + 1
    func span(_ change: Change, _ year: Int, from before: Int, to offset: Int) -> OffsetSpan {
      OffsetSpan(start: change.day.dayNumber(in: year) * 86400 + change.time - before, offset: offset)
    }
    let begins = (first...last).map { span(daylight.begins, $0, from: standard, to: daylight.offset) }
    let ends = (first...last).map { span(daylight.ends, $0, from: daylight.offset, to: standard) }
    // Where an end meets a beginning the beginning holds: that is how a rule writes daylight saving all the year.
    let beginnings = Set(begins.map(\.start))
    return (begins + ends.filter { !beginnings.contains($0.start) }).sorted { $0.start < $1.start }
  }
}

/// From an instant on, an offset: both in seconds, the instant since 1970-01-01T00:00Z, the offset east of UTC.
package struct OffsetSpan: Sendable, Equatable {
  package let start: Int
  package let offset: Int
}

extension Int {
  /// Quotient rounded towards minus infinity, for a positive divisor.
  func dividedDown(by divisor: Int) -> Int { self >= 0 ? self / divisor : (self - divisor + 1) / divisor }
}
