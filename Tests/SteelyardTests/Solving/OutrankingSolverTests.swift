import Foundation
import Testing

@testable import Steelyard

struct OutrankingSolverTests {
  private static let table = """
    "criteria": [{"id": "p", "direction": "min", "weight": 0.6}, {"id": "q", "direction": "max", "weight": 0.4}],
    "alternatives": [{"id": "B", "values": {"p": 10, "q": 50}}, {"id": "A", "values": {"p": 20, "q": 60}}]
    """
  private static let thresholds = #""indifference": {"p": 1, "q": 2}, "preference": {"p": 5, "q": 20}"#

  @Test(arguments: ["electre1", "electre1/scaled", "electre1/veto"])
  func `ELECTRE I answers with a kernel, no scores and no ranks`(method: String) throws {
    let (answer, told) = try SolverTests.solved("{\"method\": \"\(method)\", \"parameters\": {}, \(Self.table)}")
    #expect(told.isEmpty && answer["scores"] == nil && answer["ranks"] == nil)
    #expect(answer["kernel"] as? [String] == ["B"])
    #expect(answer["concordance"] as? [String: [String: Double]] == ["A": ["B": 0.4], "B": ["A": 0.6]])
  }

  @Test func `A parameter that the form does not use is told`() throws {
    let told = try SolverTests.solved(
      "{\"method\": \"electre1\", \"parameters\": {\"veto\": {\"p\": 3}}, \(Self.table)}"
    ).told
    #expect(told.count == 1 && told[0].contains("the parameter veto has no effect in the form scaled"))
  }

  @Test func `ELECTRE III prints its form, classes and relations`() throws {
    let (answer, told) = try SolverTests.solved(
      "{\"method\": \"electre3\", \"parameters\": {\(Self.thresholds), \"veto\": {\"p\": null}}, \(Self.table)}")
    #expect(told.isEmpty)
    // A is behind by 10 in p, in full; B is behind by 10 in q, 10/18 of the way from preference.
    #expect(answer["relations"] as? [String: String] == ["B|A": "P"])
    #expect(answer["descending"] as? [[String]] == [["B"], ["A"]])
    let concordance = try #require(answer["concordance"] as? [String: [String: Double]])
    #expect(((concordance["B"]?["A"] ?? 0) - (0.6 + 0.4 * 10 / 18)).magnitude < 1e-12)
  }

  @Test(arguments: [
    (#""indifference": {"p": 1}, "preference": {"p": 5, "q": 20}"#, "\"q\" has no indifference threshold"),
    (#""indifference": {"p": 6, "q": 2}, "preference": {"p": 5, "q": 20}"#, "(thresholdOrder)"),
    (#""indifference": {"p": 1, "x": 2}, "preference": {"p": 5, "q": 20}"#, "\"x\", which is no criterion"),
    (#""indifference": 3"#, "is an object with a number for each criterion"),
  ])
  func `Thresholds that are none are refused`(parameters: String, expected: String) throws {
    let told = try SolverTests.solved("{\"method\": \"electre3\", \"parameters\": {\(parameters)}, \(Self.table)}").told
    #expect(told.first?.contains(expected) == true, "\(told)")
  }

  @Test func `Bands are named from the worst up, and as many as the profiles part`() throws {
    let profiles = #""profiles": {"b1": {"p": 15, "q": 40}}, "lambda": 0.6"#
    let (answer, told) = try SolverTests.solved(
      "{\"method\": \"electre_tri_b\", \"parameters\": {\(Self.thresholds), \(profiles), \"categories\": [\"out\", \"in\"]}, \(Self.table)}"
    )
    #expect(told.isEmpty)
    for rule in ["pessimistic", "optimistic", "mr_sort"] {
      #expect((answer[rule] as? [String: String])?["B"] == "in", "\(rule)")
    }
    #expect((answer["mr_sort"] as? [String: String])?["A"] == "out")
    let refused = try SolverTests.solved(
      "{\"method\": \"mr_sort\", \"parameters\": {\(Self.thresholds), \(profiles), \"categories\": [\"out\"]}, \(Self.table)}"
    ).told
    #expect(refused.first?.contains("1 profiles part 2 categories, not 1") == true, "\(refused)")
  }
}
