import Outsourcing
import Testing

struct CalendarDayTests {
  @Test(arguments: [
    ("1970-01-01", 0, Site.Weekday.thursday), ("1969-12-31", -1, .wednesday), ("2000-02-29", 11016, .tuesday),
    ("2026-11-22", 20779, .sunday), ("1600-01-01", -135_140, .saturday), ("0001-01-01", -719_162, .monday),
    ("9999-12-31", 2_932_896, .friday),
  ])
  func `Days are counted from 1970`(text: String, number: Int, weekday: Site.Weekday) throws {
    let date = try Places.date(text)
    #expect(date.daysSince1970 == number)
    #expect(CalendarDate(daysSince1970: number) == date)
    #expect(date.weekday == weekday)
  }

  @Test func `Every day of 400 years comes back and follows the one before`() throws {
    let first = try Places.date("1899-12-31").daysSince1970
    var before = CalendarDate(daysSince1970: first)
    for number in first + 1...first + 146_097 {
      let date = CalendarDate(daysSince1970: number)
      // Read back as text, which knows the lengths of the months by itself.
      guard CalendarDate(date.description) == date, date.daysSince1970 == number, date > before else {
        Issue.record("day \(number) is \(date)")
        return
      }
      before = date
    }
  }

  @Test(arguments: [
    ("09:00-17:00", 540, 1020, false), ("15:00-00:00", 900, 0, true), ("22:00-07:00", 1320, 420, true),
    ("08:00-08:00", 480, 480, true),
  ])
  func `A window that closes at or before it opens ends on the next day`(
    text: String, opens: Int, closes: Int, endsNextDay: Bool
  ) throws {
    let window = try #require(ClockWindow(text))
    #expect((window.opens, window.closes, window.endsNextDay) == (opens, closes, endsNextDay))
    #expect(window.description == text)
  }

  @Test(arguments: [
    "", "09:00", "9:00-17:00", "09:00-24:00", "09:60-17:00", "09:00–17:00", "09:00-17:00-", "0900-1700",
  ])
  func `What is no window is refused`(text: String) {
    #expect(ClockWindow(text) == nil)
  }
}
