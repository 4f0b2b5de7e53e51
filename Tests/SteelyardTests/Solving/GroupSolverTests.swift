import Foundation
import Testing

@testable import Steelyard

struct GroupSolverTests {
  @Test func `Judges make one ranking, with the number of Kemeny orders told`() throws {
    let (answer, told) = try SolverTests.solved(
      #"{"method": "kemeny", "rankings": {"judges": [{"B": 1, "A": 2}, {"A": 1, "B": 2}]}}"#)
    #expect(told.isEmpty && answer["method"] as? String == "group_ranks")
    #expect(answer["borda"] as? [String: Double] == ["A": 1, "B": 1])
    #expect(answer["kemeny_distance"] as? Int == 1)
    #expect(answer["kemeny_orders"] as? [[String]] == [["A", "B"], ["B", "A"]])
    #expect(answer["notes"] as? [String] == ["2 orders have the fewest disagreements."])
  }

  @Test func `Beyond sixteen options there are counts, but no Kemeny order`() throws {
    let judge = "{" + (0..<17).map { "\"o\($0)\": \($0 + 1)" }.joined(separator: ", ") + "}"
    for (method, isSolved) in [("borda", true), ("copeland", true), ("kemeny", false), ("group_ranks", false)] {
      let (answer, told) = try SolverTests.solved("{\"method\": \"\(method)\", \"rankings\": {\"judges\": [\(judge)]}}")
      #expect((answer["borda"] != nil) == isSolved)
      #expect(told.isEmpty == isSolved && (isSolved || told[0].contains("(sizeLimit)")))
    }
  }

  @Test func `A judge that leaves an option out is refused`() throws {
    for judges in [#"[{"a": 1}, {"a": 1, "b": 2}]"#, "[]", "[{}]", #"[{"a": null}]"#, "7"] {
      let told = try SolverTests.solved("{\"method\": \"borda\", \"rankings\": {\"judges\": \(judges)}}").told
      #expect(told.count == 1 && told[0].contains("error"), "\(told)")
    }
  }

  @Test func `Lists are compared with x, and judges with each other`() throws {
    let (two, _) = try SolverTests.solved(
      #"{"method": "rank_similarity", "rankings": {"x": [1, 2, 3], "y": [3, 2, 1]}}"#)
    #expect(two["spearman"] as? Double == -1 && two["kendall_tau_b"] as? Double == -1 && two["ws"] != nil)
    let (more, _) = try SolverTests.solved(
      #"{"method": "rank_similarity", "rankings": {"x": [1, 2], "m": [5, 5], "o": [1, 2]}}"#)
    #expect((more["m"] as? [String: Any])?["spearman"] is NSNull && (more["m"] as? [String: Any])?["ws"] == nil)
    #expect((more["o"] as? [String: Any])?["ws"] as? Double == 1)
    for judges in [#""judges": [[1, 2], [1, 2]]"#, #""rankings": {"judges": [[1, 2], [1, 2]]}"#] {
      let (answer, _) = try SolverTests.solved("{\"method\": \"rank_similarity\", \(judges)}")
      #expect(answer["kendall_w"] as? Double == 1 && answer["sum_of_squared_deviations"] as? Double == 2)
    }
    for rest in [#""rankings": {"y": [1]}"#, #""rankings": {"x": [1], "y": [1, 2]}"#, #""parameters": {}"#] {
      #expect(try SolverTests.solved("{\"method\": \"rank_similarity\", \(rest)}").told.count == 1)
    }
  }

  @Test func `Methods of one mind agree in full, and a list of ties is left out`() throws {
    let (answer, told) = try SolverTests.solved(
      #"{"method": "agreement", "rankings": {"b": [1, 2, 3], "a": [1, 2, 3], "c": [1, 1, 1]}}"#)
    #expect(told.isEmpty && answer["kendall_w"] as? Double == 1)
    let taus = try #require(answer["kendall_tau"] as? [String: Any])
    #expect(taus["a|b"] as? Double == 1 && taus["a|c"] is NSNull)
    #expect(answer["winners"] as? [String: [String]] == ["a": ["v1"], "b": ["v1"], "c": ["v1", "v2", "v3"]])
    #expect((answer["ws"] as? [String: Any])?.keys.sorted() == ["a|b", "a|c", "b|a", "b|c"])
    #expect(answer["notes"] as? [String] == ["c: all places are one, so it is left out."])
  }

  @Test func `Evaluators that score in parts are heard, and those apart are refused`() throws {
    let (answer, told) = try SolverTests.solved(
      #"{"method": "evaluators", "scores": {"v": {"e": 10, "f": 14}, "w": {"e": null, "f": 13}}}"#)
    #expect(told.isEmpty && answer["winner_of_mean"] as? [String] == ["w"])
    #expect(answer["winner_without_leniency"] as? [String] == ["v"])
    #expect(answer["leniency"] as? [String: Double] == ["e": -2, "f": 2] && answer["icc_agreement"] is NSNull)
    let apart = try SolverTests.solved(#"{"method": "evaluators", "scores": {"v": {"e": 1}, "w": {"f": 2}}}"#).told
    #expect(apart.first?.contains("(disconnected)") == true)
  }
}
