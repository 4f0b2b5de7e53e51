import Foundation
import Testing

@testable import Intake
@testable import Outcome
@testable import Outsourcing
@testable import Steelyard

@Suite("A first try")
struct StartingTests {
  @Test("Every template makes a comparison that reports at once, without a remark", arguments: NewComparison.templates)
  func everyTemplateReports(template: String) throws {
    let bench = try Workbench()
    bench.comparison = "demo"
    let paths = try NewComparison.write(into: bench.folder.appendingPathComponent("demo").path, template: template)
    // Ways of sourcing are no providers: six of them, with the needs in place of an assessment.
    let isEngagement = template == EngagementExample.model
    #expect(paths.count == (isEngagement ? 8 : 6))
    #expect(try bench.messages().isEmpty)
    let evaluated = try #require(try bench.opened().evaluate())
    #expect(evaluated.evaluation.ranking.places.count == (isEngagement ? 6 : 3))
    #expect(evaluated.evaluation.ranking.knockedOut.isEmpty)
    #expect(evaluated.evaluation.ranking.places.allSatisfy { $0.open.isEmpty })
    #expect(isEngagement || evaluated.evaluation.vendors.allSatisfy { $0.name.hasSuffix("(fictional)") })
  }

  @Test("What is there is not replaced")
  func nothingIsReplaced() throws {
    let bench = try Workbench()
    try bench.write("demo/assessment.yaml", "mine")
    #expect(throws: OutputFault.self) {
      try NewComparison.write(
        into: bench.folder.appendingPathComponent("demo").path, template: NewComparison.firstTemplate)
    }
    #expect(try bench.read("demo/assessment.yaml") == "mine")
    #expect(!FileManager.default.fileExists(atPath: bench.folder.appendingPathComponent("demo/steelyard.yaml").path))
  }

  @Test("The templates are the models of the criteria folder, byte for byte")
  func templatesAreTheModels() throws {
    let folder = Workbench.root.appendingPathComponent("criteria")
    for template in Templates.all {
      let file = try Data(contentsOf: folder.appendingPathComponent("\(template.id).yaml"))
      #expect(Array(file) == template.bytes, "\(template.id)")
    }
    let links = Workbench.root.appendingPathComponent("Sources/Steelyard/Templates")
    let names = try FileManager.default.contentsOfDirectory(atPath: links.path).sorted()
    let engagement = ["bpo", "call-centre", "in-house", "it-outsourcing", "kpo", "project"].map { "\($0).json" }
    #expect(
      names == (Templates.all.map { "\($0.id).yaml" } + engagement + ["engagement-steelyard.yaml"]).sorted())
  }

  @Test("The model of every service is a template, and the guide names each template's services")
  func everyServiceHasATemplate() throws {
    for service in ServiceCatalogue.all where service.hasModel {
      let model = try ServiceCatalogue.defaultModel(for: [service.id])
      #expect(NewComparison.templates.contains(model), "\(service.id)")
      #expect(ServiceGuide.services(of: model).contains(service.id), "\(service.id)")
      #expect(ServiceGuide.text.contains(service.id), "\(service.id)")
    }
    #expect(NewComparison.templates.contains(ServiceCatalogue.modelOfSeveralFamilies))
    #expect(ServiceGuide.text.split(separator: "\n").allSatisfy { $0.count <= 78 })
  }

  @Test("The short model has 15 leaves in five areas")
  func shortModel() throws {
    let model = try #require(Templates.model("contact-centre-short")?.model)
    #expect(model.leaves.count == 15)
    #expect(model.criteria.map(\.id) == ["cost", "expertise", "security", "location", "contract"])
    #expect(try #require(Templates.model("contact-centre")?.model).leaves.count == 56)
  }

  @Test("A blank form has every question a bid can answer, unanswered, in each form alike")
  func blankForms() throws {
    let model = try #require(Templates.model("contact-centre")?.model)
    let asked =
      model.leaves.filter { $0.kind == .measured }.map(\.id) + model.facts.filter { $0.measure == nil }.map(\.id)
    for (format, name) in [(BidFormFormat.xml, "acme.xml"), (.json, "acme.json"), (.csv, "acme.csv")] {
      let text = try NewComparison.bidForm(vendor: "acme", template: "contact-centre", format: format)
      let log = DiagnosticLog()
      let bid = try #require(Input.bid(SourceFile(path: name, bytes: Array(text.utf8)), log: log))
      #expect(log.sorted.isEmpty, "\(log.sorted.map(\.text))")
      #expect(bid.answers.map(\.criterion) == asked)
      #expect(bid.answers.allSatisfy { $0.content == .unanswered })
      for leaf in model.leaves where leaf.kind == .measured { #expect(text.contains(leaf.title)) }
    }
  }

  @Test("What a blank form says of itself is no part of the bid", arguments: ["xml", "json", "csv"])
  func formsOwnText(format: String) throws {
    let format = try #require(BidFormFormat(rawValue: format))
    let text = try NewComparison.bidForm(vendor: "acme", template: "contact-centre", format: format)
    let log = DiagnosticLog()
    let file = SourceFile(path: "acme.\(format.rawValue)", bytes: Array(text.utf8))
    let bid = try #require(Input.bid(file, log: log))
    #expect(bid.documents.isEmpty)
    #expect(bid.answers.allSatisfy { $0.note == nil })
    for word in ["claimed", "documented", "attested", "certified", "steelyard check FILE -m contact-centre"] {
      #expect(text.contains(word), "\(word)")
    }
    // A unit with its own example, what counts as 0 and as 100, a must-have, evidence asked, and what is not asked.
    for phrase in [
      "Answer: a whole number, such as 3.", "60 gets 0 points, 85 gets 100 points.", "Must-have: at least 2;",
      "Evidence asked: survey extract with n.", "one of the two best marks of five?",
      "Risk-adjusted total cost, share of ceiling: worked out by the buyer from: priced rate card.",
      "Price transparency: judged by the buyer",
    ] {
      #expect(text.contains(phrase), "\(phrase)")
    }
    #expect(text.hasPrefix("\u{FEFF}") == (format == .csv))
  }

  @Test(
    "An example of the XML form that is not filled in does not pass",
    arguments: ["company", "offer", "documents", "sites", "prices", "certificates"])
  func unfilledExamples(name: String) throws {
    let form = try NewComparison.bidForm(vendor: "acme", template: "contact-centre", format: .xml)
    let pieces = form.components(separatedBy: "  <!--\n")
    let example = try #require(pieces.first { $0.trimmingCharacters(in: .whitespaces).hasPrefix("<\(name)") })
    let live = form.replacingOccurrences(
      of: "  <!--\n\(example)", with: example.replacingOccurrences(of: "  -->\n", with: ""))
    #expect(live != form)
    let log = DiagnosticLog()
    _ = Input.bid(SourceFile(path: "acme.xml", bytes: Array(live.utf8)), log: log)
    #expect(log.hasErrors)
  }

  @Test("A provider's own remark in place of the question is kept")
  func ownRemark() throws {
    let form = try NewComparison.bidForm(vendor: "acme", template: "contact-centre-short", format: .json)
    let start = try #require(form.range(of: "Question: Unit price rise"))
    let end = try #require(form.range(of: "\"", range: start.upperBound..<form.endIndex))
    let filled = form.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: "Same price.")
    let bid = try #require(
      Input.bid(SourceFile(path: "acme.json", bytes: Array(filled.utf8)), log: DiagnosticLog()))
    #expect(bid.answers.compactMap(\.note) == ["Same price."])
  }

  @Test("Rows of # and rows of empty cells are passed over, whatever they hold and however many cells they have")
  func passedOver() throws {
    let csv = """
      vendor,name,criterion,question,answer,unit
      ,,#,How to: anything,ignored,
      ,,,,,
      ,,,
      acme,Acme,quality.fcr,,85 .. 90,percent
      other,,#,,,
      """
    let log = DiagnosticLog()
    let bid = try #require(Input.bid(SourceFile(path: "acme.csv", bytes: Array(csv.utf8)), log: log))
    #expect(log.sorted.isEmpty)
    #expect(bid.answers.map(\.criterion) == ["quality.fcr"])
    #expect(bid.answers[0].content == .range(low: try Quantity("85"), likely: nil, high: try Quantity("90")))
  }

  @Test("A form filled in as XML, JSON and CSV gives the same answers, with commas or semicolons and with a mark")
  func filledForms() throws {
    let xml = """
      <vendor xmlns="urn:steelyard:vendor:1" version="1.0" id="acme" name="Acme; Sons (fictional)">
        <documents><document id="document-1" title="KPI extract"/></documents>
        <answers>
          <answer criterion="quality.fcr" value="78.5" unit="percent" evidence="documented" document="document-1"/>
          <answer criterion="people.attrition" low="24" high="30" unit="percent-per-year"/>
          <answer criterion="people.language" value="C1"/>
          <answer criterion="security.findings" state="unanswered"/>
          <answer criterion="security.incidents" state="not-applicable" reason="No service yet"/>
        </answers>
      </vendor>
      """
    let csv = """
      vendor,name,criterion,question,answer,unit,currency,evidence,document,page,date,note
      acme,Acme; Sons (fictional),quality.fcr,"First, best",78.5,percent,,documented,KPI extract,,,
      acme,,people.attrition,,24..30,percent-per-year,,,,,,
      acme,,people.language,,C1,,,,,,,
      acme,,security.findings,,,count,,,,,,

      acme,,security.incidents,,n/a,count,,,,,,No service yet
      """
    let semicolons =
      "\u{FEFF}"
      + csv.replacingOccurrences(of: "Acme; Sons", with: "\"Acme; Sons")
      .replacingOccurrences(of: "(fictional)", with: "(fictional)\"").replacingOccurrences(
        of: "First, best", with: "First best"
      )
      .replacingOccurrences(of: ",", with: ";").replacingOccurrences(of: "\n", with: "\r\n")
    let expected = try answers(xml, "acme.xml")
    #expect(try answers(csv, "acme.csv") == expected)
    #expect(try answers(semicolons, "acme.csv") == expected)
  }

  /// Everything a bid says, without its places.
  private func answers(_ text: String, _ name: String) throws -> [String] {
    let log = DiagnosticLog()
    let bid = try #require(
      Input.bid(SourceFile(path: name, bytes: Array(text.utf8)), log: log), "\(log.sorted.map(\.text))")
    return [bid.id, bid.name] + bid.documents.map { "\($0.id) \($0.title)" }
      + bid.answers.map {
        "\($0.criterion) \($0.content) \(String(describing: $0.unit)) \($0.provenance) \($0.reason ?? "")"
      }
  }
}

@Suite("Documentation pages")
struct DocumentationTests {
  @Test(
    "The page of keys is what the program prints",
    arguments: ["assessment", "brand", "comparison", "criteria", "seal", "vendor"])
  func keyReference(kind: String) throws {
    let url = Workbench.root.appendingPathComponent("docs/\(kind).md")
    let page = try #require(SchemaKind(rawValue: kind)?.reference)
    if ProcessInfo.processInfo.environment["STEELYARD_RECORD"] == "1" {
      try Data(page.utf8).write(to: url)
    }
    let committed = try String(contentsOf: url, encoding: .utf8)
    #expect(committed == page, "write it anew: steelyard schema --kind \(kind) --format md > docs/\(kind).md")
  }

  @Test("The page of methods is what the program prints")
  func methodReference() throws {
    let url = Workbench.root.appendingPathComponent("docs/methods.md")
    let page = try #require(MethodCatalogue.text(of: nil, .md))
    if ProcessInfo.processInfo.environment["STEELYARD_RECORD"] == "1" { try Data(page.utf8).write(to: url) }
    let committed = try String(contentsOf: url, encoding: .utf8)
    #expect(committed == page, "write it anew: steelyard methods --format md > docs/methods.md")
  }
}
