import Outsourcing
import Testing

struct ZoneRuleTests {
  private func zone(_ rule: String) throws -> Zone {
    let table = try ZoneTable(
      csv: "zone,rule,transitions\nX,\"\(rule)\",\n", file: .init(name: "zones.csv", digest: "00"))
    return try #require(table.zone(named: "X"))
  }

  private func instant(_ date: String, _ hours: Double) throws -> Int {
    try Places.date(date).daysSince1970 * 86400 + Int(hours * 3600)
  }

  @Test(arguments: [
    ("EST5", "2026-01-01", 0.0, -5.0), ("<+0545>-5:45", "2026-01-01", 0, 5.75), ("NST3:30", "2026-01-01", 0, -3.5),
    ("<-0930>9:30", "2026-06-01", 0, -9.5), ("LMT-1:02:03", "2026-06-01", 0, 1 + 2.0 / 60 + 3.0 / 3600),
    // Second Sunday of March and first of November, two in the morning, unless said otherwise.
    ("EST5EDT,M3.2.0,M11.1.0", "2026-03-08", 6.999, -5), ("EST5EDT,M3.2.0,M11.1.0", "2026-03-08", 7, -4),
    ("EST5EDT,M3.2.0,M11.1.0", "2026-11-01", 5.999, -4), ("EST5EDT,M3.2.0,M11.1.0", "2026-11-01", 6, -5),
    ("EST+5EDT+4,M3.2.0/02:00:00,M11.1.0/+2", "2026-07-01", 0, -4),
    // The last Sunday of a month with four and with five of them.
    ("GMT0BST,M3.5.0/1,M10.5.0", "2026-03-29", 1, 1), ("GMT0BST,M3.5.0/1,M10.5.0", "2026-03-29", 0.999, 0),
    ("GMT0BST,M3.5.0/1,M10.5.0", "2027-03-28", 1, 1), ("GMT0BST,M3.5.0/1,M10.5.0", "2027-10-31", 0.999, 1),
    ("GMT0BST,M3.5.0/1,M10.5.0", "2027-10-31", 1, 0),
    // South of the equator the year begins in daylight time.
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-01-01", 0, 11), ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-07-01", 0, 10),
    // Winter time as the exception, one hour less.
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-01-15", 0, 0), ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-07-15", 0, 1),
    // Negative time: Saturday 23:00 in Greenland, before the last Sunday of March.
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29", 0.999, -2),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29", 1, -1),
    // 50 hours after the midnight that begins the fourth Thursday: Saturday, two in the morning.
    ("EET-2EEST,M3.4.4/50,M10.4.4/50", "2026-03-27", 23.999, 2), ("EET-2EEST,M3.4.4/50,M10.4.4/50", "2026-03-28", 0, 3),
    // Day 60 after J is 1 March in every year, day 60 without J is 29 February or 1 March counted from nought.
    ("AAA0BBB,J60/0,J300/0", "2028-02-29", 23.9, 0), ("AAA0BBB,J60/0,J300/0", "2028-03-01", 0, 1),
    ("AAA0BBB,59/0,299/0", "2028-02-28", 23.9, 0), ("AAA0BBB,59/0,299/0", "2028-02-29", 0, 1),
    ("AAA0BBB,59/0,299/0", "2027-03-01", 0, 1), ("AAA0BBB,59/0,299/0", "2027-02-28", 23.9, 0),
    // Daylight time all the year: each end meets the next beginning.
    ("XXX3EDT4,0/0,J365/23", "2026-01-01", 3, -4), ("XXX3EDT4,0/0,J365/23", "2026-07-01", 0, -4),
    ("XXX3EDT4,0/0,J365/23", "2026-12-31", 23.9, -4),
  ])
  func `A rule gives the offset at an instant`(rule: String, date: String, utcHours: Double, offset: Double) throws {
    let found = try zone(rule).offset(at: try instant(date, utcHours))
    #expect(found == Int((offset * 3600).rounded()))
  }

  @Test(arguments: [
    ("", "the name of standard time must be three or more letters, or such between < and >"),
    ("ES5", "the name of standard time must be three or more letters, or such between < and >"),
    ("<+05-5", "the name of standard time must be three or more letters, or such between < and >"),
    ("EST", "the hours of the offset of standard time must be 0 to 24"),
    ("EST25", "the hours of the offset of standard time must be 0 to 24"),
    ("EST5:60", "the minutes of the offset of standard time must be 0 to 59"),
    ("EST5EDT", "the day on which daylight saving time begins is missing"),
    ("EST5EDT,M3.2.0", "the day on which daylight saving time ends is missing"),
    ("EST5EDT,M13.2.0,M11.1.0", "the month of a change must be 1 to 12"),
    ("EST5EDT,M3.6.0,M11.1.0", "the week of a change must be 1 to 5"),
    ("EST5EDT,M3.2.7,M11.1.0", "the day of the week of a change must be 0 to 6"),
    ("EST5EDT,M3,M11.1.0", "the week of a change is missing"),
    ("EST5EDT,J0,J365", "the day after J must be 1 to 365"), ("EST5EDT,366,1", "the day of a change must be 0 to 365"),
    ("EST5EDT,M3.2.0/168,M11.1.0", "the hours of the time of a change must be 0 to 167"),
    ("EST5EDT,M3.2.0,M11.1.0x", "\"x\" is left over at the end"),
    ("EST99999999999999999999", "the hours of the offset of standard time must be 0 to 24"),
  ])
  func `What is no rule is refused with the reason`(rule: String, explanation: String) {
    #expect(throws: ZoneRule.Fault.self) { try ZoneRule(rule) }
    do throws(ZoneRule.Fault) { _ = try ZoneRule(rule) } catch { #expect(error.explanation == explanation) }
  }

  @Test func `A local time that is skipped moves forward, and of a time shown twice the first is taken`() throws {
    let zone = try zone("EST5EDT,M3.2.0,M11.1.0")
    let year = try #require(zone.schedule(from: try instant("2026-01-01", 0), through: try instant("2026-12-31", 0)))
    func shown(_ date: String, _ hours: Double) throws -> Double {
      Double(year.instant(ofLocal: try instant(date, hours)) - (try instant(date, 0))) / 3600
    }
    #expect(try shown("2026-03-08", 1.5) == 6.5)
    // 02:30 does not exist; an hour on it is 03:30 in summer time, 07:30 UTC.
    #expect(try shown("2026-03-08", 2.5) == 7.5)
    #expect(try shown("2026-03-08", 2) == 7)
    #expect(try shown("2026-03-08", 3) == 7)
    // 01:30 is shown in summer time at 05:30 UTC and once more at 06:30.
    #expect(try shown("2026-11-01", 1) == 5)
    #expect(try shown("2026-11-01", 1.5) == 5.5)
    #expect(try shown("2026-11-01", 2) == 7)
  }

  @Test func `Every instant comes back from its local time, an hour early only where a time is shown twice`() throws {
    for rule in ["EST5EDT,M3.2.0,M11.1.0", "IST-1GMT0,M10.5.0,M3.5.0/1", "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0"] {
      let zone = try zone(rule)
      let start = try instant("2026-01-01", 0)
      let year = try #require(zone.schedule(from: start, through: start + 365 * 86400))
      var twice = 0
      for instant in stride(from: start, to: start + 365 * 86400, by: 900) {
        let back = year.instant(ofLocal: instant + year.offset(at: instant))
        if back != instant { twice += 1 }
        #expect(back <= instant && back + year.offset(at: back) == instant + year.offset(at: instant))
      }
      #expect(twice == (rule.hasPrefix("<") ? 2 : 4))
    }
  }
}
