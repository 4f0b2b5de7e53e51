import Outcome
import Outsourcing
@testable import Reporting
import Testing

@Suite struct LocationSectionTests {
  private func section(_ places: [Sketch.Place], _ location: LocationFacts?) throws -> Section? {
    var sketch = Sketch.scoring(70)
    sketch.analysis = try Sketch.analysis(["a": places], location: location)
    return LocationSection.section(of: IndexedEvaluation(try sketch.evaluation))
  }

  private func rows(_ section: Section?, _ caption: String) -> [[String]] {
    let tables = (section?.blocks ?? []).compactMap { if case .table(let table) = $0 { table } else { nil } }
    return (tables.first { $0.caption.plain.hasPrefix(caption) }?.rows ?? []).map { row in
      row.cells.map { cell in
        switch cell {
        case .text(let text): text.plain
        case .number(let figure): figure
        default: "?"
        }
      }
    }
  }

  private func paragraphs(_ section: Section?) -> [String] {
    (section?.blocks ?? []).compactMap { if case .paragraph(let text) = $0 { text.plain } else { nil } }
  }

  @Test func `Without sites there is no section`() throws {
    #expect(LocationSection.section(of: IndexedEvaluation(try Sketch.scoring(70).evaluation)) == nil)
    #expect(try section([], nil) == nil)
  }

  @Test func `Each site has its country, its share and its label`() throws {
    let section = try section(
      [
        .init(share: "40"), .init(id: "b", country: "IN", city: nil, zone: "Asia/Kolkata", share: "60"),
        .init(id: "c", country: "GB", city: "Leeds", zone: "Europe/London", role: .backup),
      ], Sketch.location())
    #expect(
      rows(section, "Sites") == [
        ["A (fictional), Porto", "Portugal", "40%", "nearshore, same time"],
        ["A (fictional), b", "India", "60%", "offshore, up to 5.5 hours apart"],
        ["A (fictional), Leeds (backup)", "United Kingdom", "–", "–"],
      ])
    #expect(paragraphs(section).contains { $0.contains("The label is never scored by itself.") })
  }

  @Test func `A label that is not known says why`() throws {
    let section = try section([.init(country: "ES", zone: "Europe/Nowhere")], Sketch.location())
    #expect(
      rows(section, "Sites").map { $0[3] } == ["not known: tz data 2025b has no zone Europe/Nowhere"])
  }

  @Test func `Shares that are missing leave the label unknown`() throws {
    let section = try section([.init(), .init(id: "b")], Sketch.location())
    #expect(
      rows(section, "Sites").map { $0[2...] }
        == Array(
          repeating: ["–", "not known: The share of the work at site site is not stated"], count: 2))
  }

  @Test func `A figure that is missing is a dash and a sentence, and never 0`() throws {
    let section = try section([.init()], Sketch.location())
    #expect(
      rows(section, "Population able to use English") == [
        ["Colombia", "", "–"], ["India", "", "19.0%"], ["Portugal", "A (fictional)", "27.0%"],
      ])
    #expect(
      paragraphs(section).filter { $0.hasPrefix("Missing") } == [
        "Missing, and not 0: CLDR 41 has no figure for English in CO.",
        "Missing, and not 0: there is no figure for rule of law in IN.",
      ])
  }

  @Test func `Countries that cannot be told apart are named, the highest estimate first`() throws {
    let section = try section([.init()], Sketch.location())
    #expect(
      rows(section, "Political stability") == [
        ["Portugal", "-0.20", "0.20", "2023", "India"], ["India", "-0.60", "0.20", "2023", "Colombia and Portugal"],
        ["Colombia", "-1.00", "0.20", "2023", "India"],
      ])
    #expect(rows(section, "Rule of law").map { $0[4] } == ["none of the others", "none of the others"])
  }

  @Test func `Origins of figures stand in the section and with the method`() throws {
    var sketch = Sketch.scoring(70)
    sketch.analysis = try Sketch.analysis(["a": [.init()]], location: Sketch.location())
    let markdown = MarkdownRenderer.render(try sketch.evaluation)
    #expect(markdown.components("tz data 2025b, extract; licence: public domain") == 2)
    #expect(markdown.contains("- **Figures of others**: "))
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
