import Decision
import Foundation
import Intake
import Testing

@testable import Steelyard

struct WeightPolytopeSolverTests {
  /// Vendors A and B on criteria a, b and c-2, the weights under `parameters`.
  static func problem(_ parameters: String, _ rows: [String] = [#""a": 80, "b": 55, "c-2": 60"#]) -> String {
    let alternatives = zip(["A", "B", "C"], rows).map { #"{"id": "\#($0)", "values": {\#($1)}}"# }
    return """
      {"id": "w", "method": "weight_polytope",
       "parameters": {\(parameters)},
       "criteria": [\(["a", "b", "c-2"].map { #"{"id": "\#($0)", "direction": "max"}"# }.joined(separator: ", "))],
       "alternatives": [\(alternatives.joined(separator: ", "))]}
      """
  }

  static let two = [
    #""a": 80, "b": 50, "c-2": 60"#, #""a": 50, "b": {"interval": [90, 94]}, "c-2": {"missing": "not_answered"}"#,
  ]

  @Test func `Outputs stand under their names, in the order of the file`() throws {
    let (answer, told) = try SolverTests.solved(Self.problem(#""weight_order": ["b", "a", "c-2"]"#, Self.two))
    #expect(told.isEmpty)
    let third = 1.0 / 3
    let corners: [[String: Double]] = [
      ["a": 0, "b": 1, "c-2": 0], ["a": 0.5, "b": 0.5, "c-2": 0], ["a": third, "b": third, "c-2": third],
    ]
    #expect(answer["vertices"] as? [[String: Double]] == corners)
    let pairs = try #require(answer["pairs"] as? [String: [String: Any]])
    #expect(pairs.keys.sorted() == ["A|B", "B|A"])
    let pair = try #require(pairs["A|B"])
    // With equal weights A leads B by 30 − 40 + 60, thirds each, when B leaves c-2 at 0.
    let most = try #require(pair["max_difference"] as? Double)
    #expect((most - 50 * third).magnitude < 1e-12)
    #expect(pair["min_difference"] as? Double == -44)
    #expect(pair["possible"] as? Bool == true)
    #expect(pair["necessary"] as? Bool == false)
    #expect(answer["rank_range"] as? [String: [Int]] == ["A": [1, 2], "B": [1, 2]])
    let leads = try #require(answer["largest_lead"] as? [String: Double])
    let lead = try #require(leads["A"])
    #expect((lead - 50 * third).magnitude < 1e-12)
    #expect(leads["B"] == 44)
    let weights = try #require(answer["weights_of_largest_lead"] as? [String: [String: Double]])
    #expect(weights["B"] == corners[0])
    #expect((answer["variant"] as? [String: String])?["weights"] == "b >= a >= c-2")
  }

  @Test func `Bounds, an order and statements hold together, and without any of them weights are free`() throws {
    let parameters =
      #""weight_bounds": {"a": [0.5, 0.5]}, "weight_order": ["b", "c-2"], "weight_constraints": ["c-2 >= 0.25"]"#
    let point = try SolverTests.solved(Self.problem(parameters)).answer
    #expect(point["vertices"] as? [[String: Double]] == [["a": 0.5, "b": 0.25, "c-2": 0.25]])
    let free = try SolverTests.solved(Self.problem("")).answer
    #expect((free["vertices"] as? [[String: Double]])?.count == 3)
    #expect((free["variant"] as? [String: String])?["weights"] == "free")
  }

  @Test func `A lone vendor is first and last and leads nobody, and without vendors there is nothing`() throws {
    let lone = try SolverTests.solved(Self.problem("")).answer
    #expect(lone["rank_range"] as? [String: [Int]] == ["A": [1, 1]])
    #expect((lone["largest_lead"] as? [String: Any])?["A"] is NSNull)
    #expect((lone["pairs"] as? [String: Any])?.isEmpty == true)
    let none = try SolverTests.solved(Self.problem("", [])).answer
    #expect((none["rank_range"] as? [String: Any])?.isEmpty == true)
  }

  @Test(arguments: [
    (#""weight_bounds": {"x": [0, 1]}"#, #"2:35: error: weight_bounds names "x", which is no criterion"#),
    (
      #""weight_bounds": {"a": [0.4, 0.3]}"#,
      #"2:40: error: the low end of "a" in weight_bounds lies above the high end (outsideBounds)"#
    ),
    (
      #""weight_bounds": {"a": [35, 60]}"#,
      "2:40: error: a: the bounds of a weight are shares between 0 and 1 (outsideBounds)"
    ),
    (#""weight_bounds": {"a": 0.5}"#, #"2:40: error: "a" in weight_bounds is two numbers in square brackets"#),
    (
      #""weight_bounds": [0.5]"#,
      "2:34: error: the parameter weight_bounds is an object with [low, high] for each criterion"
    ),
    (#""weight_order": ["a", "b", "a"]"#, #"2:44: error: "a" stands twice in weight_order (duplicateId)"#),
    (#""weight_order": ["a", "d"]"#, #"2:39: error: weight_order names "d", which is no criterion"#),
    (#""weight_order": "a""#, "2:33: error: weight_order is a list of criteria, most important first"),
    (
      #""weight_constraints": ["a >= 1.5"]"#,
      #"2:40: error: no weights that sum to 1 fulfil "a >= 1.5" (emptyPolytope)"#
    ),
    (
      #""weight_constraints": ["a >= 0.6", "b <= 0.4", "b + c-2 >= 0.5"]"#,
      #"2:39: error: no weights that sum to 1 fulfil "a >= 0.6" and "b + c-2 >= 0.5" together (emptyPolytope)"#
    ),
    (#""weight_constraints": "a >= 0.5""#, #"2:39: error: weight_constraints is a list of texts, such as "a <= 2*b""#),
    (
      #""weight_constraints": ["a >= 0.5*d"]"#,
      #"2:40: error: the statement goes on with "d", and a criterion was expected"#
    ),
  ])
  func `What has no answer is refused where it stands`(parameters: String, expected: String) throws {
    let (answer, told) = try SolverTests.solved(Self.problem(parameters))
    #expect(answer.isEmpty)
    #expect(told == ["p.json:\(expected) [method.refused]"])
  }

  @Test func `Values too great for a difference are refused by name`() throws {
    let told = try SolverTests.solved(Self.problem("", [#""a": 1e308, "b": 5e-324, "c-2": 0"#])).told
    #expect(
      told == [
        "p.json:1:23: error: A, a: a difference of such values leaves the range of numbers (nonFinite) [method.refused]"
      ])
  }
}

struct WeightConstraintTextTests {
  static let ids = ["a", "b", "c-2", "c", "price now", "2", "3rd"]

  /// A text, its terms and its right side.
  static let texts: [(String, [WeightConstraint.Term], Double)] = [
    ("a <= 2*b", [.init("a", 1), .init("b", -2)], 0), ("c + c-2 >= 0.3", [.init("c", 1), .init("c-2", 1)], 0.3),
    ("0.5*a+1e-1*b<=c", [.init("a", 0.5), .init("b", 0.1), .init("c", -1)], 0),
    ("price now >= 3 * a", [.init("price now", 1), .init("a", -3)], 0),
    ("a - b >= 0.1", [.init("a", 1), .init("b", -1)], 0.1),
    ("-2*a + b >= -0.5", [.init("a", -2), .init("b", 1)], -0.5),
    ("0.2 <= a + 0.1", [.init("a", -1)], -0.1), ("1*2 >= 3rd", [.init("2", 1), .init("3rd", -1)], 0),
  ]

  @Test(arguments: texts)
  func `A statement is read with the longest id that fits`(
    text: String, terms: [WeightConstraint.Term], side: Double
  ) throws {
    let constraint = try WeightConstraintText.constraint(text, criteria: Self.ids)
    #expect(constraint.terms == terms)
    #expect((constraint.rightSide - side).magnitude < 1e-15)
    #expect(constraint.words == text)
  }

  static let faults: [(String, String)] = [
    ("a", "the statement ends, and \"<=\" or \">=\" was expected"),
    ("a = 0.5", "the statement goes on with \"= 0.5\", and \"<=\" or \">=\" was expected"),
    ("a <= ", "the statement ends, and a criterion or a number was expected"),
    ("a <= b <= c", "the statement goes on with \"<= c\", and the statement should end there"),
    ("ab <= 1", "the statement goes on with \"ab <= 1\", and a criterion or a number was expected"),
    ("a <= 0.5x", "the statement goes on with \"0.5x\", which is no criterion"),
    ("2 <= a", "\"2\" is a criterion and a number; write 1*2"), ("0.1 <= 0.2", "no criterion is named"),
    ("a <= 1e999", "a number is out of range"),
    ("", "the statement ends, and a criterion or a number was expected"),
  ]

  @Test(arguments: faults)
  func `A text that says something else is refused in words`(text: String, words: String) {
    #expect(throws: WeightConstraintText.Fault(text: words)) {
      try WeightConstraintText.constraint(text, criteria: Self.ids)
    }
  }
}
