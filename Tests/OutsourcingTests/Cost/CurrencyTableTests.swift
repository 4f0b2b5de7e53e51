import Outsourcing
import Testing

struct CurrencyTableTests {
  private typealias Row = CurrencyTable.Row

  private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  private func row(
    _ currency: String, _ rate: String, _ quote: Row.Quote = .basePerUnit, _ day: String = "2026-10-01"
  ) throws -> Row {
    try Row(currency: currency, rate: Quantity(rate), quote: quote, date: date(day), source: "treasury desk")
  }

  private func table(_ rows: [Row], base: String = "GBP") throws -> CurrencyTable {
    try CurrencyTable(base: base, rows: rows, decision: date("2026-10-01"))
  }

  private func faults(_ rows: [Row], base: String = "GBP") throws -> [CurrencyFault] {
    let decision = try date("2026-10-01")
    do throws(CurrencyFaults) {
      return try CurrencyTable(base: base, rows: rows, decision: decision).warnings
    } catch {
      return error.faults
    }
  }

  private func fault(_ body: () throws(CurrencyFault) -> Double) -> CurrencyFault? {
    do throws(CurrencyFault) {
      _ = try body()
      return nil
    } catch {
      return error
    }
  }

  @Test func `A rate counts as written, and one the other way round is inverted once`() throws {
    let table = try table([row("EUR", "0.86"), row("USD", "1.25", .unitPerBase)])
    #expect(try table.rate(of: "EUR") == 0.86)
    #expect(try table.rate(of: "USD") == 0.8)
    #expect(try table.inBase(1000, of: "USD") == 800)
    #expect(table.rows.map(\.rate.text) == ["0.86", "1.25"])
  }

  @Test func `The base currency converts with 1 and needs no row`() throws {
    #expect(try table([]).rate(of: "GBP") == 1)
    #expect(try table([]).inBase(12.5, of: "GBP") == 12.5)
    #expect(try faults([row("GBP", "1")]) == [.base(currency: "GBP")])
  }

  @Test func `A currency without a row is missing, whatever other rows would lead to it`() throws {
    let table = try table([row("EUR", "0.86")])
    #expect(fault { () throws(CurrencyFault) in try table.rate(of: "USD") } == .missing(currency: "USD"))
  }

  @Test func `An amount without a currency and one beyond the range of numbers are refused`() throws {
    let table = try table([row("EUR", "10")])
    #expect(fault { () throws(CurrencyFault) in try table.inBase(1, of: nil) } == .amountWithoutCurrency)
    #expect(fault { () throws(CurrencyFault) in try table.inBase(1e308, of: "EUR") } == .overflow(currency: "EUR"))
  }

  @Test func `A rate is fresh for 30 days, then old, and never later than the decision`() throws {
    #expect(try faults([row("EUR", "0.86", .basePerUnit, "2026-09-01")]) == [])
    let old = try faults([row("EUR", "0.86", .basePerUnit, "2026-08-31")])
    #expect(old == [.old(currency: "EUR", date: try date("2026-08-31"), days: 31)])
    #expect(old.allSatisfy { $0.isWarning })
    let late = try faults([row("EUR", "0.86", .basePerUnit, "2026-10-02")])
    #expect(late == [.afterDecision(currency: "EUR", date: try date("2026-10-02"))])
    #expect(late.contains { !$0.isWarning })
  }

  @Test func `An old rate still converts`() throws {
    #expect(try table([row("EUR", "0.86", .basePerUnit, "2020-01-01")]).rate(of: "EUR") == 0.86)
  }

  @Test(arguments: ["0", "0.000", "-0.86"])
  func `A rate that is not greater than 0 is refused either way round`(rate: String) throws {
    for quote in Row.Quote.allCases {
      #expect(try faults([row("EUR", rate, quote)]) == [.notPositive(currency: "EUR", rate: rate)])
    }
  }

  @Test func `All faults of a table are named at once, in the order of its rows`() throws {
    #expect(
      try faults(
        [row("EUR", "0.86"), row("EUR", "0.87"), row("XXX", "1"), row("USD", "-1", .basePerUnit, "2027-01-01")],
        base: "QQQ")
        == [
          .unknown(currency: "QQQ"), .duplicate(currency: "EUR"), .unknown(currency: "XXX"),
          .notPositive(currency: "USD", rate: "-1"), .afterDecision(currency: "USD", date: try date("2027-01-01")),
        ])
  }

  @Test func `Every fault is told in a sentence that names its currency`() throws {
    let day = try date("2026-01-01")
    let faults: [CurrencyFault] = [
      .unknown(currency: "EUR"), .missing(currency: "EUR"), .afterDecision(currency: "EUR", date: day),
      .old(currency: "EUR", date: day, days: 31), .notPositive(currency: "EUR", rate: "0"), .duplicate(currency: "EUR"),
      .base(currency: "EUR"), .overflow(currency: "EUR"),
    ]
    #expect(Set(faults.map(\.sentence)).count == faults.count)
    for fault in faults { #expect(fault.sentence.contains("EUR") && fault.sentence.hasSuffix(".")) }
  }

  @Test(arguments: [
    ("2026-10-01", "2026-09-01", 30), ("2024-03-01", "2024-02-28", 2), ("2023-03-01", "2023-02-28", 1),
    ("2001-01-01", "2000-01-01", 366), ("1901-01-01", "1900-01-01", 365), ("2026-01-01", "2026-01-02", -1),
    ("9999-12-31", "0001-01-01", 3_652_058),
  ])
  func `Days between two dates follow the Gregorian calendar`(later: String, earlier: String, days: Int) throws {
    #expect(try date(earlier).days(to: date(later)) == days)
  }
}
