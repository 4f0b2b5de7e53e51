import Foundation
import Testing

@testable import Intake
@testable import Outsourcing
@testable import Outcome
@testable import Reporting
@testable import Steelyard

@Suite("evaluation.json")
struct EvaluationFileTests {
  private func committed() throws -> String {
    let url = Workbench.root.appendingPathComponent("reports/healthcare-suppliers-2020/evaluation.json")
    return try String(contentsOf: url, encoding: .utf8)
  }

  private func read(_ text: String) -> (Evaluation?, DiagnosticLog) {
    let log = DiagnosticLog()
    let file = SourceFile(path: "evaluation.json", bytes: Array(text.utf8))
    return (EvaluationFile.evaluation(file, log: log), log)
  }

  @Test("What is written reads back as the same result and is written the same again")
  func roundTrip() throws {
    let text = try committed()
    let (evaluation, log) = read(text)
    #expect(log.sorted.isEmpty)
    #expect(try JSONRenderer.render(try #require(evaluation)) == text)
  }

  @Test("A file of a later layout is refused at its version")
  func laterLayout() throws {
    let text = try committed().replacingOccurrences(of: "\"formatVersion\": 1", with: "\"formatVersion\": 2")
    let (evaluation, log) = read(text)
    #expect(evaluation == nil)
    #expect(log.sorted.map(\.code) == [.formatVersion])
  }

  @Test("A fault in the file is told with its place")
  func locatedFault() throws {
    let text = try committed().replacingOccurrences(of: "\"rank\": 3,", with: "\"rank\": \"third\",")
    let (evaluation, log) = read(text)
    #expect(evaluation == nil)
    let fault = try #require(log.sorted.first)
    let line = try #require(text.components(separatedBy: "\n").firstIndex { $0.contains("\"third\"") })
    #expect(fault.place.line == line + 1)
    #expect(fault.text == "a whole number is expected, not a text")
  }

  @Test("Keys stand in the order of the layout, and nothing from the machine is in the file")
  func orderAndContent() throws {
    let text = try committed()
    let keys = text.components(separatedBy: "\n").filter { $0.hasPrefix("  \"") }.map {
      $0.dropFirst(3).prefix { $0 != "\"" }
    }
    #expect(
      keys == [
        "formatVersion", "resultsVersion", "comparison", "inputs", "model", "vendors", "performances", "facts",
        "judgements", "screening",
        "values", "ranking", "robustness", "published", "notes", "findings",
      ])
    #expect(!text.contains(Workbench.root.path))
    #expect(!text.contains(Steelyard.version))
  }
}
