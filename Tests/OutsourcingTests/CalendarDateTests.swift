import Outsourcing
import Testing

struct CalendarDateTests {
  @Test(
    arguments: [
      ("2026-01-01", "2026-12-31", 12), ("2025-08-01", "2026-07-31", 12), ("2024-02-29", "2025-02-28", 12),
      ("2026-01-15", "2026-04-14", 3), ("2026-01-01", "2026-01-31", 1), ("2026-01-01", "2027-01-01", nil),
      ("2026-01-15", "2026-04-15", nil), ("2026-03-01", "2026-02-01", nil), ("2026-01-01", "2025-12-31", nil),
    ] as [(String, String, Int?)])
  func `Months are counted from the first day to the last, both included`(from: String, to: String, months: Int?) throws
  {
    let (first, last) = (try #require(CalendarDate(from)), try #require(CalendarDate(to)))
    #expect(first.months(to: last) == months)
  }
}
