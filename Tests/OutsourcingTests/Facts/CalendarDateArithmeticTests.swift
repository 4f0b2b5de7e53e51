import Outsourcing
import TestSupport
import Testing

struct CalendarDateArithmeticTests {
  @Test(arguments: [
    ("0001-01-01", -719_162), ("0001-12-31", -718_798), ("0004-12-31", -717_702), ("1970-01-01", 0),
    ("2000-02-29", 11_016), ("2000-03-01", 11_017), ("2026-10-01", 20_727), ("9999-12-31", 2_932_896),
  ])
  func `Days are counted in the Gregorian calendar carried back without a gap`(text: String, number: Int) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.daysSince1970 == number)
    #expect(CalendarDate(daysSince1970: number) == date)
  }

  @Test(
    arguments: [
      ("2025-08-31", 365, "2026-08-31"), ("2025-08-31", 455, "2026-11-29"), ("2023-08-31", 365, "2024-08-30"),
      ("2026-10-01", -1, "2026-09-30"), ("2024-02-29", 0, "2024-02-29"), ("9999-12-31", 1, nil),
      ("2026-10-01", Int.max, nil),
    ] as [(String, Int, String?)])
  func `Days are added across months and leap days`(text: String, days: Int, sum: String?) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.adding(days: days)?.description == sum)
  }

  @Test(
    arguments: [
      ("2024-02-29", 1, "2025-02-28"), ("2024-02-29", 4, "2028-02-29"), ("2026-01-15", 1, "2027-01-15"),
      ("2026-01-15", -1, "2025-01-15"), ("9999-01-01", 1, nil), ("2026-01-15", Int.max, nil),
    ] as [(String, Int, String?)])
  func `A year later is the same day, and 28 February where there is no 29th`(text: String, years: Int, sum: String?)
    throws
  {
    let date = try #require(CalendarDate(text))
    #expect(date.adding(years: years)?.description == sum)
  }

  @Test func `Every number names one day, in their order`() throws {
    var random = SplitMix64(seed: 1582)
    for _ in 0..<2000 {
      let number = random.integer(-719_162...2_932_895)
      let (date, next) = (CalendarDate(daysSince1970: number), CalendarDate(daysSince1970: number + 1))
      #expect(date.daysSince1970 == number)
      #expect(date < next)
      #expect(date.days(to: next) == 1)
      #expect(CalendarDate(date.description) == date)
    }
  }
}
