import Outsourcing
@testable import Reporting
import Testing

@Suite struct WordsTests {
  @Test(arguments: [
    (Unit.percent, "2.5%", "2,5\u{A0}%"), (.percentPerYear, "2.5% a year", "2,5\u{A0}% im Jahr"),
    (.hoursPerDay, "2.5 hours a day", "2,5 Stunden am Tag"), (.months, "2.5 months", "2,5 Monate"),
    (.moneyPerProductiveHour, "2.5 EUR an hour worked", "2,5 EUR je geleistete Stunde"),
    (.money, "2.5 EUR", "2,5 EUR"), (.pointsTo10, "2.5 of 10", "2,5 von 10"), (.index, "2.5", "2,5"),
    (.perTenThousand, "2.5 in 10,000", "2,5 von 10.000"), (.level, "2.5", "2,5"), (.yesNo, "2.5", "2,5"),
    (.percentOfMonthlyCharges, "2.5% of the monthly charges", "2,5\u{A0}% der Monatsvergütung"),
    (.multiple, "2.5 times", "2,5-fach"),
    (.timesAnnualCharges, "2.5 times the yearly charges", "2,5-fache Jahresvergütung"),
  ])
  func `A figure has its unit in plain words`(unit: Unit, english: String, german: String) {
    let amount = unit.amount("2.5", currency: "EUR", after: 2.5)
    #expect(amount.plain == english)
    #expect(Wording.german.plain(amount) == german)
  }

  @Test(arguments: Unit.allCases)
  func `No unit is printed as it is spelled in a file, nor without a name`(unit: Unit) {
    for wording in [Wording.english, .german] {
      let name = wording.plain(unit.name(currency: "EUR"))
      #expect(!name.isEmpty && !name.hasPrefix(" ") && name.count < 40)
      let amount = wording.plain(unit.amount("7", currency: "EUR"))
      #expect(amount.hasPrefix("7"))
      for text in [name, amount] {
        #expect(!text.contains("per-") && !text.contains("-per") && !text.contains("money"), "\(text)")
      }
    }
  }

  @Test func `One is singular`() {
    #expect(Unit.months.amount("1", after: 1).plain == "1 month")
    #expect(Unit.months.amount("1.5", after: 1.5).plain == "1.5 months")
    #expect(counted(1, "provider") == "1 provider")
    #expect(counted(0, "provider") == "0 providers")
    #expect(counted(2, "criterion", "criteria") == "2 criteria")
  }

  @Test func `Yes and no are said, words of a model stay as they are`() {
    #expect(["yes", "no", "maybe"].map { Wording.german.plain(Unit.yesNo.word($0)) } == ["ja", "nein", "maybe"])
    #expect(Wording.german.plain(Unit.level.word("yes")) == "yes")
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
