@testable import Outsourcing
@testable import Reporting
import Testing

@Suite struct NamesTests {
  @Test func `Every country and every language has a German name`() {
    let known = GermanPhrases.names.flatMap(\.self)
    #expect(Set(known.map(\.english)) == Set(Country.codes.map(Country.name) + LanguageNames.all))
    #expect(Set(known.map(\.english)).count == known.count)
    #expect(known.allSatisfy { !$0.german.isEmpty && !$0.german.hasSuffix(" ") })
  }

  @Test(arguments: [
    (Text.country("PL"), "Poland", "Polen"), (.country("??"), "??", "??"), (.language("de-AT"), "German", "Deutsch"),
    (.language("zh-Hant"), "Traditional Chinese", "Chinesisch (traditionell)"), (.language("1"), "1", "1"),
  ])
  func `Countries and languages are said by name, and what has none as it is written`(
    text: Text, english: String, german: String
  ) {
    #expect(text.plain == english)
    #expect(Wording.german.plain(text) == german)
  }

  @Test func `No name of a country or language is a phrase of its own`() {
    let phrases = Set(GermanPhrases.all.flatMap(\.self).map(\.english))
    #expect(phrases.isDisjoint(with: GermanPhrases.names.flatMap(\.self).map(\.english)))
  }
}
