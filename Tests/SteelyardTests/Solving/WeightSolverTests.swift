import Foundation
import Testing

@testable import Steelyard

struct WeightSolverTests {
  private func solved(_ problem: String) throws -> [String: Any] {
    let (answer, told) = try SolverTests.solved(problem)
    #expect(told.isEmpty, "\(told)")
    return answer
  }

  private func close(_ found: Any?, _ expected: [String: Double]) -> Bool {
    guard let found = found as? [String: Double], found.keys.sorted() == expected.keys.sorted() else { return false }
    return expected.allSatisfy { ((found[$0.key] ?? .nan) - $0.value).magnitude < 1e-12 }
  }

  // ROC of three: 11/18, 5/18, 2/18; tied places share their mean.
  @Test(arguments: [
    ("rank_order_centroid", 7.0 / 36), ("roc", 7.0 / 36), ("rank_sum", 0.25), ("rank_reciprocal", 2.5 / 11),
  ])
  func `An order with a tie gives weights under both names of a method`(method: String, tied: Double) throws {
    let answer = try solved(
      """
      {"method": "\(method)", "parameters": {"n": 3}, "criteria": [
        {"id": "b", "direction": "max", "importance_rank": 2}, {"id": "a", "direction": "max", "importance_rank": 1},
        {"id": "c", "direction": "min", "importance_rank": 2}]}
      """)
    #expect(close(answer["weights"], ["a": 1 - 2 * tied, "b": tied, "c": tied]))
  }

