import Testing

@testable import Steelyard

struct PriceScoreSolverTests {
  static let ratio = #""formula": "score = lowest_price / price""#
  static let points = #""formula": "score = max_points * lowest_price / price""#
  static let total = #""formula": "total = sum of quality points + max_price_points * lowest_price / price""#

  /// Alternatives A, B, … with a price and, after it, points for plan and team.
  static func problem(_ parameters: String, _ rows: [[String]], quality: Bool = false) -> String {
    let names = quality ? ["price", "plan", "team"] : ["price"]
    let criteria = names.map { #"{"id": "\#($0)", "direction": "\#($0 == "price" ? "min" : "max")"}"# }
    let alternatives = zip(["A", "B", "C"], rows).map { id, row in
      #" {"id": "\#(id)", "values": {\#(zip(names, row).map { "\"\($0)\": \($1)" }.joined(separator: ", "))}}"#
    }
    return """
      {"id": "p", "method": "price_score", "parameters": {\(parameters)},
       "criteria": [\(criteria.joined(separator: ", "))],
       "alternatives": [
      \(alternatives.joined(separator: ",\n"))]}
      """
  }

  @Test func `Fixed quotes score the lowest divided by the price`() throws {
    let (answer, told) = try SolverTests.solved(Self.problem(Self.ratio, [["15000"], ["10000"], ["30000"]]))
    #expect(told.isEmpty)
    #expect(answer["scores"] as? [String: Double] == ["A": 2.0 / 3, "B": 1, "C": 1.0 / 3])
    #expect(answer["ranks"] as? [String: Int] == ["A": 2, "B": 1, "C": 3])
    #expect(answer["score_order"] as? String == "higher_is_better")
  }

  @Test func `A price worth 40 points is proportional to the cheapest`() throws {
    let (answer, _) = try SolverTests.solved(
      Self.problem(#"\#(Self.points), "max_points": 40"#, [["100"], ["105"], ["108"]]))
    let scores = try #require(answer["scores"] as? [String: Double])
    for (bidder, score) in [("A", 40), ("B", 38.095238095238095), ("C", 37.03703703703704)] {
      #expect((try #require(scores[bidder]) - score).magnitude < 1e-12)
    }
  }

  @Test func `A total adds the quality points to the price points`() throws {
    let (answer, told) = try SolverTests.solved(
      Self.problem(
        #"\#(Self.total), "max_price_points": 70, "max_points": {"plan": 60, "team": 40}"#,
        [["10000", "60", "30"], ["8000", "52", "22"]], quality: true))
    #expect(told.isEmpty)
    #expect(answer["scores"] as? [String: Double] == ["A": 146, "B": 144])
    #expect(answer["ranks"] as? [String: Int] == ["A": 1, "B": 2])
    #expect(answer["notes"] == nil)
  }

  @Test func `Equal prices tie, one price is noted, and none gives nothing`() throws {
    let tie = try SolverTests.solved(Self.problem(Self.ratio, [["7"], ["7.0000000001"], ["9"]])).answer
    #expect(tie["ranks"] as? [String: Int] == ["A": 1, "B": 1, "C": 3])
    let lone = try SolverTests.solved(Self.problem(Self.ratio, [["7"]])).answer
    #expect(lone["scores"] as? [String: Double] == ["A": 1])
    #expect(lone["notes"] as? [String] == ["There is one price only, so it is the lowest whatever it is."])
    let none = try SolverTests.solved(Self.problem(Self.ratio, [])).answer
    #expect((none["scores"] as? [String: Double])?.isEmpty == true)
  }

  @Test(arguments: [
    (ratio, "0", "4:34: error: the price of \"A\" is above 0, not 0 (nonPositive) [method.refused]"),
    (ratio, "-5.5", "4:34: error: the price of \"A\" is above 0, not -5.5 (nonPositive) [method.refused]"),
    (ratio, "null", "4:34: error: the value of \"price\" is a number, not an empty value [number.form]"),
    (ratio, "\"9\"", "4:34: error: the value of \"price\" is a number, not a text [number.form]"),
    (points, "5", "1:23: error: price_score needs the parameter max_points here [method.refused]"),
    (#"\#(points), "max_points": 0"#, "5", "1:123: error: the parameter max_points is above 0, not 0 [method.refused]"),
    (
      #"\#(points), "max_points": {"price": 4}"#, "5",
      "1:123: error: the parameter max_points of price_score is a number [method.refused]"
    ),
    (
      total, "5", "1:23: error: price_score needs the parameter max_price_points here [method.refused]"
    ),
    (#""formula": "cheapest""#, "5", "1:64: error: price_score has no formula \"cheapest\" [method.refused]"),
    ("", "5", "1:23: error: price_score needs the parameter formula [method.refused]"),
  ])
  func `What has no answer is refused where it stands`(parameters: String, price: String, expected: String) throws {
    let (answer, told) = try SolverTests.solved(Self.problem(parameters, [[price], ["10"]]))
    #expect(answer.isEmpty)
    #expect(told == ["p.json:\(expected)"])
  }

  @Test(arguments: [
    (#"{"plan": 60}"#, "61", "4:46: error: the points of \"A\" for \"plan\" are at most 60, not 61"),
    (#"{"plan": 60}"#, "-1", "4:46: error: the points of \"A\" for \"plan\" are at least 0, not -1"),
    (#"{"plna": 60}"#, "1", "1:178: error: max_points names \"plna\", which is no quality criterion"),
    (#"{"price": 60}"#, "1", "1:178: error: max_points names \"price\", which is no quality criterion"),
    (#"{"plan": "60"}"#, "1", "1:186: error: \"plan\" in the parameter max_points is a number"),
    ("60", "1", "1:177: error: the parameter max_points of price_score is an object with a number for each name"),
    ("{}", "1e308", "4:9: error: A: the total leaves the range of numbers (nonFinite)"),
  ])
  func `Points that cannot be are refused where they stand`(limits: String, plan: String, expected: String) throws {
    let parameters = #"\#(Self.total), "max_price_points": 40, "max_points": \#(limits)"#
    let told = try SolverTests.solved(
      Self.problem(parameters, [["10", plan, plan == "1e308" ? "1e308" : "3"], ["12", "4", "5"]], quality: true)
    ).told
    #expect(told == ["p.json:\(expected) [method.refused]"])
  }

  @Test(arguments: [
    (
      #"[{"id": "a", "direction": "max"}]"#,
      "1:12: error: no criterion has the direction min, so there is no price [method.refused]"
    ),
    (
      #"[{"id": "a", "direction": "min"}, {"id": "b", "direction": "min"}]"#,
      "2:55: error: \"b\" has the direction min, and so has \"a\": there is one price [method.refused]"
    ),
    (
      #"[{"id": "a", "direction": "min"}, {"id": "a", "direction": "max"}]"#,
      "2:55: error: two criteria are called \"a\" (duplicateId) [id.duplicate]"
    ),
  ])
  func `There is one price, and it is the criterion to be small`(criteria: String, expected: String) throws {
    let told = try SolverTests.solved(
      """
      {"method": "price_score", "parameters": {\(Self.ratio)},
       "criteria": \(criteria), "alternatives": []}
      """
    ).told
    #expect(told == ["p.json:\(expected)"])
  }

  @Test func `What a formula does not use is told, and changes nothing`() throws {
    let (answer, told) = try SolverTests.solved(
      Self.problem(#"\#(Self.ratio), "max_points": 4"#, [["10", "1", "2"], ["20", "3", "4"]], quality: true))
    #expect(answer["scores"] as? [String: Double] == ["A": 1, "B": 0.5])
    #expect(
      told.map { String($0.drop { $0 != " " }.dropFirst()) } == [
        "warning: the parameter max_points has no effect: the formula does not use it [problem.unused]",
        "warning: the criterion \"plan\" has no effect: the formula uses the price only [problem.unused]",
        "warning: the criterion \"team\" has no effect: the formula uses the price only [problem.unused]",
      ])
  }
}
