import Foundation
import Outsourcing
@testable import Reporting
import Testing

@Suite struct WordingTests {
  @Test(arguments: [
    ("1,234.5%", NumberForm.point, "1,234.5%"), ("1,234.5%", .comma, "1.234,5\u{A0}%"),
    ("1,234.5%", .commaSpaced, "1\u{202F}234,5\u{A0}%"), ("1,234.5%", .pointApostrophe, "1’234.5%"),
    ("<1", .comma, "<1"), ("–", .comma, "–"), ("-0.5", .comma, "-0,5"), ("12", .comma, "12"),
  ])
  func `A figure is written in the signs of its form`(figure: String, form: NumberForm, written: String) {
    #expect(form.text(figure) == written)
  }

  @Test(arguments: [
    (DateForm.english, "2 March 2026"), (.german, "2. März 2026"), (.numeric, "2026-03-02"), (.dotted, "02.03.2026"),
  ])
  func `A day is written as its form shows it`(form: DateForm, written: String) throws {
    let day = try #require(CalendarDate("2026-03-02"))
    #expect(form.text(day, in: .english) == written && form.rawValue == written)
  }

  @Test(arguments: [(CurrencyForm.behind, "1.250,50 EUR"), (.inFront, "EUR 1.250,50")])
  func `An amount has the code of its currency where its form shows it`(form: CurrencyForm, written: String) {
    let wording = Wording.german.with(numbers: nil, dates: nil, money: form)
    #expect(wording.plain("\(.money("1,250.50", "EUR")) a contact") == "\(written) je Kontakt")
  }

  @Test func `A sentence is looked up whole, and what goes in may stand in another order`() {
    let wording = Wording(
      code: "xx", numbers: .comma, dates: .numeric,
      catalogue: ["{0} scores {1} of 100 points": "Von 100: {1} für {0}", "none": "keine"])
    let name = Text.quoted("A {1}")
    let sentence: Text = "\(name) scores \(figure: "71.2") of 100 points"
    #expect(wording.plain(sentence) == "Von 100: 71,2 für A {1}")
    #expect(sentence.plain == "A {1} scores 71.2 of 100 points")
    #expect(wording.said(sentence).parts == [.plain("Von 100: "), .plain("71,2"), .plain(" für "), .quoted("A {1}")])
    let list: Text = "\(.strong("none")) \(verbatim: "1.0")"
    #expect(wording.plain(list) == "keine 1.0")
  }

  @Test func `What a catalogue does not have is said in English`() {
    #expect(Wording.german.plain("A phrase of no report") == "A phrase of no report")
  }

  @Test func `Signs without a letter are no phrase, and an empty text has no part`() {
    let (separator, empty): (Text, Text) = (" · ", "")
    #expect(separator.parts == [.plain(" · ")] && empty.parts.isEmpty)
    #expect(("\(figure: "1")–\(figure: "2")" as Text).parts == [.figure("1"), .plain("–"), .figure("2")])
  }

  @Test func `A number in braces without an argument stays for a script`() {
    #expect(Wording.german.plain("{0} stays first") == "{0} bleibt vorn")
  }

  @Test func `A page names its language, and a remark on a file its own`() throws {
    let page = HTMLRenderer.render(try Sketch.everything.evaluation, in: .german)
    #expect(page.contains("<html lang=\"de\">") && page.contains("<bdi lang=\"en\">"))
    #expect(!HTMLRenderer.render(try Sketch.everything.evaluation).contains("lang=\"en\">A"))
  }

  @Test func `Every language has a folder of its own, but English, which is in the sections`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.path + "/Sources/Reporting/Languages"
    let folders = try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasSuffix(".swift") }
    #expect(folders.map { $0.lowercased() }.sorted() == Language.allCases.dropFirst().map { "\($0)" }.sorted())
    for language in Language.allCases { #expect(language.wording.code == language.rawValue) }
  }
}
