import Decision
import Outsourcing
import Testing

@testable import Intake

/// From what a bid says on one criterion to the cell that is valued.
@Suite("Answers")
struct AnswerTests {
  private func cell(_ criterion: String, _ answer: String) throws -> Cell? {
    let opened = try SmallComparison.of(["a": #"{"criterion": "\#(criterion)", \#(answer)}"#])
    #expect(opened.diagnostics.allSatisfy { $0.severity == .warning }, "\(opened.told)")
    return try opened.comparison().bids.first?.performances.first { $0.criterion == criterion }?.cell
  }

  private func codes(_ criterion: String, _ answer: String) throws -> [DiagnosticCode] {
    let opened = try SmallComparison.of(["a": #"{"criterion": "\#(criterion)", \#(answer)}"#])
    #expect(opened.input == nil, "\(answer) was read")
    return opened.codes
  }

  @Test(
    "A number is brought to the unit of its criterion",
    arguments: [
      ("share", #""value": 78.5, "unit": "percent""#, 78.5), ("share", #""value": 0.785, "unit": "fraction""#, 78.5),
      ("share", #""value": "0", "unit": "percent""#, 0), ("time", #""value": 330, "unit": "seconds""#, 330),
      ("time", #""value": 5.5, "unit": "minutes""#, 330), ("time", #""value": 0.1, "unit": "hours""#, 360),
      ("term", #""value": 2, "unit": "years""#, 24), ("term", #""value": 24, "unit": "months""#, 24),
      ("cost", #""value": 120000.50, "currency": "EUR""#, 120_000.5),
    ])
  func conversions(criterion: String, answer: String, level: Double) throws {
    #expect(try cell(criterion, answer) == .value(.number(level)))
  }

  @Test(
    "A unit that no built-in rule converts is refused, not guessed",
    arguments: [
      ("term", #""value": 90, "unit": "days""#), ("time", #""value": 1, "unit": "days""#),
      ("share", #""value": 2, "unit": "percent-per-year""#), ("share", #""value": 4, "unit": "points-0-5""#),
      ("share", #""value": 1.2, "unit": "ratio""#), ("cost", #""value": 2, "unit": "times-annual-charges""#),
      ("shift", #""value": 24, "unit": "hours-per-day""#),
    ])
  func noConversion(criterion: String, answer: String) throws {
    #expect([[.unitUnfit], [.priceNoCurrency], [.levelUnknown]].contains(try codes(criterion, answer)))
  }

  @Test("A value that would fit only another unit is not rescaled")
  func notRescaled() throws {
    #expect(try cell("share", #""value": 0.79, "unit": "percent""#) == .value(.number(0.79)))
    #expect(try codes("share", #""value": 79, "unit": "fraction""#) == [.numberRange])
    #expect(try codes("share", #""value": 101, "unit": "percent""#) == [.numberRange])
    #expect(try codes("share", #""value": 78.5"#) == [.unitMissing])
  }

  @Test("Money is compared in the criterion's currency only, and never borrows one")
  func money() throws {
    #expect(try codes("cost", #""value": 120000"#) == [.priceNoCurrency])
    #expect(try codes("cost", #""value": 120000, "currency": "USD""#) == [.priceCurrencyDiffers])
    #expect(try codes("cost", #""value": 120000, "currency": "EURO""#) == [.currencyForm])
    #expect(try codes("share", #""value": 78.5, "currency": "EUR""#) == [.unitUnfit])
  }

  @Test("A word is one of its scale to the letter, even if it looks like a number")
  func words() throws {
    #expect(try cell("shift", #""value": "24/7""#) == .value(.label("24/7")))
    #expect(try codes("shift", #""value": "24 / 7""#) == [.levelUnknown])
    #expect(try codes("shift", #""value": 24"#) == [.levelUnknown])
    #expect(try codes("shift", #""value": "24/7", "unit": "hours""#) == [.numberForm])
    #expect(try codes("share", #""value": "high""#) == [.numberForm])
  }

  @Test(
    "Numbers are plain: nothing that could be read in two ways",
    arguments: [
      "78,5", "78.5%", "78.5 %", "1.234,56", "1 234", "1'234", "+5", "5.", ".5", "5e1", "0x10", "٧", "１２", "−5", "1/2",
      "~12", "12 EUR", "5 min", "00:05:30", "Infinity", "NaN", "--5", "5-",
    ])
  func plainNumbers(text: String) throws {
    #expect(try codes("share", #""value": "\#(text)", "unit": "percent""#) == [.numberForm])
  }

  @Test(
    "An empty value is no number and no word, with a unit or without", arguments: ["", " ", #"", "unit": "percent"#])
  func emptyValue(text: String) throws {
    #expect(try codes("share", #""value": "\#(text)""#) == [.shapeText])
  }

  @Test(
    "What people write in place of a number is met with what to write",
    arguments: [
      ("85-90", "a range"), ("85..90", "a range"), ("85 % – 90 %", "a range"), ("85 to 90", "a range"),
      ("none", "write 0"), ("TBD", "write 0"), ("-", "write 0"), ("?", "write 0"), ("n/a", "for what does not apply"),
      ("4h", "such as 4;"), ("3 months", "such as 3;"), ("< 4", "such as 4;"), ("net 30", "such as 30;"),
      ("30 days.", "such as 30;"), ("78,5", "write 78.5:"), ("5,25 %", "write 5.25:"), ("1,250", "write digits"),
      ("1,250 EUR", "write digits"), ("5e1", "write digits"),
      ("2026-01-31", "write digits"), ("1.2.3", "write digits"), ("ok", "write digits"), ("...", "write digits"),
    ])
  func numberHelp(text: String, help: String) {
    #expect(NumberHelp(text: text, notation: .json, isAnswer: true).help.contains(help))
    #expect(!NumberHelp(text: text, notation: .json, isAnswer: false).help.contains("state"))
  }

  @Test("Raw counts make the proportion they are counts of")
  func counts() throws {
    #expect(try cell("share", #""count": 640, "of": 900"#) == .value(.number(100 * (640.0 / 900))))
    #expect(try cell("share", #""count": 0, "of": 20"#) == .value(.number(0)))
    #expect(try codes("share", #""count": 210, "of": 200"#) == [.numberRange])
    #expect(try codes("share", #""count": 0, "of": 0"#) == [.numberRange])
    #expect(try codes("share", #""count": -1, "of": 20"#) == [.numberRange])
    #expect(try codes("time", #""count": 640, "of": 900"#) == [.unitUnfit])
    #expect(try codes("share", #""of": 900"#) == [.answerForm])
  }

  @Test("A range keeps both ends, in the criterion's unit")
  func ranges() throws {
    #expect(
      try cell("time", #""low": 4, "likely": 5, "high": 6.5, "unit": "minutes""#)
        == .interval(try Interval(low: 240, high: 390), statedBy: .vendor))
    #expect(
      try cell("share", #""low": 50, "high": 50, "unit": "percent""#)
        == .interval(try Interval(low: 50, high: 50), statedBy: .vendor))
    #expect(try codes("share", #""low": 50, "high": 40, "unit": "percent""#) == [.answerForm])
    #expect(try codes("share", #""low": 50, "likely": 70, "high": 60, "unit": "percent""#) == [.answerForm])
    #expect(try codes("share", #""likely": 50, "unit": "percent""#) == [.answerForm])
    #expect(try codes("share", #""low": 50, "high": 101, "unit": "percent""#) == [.numberRange])
    #expect(try codes("shift", #""low": 1, "high": 2, "unit": "count""#) == [.unitUnfit])
  }

  @Test("Without an answer a criterion is unanswered, and so is one that does not apply until the buyer grants it")
  func states() throws {
    let opened = try SmallComparison.of([
      "a": """
      {"criterion": "share", "state": "unanswered"},
      {"criterion": "time", "state": "not-applicable", "reason": "No calls are taken."}
      """
    ])
    let performances = try #require(try opened.comparison().bids.first?.performances)
    #expect(performances.map(\.cell) == Array(repeating: .unanswered, count: 5))
    #expect(performances.map { $0.answer?.content } == [.unanswered, .notApplicable, nil, nil, nil])
    #expect(try codes("time", #""state": "not-applicable""#) == [.answerReason])
    #expect(try codes("time", #""state": "n/a""#) == [.choiceUnknown])
  }

  @Test("Levels beyond the anchors are flagged, or refused where the model says so")
  func outside() throws {
    let answer = #"{"criterion": "time", "value": 700, "unit": "seconds"}"#
    #expect(try SmallComparison.of(["a": answer]).codes == [.valueOutside])
    let strict = SmallComparison.model.replacing("criteria:\n", with: "missing: {outside: refuse}\ncriteria:\n")
    let refused = try SmallComparison.of(["a": answer], model: strict)
    #expect(refused.codes == [.valueOutside] && refused.input == nil)
  }

  @Test("What is written is kept beside what was made of it")
  func asWritten() throws {
    let opened = try SmallComparison.of(["a": #"{"criterion": "time", "value": "05.50", "unit": "minutes"}"#])
    let performance = try #require(try opened.comparison().bids.first?.performances.first { $0.criterion == "time" })
    #expect(performance.answer?.content == .number(try Quantity("05.50")))
    #expect(performance.answer?.unit == .minutes && performance.cell == .value(.number(330)))
  }
}
