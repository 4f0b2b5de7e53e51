/// Who works when: one day on the buyer's clock, and the windows of the sites on it.
package struct WorkingDayView: Sendable, Equatable, Codable {
  /// Seconds after the buyer's midnight, within the buyer's day (86 400 seconds but on a day of a clock change).
  package struct Stretch: Sendable, Equatable, Codable {
    package let start: Int
    package let end: Int
  }

  package struct Row: Sendable, Equatable, Codable {
    /// Id of the site; nil for the buyer.
    package let site: String?
    /// In order, apart from each other. A night window gives two: what is left of the night before, and its own evening.
    package let stretches: [Stretch]
  }

  package let date: CalendarDate
  /// The buyer first.
  package let rows: [Row]

  /// The view on a date as if it were a working day for all, and the days before and after it too: it shows how the
  /// clocks lie, not who has a day off.
  package init(
    on date: CalendarDate, buyer: WorkingHours, sites: [(id: String, hours: WorkingHours)]
  ) throws(NoFigure) {
    let day = date.daysSince1970
    let clock = try buyer.schedule(from: day, through: day)
    let midnight = clock.instant(ofLocal: day * 86400)
    let whole = midnight..<clock.instant(ofLocal: (day + 1) * 86400)
    var rows = [Row(site: nil, stretches: try Self.stretches(of: buyer, on: day, within: whole))]
    for site in sites {
      rows.append(Row(site: site.id, stretches: try Self.stretches(of: site.hours, on: day, within: whole)))
    }
    self.date = date
    self.rows = rows
  }

  /// The views on 15 January and 15 July of a year: winter and summer on either half of the earth.
  package static func winterAndSummer(
    of year: Int, buyer: WorkingHours, sites: [(id: String, hours: WorkingHours)]
  ) throws(NoFigure) -> [WorkingDayView] {
    var views: [WorkingDayView] = []
    for month in [1, 7] {
      let date = CalendarDate(daysSince1970: CalendarDate.dayNumber(year: year, month: month, day: 15))
      views.append(try WorkingDayView(on: date, buyer: buyer, sites: sites))
    }
    return views
  }

  private static func stretches(
    of hours: WorkingHours, on day: Int, within whole: Range<Int>
  ) throws(NoFigure) -> [Stretch] {
    let clock = try hours.schedule(from: day - 2, through: day + 2)
    var stretches: [Stretch] = []
    for near in day - 2...day + 2 {
      let worked = hours.interval(on: near, by: clock).clamped(to: whole)
      guard !worked.isEmpty else { continue }
      let stretch = Stretch(start: worked.lowerBound - whole.lowerBound, end: worked.upperBound - whole.lowerBound)
      if let last = stretches.last, stretch.start <= last.end {
        stretches[stretches.count - 1] = Stretch(start: last.start, end: max(last.end, stretch.end))
      } else {
        stretches.append(stretch)
      }
    }
    return stretches
  }
}
