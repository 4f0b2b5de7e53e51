import Foundation
import Outsourcing
import Testing

struct ZoneTableTests {
  @Test func `Zones and their other names are known, and nothing else`() throws {
    let zones = try Places.zones()
    #expect(zones.names.count == 597)
    #expect(zones.names == zones.names.sorted())
    for name in ["Europe/London", "Europe/Kyiv", "Europe/Kiev", "Asia/Calcutta", "US/Eastern", "UTC"] {
      #expect(zones.isKnown(name), "\(name)")
    }
    for name in ["", "europe/london", "London", "Europe/Londn", "Factory", "=Europe/Kyiv"] {
      #expect(!zones.isKnown(name), "\(name)")
    }
    #expect(zones.zone(named: "Europe/Kiev") == zones.zone(named: "Europe/Kyiv"))
    #expect(zones.zone(named: "Europe/Kiev")?.name == "Europe/Kyiv")
  }

  @Test func `No clock is given before 2024`() throws {
    let zone = try #require(try Places.zones().zone(named: "Africa/Casablanca"))
    #expect(zone.offset(at: Zone.begin) == 3600)
    #expect(zone.offset(at: Zone.begin - 1) == nil)
    #expect(zone.offset(at: .min) == nil)
    #expect(zone.offset(at: .max) == nil)
    #expect(Zone.end == CalendarDate(daysSince1970: Zone.end / 86400).daysSince1970 * 86400)
    #expect(CalendarDate(daysSince1970: Zone.end / 86400).year == 11_000)
    #expect(zone.schedule(from: Zone.begin + 1, through: Zone.begin) == nil)
  }

  @Test(
    .enabled(
      if: SystemZones.release == "2025b",
      "the zones of this machine are of another release than 2025b, so they may differ from the table"))
  func `Every zone agrees with the zones of the machine at every change and once a week through 2030`() throws {
    let zones = try Places.zones()
    let end = try Places.date("2031-01-01").daysSince1970 * 86400
    for name in zones.names {
      let zone = try #require(zones.zone(named: name))
      let system = try SystemZones.changes(name)
      let schedule = try #require(zone.schedule(from: Zone.begin, through: end))
      let near = system.dropFirst().map(\.instant).flatMap { [$0 - 1, $0, $0 + 1] }
      let weekly = Array(stride(from: Zone.begin, through: end, by: 7 * 86400))
      for instant in near + weekly where Zone.begin...end ~= instant {
        let expected = try #require(system.last { $0.instant <= instant }?.offset)
        #expect(schedule.offset(at: instant) == expected, "\(name) at \(instant)")
        #expect(zone.offset(at: instant) == expected, "\(name) at \(instant)")
      }
    }
  }

  @Test(arguments: [
    // Back to UTC for the month of fasting.
    ("Africa/Casablanca", "2026-02-15", 2.0, 0.0), ("Africa/Casablanca", "2026-02-15", 1.99, 1),
    ("Africa/Casablanca", "2026-03-22", 2, 1), ("Africa/Casablanca", "2027-02-07", 2, 0),
    // Two changes of one year that no rule gives, then the rule.
    ("Asia/Almaty", "2024-02-29", 17.99, 6), ("Asia/Almaty", "2024-02-29", 18, 5),
    ("America/Asuncion", "2024-06-01", 0, -4), ("America/Asuncion", "2026-06-01", 0, -3),
    ("America/Scoresbysund", "2024-03-31", 0.99, -1), ("America/Scoresbysund", "2024-03-31", 1, -1),
    ("America/Scoresbysund", "2024-10-27", 1, -2),
  ])
  func `Clocks that follow no yearly rule are listed`(name: String, date: String, utcHours: Double, offset: Double)
    throws
  {
    let zone = try #require(try Places.zones().zone(named: name))
    let instant = try Places.date(date).daysSince1970 * 86400 + Int((utcHours * 3600).rounded())
    #expect(zone.offset(at: instant) == Int(offset * 3600))
  }

