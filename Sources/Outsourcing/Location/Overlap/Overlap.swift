/// How many hours of the buyer's working day people at other places work too, over a period.
package struct Overlap: Sendable, Equatable, Codable {
  /// Hours of one working day of the buyer.
  package struct Day: Sendable, Equatable, Codable {
    package let date: CalendarDate
    package let hours: Double
  }

  /// The buyer's working days in the period.
  package let days: Int
  /// Hours a day.
  package let mean: Double
  /// The first of the days with the least overlap.
  package let least: Day
  /// The first of the days with the most overlap.
  package let most: Day

  package var minimum: Double { least.hours }
  package var maximum: Double { most.hours }

  /// Nil if there is no day. The mean is given apart, so that it comes from whole seconds where it can.
  init?(_ days: [Day], mean: Double) {
    guard var least = days.first, var most = days.first else { return nil }
    for day in days {
      if day.hours < least.hours { least = day }
      if day.hours > most.hours { most = day }
    }
    (self.days, self.mean, self.least, self.most) = (days.count, mean, least, most)
  }

  /// The overlap of one site with the buyer.
  package static func between(
    buyer: WorkingHours, site: WorkingHours, period: OverlapPeriod
  ) throws(NoFigure) -> Overlap {
    let days = try seconds(buyer: buyer, site: site, period: period)
    let total = days.reduce(0) { $0 + $1.seconds }
    let mean = Double(total) / Double(days.count) / 3600
    guard let overlap = Overlap(days.map(\.inHours), mean: mean) else { throw noWorkingDay }
    return overlap
  }

  /// The hours of every working day of the buyer, in order.
  package static func daily(
    buyer: WorkingHours, site: WorkingHours, period: OverlapPeriod
  ) throws(NoFigure) -> [Day] {
    try seconds(buyer: buyer, site: site, period: period).map(\.inHours)
  }

  private static let noWorkingDay = NoFigure(.noWorkingDay, "The buyer works on no day of the period")

  private struct DaySeconds {
    let day: Int
    let seconds: Int

    var inHours: Day { Day(date: CalendarDate(daysSince1970: day), hours: Double(seconds) / 3600) }
  }

  /// For each working day d of the buyer, the length of what the buyer's window has in common with the union of the
  /// site's windows of the local days d−2…d+2. A night window belongs to the day on which it starts.
  private static func seconds(
    buyer: WorkingHours, site: WorkingHours, period: OverlapPeriod
  ) throws(NoFigure) -> [DaySeconds] {
    guard !site.days.isEmpty else { throw NoFigure(.noWorkingDay, "The site works on no day of the week") }
    let days = period.dayNumbers.filter { buyer.days.contains(Site.Weekday(daysSince1970: $0)) }
    guard let first = days.first, let last = days.last else { throw noWorkingDay }
    let buyerClock = try buyer.schedule(from: first, through: last)
    let siteClock = try site.schedule(from: first - 2, through: last + 2)
    return days.map { day in
      let asked = buyer.interval(on: day, by: buyerClock)
      var covered = asked.lowerBound
      var seconds = 0
      // Windows come in the order of their days; what an earlier one covers is not counted again.
      for near in day - 2...day + 2 where site.days.contains(Site.Weekday(daysSince1970: near)) {
        let worked = site.interval(on: near, by: siteClock)
        let start = Swift.max(worked.lowerBound, covered)
        let end = Swift.min(worked.upperBound, asked.upperBound)
        guard end > start else { continue }
        seconds += end - start
        covered = end
      }
      return DaySeconds(day: day, seconds: seconds)
    }
  }
}
