extension CalendarDate {
  /// Negative if `other` is earlier.
  package func days(to other: CalendarDate) -> Int { other.daysSince1970 - daysSince1970 }

  /// Nil outside the years 1 to 9999.
  package func adding(days: Int) -> CalendarDate? {
    let (sum, isTooLarge) = daysSince1970.addingReportingOverflow(days)
    let (first, last) = (Self.dayNumber(year: 1, month: 1, day: 1), Self.dayNumber(year: 9999, month: 12, day: 31))
    return isTooLarge || sum < first || sum > last ? nil : CalendarDate(daysSince1970: sum)
  }

  /// The same day of the same month; 29 February becomes 28 February where the year has none. Nil outside the years 1
  /// to 9999.
  package func adding(years: Int) -> CalendarDate? {
    let (sum, isTooLarge) = year.addingReportingOverflow(years)
    guard !isTooLarge, (1...9999).contains(sum) else { return nil }
    return CalendarDate(year: sum, month: month, day: min(day, Self.days(in: month, of: sum)))
  }
}
