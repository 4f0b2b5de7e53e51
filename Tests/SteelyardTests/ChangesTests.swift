import Foundation
import Testing

@testable import Intake
@testable import Outcome
@testable import Reporting
@testable import Steelyard

/// What moved between two states of a comparison.
@Suite("Since last time")
struct ChangesTests {
  /// The published suppliers with a bid changed since the result that is kept beside them.
  private func changed() throws -> Workbench {
    let workbench = try Workbench(copyOf: "healthcare-suppliers-2020")
    let before = try #require(try workbench.opened().evaluate())
    try workbench.write("\(workbench.comparison)/history/before.json", before.report("json"))
    try workbench.change("steelyard.yaml", "decision_date:", "previous: history/before.json\ndecision_date:")
    try workbench.change("vendors/a1.xml", "criterion=\"C2\" value=\"4.217\"", "criterion=\"C2\" value=\"9\"")
    return workbench
  }

  @Test func `The report says which answer, which score and which place moved`() throws {
    let evaluated = try #require(try changed().opened().evaluate())
    let page = try evaluated.report("md").replacing("\\", with: "")
    let start = try #require(page.range(of: "## Since last time"))
    let section = page[start.lowerBound...]
    #expect(section.contains("Compared with the result as of 1 February 2020 (history/before.json)."))
    #expect(section.contains("| Supplier A1 | C2 | 4.217 | 9 | [a1.xml:8](vendors/a1.xml#L8) |"))
    let changes = try #require(evaluated.evaluation.since)
    #expect(changes.answers.map(\.criterion) == ["C2"] && changes.weights.isEmpty && changes.findings.isEmpty)
    #expect(changes.standings.contains { $0.vendor == "A1" && ($0.scoreNow ?? 0) > ($0.scoreThen ?? 0) })
    #expect(evaluated.inputLines.contains { $0.contains("history/before.json") })
  }

  @Test func `The result with its changes is read back as it was written`() throws {
    let workbench = try changed()
    let evaluated = try #require(try workbench.opened().evaluate())
    try workbench.write("after.json", evaluated.report("json"))
    let (read, _) = try EvaluatedComparison.reading(workbench.folder.appendingPathComponent("after.json").path)
    #expect(read?.evaluation == evaluated.evaluation)
  }

  @Test func `Nothing moved is said`() throws {
    let workbench = try changed()
    try workbench.change("vendors/a1.xml", "criterion=\"C2\" value=\"9\"", "criterion=\"C2\" value=\"4.217\"")
    let page = try #require(try workbench.opened().evaluate()).report("md")
    #expect(page.contains("nothing moved."))
  }

  @Test func `A comment on a pull request holds the answer, what moved and the ranking, and fits`() throws {
    let evaluated = try #require(try changed().opened().evaluate()).written(for: .pr)
    let comment = try evaluated.report("md")
    let headings = comment.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(headings == ["## Since last time", "## Ranking"])
    #expect(comment.replacing("\\", with: "").contains("**\(evaluated.headline)**"))
    #expect(throws: InputFault.self) { try evaluated.report("html") }
    let long = String(repeating: "a line of a table\n", count: 5000)
    let fitted = PullRequest.fitted(long)
    #expect(fitted.unicodeScalars.count <= 65_000 && fitted.hasSuffix("it stands in the report.\n"))
    #expect(fitted.contains("a line of a table\n\nThe rest"))
    #expect(PullRequest.fitted("short\n") == "short\n")
  }

  @Test(
    "An earlier result that is none is refused at its place",
    arguments: [("history/none.json", "file.unreadable"), ("vendors/a1.xml", "key.missing")])
  func refused(path: String, code: String) throws {
    let workbench = try changed()
    try workbench.change("steelyard.yaml", "history/before.json", path)
    let messages = try workbench.opened().messages
    #expect(messages.errors > 0)
    #expect(messages.text(.human, colour: false).contains("[\(code)]"), "\(messages.text(.human, colour: false))")
  }
}
