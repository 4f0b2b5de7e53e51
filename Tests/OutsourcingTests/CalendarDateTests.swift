import Outsourcing
import Testing

struct CalendarDateTests {
  @Test(arguments: [
    ("2026-01-01", "2026-12-31", true), ("2024-02-29", "2025-02-28", true), ("2025-08-01", "2026-07-31", true),
    ("2026-01-01", "2027-01-01", false),
  ])
  func `A year is counted from the first day to the last, both included`(from: String, to: String, isYear: Bool) throws
  {
    let (first, last) = (try #require(CalendarDate(from)), try #require(CalendarDate(to)))
    #expect(first.isYear(to: last) == isYear)
  }
}