  @Test func `Faults of a buyer's table are named with their lines`() throws {
    let csv = """
      zone,rule,transitions
      A,EST5,
      A,EST6,
      B,ES5,
      C,EST5,2024-01-01T00:00Z=-05 2024-03-01T00:00Z=-04
      D,EST5,2024-03-01T00:00Z=-05
      E,EST5,2024-01-01T00:00Z=05
      F,EST5,2024-01-01T00:00Z=
      G,=H,
      ,EST5,
      I,=A,2024-01-01T00:00Z=-05
      J,EST5,2024-01-01T00:00Z=-04 2024-01-01T00:00Z=-05
      """
    let found = #expect(throws: DataFaults.self) {
      try ZoneTable(csv: csv, file: .init(name: "own.csv", digest: "00"))
    }
    #expect(
      found?.faults.map { "\($0.line) \($0.kind) \($0.explanation)" } == [
        "3 duplicate the zone A stands twice",
        "4 value the rule \"ES5\": the name of standard time must be three or more letters, or such between < and >",
        "5 value the last transition must give the offset that the rule gives at its instant",
        "6 value the transitions must begin with 2024-01-01T00:00Z and stand in order",
        "7 value the transition \"2024-01-01T00:00Z=05\" is not of the form 2024-03-10T02:00Z=+01",
        "8 value the transition \"2024-01-01T00:00Z=\" is not of the form 2024-03-10T02:00Z=+01",
        "9 target G stands for H, which is no zone of the set",
        "10 value the name of the zone is missing",
        "11 value another name of a zone has no transitions of its own",
        "12 value the transitions must begin with 2024-01-01T00:00Z and stand in order",
      ])
  }

  @Test func `Offsets of a list hold until its last instant, then the rule`() throws {
    let csv = "zone,rule,transitions\nX,EST5,2024-01-01T00:00Z=+05:45 2026-06-01T12:30Z=-03 2027-01-01T00:00Z=-05\n"
    let zone = try #require(
      try ZoneTable(csv: csv, file: .init(name: "own.csv", digest: "00")).zone(named: "X"))
    func offset(_ date: String, _ seconds: Int) throws -> Int? {
      zone.offset(at: try Places.date(date).daysSince1970 * 86400 + seconds)
    }
    #expect(try offset("2026-06-01", 12 * 3600 + 1799) == 5 * 3600 + 45 * 60)
    #expect(try offset("2026-06-01", 12 * 3600 + 1800) == -3 * 3600)
    #expect(try offset("2026-12-31", 86399) == -3 * 3600)
    #expect(try offset("2027-01-01", 0) == -5 * 3600)
    #expect(try offset("2090-01-01", 0) == -5 * 3600)
  }
}

/// The compiled zones of the machine, read byte by byte (RFC 9636), to compare the table with them.
enum SystemZones {
  private static let folder = "/usr/share/zoneinfo/"

  /// Of the installed database; nil if there is none that says so.
  static let release: String? = {
    guard let data = FileManager.default.contents(atPath: folder + "tzdata.zi") else { return nil }
    let line = String(decoding: data.prefix(60), as: UTF8.self).split(separator: "\n").first
    return line.flatMap { $0.hasPrefix("# version ") ? String($0.dropFirst(10)) : nil }
  }()

  /// Every change of the offset that the file lists (up to 2037), the first before all of them.
  static func changes(_ name: String) throws -> [(instant: Int, offset: Int)] {
    let data = Array(try #require(FileManager.default.contents(atPath: folder + name)))
    func integer(_ position: Int, _ size: Int) throws -> Int {
      try #require(position >= 0 && position + size <= data.count)
      let bits = data[position..<position + size].reduce(0) { $0 << 8 | UInt64($1) }
      return size == 8 ? Int(Int64(bitPattern: bits)) : Int(Int32(truncatingIfNeeded: bits))
    }
    func counts(_ start: Int) throws -> [Int] { try (0..<6).map { try integer(start + 20 + 4 * $0, 4) } }
    // UTC marks, standard marks, leap seconds, times, types, letters; first with times of four bytes, then of eight.
    let old = try counts(0)
    let second = 44 + old[3] * 5 + old[4] * 6 + old[5] + old[2] * 8 + old[1] + old[0]
    let new = try counts(second)
    let (times, indices) = (second + 44, second + 44 + 8 * new[3])
    let types = indices + new[3]
    let changes = try (0..<new[3]).map { index in
      let type = try integer(types + 6 * Int(data[indices + index]), 4)
      return (instant: try integer(times + 8 * index, 8), offset: type)
    }
    return [(instant: Int.min, offset: try integer(types, 4))] + changes
  }
}
