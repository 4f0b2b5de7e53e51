import Foundation
import Testing

@testable import Intake
@testable import Outcome
@testable import Reporting
@testable import Steelyard

/// A brand from the files to the reports: the comparison's own section, and a file named for one run.
@Suite struct BrandedReportTests {
  private static let svg =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\" fill=\"#0b5d3b\"/></svg>"

  private static func bench(_ brand: String) throws -> Workbench {
    let bench = try Workbench(copyOf: "contact-centre-2026")
    try bench.change("steelyard.yaml", "\nbids:\n", "\n\(brand)\nbids:\n")
    try bench.write("\(bench.comparison)/logo.svg", svg)
    try bench.write(
      "\(bench.comparison)/words/intro.mustache",
      "{{leader}} by {{margin}}.\n\n{{#providers}}\n- {{name}}\n{{/providers}}\n")
    return bench
  }

  private static let worked = Result {
    try #require(
      try bench(
        "brand: {client: Acme, author: Northlight, logo: logo.svg, templates: words, commentary: {ranking: Look.}}"
      )
      .opened().evaluate())
  }

  @Test func `The keys a partial may use are those that have values, in lists as well`() throws {
    let evaluation = try Self.worked.get().evaluation
    var brand = Brand()
    (brand.client, brand.author, brand.confidentiality) = ("C", "A", "X")
    let values = PartialValues.values(of: evaluation, brand, in: .english)
    let keys = PartialKey.ofComparison + PartialKey.ofResult
    #expect(Set(keys.map(\.name)).count == keys.count)
    #expect(Set(values.keys).isSubset(of: Set(keys.map(\.name))))
    for key in keys where !key.isOptional { #expect(values[key.name] != nil, "\(key.name)") }
    for key in keys where !key.items.isEmpty {
      guard case .list(let entries)? = values[key.name] else {
        Issue.record("\(key.name) is no list")
        continue
      }
      for entry in entries { #expect(Set(entry.keys) == Set(key.items.map(\.name))) }
    }
  }

  @Test func `A partial prints the figures of the report`() throws {
    let reported = try Self.worked.get().reported
    let blocks = try #require(reported.brand?.partials.first).blocks
    let places = reported.ranking.places
    #expect(blocks.first?.text.hasPrefix("\(places[0].name) by ") == true)
    #expect(blocks.dropFirst().map(\.text) == places.map(\.name))
  }

  @Test func `What is read back from evaluation json gives the same pages`() throws {
    let worked = try Self.worked.get()
    let log = DiagnosticLog()
    let file = SourceFile(path: "evaluation.json", bytes: Array(try worked.report("json").utf8))
    let read = try #require(EvaluationFile.evaluation(file, log: log))
    let again = EvaluatedComparison(evaluation: read, folder: "", inputs: [])
    for format in ["html", "md", "json"] { #expect(try again.report(format) == worked.report(format)) }
  }

  @Test func `A brand moves no figure`() throws {
    var branded = try Self.worked.get().reported
    let plain = try #require(try Workbench(copyOf: "contact-centre-2026").opened().evaluate()).reported
    branded.brand = nil
    branded.inputs = plain.inputs
    #expect(
      try JSONRenderer.render(branded).replacing(#/steelyard\.yaml:\d+/#, with: "")
        == JSONRenderer.render(plain).replacing(#/steelyard\.yaml:\d+/#, with: ""))
  }

  @Test func `Letters that stand for names stand in partials, and the author's own words stay`() throws {
    let bench = try Self.bench(
      "brand: {anonymiseVendors: true, templates: words, commentary: {ranking: Brightwater CX convinced us.}}")
    let evaluated = try #require(try bench.opened().evaluate())
    let reported = try evaluated.reported
    #expect(reported.brand?.partials.first?.blocks.first?.text.hasPrefix("Provider A by ") == true)
    #expect(reported.brand?.commentary.first?.paragraphs == ["Brightwater CX convinced us."])
    let warnings = try bench.messages().filter { $0.contains("anonymity.named") }
    #expect(warnings.count == 1)
    #expect(!reported.findings.contains { $0.code == "anonymity.named" }, "a remark would tell the name")
  }

  @Test func `A file takes the place of the section as a whole, and its digest is with the inputs`() throws {
    let bench = try Self.bench("brand: {client: Acme, logo: logo.svg, anonymiseEvaluators: true}")
    try bench.write(
      "brands/north.yaml", "steelyard: brand/1.0\nauthor: Northlight\nlogo: ../\(bench.comparison)/logo.svg\n")
    try bench.write(".git", "")
    let evaluated = try #require(try bench.opened().evaluate())
    let (branded, messages) = try evaluated.branded(
      byFileAt: bench.folder.appendingPathComponent("brands/north.yaml").path)
    #expect(messages.errors + messages.warnings == 0)
    let reported = try #require(branded).reported
    #expect(reported.brand?.client == nil && reported.brand?.author == "Northlight")
    #expect(reported.brand?.file == "../../brands/north.yaml")
    #expect(
      reported.inputs.filter { $0.role == "brand" }.map(\.path) == [
        "../../brands/north.yaml", "../../reports/contact-centre-2026/logo.svg",
      ])
    #expect(reported.anonymity?.evaluators == true, "what the comparison keeps back stays back")
    #expect(MarkdownRenderer.render(reported).contains("which was named by `--brand`"))
  }

  @Test func `A file from outside the repository is listed by its name alone`() throws {
    let bench = try Workbench(copyOf: "contact-centre-2026")
    let other = try Workbench()
    try other.write("north.yaml", "steelyard: brand/1.0\nauthor: Northlight\n")
    let path = other.folder.appendingPathComponent("north.yaml").path
    let branded = try #require(try bench.opened().evaluate()?.branded(byFileAt: path).0)
    #expect(try branded.reported.brand?.file == "north.yaml")
    #expect(try !branded.report("json").contains(other.folder.lastPathComponent))
  }

  @Test func `A report is stale once a logo, a partial or a word of the brand is another`() throws {
    let bench = try Self.bench("brand: {client: Acme, logo: logo.svg, templates: words}")
    _ = try #require(try bench.opened().evaluate()).write(["html", "md", "json"], to: nil)
    func stale() throws -> Int {
      try #require(try bench.opened().evaluate()).verify(["html", "md", "json"], in: nil).stale.count
    }
    #expect(try stale() == 0)
    try bench.write("\(bench.comparison)/logo.svg", Self.svg.replacing("0b5d3b", with: "0b5d3c"))
    #expect(try stale() == 3)
    try bench.write("\(bench.comparison)/logo.svg", Self.svg)
    try bench.change("words/intro.mustache", "by", "with")
    #expect(try stale() == 3)
    try bench.change("words/intro.mustache", "with", "by")
    try bench.change("steelyard.yaml", "client: Acme", "client: Acme Ltd")
    #expect(try stale() == 3)
  }

  @Test func `A book keeps a report in the comparison's own brand, and makes one of another brand anew`() throws {
    let bench = try Self.bench("brand: {client: Acme, logo: logo.svg}")
    let folder = bench.folder.appendingPathComponent(bench.comparison).path
    let evaluated = try #require(try bench.opened().evaluate())
    _ = try evaluated.write(["json"], to: nil)
    #expect(try ComparisonBook.unchanged(in: folder)?.report("html") == evaluated.report("html"))
    try bench.write("\(bench.comparison)/north.yaml", "steelyard: brand/1.0\nauthor: Northlight\n")
    _ = try #require(try evaluated.branded(byFileAt: folder + "/north.yaml").0).write(["json"], to: nil)
    #expect(ComparisonBook.unchanged(in: folder) == nil)
  }

  @Test func `Every colour of the palette that a brand is held to is a colour`() {
    for ground in Palette.accentGrounds + Palette.segmentGrounds {
      #expect(Colour(ground.colour.light) != nil && Colour(ground.colour.dark) != nil)
    }
    #expect(Palette.accentGrounds.count == 5 && Palette.segmentGrounds.count == 4)
  }

  @Test func `The palette's own colours pass what a brand is held to`() throws {
    let rules = BrandRules.ofReport
    func pass(_ colour: Palette.Colour, _ grounds: [BrandRules.Ground]) throws {
      let (light, dark) = (try #require(Colour(colour.light)), try #require(Colour(colour.dark)))
      for ground in grounds {
        #expect(light.contrast(with: ground.light) >= ground.need, "\(colour.name) on \(ground.name)")
        #expect(dark.contrast(with: ground.dark) >= ground.need, "dark \(colour.name) on \(ground.name)")
      }
    }
    try pass(try #require(Palette.base.first { $0.name == "accent" }), rules.accentGrounds)
    for area in Palette.areas { try pass(area, rules.segmentGrounds) }
  }

  @Test func `What is produced fits the schema's keys`() throws {
    let json = try Self.worked.get().report("json")
    #expect(json.contains("\"brand\": {"))
    for key in ["client", "author", "logo", "disclaimer", "criteriaColors", "titlePage", "commentary", "partials"] {
      #expect(SchemaKind.evaluation.schema.contains("\"\(key)\""))
    }
  }

  @Test func `The page on brands names every key of partials and every section`() throws {
    let page = try String(contentsOf: Workbench.root.appendingPathComponent("docs/branding.md"), encoding: .utf8)
    func row(_ key: PartialKey) -> String {
      let items = key.items.isEmpty ? "" : " Each with \(key.items.map { "`\($0.name)`" }.joined(separator: ", "))."
      return "| `\(key.name)` | \(key.meaning)\(items) | \(key.isOptional ? "yes" : "") |"
    }
    for key in PartialKey.ofComparison + PartialKey.ofResult { #expect(page.contains(row(key)), "\(key.name)") }
    let sections = ReportSections.listed.map(\.id).joined(separator: ", ")
    #expect(page.replacing(",\n", with: ", ").contains(sections))
    for part in Partial.Part.allCases { #expect(page.contains("`\(part.fileName)`")) }
  }
}
