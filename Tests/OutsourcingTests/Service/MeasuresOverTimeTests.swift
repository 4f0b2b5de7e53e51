import Decision
import Outsourcing
import Testing

struct MeasuresOverTimeTests {
  @Test func `Seven leavers in three months among 100 growing to 110 are 26.7 per cent a year`() throws {
    let rate = try #require(
      try Attrition.result(of: ["leavers": 7, "headcount_start": 100, "headcount_end": 110]).value)
    #expect(agree([rate, try Annualising.attrition(rate, overMonths: 3)], [6.666667, 26.666667]))
  }

  @Test func `Losing three in a hundred customers a month is losing 30.6 in a year`() throws {
    #expect(agree([try Annualising.churn(3, overMonths: 1)], [30.615764]))
    #expect(agree([try Annualising.churn(3, overMonths: 12)], [3]))
    #expect(try Annualising.churn(100, overMonths: 1) == 100)
    #expect(try Annualising.churn(0, overMonths: 1) == 0)
  }

  @Test(arguments: [(-1.0, 3.0), (.nan, 3), (5, 0), (5, -1), (5, .infinity)])
  func `A rate is at least 0 and a period longer than nothing`(rate: Double, months: Double) {
    #expect(throws: Refusal.self) { try Annualising.attrition(rate, overMonths: months) }
    #expect(throws: Refusal.self) { try Annualising.churn(rate, overMonths: months) }
  }

  @Test func `Attrition may exceed 100 and churn may not`() throws {
    #expect(try Annualising.attrition(60, overMonths: 3) == 240)
    #expect(throws: Refusal.self) { try Annualising.churn(101, overMonths: 12) }
  }

  @Test func `Months count by how much was measured in them`() throws {
    let quiet = MeasureFigure(90, numerator: 90, denominator: 100)
    let busy = MeasureFigure(60, numerator: 540, denominator: 900)
    // The plain mean would be 75.
    #expect(try MeasureResult.average(of: [quiet, busy]) == .figure(.init(63, numerator: 630, denominator: 1000)))
    #expect(
      try MeasureResult.average(of: [MeasureFigure(0, numerator: 0, denominator: 0)])
        == .notComputable(divisor: "what all months were counted on"))
    #expect(try MeasureResult.average(of: []) == .notComputable(divisor: "what all months were counted on"))
  }

  @Test func `Months with different thresholds are not mixed`() {
    let refusal = #expect(throws: Refusal.self) {
      try MeasureResult.average(of: [
        MeasureFigure(80, numerator: 8, denominator: 10, variant: "within 20 s"),
        MeasureFigure(90, numerator: 9, denominator: 10, variant: "within 60 s"),
      ])
    }
    #expect(refusal?.explanation == "months of different variants are not mixed: within 20 s and within 60 s")
  }

  @Test(arguments: [
    ("2026-01-01", "2026-03-31", false), ("2026-01-01", "2026-03-30", true), ("2025-11-30", "2026-02-28", false),
    ("2025-11-30", "2026-02-27", true), ("2025-11-15", "2026-02-14", false), ("2025-11-15", "2026-02-13", true),
    ("2025-10-01", "2026-09-30", false), ("2026-05-01", "2026-05-01", true),
  ])
  func `Less than three months are a short period`(from: String, to: String, isShort: Bool) throws {
    let period = MeasuredPeriod(from: try #require(CalendarDate(from)), to: try #require(CalendarDate(to)))
    #expect(try #require(period).isShort == isShort)
  }

  @Test func `A figure without its sample is documented at best, and no period ends before it begins`() throws {
    let (day, next) = (try #require(CalendarDate("2026-05-01")), try #require(CalendarDate("2026-05-02")))
    #expect(MeasuredPeriod(from: day, to: next)?.highestEvidence == .documented)
    #expect(MeasuredPeriod(from: day, to: next, sample: 500)?.highestEvidence == .certified)
    #expect(MeasuredPeriod(from: next, to: day) == nil)
    #expect(MeasuredPeriod(from: day, to: next, sample: -1) == nil)
  }
}
