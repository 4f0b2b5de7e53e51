/// The label of one place of work, and why it is given.
package struct SiteShore: Sendable, Equatable, Codable {
  package let shore: Shore
  /// The larger difference of the clocks at noon UTC on 15 January and 15 July, in hours; nil in the buyer's country and
  /// where a clock is not known.
  package let hours: Double?
  /// Only with ``Shore/unknown``: why.
  package let gap: NoFigure?

  /// `country` is where the work is done, `home` the country of the management of those who receive the service, each
  /// with the name of its zone; `year` is the year in which the service starts.
  package init(
    country: String, zone: String, home: String, homeZone: String, year: Int, rule: ShoreRule, zones: ZoneTable,
    regions: RegionTable
  ) {
    guard country != home else {
      self.init(.onshore, nil, nil)
      return
    }
    do {
      let hours = try Self.difference(zone, homeZone, year: year, zones)
      guard hours <= rule.limit else {
        self.init(.offshore, hours, nil)
        return
      }
      if rule.joins(country, home, regions) {
        self.init(.nearshore, hours, nil)
        return
      }
      let groups = try (Self.group(of: country, regions), Self.group(of: home, regions))
      self.init(groups.0 == groups.1 ? .nearshore : .offshore, hours, nil)
    } catch {
      self.init(.unknown, nil, error)
    }
  }

  private init(_ shore: Shore, _ hours: Double?, _ gap: NoFigure?) {
    (self.shore, self.hours, self.gap) = (shore, hours, gap)
  }

  private static func difference(
    _ one: String, _ other: String, year: Int, _ zones: ZoneTable
  ) throws(NoFigure) -> Double {
    var largest = 0
    for month in [1, 7] {
      let noon = CalendarDate.dayNumber(year: year, month: month, day: 15) * 86400 + 43200
      let offsets = try (offset(one, noon, zones), offset(other, noon, zones))
      largest = max(largest, abs(offsets.0 - offsets.1))
    }
    return Double(largest) / 3600
  }

  private static func offset(_ name: String, _ instant: Int, _ zones: ZoneTable) throws(NoFigure) -> Int {
    guard let zone = zones.zone(named: name) else {
      throw NoFigure(.unknownZone, "\(zones.source.name) has no zone \(name)")
    }
    guard let offset = zone.offset(at: instant) else {
      throw NoFigure(.beforeTable, "The table of time zones begins on 2024-01-01")
    }
    return offset
  }

  private static func group(of country: String, _ regions: RegionTable) throws(NoFigure) -> String {
    guard let group = regions.group(of: country) else {
      throw NoFigure(.noGroup, "\(regions.source.name) places \(country) in no group of countries")
    }
    return group
  }
}
