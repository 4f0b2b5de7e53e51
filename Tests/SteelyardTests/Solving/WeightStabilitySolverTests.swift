import Testing

@testable import Intake
@testable import Steelyard

struct WeightStabilitySolverTests {
  /// Alternatives A, B, … with the points given for the criteria a, b, ….
  static func problem(_ method: String, _ weights: [Double?], _ rows: [[Double]], _ parameters: String = "") -> String {
    let ids = ["a", "b", "c"]
    let criteria = zip(ids, weights).map { id, weight in
      #"{"id": "\#(id)", "direction": "max"\#(weight.map { #", "weight": \#($0)"# } ?? "")}"#
    }
    let alternatives = zip(["A", "B", "C"], rows).map { id, row in
      let values = zip(ids, row).map { #""\#($0)": \#($1)"# }.joined(separator: ", ")
      return #"{"id": "\#(id)", "values": {\#(values)}}"#
    }
    return """
      {"method": "\(method)", "parameters": {\(parameters)},
       "criteria": [\(criteria.joined(separator: ", "))],
       "alternatives": [\(alternatives.joined(separator: ", "))]}
      """
  }

  private func entry(_ answer: [String: Any], _ part: String, _ name: String) -> [String: Any]? {
    (answer[part] as? [String: Any])?[name] as? [String: Any]
  }

  // S_A = 20t + 60(1 − t), S_B = 80t: they tie at ½.
  @Test func `A range says who leads outside it, and null where it goes to 0 or 1`() throws {
    let (answer, told) = try SolverTests.solved(
      Self.problem("weight_stability", [0.25, 0.75], [[20, 60], [80, 0]], #""scale": "points", "rescaling": "x""#))
    #expect(told.isEmpty)
    #expect(answer["leader"] as? String == "A" && answer["scores"] as? [String: Double] == ["A": 50, "B": 20])
    let a = entry(answer, "stability", "a")
    #expect(a?["interval"] as? [Double] == [0, 0.5] && a?["first_above"] as? String == "B")
    #expect(a?["first_below"] is String == false && a?.keys.contains("first_below") == true)
    let switches = (a?["switches"] as? [String: Any])?["B"] as? [String: Any]
    #expect(switches?["side"] as? String == "above" && switches?["weight"] as? Double == 0.5)
    #expect(
      answer["variant"] as? [String: String]
        == ["method": "weight_stability", "weights": "as given", "weights_sum": "1"])
  }

  @Test func `A weight that has everything has no range, which is said`() throws {
    let (answer, told) = try SolverTests.solved(Self.problem("weight_stability", [1, 0], [[20, 60], [10, 0]]))
    #expect(told.isEmpty)
    #expect(entry(answer, "stability", "a")?["interval"] is [Double] == false)
    #expect(entry(answer, "stability", "b")?["interval"] as? [Double] == [0, 1])
    #expect(
      answer["notes"] as? [String]
        == ["\"a\" has all the weight, so the other weights have no proportions to keep"])
  }

  @Test(arguments: ["weight_stability", "switching_weights"])
  func `Without alternatives there is nobody to lead and nothing to compare`(method: String) throws {
    let (answer, told) = try SolverTests.solved(Self.problem(method, [0.5, 0.5], []))
    #expect(told.isEmpty)
    #expect(answer["leader"] is String == false)
    #expect((answer["stability"] ?? answer["switch"]) as? [String: String] == [:])
  }

  @Test func `Numbers that leave the range are refused by name`() throws {
    let told = try SolverTests.solved(Self.problem("weight_stability", [0.5, 5], [[20, 1e308], [1, 2]])).told
    #expect(told == ["p.json:1:12: error: A: the sum leaves the range of numbers (nonFinite) [method.refused]"])
  }

  static let tree = """
    "tree": [{"id": "a", "local_weight": 0.25}, {"id": "g", "local_weight": 0.75, "children": [
      {"id": "b", "local_weight": 1, "children": [{"id": "x", "local_weight": 0.5}, {"id": "y", "local_weight": 0.5}]}
    ]}], "group": "", "local": ""
    """

  static func treeProblem(_ ids: [String], _ weights: String = "") -> String {
    let values = ids.enumerated().map { #""\#($1)": \#(10 * $0)"# }.joined(separator: ", ")
    return """
      {"method": "weight_stability_tree", "parameters": {\(tree)}, "criteria": [
      \(ids.map { #"{"id": "\#($0)", "direction": "max"\#(weights)}"# }.joined(separator: ",\n"))],
      "alternatives": [{"id": "A", "values": {\(values)}}]}
      """
  }

  @Test func `A tree of any depth has a range for each top node and each share`() throws {
    let (answer, told) = try SolverTests.solved(Self.treeProblem(["a", "g.b.x", "g.b.y"]))
    #expect(told.isEmpty)
    #expect(answer["scores"] as? [String: Double] == ["A": 11.25])
    #expect((answer["groups"] as? [String: Any])?.keys.sorted() == ["a", "g"])
    #expect((answer["local"] as? [String: Any])?.keys.sorted() == ["g.b", "g.b.x", "g.b.y"])
    #expect(entry(answer, "local", "g.b.x")?["interval"] as? [Double] == [0, 1])
    #expect(
      answer["notes"] as? [String] == ["\"g.b\" has all the weight, so the other weights have no proportions to keep"])
  }

  @Test(arguments: [
    (["a", "g.b.x"], "", "p.json:2:88: error: the leaf \"g.b.y\" is no criterion [method.refused]"),
    (["a", "x", "y"], "", "p.json:5:8: error: \"x\" is no leaf of the tree [method.refused]"),
    (
      ["a", "g.b.x", "g.b.y"], #", "weight": 0.25"#,
      "p.json:5:8: error: \"g.b.x\" has the weight 0.25, and 0.375 by the tree [method.refused]"
    ),
  ])
  func `Criteria that are not the leaves, or contradict their weights, are refused`(
    ids: [String], weights: String, expected: String
  ) throws {
    #expect(try SolverTests.solved(Self.treeProblem(ids, weights)).told == [expected])
  }

  // B leads by 0.5·40 − 0.5·20 = 10, and each unit moved from a to b lowers that by 60; 40t = 20(1 − t) at ⅓.
  @Test func `A pair names the vendor ahead first, and what has to move`() throws {
    let (answer, told) = try SolverTests.solved(
      Self.problem("switching_weights", [0.5, 0.5], [[10, 40], [50, 20]], #""least_shift": """#))
    #expect(told.isEmpty)
    let switches = entry(answer, "switch", "B|A") as? [String: Double]
    #expect(try abs(#require(switches?["a"]) - 1 / 3.0) < 1e-15 && abs(#require(switches?["b"]) - 2 / 3.0) < 1e-15)
    #expect(try abs(#require((answer["least_shift"] as? [String: Double])?["B|A"]) - 1 / 6.0) < 1e-15)
    let moves = entry(answer, "moves", "B|A")
    #expect(moves?["to"] as? String == "b" && (moves?["from"] as? [String: Double])?.keys.sorted() == ["a"])
  }

  @Test func `A pair that no weights can bring to a tie has null, and one that ties needs no shift`() throws {
    let never = try SolverTests.solved(Self.problem("switching_weights", [0.5, 0.5], [[10, 20], [0, 0]])).answer
    #expect((never["least_shift"] as? [String: Any])?.keys.sorted() == ["A|B"])
    #expect((never["least_shift"] as? [String: Double]) == nil)
    #expect(entry(never, "switch", "A|B")?.values.contains { $0 is Double } == false)
    let tied = try SolverTests.solved(Self.problem("switching_weights", [0.5, 0.5], [[10, 20], [20, 10]])).answer
    #expect(tied["least_shift"] as? [String: Double] == ["A|B": 0])
    #expect(entry(tied, "switch", "A|B") as? [String: Double] == ["a": 0.5, "b": 0.5])
  }
}
