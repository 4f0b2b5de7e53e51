import Testing

@testable import Intake
@testable import Steelyard

struct ValueFunctionSolverTests {
  static func problem(_ function: String, _ levels: String) -> String {
    """
    {"method": "value_function", "parameters": {"rank":
     \(function)},
     "levels": {"rank": \(levels)}}
    """
  }

  // A criterion may have any name, also that of a remark of other problems.
  @Test(arguments: [
    (#"{"type": "linear", "worst": 30, "best": 10}"#, "[27.5, 14, 14.0]", ["27.5": 12.5, "14": 80]),
    (#"{"type": "piecewise_linear", "points": [[0, 0], [4, 100], [8, 0]], "shape": "any"}"#, "[6]", ["6": 50]),
    (#"{"type": "exponential", "worst": 90, "best": 100, "mid_points": 80}"#, "[95]", ["95": 80]),
    (#"{"type": "levels", "levels": {"yes": 100, "no": 5}}"#, #"["no"]"#, ["no": 5]),
    (#"{"type": "plateau", "worst": 8, "best": 18, "outside": "refuse"}"#, "[24]", ["24": 100]),
    (#"{"type": "step", "direction": "min", "below": 0, "steps": [[2, 90], [5, 40]]}"#, "[3]", ["3": 40]),
    (#"{"type": "target", "low": 0, "ideal_from": 5, "ideal_to": 6, "high": 8}"#, "[7]", ["7": 50]),
  ])
  func `Every level has its points under its shortest form`(
    function: String, levels: String, expected: [String: Double]
  ) throws {
    let (answer, told) = try SolverTests.solved(Self.problem(function, levels))
    #expect(told.isEmpty)
    #expect((answer["values"] as? [String: [String: Double]])?["rank"] == expected)
    #expect(answer["notes"] == nil)
  }

  @Test func `A level beyond the anchors counts as the nearer one, which is said, or is refused`() throws {
    let linear = #"{"type": "linear", "worst": 30, "best": 10, "outside": "clamp"}"#
    let (answer, told) = try SolverTests.solved(Self.problem(linear, "[5]"))
    #expect(told.isEmpty)
    #expect((answer["values"] as? [String: [String: Double]]) == ["rank": ["5": 100]])
    #expect(
      answer["notes"] as? [String] == ["\"rank\": 5 lies beyond the anchors and counts as the nearer one"])
    let refused = try SolverTests.solved(
      Self.problem(linear.replacing("clamp", with: "refuse"), "[5]")
    ).told
    #expect(
      refused == [
        "p.json:3:22: error: the level lies beyond the anchors, and the function refuses that (outsideBounds) [method.refused]"
      ])
  }

  @Test(arguments: [
    ("[]", "2:2: error: a value function is an object"),
    ("{}", "2:2: error: the value function has no type"),
    (#"{"type": "lin"}"#, "2:11: error: \"type\" cannot be \"lin\""),
    (#"{"type": "linear", "worst": 1}"#, "2:11: error: linear needs \"best\""),
    (#"{"type": "linear", "worst": "1", "best": 2}"#, "2:30: error: \"worst\" of a value function is a number"),
    (
      #"{"type": "linear", "worst": 1, "best": 2, "steps": []}"#, "2:53: error: \"steps\" has no effect with linear"
    ),
    (
      #"{"type": "linear", "worst": 1, "best": 1}"#,
      "2:30: error: the levels that count as 0 and as 100 must be two different finite numbers"
    ),
    (
      #"{"type": "piecewise_linear", "points": [[1, 2], [3]]}"#,
      "2:50: error: \"points\" of a value function is a list of pairs of numbers"
    ),
    (#"{"type": "plateau", "worst": 1, "best": 2, "outside": "drop"}"#, "2:56: error: \"outside\" cannot be \"drop\""),
  ])
  func `What is no value function is refused where it stands`(function: String, expected: String) throws {
    let (answer, told) = try SolverTests.solved(Self.problem(function, "[1]"))
    #expect(answer.isEmpty)
    #expect(told == ["p.json:\(expected) [method.refused]"])
  }

  @Test func `Levels without a function are refused, and a function without levels is told`() throws {
    let missing = #"{"method": "value_function", "parameters": {}, "levels": {"a": [1]}}"#
    #expect(
      try SolverTests.solved(missing).told == ["p.json:1:59: error: \"a\" has no value function [method.refused]"])
    let idle = """
      {"method": "value_function", "parameters": {"a": {"type": "linear", "worst": 0, "best": 1}}, "levels": {}}
      """
    let (answer, told) = try SolverTests.solved(idle)
    #expect(answer["values"] as? [String: String] == [:])
    #expect(
      told == ["p.json:1:45: warning: \"a\" has no levels, so its value function has no effect [problem.unused]"])
    let word = Self.problem(#"{"type": "linear", "worst": 0, "best": 1}"#, #"["yes"]"#)
    #expect(
      try SolverTests.solved(word).told == [
        "p.json:3:22: error: a number is expected, not the word yes (unknownLevel) [method.refused]"
      ])
  }
}