  @Test(arguments: [
    (#""parameters": {"n": 2}, "criteria": [{"id": "a", "direction": "max", "importance_rank": 1}]"#, "n is 2"),
    (#""criteria": [{"id": "a", "direction": "max"}]"#, "has no importance_rank"),
    (#""criteria": [{"id": "a", "direction": "max", "importance_rank": 0}]"#, "(outsideBounds)"),
    (#""criteria": []"#, "(tooFew)"),
    (#""criteria": [], "alternatives": []"#, "a problem of roc has no \"alternatives\""),
  ])
  func `An order that is none is refused`(rest: String, expected: String) throws {
    let told = try SolverTests.solved("{\"method\": \"roc\", \(rest)}").told
    #expect(told.first?.contains(expected) == true, "\(told)")
  }

  @Test func `Swings and groups of importance are solved together or alone`() throws {
    let answer = try solved(
      #"{"method": "elicitation", "parameters": {"swing_points": {"q": 100, "p": 60}, "importance_groups": [["p", "q"]]}}"#
    )
    #expect(close(answer["swing"], ["p": 0.375, "q": 0.625]) && close(answer["roc"], ["p": 0.5, "q": 0.5]))
    #expect(
      try SolverTests.solved(#"{"method": "swing", "parameters": {"swing_points": {"q": 90}}}"#).told == [
        "p.json:1:52: error: the swing judged most important has 100 points (outsideBounds) [method.refused]"
      ])
    #expect(try SolverTests.solved(#"{"method": "elicitation"}"#).told.count == 1)
  }

  @Test func `A hierarchy is solved to scores, by either derivation`() throws {
    for method in ["ahp", "ahp/eigenvector", "ahp/geometric"] {
      let answer = try solved(
        """
        {"method": "\(method)", "pairwise": [
          {"node": "goal", "children": ["p", "q"], "matrix": [[1, 3], [0.3333333333333333, 1]]},
          {"node": "p", "children": ["x", "y"], "matrix": [[1, 1], [1, 1]]},
          {"node": "q", "children": ["x", "y"], "matrix": [[1, 4], [0.25, 1]]}]}
        """)
      #expect(close(answer["scores"], ["x": 0.575, "y": 0.425]))
      #expect(answer["ranks"] as? [String: Int] == ["x": 1, "y": 2])
      #expect(answer["is_consistent"] as? [String: Bool] == ["goal": true, "p": true, "q": true])
    }
  }

  @Test func `Contradictory comparisons are answered with a word of warning`() throws {
    let answer = try solved(
      """
      {"method": "ahp", "parameters": {"random_index": "0.58, 0.90 for n = 3..4"}, "pairwise": [
        {"node": "g", "children": ["a", "b", "c"], "matrix": [[1, 5, 0.2], [0.2, 1, 5], [5, 0.2, 1]]}]}
      """)
    #expect(answer["is_consistent"] as? [String: Bool] == ["g": false])
    #expect((answer["notes"] as? [String])?.first?.contains("warning, the consistency ratio") == true)
  }

  @Test(arguments: [
    (#""matrix": [[1, 2], [2, 1]]"#, "notReciprocal"), (#""matrix": [[1, null], [null, 1]]"#, "missingCell"),
    (#""matrix": [[1, 2], [0.5]]"#, "missingCell"), (#""matrix": [[1, "x"], [0.5, 1]]"#, "is a number"),
    (#""matrix": [[1, -2], [-0.5, 1]]"#, "nonPositive"),
  ])
  func `Comparisons that are no reciprocal matrix are refused where they stand`(matrix: String, expected: String) throws
  {
    let told = try SolverTests.solved(
      "{\"method\": \"ahp\", \"pairwise\": [{\"node\": \"g\", \"children\": [\"a\", \"b\"], \(matrix)}]}"
    ).told
    #expect(told.first?.contains(expected) == true && told.first?.hasPrefix("p.json:1:") == true, "\(told)")
  }

  @Test(arguments: [
    "0.58", "0.58 for n = 3..4", "x for n = 3", "0 for n = 3", "0.58 for n = a", "0.58 for n = 1..-9223372036854775808",
  ])
  func `A random index that is none is refused`(text: String) throws {
    let told = try SolverTests.solved(
      "{\"method\": \"ahp\", \"parameters\": {\"random_index\": \"\(text)\"}, \"pairwise\": [{\"node\": \"g\", \"children\": [\"a\"], \"matrix\": [[1]]}]}"
    ).told
    #expect(told.first?.contains("the parameter random_index reads") == true, "\(told)")
  }

  @Test func `Sixteen things have priorities, but no ratio`() throws {
    let ones = "[" + Array(repeating: "1", count: 16).joined(separator: ", ") + "]"
    let answer = try solved(
      """
      {"method": "ahp", "pairwise": [{"node": "g", "children": [\((0..<16).map { "\"c\($0)\"" }.joined(separator: ", "))],
       "matrix": [\(Array(repeating: ones, count: 16).joined(separator: ", "))]}]}
      """)
    #expect((answer["consistency_ratio"] as? [String: Any])?["g"] is NSNull)
    #expect((answer["notes"] as? [String])?.count == 1)
  }

  @Test func `Best-worst comparisons are read from maps and from lists`() throws {
    for others in [#"{"a": 1, "b": 2, "c": 4}"#, "[1, 2, 4]"] {
      let answer = try solved(
        """
        {"method": "bwm", "best_worst": {"criteria": ["a", "b", "c"], "best": "a", "worst": "c",
         "best_to_others": \(others), "others_to_worst": {"c": 1, "b": 2, "a": 4}}}
        """)
      #expect(close(answer["weights"], ["a": 4.0 / 7, "b": 2.0 / 7, "c": 1.0 / 7]))
      #expect(answer["is_unique"] as? Bool == true)
    }
    for others in ["[1, 2]", #"{"a": 1, "b": 2}"#, #"{"a": 1, "b": 2, "c": 4, "d": 1}"#, "[1, 2, 10]", "7"] {
      let told = try SolverTests.solved(
        """
        {"method": "bwm", "best_worst": {"criteria": ["a", "b", "c"], "best": "a", "worst": "c",
         "best_to_others": \(others), "others_to_worst": [4, 2, 1]}}
        """
      ).told
      #expect(told.count == 1 && told[0].contains("error"), "\(told)")
    }
  }

  @Test(arguments: ["entropy_weights", "entropy", "critic", "merec", "standard_deviation_weights", "stddev"])
  func `Shares worked out from bids say that they never decide`(method: String) throws {
    let answer = try solved(
      """
      {"method": "\(method)", "criteria": [{"id": "k", "direction": "max"}, {"id": "a", "direction": "min"}],
       "alternatives": [{"id": "A", "values": {"a": 1, "k": 7}}, {"id": "B", "values": {"a": 5, "k": 7}}]}
      """)
    #expect(answer["weights"] as? [String: Double] == ["a": 1, "k": 0])
    #expect(
      answer["notes"] as? [String] == [
        "These shares change with every bid and never decide.",
        "k: all alternatives have one level, so the share is 0.",
      ])
  }
}
