import Testing

@testable import Intake
@testable import Steelyard

struct KPISolverTests {
  static let average = "(headcount_start + headcount_end) / 2; attrition = 100 * leavers / average headcount"
  static let attrition = "100 * leavers / ((headcount_start + headcount_end) / 2)"
  static let nps = "100 * (promoters - detractors) / (promoters + passives + detractors)"

  static func problem(_ formula: String, _ inputs: String) -> String {
    """
    {"id": "k", "method": "kpi", "parameters": {"formula": "\(formula)"},
     "inputs": \(inputs)}
    """
  }

  @Test(arguments: [
    (average, #"{"headcount_start": 6500, "headcount_end": 6380}"#, ["average_headcount": 6440]),
    (
      average, #"{"headcount_start": 120, "headcount_end": 80, "leavers": 25}"#,
      ["average_headcount": 100, "attrition_percent": 25]
    ),
    (average, #"{"headcount_start": 0, "headcount_end": 0}"#, ["average_headcount": 0]),
    (attrition, #"{"headcount_start": 120, "headcount_end": 80, "leavers": 25}"#, ["attrition_percent": 25]),
    (attrition, #"{"headcount_start": 10, "headcount_end": 10, "leavers": 15}"#, ["attrition_percent": 150]),
    (nps, #"{"promoters": 60, "passives": 25, "detractors": 15}"#, ["nps": 45]),
    (nps, #"{"promoters": 450, "passives": 350, "detractors": 200}"#, ["nps": 25]),
    (nps, #"{"promoters": 0, "passives": 0, "detractors": 2}"#, ["nps": -100]),
  ])
  func `A figure comes out under its name and no other beside it`(
    formula: String, inputs: String, expected: [String: Double]
  ) throws {
    let (answer, told) = try SolverTests.solved(Self.problem(formula, inputs))
    #expect(told.isEmpty)
    #expect(answer["id"] as? String == "k" && answer["method"] as? String == "kpi")
    #expect((answer["variant"] as? [String: String])?["formula"] == formula)
    #expect(answer.keys.sorted() == (["id", "method", "variant"] + expected.keys).sorted())
    for (name, value) in expected { #expect(answer[name] as? Double == value) }
  }

  @Test(arguments: [
    (attrition, #"{"headcount_start": 120, "headcount_end": 80}"#, "2:12: error: the formula needs \"leavers\""),
    (nps, #"{"promoters": 1, "passives": 2}"#, "2:12: error: the formula needs \"detractors\""),
    (nps, #"{"promoters": -1, "passives": 2, "detractors": 3}"#, "2:26: error: \"promoters\" is at least 0, not -1"),
    (nps, #"{"promoters": "1", "passives": 2, "detractors": 3}"#, "2:26: error: \"promoters\" is a number"),
    (nps, #"{"promoters": null, "passives": 2, "detractors": 3}"#, "2:26: error: \"promoters\" is a number"),
    (
      nps, #"{"promoters": 0, "passives": 0, "detractors": 0}"#,
      "2:12: error: nps is not computable: it divides by answers, and that is 0"
    ),
    (
      average, #"{"headcount_start": 0, "headcount_end": 0, "leavers": 1}"#,
      "2:12: error: attrition_percent is not computable: it divides by average headcount, and that is 0"
    ),
    (
      average, #"{"headcount_start": 1, "headcount_end": 1, "leaver": 1}"#,
      "2:55: error: the formula takes no \"leaver\""
    ),
    (attrition, #"[1, 2]"#, "2:12: error: \"inputs\" is an object with a number for each name"),
    ("leavers", "{}", "1:56: error: kpi has no formula \"leavers\""),
    (
      attrition, #"{"headcount_start": 1e-300, "headcount_end": 1e-300, "leavers": 1e300}"#,
      "2:12: error: attrition: the result leaves the range of numbers (nonFinite)"
    ),
  ])
  func `What has no answer is refused where it stands`(formula: String, inputs: String, expected: String) throws {
    let (answer, told) = try SolverTests.solved(Self.problem(formula, inputs))
    #expect(answer.isEmpty)
    #expect(told == ["p.json:\(expected) [method.refused]"])
  }

  @Test func `Without a formula, or with one that is no text, the known ones are named`() throws {
    let missing = SolvedProblem(path: "p.json", bytes: Array(#"{"method": "kpi", "inputs": {}}"#.utf8)).messages
    #expect(missing.diagnostics.map(\.text) == ["kpi needs the parameter formula"])
    #expect(
      missing.diagnostics.map(\.help) == [
        "known are \"\(Self.average)\", \"\(Self.attrition)\", \"\(Self.nps)\""
      ])
    #expect(
      try SolverTests.solved(#"{"method": "kpi", "parameters": {"formula": 1}, "inputs": {}}"#).told
        == ["p.json:1:45: error: the parameter formula of kpi is a text [method.refused]"])
  }
}
