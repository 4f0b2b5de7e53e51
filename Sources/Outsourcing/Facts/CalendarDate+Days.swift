/// Days as numbers in the proleptic Gregorian calendar: 0 is 1970-01-01, a Thursday.
///
/// Counted in whole cycles of 400 years (146 097 days) from 1 March of the year 0, so that the leap day comes last.
extension CalendarDate {
  package var daysSince1970: Int { Self.dayNumber(year: year, month: month, day: day) }

  package init(daysSince1970 dayNumber: Int) {
    let days = dayNumber + 719_468
    let cycle = (days - (days >= 0 ? 0 : 146_096)) / 146_097
    let dayOfCycle = days - cycle * 146_097
    let yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0)
  }

  package var weekday: Site.Weekday { Site.Weekday(daysSince1970: daysSince1970) }

  /// The day may lie outside its month; it is counted on from the first.
  static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let cycle = (year - (year >= 0 ? 0 : 399)) / 400
    let yearOfCycle = year - cycle * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return cycle * 146_097 + yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear - 719_468
  }
}

extension Site.Weekday {
  package init(daysSince1970 dayNumber: Int) {
    let sinceMonday = (dayNumber % 7 + 10) % 7
    let all = Self.allCases
    self = all[all.index(all.startIndex, offsetBy: sinceMonday)]
  }

  /// 0 is Monday.
  var sinceMonday: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
