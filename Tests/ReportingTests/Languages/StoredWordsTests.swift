@testable import Reporting
import Testing

@Suite struct StoredWordsTests {
  @Test(arguments: [
    (
      "expected cost 9 601 601 GBP of a ceiling of 12 000 000 GBP",
      "expected cost 9,601,601 GBP of a ceiling of 12,000,000 GBP",
      "erwartete Kosten 9.601.601 GBP bei einer Obergrenze von 12.000.000 GBP"
    ),
    (
      "from 6.5 to 7.5 hours on 261 working days", "from 6.5 to 7.5 hours on 261 working days",
      "6,5 bis 7,5 Stunden an 261 Arbeitstagen"
    ),
    ("least on 2026-03-29", "least on 29 March 2026", "am wenigsten am 29. März 2026"),
    (
      "25 controls: 23 yes (10 certified, 2 without evidence), 1 partly (1 documented), 1 no, 1 not-applicable",
      "25 controls: 23 yes (10 certified, 2 without evidence), 1 partly (1 documented), 1 no, 1 not applicable",
      "25 Sicherheitsmaßnahmen: 23 ja (10 zertifiziert, 2 ohne Nachweis), 1 teilweise (1 dokumentiert), 1 nein, 1 nicht zutreffend"
    ),
    (
      "IN 0.19 for 40 percent of the work, PH -0.5 for 60 percent of the work (Indicators (2023), extract)",
      "IN 0.19 for 40 percent of the work, PH -0.5 for 60 percent of the work (Indicators (2023), extract)",
      "IN 0,19 für 40 Prozent der Arbeit, PH -0,5 für 60 Prozent der Arbeit (Indicators (2023), extract)"
    ),
    ("ISO/IEC 27001 40, ISO 22301 7.5", "ISO/IEC 27001 40, ISO 22301 7.5", "ISO/IEC 27001 40, ISO 22301 7,5"),
    (
      "CLDR 41 has no figure for English in CO", "CLDR 41 has no figure for English in CO",
      "CLDR 41 enthält keine Angabe für CO: English"
    ),
    (
      "the currency table has no rate of SEK", "the currency table has no rate of SEK",
      "die Währungstabelle enthält keinen Kurs für SEK"
    ),
    ("a sentence of a later version", "a sentence of a later version", "a sentence of a later version"),
  ])
  func `Why a value was computed is said in the language of the report`(
    stored: String, english: String, german: String
  ) {
    let said = ComputedReasons.said(stored)
    #expect(Wording.english.plain(said) == english)
    #expect(Wording.german.plain(said) == german)
  }

  @Test func `The longer of two sentences that begin alike is read first, and an empty place fits nothing`() {
    let words = StoredWords(["{0} of {1}, by {2}", "{0} of {1}"])
    #expect(
      words.reading("half of it, by weight")
        == Text([.phrase("{0} of {1}, by {2}", ["half", "it", "weight"].map(Text.quoted))]))
    #expect(words.reading("half of it") == Text([.phrase("{0} of {1}", ["half", "it"].map(Text.quoted))]))
    #expect(words.reading(" of it") == nil)
    #expect(words.said("half") == .remark("half"))
    #expect(words.said("a of b") { $0 == "a" ? "Cost" : nil }.plain == "Cost of b")
  }
}
