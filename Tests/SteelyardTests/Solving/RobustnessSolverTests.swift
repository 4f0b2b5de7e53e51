import Testing

@testable import Intake
@testable import Steelyard

/// The forms of `solve` that need no distribution of weights.
struct RobustnessSolverTests {
  static func table(_ method: String, _ alternatives: String, parameters: String = "{}", weights: [Double] = [1, 1])
    -> String
  {
    let criteria = weights.enumerated().map {
      #"{"id": "c\#($0.offset)", "direction": "max", "weight": \#($0.element)}"#
    }
    return """
      {"method": "\(method)", "parameters": \(parameters), "criteria": [\(criteria.joined(separator: ", "))],
       "alternatives": [\(alternatives)]}
      """
  }

  static func vendor(_ id: String, _ first: String, _ second: String) -> String {
    #"{"id": "\#(id)", "values": {"c0": \#(first), "c1": \#(second)}}"#
  }

  @Test func `Scores that differ in their last bits tie, and no scores have no ranks`() throws {
    let problem = #"{"method": "ranking", "scores": {"b": 30.000000000000004, "a": 30, "c": 70, "d": 1e308}}"#
    let (answer, told) = try SolverTests.solved(problem)
    #expect(told.isEmpty && answer["ranks"] as? [String: Int] == ["d": 1, "c": 2, "a": 3, "b": 3])
    let (nobody, silence) = try SolverTests.solved(#"{"method": "ranking", "scores": {}}"#)
    #expect(silence.isEmpty && (nobody["ranks"] as? [String: Int])?.isEmpty == true)
    #expect(
      try SolverTests.solved(#"{"method": "ranking", "scores": {"a": "1"}}"#).told
        == [#"p.json:1:39: error: "a" in "scores" is a number [method.refused]"#])
  }

  @Test func `Every kind of cell has four scores`() throws {
    let problem = Self.table(
      "score_bounds",
      [
        Self.vendor("a", #"{"missing": "not_answered"}"#, "50"),
        Self.vendor("b", #"{"interval": [110, 130]}"#, #"{"distribution": "uniform", "low": 0, "high": 10}"#),
      ].joined(separator: ", "))
    let (answer, told) = try SolverTests.solved(problem)
    #expect(told.isEmpty)
    let scores = ["guaranteed", "headline", "expected", "best"].map { answer[$0] as? [String: Double] }
    #expect(
      scores == [["a": 50, "b": 110], ["a": 50, "b": 125], ["a": 100, "b": 125], ["a": 150, "b": 140]])
    #expect(answer["rank_range"] as? [String: [Int]] == ["a": [1, 2], "b": [1, 2]])
  }

  @Test func `An offer to add that is no offer is refused where it stands`() throws {
    let rows = Self.vendor("a", "1", "2")
    func told(_ add: String) throws -> [String] {
      try SolverTests.solved(Self.table("irrelevant_alternative", rows, parameters: #"{"add": \#(add)}"#)).told
    }
    #expect(
      try told(#"{"id": "x"}"#) == [
        #"p.json:1:60: error: the offer to add has no "values" [method.refused]"#
      ])
    #expect(
      try told(#"{"id": "x", "values": {"c0": 1}}"#) == [
        #"p.json:1:82: error: the offer to add has no value for "c1" (missingCell) [method.refused]"#
      ])
    #expect(
      try told(#"{"id": "a", "values": {"c0": 1, "c1": 1}}"#) == [
        "p.json:1:60: error: a: two vendors have this id (duplicateId) [method.refused]"
      ])
    #expect(
      try SolverTests.solved(Self.table("irrelevant_alternative", rows)).told == [
        "p.json:1:12: error: the method needs the parameter add [method.refused]"
      ])
  }

  @Test func `Withholding is judged in the order of the file`() throws {
    let rows = [Self.vendor("b", "60", "10"), Self.vendor("a", "50", "10")].joined(separator: ", ")
    let (answer, told) = try SolverTests.solved(Self.table("withholding", rows, weights: [2, 0]))
    #expect(told.isEmpty && answer["ranks"] as? [String: Int] == ["b": 1, "a": 2])
    let cases = try #require(answer["withheld"] as? [[String: Any]])
    #expect(cases.map { $0["vendor"] as? String } == ["b", "b", "a", "a"])
    #expect(cases.map { $0["rank"] as? Int } == [2, 1, 2, 2])
    #expect((answer["dropping_the_criterion_would_reward"] as? [Any])?.isEmpty == true)
  }

  @Test func `Seeds keep all their digits`() throws {
    func state(_ seed: String) throws -> [String: Any] {
      try SolverTests.solved(
        """
        {"method": "generator", "parameters": {"seed": \(seed), "key": "cost", "purpose": 1, "block": 0,
         "splitmix64_state": 0, "xoshiro256starstar_state": [1, 2, 3, 18446744073709551615]}}
        """
      ).answer
    }
    let (last, next) = (try state("18446744073709551615"), try state("18446744073709551614"))
    #expect(last["stream_seed"] as? String != next["stream_seed"] as? String && last["stream_seed"] != nil)
    #expect(last["splitmix64"] as? [String] == ["0xe220a8397b1dcdaf", "0x6e789e6aa1b965f4", "0x06c45d188009454f"])
    for seed in ["-1", "1.5", "1e3", "18446744073709551616", #""1""#] { #expect(try state(seed).isEmpty, "\(seed)") }
  }

  @Test(arguments: [
    (#"{"ln_inputs": [1, 0]}"#, "1:66: error: the logarithm needs a positive number, not 0.0 (nonPositive)"),
    (#"{"exp_inputs": [701]}"#, "1:64: error: e to the power 701.0 is out of range (nonFinite)"),
    (#"{"exp_inputs": 1}"#, "1:63: error: the parameter exp_inputs is a list"),
    ("{}", "1:12: error: portable_functions needs the parameter ln_inputs or exp_inputs"),
  ])
  func `What has no logarithm or power is refused where it stands`(parameters: String, expected: String) throws {
    let problem = #"{"method": "portable_functions", "parameters": \#(parameters)}"#
    #expect(try SolverTests.solved(problem).told == ["p.json:\(expected) [method.refused]"])
  }

  @Test func `Shares out of range and cases that are no count are refused`() throws {
    func told(_ inputs: String) throws -> [String] {
      try SolverTests.solved(#"{"method": "monte_carlo_error", "inputs": \#(inputs)}"#).told
    }
    #expect(
      try told(#"{"shares": [{"share": 1.5, "cases": 10}]}"#) == [
        "p.json:1:55: error: a share lies between 0 and 1 (outsideBounds) [method.refused]"
      ])
    #expect(
      try told(#"{"shares": [{"share": 0.5, "cases": 0}]}"#) == [
        #"p.json:1:79: error: "cases" is a whole number of at least 1, not 0 [method.refused]"#
      ])
    #expect(try told(#"{"half_width": []}"#).count == 1)
  }

  @Test func `One cost and one quality make a frontier, any other table is refused`() throws {
    let criteria = #"{"id": "c0", "direction": "min"}, {"id": "c1", "direction": "max"}"#
    func problem(_ criteria: String) -> String {
      """
      {"method": "pareto", "criteria": [\(criteria)],
       "alternatives": [\(Self.vendor("b", "1", "2")), \(Self.vendor("a", "1", "2")), \(Self.vendor("d", "1", "1"))]}
      """
    }
    let (answer, told) = try SolverTests.solved(problem(criteria))
    #expect(told.isEmpty && answer["frontier"] as? [String] == ["a", "b"])
    #expect(answer["dominated_by"] as? [String: [String]] == ["a": [], "b": [], "d": ["a", "b"]])
    let twice = try SolverTests.solved(problem(criteria.replacing("max", with: "min"))).told
    #expect(
      twice == [
        #"p.json:1:76: error: "c1" has the direction min, and so has "c0": there is one cost [method.refused]"#
      ])
  }

  @Test func `Without a rival there is neither a lead nor anything to know`() throws {
    let row = Self.vendor("a", "1", #"{"missing": "not_answered"}"#)
    let (tornado, told) = try SolverTests.solved(Self.table("tornado", row))
    #expect(told.isEmpty && tornado["leader"] as? String == "a" && (tornado["rows"] as? [Any])?.isEmpty == true)
    #expect(tornado["notes"] as? [String] == ["Without a rival there is no lead."])
    let (worth, silence) = try SolverTests.solved(Self.table("information_value", row))
    #expect(silence.isEmpty && worth["choice"] as? String == "a" && worth["evpi"] as? Double == 0)
    #expect(worth["evppi"] as? [String: Double] == ["a.c1": 0])
  }

  @Test func `What is simulated says so, with its error`() throws {
    let rows = [
      Self.vendor("a", #"{"distribution": "normal", "mean": 50, "sd": 10}"#, "50"),
      Self.vendor("b", "50", #"{"missing": "not_answered"}"#),
    ].joined(separator: ", ")
    let (answer, told) = try SolverTests.solved(Self.table("information_value", rows, weights: [0.5, 0.5]))
    let variant = try #require(answer["variant"] as? [String: Any])
    #expect(told.isEmpty && variant["evpi"] as? String == "simulated" && variant["cases"] as? Int == 10_000)
    // One score is N(50, 5), the other uniform on 25 to 75: the mean of the larger lies 6.5 above 50.
    let (evpi, error) = (
      try #require(answer["evpi"] as? Double), try #require(answer["evpi_standard_error"] as? Double)
    )
    #expect(error > 0.05 && error < 0.15 && (evpi - 6.5).magnitude < 5 * error)
  }
}
