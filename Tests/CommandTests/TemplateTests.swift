import Foundation
import Testing

@Suite("Templates")
struct TemplateTests {
  static let ids = [
    "back-office", "bpo-standard", "contact-centre", "contact-centre-short", "engagement", "finance-accounting",
    "hr-payroll", "it-help-desk", "knowledge-process",
  ]

  @Test(
    "Every template makes a comparison that passes its check without a remark, ranks all and reports", arguments: ids)
  func everyTemplate(id: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let program = Program(folder: scratch.folder)
    #expect(try program.run(["init", "demo", "--template", id]).status == 0)
    let check = try program.run(["check", "demo", "-q"])
    #expect(check.status == 0)
    #expect(check.errors.isEmpty)
    let report = try program.run(["report", "demo"])
    #expect(report.status == 0)
    for name in ["comparison.html", "comparison.md", "evaluation.json"] {
      #expect(!(try scratch.read("demo/\(name)")).isEmpty)
    }
    let rank = try program.run(["rank", "demo", "-q"])
    #expect(rank.output.contains("Knocked out: none"))
  }

  @Test("Where there is no folder of models, the templates are what is listed")
  func listed() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let result = try Program(folder: scratch.folder).run(["criteria", "--format", "json"])
    let list = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let models = try #require(list["models"] as? [[String: Any]])
    #expect(models.compactMap { $0["id"] as? String }.sorted() == Self.ids)
    #expect(models.allSatisfy { $0["path"] == nil })
    let payroll = try #require(models.first { $0["id"] as? String == "hr-payroll" })
    #expect((payroll["services"] as? [String])?.first == "payroll")
  }
}
