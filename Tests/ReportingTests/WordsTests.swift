import Outsourcing
@testable import Reporting
import Testing

@Suite struct WordsTests {
  @Test(arguments: [
    (Unit.percent, "%"), (.percentPerYear, "% a year"), (.hoursPerDay, " hours a day"), (.months, " months"),
    (.moneyPerProductiveHour, " EUR an hour worked"), (.money, " EUR"), (.pointsTo10, " of 10"), (.index, ""),
    (.level, ""), (.yesNo, ""), (.percentOfMonthlyCharges, "% of the monthly charges"), (.multiple, " times"),
  ])
  func `A unit follows its number in plain words`(unit: Unit, suffix: String) {
    #expect(unit.suffix(currency: "EUR", after: 2) == suffix)
  }

  @Test(arguments: Unit.allCases)
  func `No unit is printed as it is spelled in a file, nor without a name`(unit: Unit) {
    let name = unit.name(currency: "EUR")
    #expect(!name.isEmpty && !name.hasPrefix(" ") && name.count < 40)
    for text in [name, unit.suffix(currency: "EUR")] {
      #expect(!text.contains("per-") && !text.contains("-per") && !text.contains("money"), "\(text)")
      #expect(text.isEmpty || text.hasPrefix(" ") || text.hasPrefix("%") || text == name, "\(text)")
    }
  }

  @Test func `One is singular`() {
    #expect(Unit.months.suffix(currency: nil, after: 1) == " month")
    #expect(Unit.months.suffix(currency: nil, after: 1.5) == " months")
    #expect(counted(1, "provider") == "1 provider")
    #expect(counted(0, "provider") == "0 providers")
    #expect(counted(2, "criterion", "criteria") == "2 criteria")
  }

  @Test func `A date is written out`() throws {
    #expect(try #require(CalendarDate("2026-03-02")).inWords == "2 March 2026")
    #expect(try #require(CalendarDate("1999-12-31")).inWords == "31 December 1999")
  }

  @Test func `A list is joined as people say it`() {
    #expect([Text]().inWords.plain == "")
    #expect([Text("A")].inWords.plain == "A")
    #expect([Text("A"), "B"].inWords.plain == "A and B")
    #expect([Text("A"), "B", "C"].inWords.plain == "A, B and C")
  }
}
