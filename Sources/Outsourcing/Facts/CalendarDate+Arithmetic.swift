extension CalendarDate {
  /// Days since 0001-01-01, which is day 0, in the Gregorian calendar carried back without a gap.
  package var dayNumber: Int {
    (1..<month).reduce(Self.daysBefore(year) + day - 1) { $0 + Self.days(in: $1, of: year) }
  }

  /// Nil outside the years 1 to 9999.
  package init?(dayNumber: Int) {
    guard dayNumber >= 0, dayNumber < Self.daysBefore(10000) else { return nil }
    // At most one year too late, because the mean year is taken for every year.
    var year = dayNumber * 400 / 146_097 + 1
    while Self.daysBefore(year) > dayNumber { year -= 1 }
    while Self.daysBefore(year + 1) <= dayNumber { year += 1 }
    var (month, rest) = (1, dayNumber - Self.daysBefore(year))
    while rest >= Self.days(in: month, of: year) {
      rest -= Self.days(in: month, of: year)
      month += 1
    }
    self.init(year: year, month: month, day: rest + 1)
  }

  /// Negative if `other` is earlier.
  package func days(to other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// Nil outside the years 1 to 9999.
  package func adding(days: Int) -> CalendarDate? {
    let (sum, isTooLarge) = dayNumber.addingReportingOverflow(days)
    return isTooLarge ? nil : CalendarDate(dayNumber: sum)
  }

  /// The same day of the same month; 29 February becomes 28 February where the year has none. Nil outside the years 1
  /// to 9999.
  package func adding(years: Int) -> CalendarDate? {
    let (sum, isTooLarge) = year.addingReportingOverflow(years)
    guard !isTooLarge, (1...9999).contains(sum) else { return nil }
    return CalendarDate(year: sum, month: month, day: min(day, Self.days(in: month, of: sum)))
  }

  private static func daysBefore(_ year: Int) -> Int {
    let past = year - 1
    return 365 * past + past / 4 - past / 100 + past / 400
  }
}
