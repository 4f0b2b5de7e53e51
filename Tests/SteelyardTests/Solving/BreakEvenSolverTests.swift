import Testing

@testable import Intake
@testable import Steelyard

struct BreakEvenSolverTests {
  static func problem(_ functions: String, _ direction: String = "min", _ weight: Double = 0.5) -> String {
    """
    {"method": "break_even", "parameters": {"value_functions":
     {"b": {"type": "linear", "worst": 0, "best": 100}, \(functions)}},
     "criteria": [{"id": "a", "direction": "\(direction)", "weight": \(weight)},
      {"id": "b", "direction": "max", "weight": 0.5}],
     "alternatives": [{"id": "A", "values": {"a": 10, "b": 50}}, {"id": "B", "values": {"a": 20, "b": 60}}]}
    """
  }

  private func entry(_ answer: [String: Any], _ vendor: String, _ criterion: String) -> [String: Any]? {
    ((answer["break_even"] as? [String: Any])?[vendor] as? [String: Any])?[criterion] as? [String: Any]
  }

  // A has 100 and 50 points, B 0 and 60: the lead is 45, and each criterion would have to give 90.
  @Test func `The level at which both tie is in the unit of the criterion, at any distance in points`() throws {
    let (answer, told) = try SolverTests.solved(Self.problem(#""a": {"type": "linear", "worst": 20, "best": 10}"#))
    #expect(told.isEmpty)
    #expect(answer["leader"] as? String == "A" && answer["scores"] as? [String: Double] == ["A": 75, "B": 30])
    let (a, b) = (entry(answer, "B", "a"), entry(answer, "B", "b"))
    #expect(a?["kind"] as? String == "to_win" && a?["status"] as? String == "attainable")
    #expect(a?["points"] as? Double == 90 && a?["level"] as? Double == 11)
    #expect(b?["points"] as? Double == 150 && b?["status"] as? String == "not_attainable")
    #expect(b?.keys.contains("level") == true && b?["level"] is Double == false)
    let fall = entry(answer, "A", "a")
    #expect(fall?["kind"] as? String == "may_fall_to" && fall?["points"] as? Double == 10)
    #expect(fall?["level"] as? Double == 19)
    #expect(entry(answer, "A", "b")?["status"] as? String == "cannot_lose_by_this_alone")
  }

  @Test func `A threshold is one number, a flat piece and a target a range, and no weight no effect`() throws {
    let step = #""a": {"type": "step", "direction": "min", "below": 0, "steps": [[10, 100], [15, 95]]}"#
    #expect(entry(try SolverTests.solved(Self.problem(step)).answer, "B", "a")?["level"] as? Double == 15)
    let flat = #""a": {"type": "piecewise_linear", "points": [[10, 100], [12, 90], [14, 90], [20, 0]]}"#
    #expect(entry(try SolverTests.solved(Self.problem(flat)).answer, "B", "a")?["level"] as? [Double] == [12, 14])
    let target = #""a": {"type": "target", "low": 0, "ideal_from": 10, "ideal_to": 10, "high": 20}"#
    #expect(entry(try SolverTests.solved(Self.problem(target)).answer, "B", "a")?["level"] as? [Double] == [9, 11])
    let weightless = try SolverTests.solved(
      Self.problem(#""a": {"type": "linear", "worst": 20, "best": 10}"#, "min", 0)
    ).answer
    #expect(entry(weightless, "A", "a")?["status"] as? String == "no_effect")
    #expect(entry(weightless, "A", "a")?["points"] is Double == false)
  }

  @Test func `A direction that the value function contradicts is told, and a level beyond the anchors too`() throws {
    let (answer, told) = try SolverTests.solved(
      Self.problem(#""a": {"type": "linear", "worst": 20, "best": 12}"#, "max"))
    #expect(
      told == [
        "p.json:3:22: warning: the direction max of \"a\" has no effect: by its value function less is better [problem.unused]"
      ])
    #expect(
      answer["notes"] as? [String] == [
        "\"A\", \"a\": the level lies beyond the anchors and counts as the nearer one"
      ])
  }

  @Test func `A criterion without a function, and a function without a criterion, are refused`() throws {
    #expect(
      try SolverTests.solved(Self.problem(#""c": {"type": "linear", "worst": 20, "best": 10}"#)).told == [
        "p.json:2:53: error: no criterion is called \"c\" [method.refused]"
      ])
    let none = Self.problem(#""a": {"type": "linear", "worst": 20, "best": 10}"#)
      .replacing(#", "a": {"type": "linear", "worst": 20, "best": 10}"#, with: "")
    #expect(
      try SolverTests.solved(none).told == ["p.json:3:22: error: \"a\" has no value function [method.refused]"])
  }
}
