import Testing

import Steelyard

@testable import Intake

/// The section of a comparison: what is taken from it. What is refused stands in `Faults`.
@Suite struct BrandTests {
  private func brand(_ section: String, _ files: KeyValuePairs<String, String> = [:]) throws -> (Brand, [Diagnostic]) {
    let bid = #"{"steelyard": "vendor/1.0", "id": "acme", "name": "Acme (fictional)", "answers": []}"#
    let own = [
      ("steelyard.yaml", SmallComparison.steelyard(["acme.json"], more: section)),
      ("model.yaml", SmallComparison.model),
      ("acme.json", bid),
    ]
    let all = own + files.map { ($0.key, $0.value) }
    let opened = try InputFolder(all.map { (name: $0.0, bytes: Array($0.1.utf8)) }).open("steelyard.yaml")
    return (try opened.comparison().brand, opened.diagnostics)
  }

  @Test func `A brand that only keeps names back leaves no trace`() throws {
    let (brand, _) = try brand("brand: {anonymiseVendors: true}")
    #expect(brand.anonymisesVendors && !brand.isVisible)
  }

  @Test func `An accent that cannot be read on a dark page has its nearest shade there`() throws {
    let (brand, told) = try brand("brand: {accent: \"#174A8B\"}")
    let accent = try #require(brand.accent)
    #expect(told.filter { $0.severity == .error }.isEmpty)
    #expect(accent.light.hex == "#174a8b")
    let grounds = BrandRules.ofReport.accentGrounds
    #expect(grounds.contains { accent.light.contrast(with: $0.dark) < $0.need })
    #expect(grounds.allSatisfy { accent.dark.contrast(with: $0.dark) >= $0.need })
  }

  @Test func `A shade of one's own for dark pages is taken as it is`() throws {
    let (brand, _) = try brand("brand: {accent: \"#174a8b\", accentDark: \"#8BBCF5\"}")
    #expect(brand.accent?.dark.hex == "#8bbcf5")
  }

  @Test func `Every file named is an input`() throws {
    let section = "brand: {logo: img/a.svg, templates: words}"
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"1\" height=\"1\"/></svg>"
    let files: KeyValuePairs = ["img/a.svg": svg, "words/intro.mustache": "Hello.", "words/.hidden": "x"]
    let (brand, _) = try brand(section, files)
    #expect(brand.logo?.form == .svg)
    #expect(brand.partials.map(\.part) == [.intro] && !brand.hasTitlePage)
  }

  @Test func `A partial for the title asks for the page it stands on, unless that is refused`() throws {
    let files: KeyValuePairs = ["words/title-page.mustache": "{{title}}"]
    #expect(try brand("brand: {templates: words}", files).0.hasTitlePage)
    #expect(try !brand("brand: {templates: words, titlePage: false}", files).0.hasTitlePage)
    #expect(try brand("brand: {titlePage: true}").0.hasTitlePage)
  }

  @Test func `Empty lines cut words into paragraphs`() {
    #expect(Brand.paragraphs("one\ntwo\n\n\n  \nthree\n") == ["one two", "three"])
    #expect(Brand.paragraphs("\r\n\r\n").isEmpty)
  }

  @Test(arguments: [
    ("Acme is fine", "Acme (fictional)"), ("by ACME.", "Acme (fictional)"), ("acmeology", nil), ("an acm e", nil),
    ("", nil),
  ])
  func `A provider is found by its name and by what stands before a bracket`(text: String, name: String?) {
    #expect(VendorMention.first(of: ["Acme (fictional)"], in: Array(text.utf8))?.name == name)
  }
}
