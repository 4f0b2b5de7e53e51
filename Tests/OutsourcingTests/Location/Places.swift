import Outsourcing
import Testing

/// Short spellings for the tests of locations.
enum Places {
  static func zones() throws -> ZoneTable { try ZoneTable.shipped.get() }
  static func weekends() throws -> WeekendTable { try WeekendTable.shipped.get() }
  static func regions() throws -> RegionTable { try RegionTable.shipped.get() }

  static let mondayToFriday: Set<Site.Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]

  static func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  static func hours(
    _ zone: String, _ window: String, _ days: Set<Site.Weekday> = mondayToFriday
  ) throws -> WorkingHours {
    WorkingHours(
      zone: try #require(try zones().zone(named: zone)), window: try #require(ClockWindow(window)), days: days)
  }

  static func site(
    _ id: String, _ country: String, _ zone: String = "Etc/UTC", share: String? = nil,
    role: Site.Role = .delivery, days: [Site.Weekday] = [], opens: String? = "09:00", closes: String? = "17:00"
  ) throws -> Site {
    Site(
      id: id, role: role, country: country, city: nil, zone: zone, seats: nil,
      share: try share.map { try Quantity($0) },
      days: days, opens: opens, closes: closes, languages: [])
  }

  /// The sentence with which a figure is refused; nil if it is given.
  static func refusal<Value>(_ figure: () throws -> Value) -> NoFigure? {
    do {
      _ = try figure()
      return nil
    } catch {
      return error as? NoFigure
    }
  }
}

extension Double {
  /// True if the number rounds to what is printed with this many decimals.
  func prints(_ printed: Double, decimals: Int) -> Bool {
    var half = 0.5
    for _ in 0..<decimals { half /= 10 }
    return (self - printed).magnitude <= half * 1.000_001
  }
}
