import Outsourcing
import Testing

struct LanguageTests {
  private func table() throws -> LanguageTable { try LanguageTable.shipped.get() }
  private func tag(_ text: String) throws -> LanguageTag { try #require(LanguageTag(text)) }

  @Test(arguments: [
    ("en", "GB", 98.0), ("en", "IE", 98), ("en", "JM", 98), ("en", "US", 96), ("en", "CA", 86), ("en", "PH", 64),
    ("en", "DE", 64), ("en", "EG", 35), ("en", "PL", 33), ("en", "RO", 31), ("en", "ZA", 31), ("en", "PT", 27),
    ("en", "BG", 25), ("en", "ES", 24), ("en", "MY", 21), ("en", "IN", 19), ("en", "KE", 19), ("en", "MA", 14),
    ("en", "MX", 13), ("en", "LK", 10), ("es", "ES", 99), ("es", "CR", 95), ("es", "CO", 93), ("es", "MX", 83),
    ("es", "PH", 31), ("es", "US", 9.6), ("fr", "CA", 30), ("fr", "GB", 23), ("fr", "MA", 20),
  ])
  func `The printed percentages are in the set`(language: String, country: String, percent: Double) throws {
    #expect(try table().entry(for: tag(language), in: country).percent == percent)
  }

  @Test(arguments: ["CO", "CR", "UA", "VN", "ID"])
  func `A country without a figure is missing, not zero`(country: String) throws {
    let gap = Places.refusal { try table().entry(for: tag("en"), in: country) }
    #expect(gap == NoFigure(.noFigure, "CLDR 41 has no figure for English in \(country)"))
  }

  @Test func `Scripts are told apart, regions are not, and status is kept`() throws {
    let table = try table()
    #expect(try table.entry(for: tag("zh-Hant"), in: "TW") == table.entry(for: tag("zh_hant"), in: "TW"))
    #expect(Places.refusal { try table.entry(for: tag("zh-Hant"), in: "CN") } != nil)
    #expect(
      Places.refusal { try table.entry(for: tag("en-Dsrt"), in: "US") }?.sentence
        == "CLDR 41 has no figure for English (Dsrt) in US")
    #expect(try table.entry(for: tag("en-GB"), in: "PT").percent == 27)
    #expect(try table.entry(for: tag("cy"), in: "GB").status == "official_regional")
    #expect(try table.entry(for: tag("pl"), in: "GB").status == nil)
  }

  @Test func `Sites count by their share of the work, and one gap leaves the whole missing`() throws {
    let table = try table()
    let two = [try Places.site("a", "PH", share: "25"), try Places.site("b", "GB", share: "75")]
    let found = try table.share(of: tag("en"), over: two)
    #expect(found.value == 0.25 * 64 + 0.75 * 98)
    #expect(found.standardError == nil)
    #expect(found.source.provenance == "CLDR 41 (2022), extract")
    #expect((found.source.version, found.source.year) == ("41", 2022))
    let gaps = [
      try Places.site("a", "PH", share: "40"), try Places.site("b", "CO", share: "20"),
      try Places.site("c", "CO", share: "20"), try Places.site("d", "CR", share: "20"),
    ]
    #expect(
      Places.refusal { try table.share(of: tag("en"), over: gaps) }?.sentence
        == "CLDR 41 has no figure for English in CO; CLDR 41 has no figure for English in CR")
  }

  @Test(arguments: [
    ("en", "en", true), ("EN-gb", "en", true), ("zh-Hant-HK", "zh_Hant", true), ("fil", "fil", true),
    ("de-1996", "de", true), ("es-419", "es", true), ("qq", "qq", false), ("xyz", "xyz", false),
  ])
  func `A well-formed language is read, and those of the set are known`(text: String, counted: String, known: Bool)
    throws
  {
    let tag = try tag(text)
    #expect(tag.counted == counted)
    #expect(try table().knows(tag) == known)
  }

  @Test(arguments: [
    "", "e", "engl", "English", "e1", "en-", "-en", "en--GB", "en-GB-toolongpart", "en GB", "en-é", "日本",
  ])
  func `What is no language code is refused`(text: String) {
    #expect(LanguageTag(text) == nil)
  }

  @Test func `Common languages have English names, others their codes`() throws {
    let names = try ["en", "es-MX", "zh-Hant", "sr-Latn", "bal"].map { LanguageNames.english(try tag($0)) }
    #expect(names == ["English", "Spanish", "Traditional Chinese", "Serbian (Latn)", "bal"])
  }

  @Test func `Faults of a buyer's table are named with their lines, and its own name stands in the sentence`() throws {
    let csv = """
      territory,language,percent,status
      GB,en,98,
      GB,EN,97,
      gb,en,98,
      GB,english,9,
      GB,fr,many,
      GB,es,101,
      GB,de,5,well
      """
    let file = DataSource.File(name: "people.csv", digest: "ab12")
    let found = #expect(throws: DataFaults.self) { try LanguageTable(csv: csv, file: file) }
    #expect(
      found?.faults.map { "\($0.line) \($0.kind) \($0.explanation)" } == [
        "3 duplicate en in GB stands twice",
        "4 value the territory \"gb\" is no code of two capital letters",
        "5 value the language \"english\" is no code such as en or zh_Hant",
        "6 value the percent \"many\" is no plain decimal number",
        "7 value the percent 101 must be 0 to 100",
        "8 value the status \"well\" is none of official, official_regional, de_facto_official",
      ])
    let own = try LanguageTable(csv: "territory,language,percent,status\nCO,en,12.5,\n", file: file)
    #expect(try own.entry(for: tag("en"), in: "CO").percent == 12.5)
    #expect(own.source.provenance == "supplied by the buyer: people.csv, SHA-256 ab12")
    #expect(
      Places.refusal { try own.entry(for: tag("en"), in: "GB") }?.sentence
        == "people.csv has no figure for English in GB")
  }
}
