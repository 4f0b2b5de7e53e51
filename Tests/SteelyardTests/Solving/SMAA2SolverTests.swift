import Testing

@testable import Intake
@testable import Steelyard

struct SMAA2SolverTests {
  static let criteria = #"[{"id": "a", "direction": "max"}, {"id": "b", "direction": "max"}]"#
  static let rows = #"[{"id": "A", "values": {"a": 1, "b": 0}}, {"id": "B", "values": {"a": 0, "b": 1}}]"#

  static func problem(_ parameters: String, criteria: String = criteria, _ rows: String = rows) -> String {
    """
    {"method": "smaa2", "parameters": {\(parameters)},
     "criteria": \(criteria),
     "alternatives": \(rows)}
    """
  }

  static func shares(_ answer: [String: Any], _ id: String) throws -> [Double] {
    try #require((answer["rank_acceptability"] as? [String: [Double]])?[id])
  }

  static func variant(_ answer: [String: Any], _ name: String) -> String? {
    (answer["variant"] as? [String: Any])?[name] as? String
  }

  @Test(arguments: [
    ("", 0.5), (#""weights": "uniform on b >= a""#, 0),
    (#""weights": "uniform on the simplex within bounds", "weight_bounds": {"a": [0.4, 0.8]}"#, 0.75),
    (#""weights": "uniform on the simplex within bounds", "weight_bounds": {"a": [0.6, 0.6]}"#, 1),
  ])
  func `Two exact alternatives on two criteria are compared by exact areas`(parameters: String, first: Double) throws {
    let (answer, told) = try SolverTests.solved(Self.problem(parameters))
    #expect(told.isEmpty && Self.variant(answer, "computation") == "exact")
    #expect((try Self.shares(answer, "A")[0] - first).magnitude < 1e-12)
    #expect((try Self.shares(answer, "B")[1] - first).magnitude < 1e-12)
  }

  @Test func `Open cells are simulated with a seed, and the standard error is told`() throws {
    let rows =
      #"[{"id": "A", "values": {"a": {"missing": "not_answered"}, "b": 50}}, {"id": "B", "values": {"a": {"interval": [50, 50]}, "b": 50}}]"#
    let (answer, told) = try SolverTests.solved(Self.problem(#""seed": 7"#, rows))
    #expect(told.isEmpty && Self.variant(answer, "computation") == "simulation" && Self.variant(answer, "seed") == "7")
    #expect((try Self.shares(answer, "A")[0] - 0.5).magnitude < 4 * 0.0016)
    let error = try #require(answer["largest_standard_error"] as? Double)
    #expect((error - (0.25 / 100_000).squareRoot()).magnitude < 1e-15)
    #expect((answer["notes"] as? [String])?.first?.hasPrefix("Shares are counted in 100000 simulated cases") == true)
  }

  @Test func `A cost between scale ends is worth more the less it is`() throws {
    let criteria = #"[{"id": "a", "direction": "min"}, {"id": "b", "direction": "max"}]"#
    let linear = "additive, linear between the scale ends given per criterion, not clipped outside"
    let rows = #"[{"id": "A", "values": {"a": 10, "b": 0}}, {"id": "B", "values": {"a": 30, "b": 5}}]"#
    let answer = try SolverTests.solved(
      Self.problem(#""value_function": "\#(linear)", "scales": {"a": [0, 40], "b": [0, 10]}"#, criteria: criteria, rows)
    ).answer
    #expect((try Self.shares(answer, "A")[0] - 0.5).magnitude < 1e-12)
    let told = try SolverTests.solved(Self.problem("", criteria: criteria)).told
    #expect(told.first?.contains("\"a\" has the direction min") == true)
  }

  @Test func `Fixed weights ask who is first with them`() throws {
    let criteria =
      #"[{"id": "a", "direction": "max", "weight": 0.6}, {"id": "b", "direction": "max", "weight": 0.4}]"#
    let words = "fixed for first_with_fixed_weights; uniform on the simplex for the rest"
    let (answer, told) = try SolverTests.solved(Self.problem(#""weights": "\#(words)""#, criteria: criteria))
    #expect(told.isEmpty && answer["first_with_fixed_weights"] as? [String: Double] == ["A": 1, "B": 0])
    let other = try SolverTests.solved(Self.problem("", criteria: criteria)).told
    #expect(other.first?.contains("the weights of the criteria have no effect") == true)
  }

  @Test func `One alternative is always first, and none give an empty answer`() throws {
    let one = try SolverTests.solved(Self.problem("", #"[{"id": "A", "values": {"a": 1, "b": 0}}]"#)).answer
    #expect(try Self.shares(one, "A") == [1])
    let none = try SolverTests.solved(Self.problem("", "[]")).answer
    #expect((none["rank_acceptability"] as? [String: [Double]])?.isEmpty == true)
  }

  @Test(arguments: [
    (#""weights": "equal""#, "smaa2 has no weights \"equal\""),
    (#""weights": "uniform on a >= c""#, "the order of weights names \"c\", which is no criterion"),
    (#""weights": "uniform on a >= a""#, "the order of weights names \"a\" twice"),
    (#""weights": "uniform on the simplex within bounds""#, "smaa2 needs the parameter weight_bounds for such weights"),
    (
      #""weights": "uniform on the simplex within bounds", "weight_bounds": {"a": [0.6, 1], "b": [0.6, 1]}"#,
      "no weights of sum 1 keep to the bounds (emptyPolytope)"
    ),
    (
      #""weights": "uniform on the simplex within bounds", "weight_bounds": {"a": [0.6, 0.5]}"#,
      "the low end of \"a\" in weight_bounds lies above the high end (outsideBounds)"
    ),
    (#""iterations_at_least": 1.5"#, "the parameter iterations_at_least of smaa2 is a whole number"),
    (#""iterations_at_least": 1e12"#, "at most 10000000 cases are simulated (sizeLimit)"),
    (#""seed": -1"#, "the parameter seed of smaa2 is a whole number"),
    (
      #""weights": "fixed for first_with_fixed_weights; uniform on the simplex for the rest""#,
      "\"a\" has no weight to be fixed"
    ),
  ])
  func `A question that makes no sense is refused where it stands`(parameters: String, expected: String) throws {
    let (answer, told) = try SolverTests.solved(Self.problem(parameters))
    #expect(answer.isEmpty && told.count == 1)
    #expect(told.first?.contains("error: \(expected)") == true, "\(told)")
  }
}
