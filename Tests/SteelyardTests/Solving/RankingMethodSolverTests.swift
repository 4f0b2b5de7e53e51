import Foundation
import Testing

@testable import Steelyard

struct RankingMethodSolverTests {
  /// A problem of two criteria, a price and a quality, with vendors B and A in this order.
  private func problem(
    _ method: String, _ parameters: String = "{}", price: (Double, Double) = (10, 20), direction: String = "min"
  ) -> String {
    """
    {"method": "\(method)", "parameters": \(parameters),
     "criteria": [{"id": "price", "direction": "\(direction)", "weight": 0.5},
      {"id": "quality", "direction": "\(direction == "target" ? "target" : "max")", "weight": 0.5}],
     "alternatives": [{"id": "B", "values": {"price": \(price.0), "quality": 5}},
      {"id": "A", "values": {"price": \(price.1), "quality": 4}}]}
    """
  }

  private static let scales = #""price": [0, 40], "quality": [0, 10]"#

  @Test(arguments: [
    ("weighted_product", "{}"), ("weighted_product/none", "{}"), ("waspas", #"{"lambda": 0.3}"#),
    ("topsis/vector", "{}"),
    ("topsis", #"{"normalisation": "minmax", "distance": "euclidean"}"#), ("vikor", #"{"v": 1}"#), ("promethee", "{}"),
    ("promethee2", #"{"weights": "scaled to sum 1"}"#), ("promethee1", "{}"), ("promethee_flows", "{}"),
    ("copras", #"{"normalisation": "sum"}"#), ("aras", #"{"optimal_alternative": "best"}"#), ("moora", "{}"),
    ("moora/ratio", #"{"weights_sum": 1}"#), ("multimoora", "{}"),
    ("multimoora/dominance", #"{"score": "ratio system"}"#),
    ("edas", "{}"), ("codas", #"{"tau": 0.1}"#), ("mabac", "{}"), ("marcos", "{}"), ("ram", "{}"),
    ("spotis", #"{"bounds": {\#(scales)}}"#),
  ])
  func `The cheaper and better vendor is first under every name, and nothing is told`(
    method: String, parameters: String
  ) throws {
    let (answer, told) = try SolverTests.solved(problem(method, parameters))
    #expect(told.isEmpty, "\(told)")
    #expect(answer["ranks"] as? [String: Int] == ["B": 1, "A": 2])
    let isLower = ["vikor", "spotis"].contains(method)
    #expect(answer["score_order"] as? String == (isLower ? "lower_is_better" : "higher_is_better"))
  }

  @Test func `RIM takes the direction target, and says that another has no effect`() throws {
    let parameters = #"{"range": {\#(Self.scales)}, "ideal_interval": {"price": [5, 10], "quality": [9, 10]}}"#
    let (answer, told) = try SolverTests.solved(problem("rim", parameters, direction: "target"))
    #expect(told.isEmpty && answer["ranks"] as? [String: Int] == ["B": 1, "A": 2])
    #expect(try SolverTests.solved(problem("rim", parameters)).told.count == 2)
  }

  @Test(arguments: [
    ("weighted_product", "{}", "price: the method needs levels above 0 (nonPositive)"),
    ("codas", "{}", "price: a cost of 0 makes min/x undefined (zeroCost)"),
    ("waspas", #"{"lambda": 2}"#, "the parameter lambda of waspas is from 0 to 1, not 2 (outsideBounds)"),
    ("codas", #"{"tau": -1}"#, "the parameter tau of codas is at least 0, not -1 (outsideBounds)"),
    ("vikor", #"{"v": "half"}"#, "the parameter v of vikor is a number"),
    ("spotis", "{}", "the method needs the parameter bounds"),
    ("spotis", #"{"bounds": {"price": [0, 40]}}"#, "bounds has no two numbers for \"quality\" (outsideBounds)"),
    (
      "spotis", #"{"bounds": {"price": [5, 40], "quality": [0, 10]}}"#,
      "B, price: the level lies beyond the declared ends of the scale (outsideBounds)"
    ),
    (
      "promethee", #"{"preference_functions": {"price": {"type": "linear", "q": 5, "p": 2}}}"#,
      "the thresholds are 0 ≤ q ≤ p (thresholdOrder)"
    ),
    (
      "promethee", #"{"preference_functions": {"price": {"type": "v_shape"}}}"#,
      "the function of \"price\" is of the type v_shape and has no p"
    ),
    (
      "promethee", #"{"preference_functions": {"cost": {"type": "usual"}}}"#,
      "preference_functions names \"cost\", which is no criterion"
    ),
    ("topsis/sum", "{}", "topsis has no normalisation \"sum\"; known are vector, minmax, fixed"),
    ("copras", #"{"score": "points"}"#, "copras has no score \"points\""),
  ])
  func `What has no answer is refused by name`(method: String, parameters: String, text: String) throws {
    let (answer, told) = try SolverTests.solved(problem(method, parameters, price: (0, 20)))
    #expect(answer.isEmpty && told.count == 1 && told[0].contains("error: \(text)"), "\(told)")
  }

  @Test func `A direction of target is known to the methods that declare their scales alone`() throws {
    #expect(
      try SolverTests.solved(problem("edas", direction: "target")).told.contains { $0.contains("is no direction") })
    let bounds = #""bounds": {\#(Self.scales)}"#
    let without = try SolverTests.solved(problem("spotis", "{\(bounds)}", direction: "target"))
    #expect(without.told.count == 1 && without.told[0].contains("has the direction target and no ideal point"))
    let ideal = #"{\#(bounds), "ideal_point": {"price": 10, "quality": 9}}"#
    #expect(try SolverTests.solved(problem("spotis", ideal, direction: "target")).told.isEmpty)
  }

  @Test func `A threshold that the type does not take is told`() throws {
    let functions = #"{"preference_functions": {"price": {"type": "usual", "q": 5, "p": null}}}"#
    let (answer, told) = try SolverTests.solved(problem("promethee", functions))
    #expect(!answer.isEmpty && told.count == 1 && told[0].contains("has no effect: the type usual does not take it"))
  }

  @Test func `Quotients beyond the range of numbers are left out of the ratios and told`() throws {
    let text = """
      {"method": "weighted_product/none", "criteria": [{"id": "c", "direction": "max", "weight": 2}],
       "alternatives": [{"id": "A", "values": {"c": 1e308}}, {"id": "B", "values": {"c": 1}}]}
      """
    let (answer, told) = try SolverTests.solved(text)
    #expect(told.isEmpty && (answer["ratios"] as? [String: Double])?.isEmpty == true)
    #expect(
      answer["notes"] as? [String] == [
        "The quotient of \"A/B\" leaves the range of numbers and is not among the ratios."
      ])
    let scores = try #require(answer["scores"] as? [String: Double])
    #expect(abs(try #require(scores["A"]) - 616) < 1e-9 && scores["B"] == 0)
  }

  @Test func `A constant column and a lack of costs are noted`() throws {
    let text = """
      {"method": "METHOD", "criteria": [{"id": "c", "direction": "max", "weight": 1}],
       "alternatives": [{"id": "A", "values": {"c": 3}}, {"id": "B", "values": {"c": 3}}]}
      """
    let constant = try SolverTests.solved(text.replacingOccurrences(of: "METHOD", with: "vikor")).answer
    #expect(constant["notes"] as? [String] == ["All vendors have the same level in c, which has no effect."])
    let copras = try SolverTests.solved(text.replacingOccurrences(of: "METHOD", with: "copras")).answer
    #expect(copras["notes"] as? [String] == ["There is no cost criterion, so the score rests on the benefits alone."])
  }

  @Test func `A removal that leaves one vendor is said not to run, and a reversal names who wins then`() throws {
    let text = """
      {"method": "rank_reversal_audit", "criteria": [{"id": "c", "direction": "max", "weight": 1}],
       "audits": [{"method": "edas", "alternatives": [{"id": "A", "values": {"c": 3}}, {"id": "B", "values": {"c": 4}}]}]}
      """
    let answer = try SolverTests.solved(text).answer
    let audit = try #require((answer["audits"] as? [[String: Any]])?.first)
    #expect(audit["winner"] as? String == "B" && audit["reversal"] as? Bool == false)
    #expect((audit["without"] as? [String: Any])?.isEmpty == true)
    #expect((answer["notes"] as? [String])?.first?.hasPrefix("edas cannot be run without \"A\"") == true)
    let unknown = try SolverTests.solved(text.replacingOccurrences(of: "edas", with: "aras")).told
    #expect(unknown.count == 1 && unknown[0].contains("the method of an audit is one of weighted_sum_minmax"))
    let shared = try SolverTests.solved(text.replacing("\"c\": 3", with: "\"c\": 4")).answer
    #expect(
      (shared["notes"] as? [String])?.first
        == "By edas the first place is shared by \"A\", \"B\"; the first of them by id stands as the winner.")
  }

  @Test(arguments: [
    ("promethee", "", "In c the last figures alone decide on which side of a threshold a difference falls."),
    ("electre1", "", "In c the last figures alone decide on which side of a threshold a difference falls."),
    (
      "electre3", ", \"indifference\": {\"c\": 0, \"d\": 0}, \"preference\": {\"c\": 0, \"d\": 0}",
      "In c the last figures alone decide on which side of a threshold a difference falls."
    ),
    (
      "electre_tri",
      ", \"indifference\": {\"c\": 1, \"d\": 1}, \"preference\": {\"c\": 2, \"d\": 2}, \"profiles\": {\"b\": {\"c\": 0.30000000000000004, \"d\": 1}}, \"categories\": [\"low\", \"high\"]",
      "By MR-Sort: in c the last figures alone decide on which side of a threshold a difference falls."
    ),
    (
      "rim",
      ", \"range\": {\"c\": [0.3, 0.30000000000000004], \"d\": [0, 9]}, \"ideal_interval\": {\"c\": [0.3, 0.3], \"d\": [1, 1]}",
      "The declared scale in c goes from best to worst within its last figures, which count in full."
    ),
  ])
  func `What rounding alone decides is in the notes`(method: String, parameters: String, note: String) throws {
    let answer = try SolverTests.solved(
      """
      {"method": "\(method)", "criteria": [{"id": "c", "direction": "max", "weight": 0.5}, {"id": "d", "direction": "max", "weight": 0.5}],
       "alternatives": [{"id": "A", "values": {"c": 0.30000000000000004, "d": 1}}, {"id": "B", "values": {"c": 0.3, "d": 2}}],
       "parameters": {\(parameters.dropFirst(2))}}
      """
    ).answer
    #expect((answer["notes"] as? [String])?.contains(note) == true, "\(answer["notes"] ?? "")")
  }

  @Test func `Two bands of one name are refused`() throws {
    let told = try SolverTests.solved(
      """
      {"method": "electre_tri", "criteria": [{"id": "c", "direction": "max", "weight": 1}],
       "alternatives": [{"id": "A", "values": {"c": 1}}],
       "parameters": {"indifference": {"c": 0}, "preference": {"c": 1}, "profiles": {"b1": {"c": 1}}, "categories": ["low", "low"]}}
      """
    ).told
    #expect(told.count == 1 && told[0].contains("two categories are called \"low\" (duplicateId)"), "\(told)")
  }

  @Test(arguments: [("", "the better bounds"), (", \"ideal_point\": {\"d\": 2}", "c: the better bound, d: 2")])
  func `The ideal point that counts is named with the result`(given: String, words: String) throws {
    let answer = try SolverTests.solved(
      """
      {"method": "spotis", "criteria": [{"id": "c", "direction": "max", "weight": 0.5}, {"id": "d", "direction": "min", "weight": 0.5}],
       "alternatives": [{"id": "A", "values": {"c": 1, "d": 1}}], "parameters": {"bounds": {"c": [0, 5], "d": [0, 5]}\(given)}}
      """
    ).answer
    #expect((answer["variant"] as? [String: Any])?["ideal_point"] as? String == words)
  }

  @Test func `Sixteen things have no consistency ratio, which is said`() throws {
    let ones = (0..<16).map { _ in "[" + Array(repeating: "1", count: 16).joined(separator: ", ") + "]" }
    let answer = try SolverTests.solved(
      """
      {"method": "ahp_consistency", "pairwise": [{"node": "goal", "children": [\((0..<16).map { "\"v\($0)\"" }.joined(separator: ", "))],
       "matrix": [\(ones.joined(separator: ", "))]}]}
      """
    ).answer
    #expect(answer["consistency_ratio_saaty"] is NSNull)
    let notes = try #require(answer["notes"] as? [String])
    #expect(notes.count == 3)
    #expect(notes[0].hasPrefix("saaty: warning, no index of random comparisons is known beyond 15 things"))
    #expect(notes[2] == "All comparisons agree with each other, so no triad is the worst.")
  }
}
