/// The 365 calendar days over which overlaps are counted.
package struct OverlapPeriod: Sendable, Equatable, Codable {
  package let first: CalendarDate

  package init(first: CalendarDate) { self.first = first }

  /// From the start of service; where none is stated, from 1 January after the decision.
  package init(serviceStart: CalendarDate?, decisionDate: CalendarDate) {
    self.init(
      first: serviceStart
        ?? CalendarDate(daysSince1970: CalendarDate.dayNumber(year: decisionDate.year + 1, month: 1, day: 1)))
  }

  package var last: CalendarDate { CalendarDate(daysSince1970: first.daysSince1970 + 364) }

  /// Counted from 1970-01-01.
  var dayNumbers: Range<Int> { first.daysSince1970..<first.daysSince1970 + 365 }
}
