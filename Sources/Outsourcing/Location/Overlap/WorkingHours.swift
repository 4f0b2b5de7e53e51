/// When people work at one place: its clock, its window, its days of the week.
package struct WorkingHours: Sendable, Equatable {
  package let zone: Zone
  package let window: ClockWindow
  package let days: Set<Site.Weekday>

  package init(zone: Zone, window: ClockWindow, days: Set<Site.Weekday>) {
    self.zone = zone
    self.window = window
    self.days = days
  }

  /// Those of a site; without days of its own, it works when its country has no weekend.
  package init(of site: Site, zones: ZoneTable, weekends: WeekendTable) throws(NoFigure) {
    guard let zone = zones.zone(named: site.zone) else {
      throw NoFigure(.unknownZone, "\(zones.source.name) has no zone \(site.zone), the zone of site \(site.id)")
    }
    guard let opens = site.opens, let closes = site.closes, let window = ClockWindow(opens: opens, closes: closes)
    else { throw NoFigure(.noWindow, "The working hours of site \(site.id) are not stated") }
    let days = site.days.isEmpty ? weekends.workingDays(in: site.country) : Set(site.days)
    self.init(zone: zone, window: window, days: days)
  }

  /// From opening to closing of the window that opens on a day, as instants.
  func interval(on day: Int, by schedule: OffsetSchedule) -> Range<Int> {
    let start = schedule.instant(ofLocal: day * 86400 + window.start)
    let end = schedule.instant(ofLocal: day * 86400 + window.end)
    return start..<Swift.max(start, end)
  }

  /// The offsets that the windows opening on these days need, both days included.
  func schedule(from first: Int, through last: Int) throws(NoFigure) -> OffsetSchedule {
    // No zone is more than a day from UTC, and a window lasts at most one day.
    let schedule = zone.schedule(from: (first - 1) * 86400, through: (last + 3) * 86400)
    guard let schedule else { throw NoFigure(.beforeTable, "The table of time zones begins on 2024-01-01") }
    return schedule
  }
}
