import Testing

@testable import Intake
@testable import Steelyard

struct ValueTreeSolverTests {
  static func problem(_ tree: String) -> String {
    """
    {"id": "t", "method": "value_tree", "parameters": {"tree":
     \(tree)}}
    """
  }

  /// Groups of `depth` levels, one inside the other, around a leaf.
  static func nested(_ depth: Int) -> String {
    (1..<depth).reduce(#"[{"id": "x", "local_weight": 1}]"#) { inner, _ in
      #"[{"id": "x", "local_weight": 1, "children": \#(inner)}]"#
    }
  }

  @Test(arguments: [
    (
      #"[{"id": "a", "local_weight": 0.5, "children": [{"id": "x", "local_weight": 0.25}, {"id": "y", "local_weight": 0.75}]}, {"id": "x", "local_weight": 0.5}]"#,
      ["a.x": 0.125, "a.y": 0.375, "x": 0.5]
    ),
    // Weights are used as given, whatever their sum; a weight of 0 is no mistake.
    (
      #"[{"id": "a", "local_weight": 50, "children": [{"id": "x", "local_weight": 3}]}, {"id": "b", "local_weight": 0}]"#,
      ["a.x": 150, "b": 0]
    ),
    (
      #"[{"id": "a", "local_weight": 1, "children": [{"id": "b", "local_weight": 0.5, "children": [{"id": "c", "local_weight": 1}]}, {"id": "d", "local_weight": 0.5}]}]"#,
      ["a.b.c": 0.5, "a.d": 0.5]
    ),
    (nested(16), [Array(repeating: "x", count: 16).joined(separator: "."): 1]),
  ])
  func `Every leaf has the product of the weights down to it, at any depth`(
    tree: String, expected: [String: Double]
  ) throws {
    let (answer, told) = try SolverTests.solved(Self.problem(tree))
    #expect(told.isEmpty)
    #expect(answer["global_weights"] as? [String: Double] == expected)
    #expect((answer["variant"] as? [String: String]) == ["method": "value_tree", "weights": "as given"])
  }

  @Test(arguments: [
    ("[]", "2:2: error: a group needs at least one criterion (emptyGroup)"),
    ("{}", "2:2: error: the nodes of a tree stand in a list"),
    ("[1]", "2:3: error: a node of a tree is an object"),
    (#"[{"local_weight": 1}]"#, "2:3: error: a node of a tree needs an id, which is a text"),
    (#"[{"id": "a"}]"#, "2:3: error: \"a\" needs a local_weight, which is a number"),
    (#"[{"id": "a", "local_weight": "1"}]"#, "2:31: error: \"a\" needs a local_weight, which is a number"),
    (#"[{"id": "a", "weight": 1}]"#, "2:15: error: a node of a tree has no \"weight\""),
    (
      #"[{"id": "a", "local_weight": 1, "children": []}]"#,
      "2:10: error: a: a group needs at least one criterion (emptyGroup)"
    ),
    (#"[{"id": "a", "local_weight": -1}]"#, "2:10: error: a: a weight is at least 0 (negativeWeight)"),
    (#"[{"id": "a", "local_weight": 0}]"#, "2:2: error: all weights of the level are 0 (allWeightsZero)"),
    (
      #"[{"id": "a", "local_weight": 1}, {"id": "a", "local_weight": 0}]"#,
      "2:42: error: a: the id is used twice (duplicateId)"
    ),
    (
      #"[{"id": "a", "local_weight": 1e308, "children": [{"id": "b", "local_weight": 1e308}]}]"#,
      "2:58: error: a.b: the product of the weights down to it is too large a number (nonFinite)"
    ),
  ])
  func `A tree that has no weights is refused where it stands`(tree: String, expected: String) throws {
    let (answer, told) = try SolverTests.solved(Self.problem(tree))
    #expect(answer.isEmpty)
    #expect(told == ["p.json:\(expected) [method.refused]"])
  }

  @Test func `A tree deeper than sixteen levels, and none at all, are refused`() throws {
    let told = try SolverTests.solved(Self.problem(Self.nested(17))).told
    #expect(told.count == 1 && told.allSatisfy { $0.contains("nested deeper than 16 levels (sizeLimit)") })
    #expect(
      try SolverTests.solved(#"{"method": "value_tree"}"#).told == [
        "p.json:1:12: error: the problem has no parameter tree [method.refused]"
      ])
  }
}
