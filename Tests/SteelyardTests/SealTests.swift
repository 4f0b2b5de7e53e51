import Decision
import Digest
import Foundation
import Outsourcing
import Testing

@testable import Intake
@testable import Outcome
@testable import Reporting
@testable import Steelyard

@Suite("Seal")
struct SealTests {
  static let model = """
    steelyard: criteria/1.0
    id: small
    title: Small
    weights: {origin: Set for this test}
    criteria:
      - id: quality
        title: Quality
        weight: 60
        criteria:
          - {id: fcr, title: Resolved at once, question: How many?, weight: 70, unit: percent, value: {type: linear, worst: 60, best: 85}}
          - {id: plan, title: Plan, weight: 30, kind: judged, unit: points-0-5, rubric: {0: nothing, 1: idea, 2: outline, 3: draft, 4: plan, 5: tested}, value: {type: linear, worst: 0, best: 5}}
      - {id: hours, title: Hours, weight: 40, unit: level, value: {type: levels, levels: {day: 0, round: 100}}}
    facts:
      - {id: audit, title: Audit right, unit: yes-no}
    controls:
      - {id: logs, title: Access is logged}
    requirements:
      - {id: right, title: Grants the audit right, fact: audit, one_of: ["yes"]}

    """

  static let comparison = """
    steelyard: comparison/1.0
    id: small
    title: Small
    buyer: A buyer
    decision_date: 2026-03-01
    model: model.yaml
    currency: {base: EUR}
    cost: {horizon: 3, ceiling: 100000, volumes: [{per: productive-hour, units: 1000}]}
    service: {language: en, data: [personal]}
    requirements:
      - {id: level, title: Half are resolved, criterion: fcr, at_least: 50}
    bids: [north.json, south.json, west.json]

    """

  private static func bid(_ id: String, _ fcr: Int, _ hours: String, audit: String) -> String {
    """
    {"steelyard": "vendor/1.0", "id": "\(id)", "name": "\(id.capitalized) (fictional)", "answers": [
      {"criterion": "fcr", "value": \(fcr), "unit": "percent"}, {"criterion": "hours", "value": "\(hours)"},
      {"criterion": "audit", "value": "\(audit)"}, {"criterion": "logs", "value": "yes"}]}
    """
  }

  static func bench(model: String = model) throws -> Workbench {
    let bench = try Workbench()
    bench.comparison = "c"
    try bench.write("c/steelyard.yaml", comparison)
    try bench.write("c/model.yaml", model)
    try bench.write("c/north.json", bid("north", 80, "day", audit: "yes"))
    try bench.write("c/south.json", bid("south", 70, "round", audit: "yes"))
    try bench.write("c/west.json", bid("west", 85, "round", audit: "no"))
    return bench
  }

  static func sealed(model: String = model) throws -> Workbench {
    let bench = try bench(model: model)
    _ = try #require(try bench.opened().seal(on: "2026-02-01", replacing: false))
    return bench
  }

  static func changes(_ bench: Workbench) throws -> [String] {
    let evaluation = try #require(try bench.evaluation())
    return try #require(evaluation.seal).changes.map {
      SealedChange(what: $0.what, sealed: $0.sealed, now: $0.now).sentence
    }
  }

  struct Edit: Sendable, CustomTestStringConvertible {
    let file: String
    let old: String
    let new: String
    let told: [String]
    var testDescription: String { told.first ?? new }

    init(_ file: String, _ old: String, _ new: String, _ told: String...) {
      (self.file, self.old, self.new, self.told) = (file, old, new, told)
    }
  }

  @Test(arguments: [
    Edit("model.yaml", "worst: 60,", "worst: 65,", "what counts as 0 of Resolved at once: 65, sealed 60"),
    Edit("model.yaml", "best: 85", "best: 90", "what counts as 100 of Resolved at once: 90, sealed 85"),
    Edit(
      "model.yaml", "question: How many?", "question: How few?",
      "what is asked of Resolved at once: How few?, sealed How many?"),
    Edit("model.yaml", "5: tested", "5: promised", "meaning of score 5 of Plan: promised, sealed tested"),
    Edit("model.yaml", "3: draft", "3: sketch", "meaning of score 3 of Plan: sketch, sealed draft"),
    Edit("model.yaml", "day: 0,", "day: 20,", "value of \"day\" of Hours: 20, sealed 0"),
    Edit("model.yaml", "day: 0,", "day: 0, late: 50,", "value of \"late\" of Hours: 50, not there when sealed"),
    Edit(
      "model.yaml", "title: Access is logged", "title: All is logged",
      "what is asked of All is logged: All is logged, sealed Access is logged"),
    Edit(
      "model.yaml", "title: Access is logged", "title: Access is logged, weight: 2",
      "weight of Access is logged: 2, sealed 1"),
    Edit(
      "model.yaml", "one_of: [\"yes\"]", "one_of: [\"yes\", \"no\"]",
      "words that are accepted of Grants the audit right: no, yes, sealed yes"),
    Edit(
      "model.yaml", "criteria:\n  - id: quality", "open_counts_as: failed\ncriteria:\n  - id: quality",
      "what a must-have without an answer counts as: failed, sealed conditional"),
    Edit(
      "model.yaml", "criteria:\n  - id: quality", "missing: {not_applicable: full}\ncriteria:\n  - id: quality",
      "points of what is not applicable: removed, sealed 50", "what counts for not applicable: full, sealed neutral"),
    Edit("steelyard.yaml", "at_least: 50", "at_least: 40", "least level of Half are resolved: 40, sealed 50"),
    Edit(
      "steelyard.yaml", "  - {id: level, title: Half are resolved, criterion: fcr, at_least: 50}",
      "  - {id: new, title: New, criterion: fcr, at_least: 1}",
      "must-have New: least level 1, criterion fcr, not there when sealed",
      "must-have level: removed, sealed least level 50, criterion fcr"),
    Edit("steelyard.yaml", "horizon: 3", "horizon: 4", "horizon: 4, sealed 3"),
    Edit("steelyard.yaml", "horizon: 3", "horizon: 3, discount_rate: 0.00001", "discount rate: 0.00001, sealed 0.08"),
    Edit(
      "steelyard.yaml", "ceiling: 100000", "ceiling: 90000, floor: 10", "ceiling: 90000, sealed 100000",
      "floor: 10, not there when sealed"),
    Edit(
      "steelyard.yaml", "units: 1000", "units: [1000, 900, 800]",
      "units of productive-hour: 1000, 900, 800, sealed 1000"),
    Edit(
      "steelyard.yaml", "data: [personal]", "data: [personal, card]",
      "data that are handled of the service: card, personal, sealed personal"),
    Edit(
      "steelyard.yaml", "decision_date: 2026-03-01", "decision_date: 2026-03-08",
      "day of the decision: 2026-03-08, sealed 2026-03-01"),
    Edit("steelyard.yaml", "base: EUR", "base: GBP", "currency of the comparison: GBP, sealed EUR"),
  ])
  func `Every kind of change is listed once, in words`(_ edit: Edit) throws {
    let bench = try Self.sealed()
    try bench.change(edit.file, edit.old, edit.new)
    #expect(try Self.changes(bench) == edit.told)
  }

  static let weighed = """
    weights:
      - {method: bwm, best: quality, worst: hours, best_over: {hours: 3}, over_worst: {quality: 3}}
      - {of: quality, method: METHOD}
    bids:
    """

  @Test(arguments: [
    ("points, numbers: {fcr: 70, plan: 30}", "plan: 30", "plan: 40", ["weight stated for Plan: 40, sealed 30"]),
    (
      "roc, order: [fcr, plan]", "[fcr, plan]", "[plan, fcr]",
      ["order of the weights under Quality: Plan > Resolved at once, sealed Resolved at once > Plan"]
    ),
    (
      "roc, order: [fcr, plan]", "[fcr, plan]", "[plan = fcr]",
      ["order of the weights under Quality: Resolved at once = Plan, sealed Resolved at once > Plan"]
    ),
    ("roc, order: [plan = fcr]", "[plan = fcr]", "[fcr=plan]", []),
    (
      "ahp, comparisons: [{more: fcr, than: plan, times: 3}]", "more: fcr, than: plan, times: 3",
      "than: fcr, more: plan, times: 2",
      ["Resolved at once against Plan: Plan 2 times Resolved at once, sealed Resolved at once 3 times Plan"]
    ),
    (
      "ahp, comparisons: [{more: fcr, than: plan, times: 3}]", "method: ahp,", "method: ahp, form: geometric,",
      ["form of the weights under Quality: geometric, not there when sealed"]
    ),
    (
      "swing, numbers: {fcr: 100, plan: 30}", "method: swing,", "method: points,",
      [
        "method of the weights under Quality: points, Resolved at once 100, Plan 30, sealed swing, Resolved at once 100, Plan 30"
      ]
    ),
    (
      "roc, order: [fcr, plan]", "  - {of: quality, method: roc, order: [fcr, plan]}\n", "",
      ["method of the weights under Quality: removed, sealed roc, Resolved at once > Plan"]
    ),
    (
      "roc, order: [fcr, plan]", "{hours: 3}, over_worst: {quality: 3}", "{hours: 4}, over_worst: {quality: 4}",
      ["the most important against Hours: 4, sealed 3", "Quality against the least important: 4, sealed 3"]
    ),
    (
      "roc, order: [fcr, plan]", "best: quality, worst: hours, best_over: {hours: 3}, over_worst: {quality: 3}",
      "best: hours, worst: quality, best_over: {quality: 3}, over_worst: {hours: 3}",
      [
        "the most important against Hours: removed, sealed 3",
        "the most important against Quality: 3, not there when sealed",
        "Hours against the least important: 3, not there when sealed",
        "Quality against the least important: removed, sealed 3",
        "the most important of the weights of the uppermost criteria: Hours, sealed Quality",
        "the least important of the weights of the uppermost criteria: Quality, sealed Hours",
      ]
    ),
  ])
  func `Weights by a method are compared statement by statement`(
    _ method: String, _ old: String, _ new: String, _ told: [String]
  ) throws {
    let bench = try Self.bench()
    try bench.change("steelyard.yaml", "bids:", Self.weighed.replacing("METHOD", with: method))
    _ = try #require(try bench.opened().seal(on: "2026-02-01", replacing: false))
    try bench.change("steelyard.yaml", old, new)
    #expect(try Self.changes(bench) == told)
  }

  @Test func `A title that two criteria share hides no change of their order`() throws {
    let bench = try Self.bench()
    try bench.change("steelyard.yaml", "bids:", Self.weighed.replacing("METHOD", with: "roc, order: [fcr, plan]"))
    _ = try #require(try bench.opened().seal(on: "2026-02-01", replacing: false))
    try bench.change("steelyard.yaml", "[fcr, plan]", "[plan, fcr]")
    try bench.change("model.yaml", "title: Resolved at once", "title: Plan")
    #expect(try Self.changes(bench) == ["order of the weights under Quality: Plan > Plan, sealed Plan > Plan"])
  }

  @Test(arguments: [
    ("steelyard.yaml", "title: Small", "title: Large # a remark"),
    ("steelyard.yaml", "buyer: A buyer", "notes: A note\nbuyer: Somebody"),
    ("model.yaml", "origin: Set for this test", "set_by: The panel, origin: Agreed"),
    ("model.yaml", "title: Resolved at once, question: How many?", "question: \"How  many?\", title: Solved at once"),
    ("model.yaml", "worst: 60, best: 85", "best: 85.0, worst: 60.00"),
    ("model.yaml", "unit: percent,", "kind: measured, unit: percent, direction: max,"),
    ("model.yaml", "fact: audit, one_of", "reason: Needed, fact: audit, one_of"),
    (
      "model.yaml", "criteria:\n  - id: quality",
      "missing: {outside: clamp}\nopen_counts_as: conditional\ncriteria:\n  - id: quality"
    ),
    ("steelyard.yaml", "horizon: 3", "convention: end, discount_rate: 0.08, seed: 0, horizon: 3"),
    ("north.json", "\"value\": 80", "\"value\": 81"),
  ])
  func `Words, order, spelling, defaults and bids are no rules`(_ file: String, _ old: String, _ new: String) throws {
    let bench = try Self.sealed()
    try bench.change(file, old, new)
    #expect(try Self.changes(bench) == [])
    #expect(try bench.evaluation()?.seal?.isUnchanged == true)
    #expect(try bench.evaluation()?.seal?.effect == nil)
  }

  @Test func `A model that says the same in JSON is unchanged`() throws {
    let bench = try Self.sealed()
    try bench.change("steelyard.yaml", "model: model.yaml", "model: model.json")
    try bench.write(
      "c/model.json",
      """
      {"requirements": [{"one_of": ["yes"], "fact": "audit", "title": "Audit", "id": "right"}],
       "controls": [{"title": "Access is logged", "id": "logs", "weight": "1.0"}],
       "facts": [{"unit": "yes-no", "id": "audit", "title": "Audit right"}],
       "criteria": [
        {"id": "hours", "weight": 40, "unit": "level", "title": "Hours",
         "value": {"levels": {"round": 100, "day": 0}, "type": "levels"}},
        {"weight": 60.0, "title": "Quality", "id": "quality", "criteria": [
          {"id": "plan", "title": "Plan", "weight": 30, "kind": "judged", "unit": "points-0-5",
           "rubric": {"0": "nothing", "1": "idea", "2": "outline", "3": "draft", "4": "plan", "5": "tested"}, "value": {"type": "linear", "best": 5, "worst": 0}},
          {"id": "fcr", "title": "Resolved", "question": "How many?", "weight": 70, "unit": "percent",
           "value": {"type": "linear", "worst": 60, "best": 85}}]}],
       "weights": {"origin": "Set"}, "title": "Small", "id": "other", "steelyard": "criteria/1.0"}
      """)
    #expect(try Self.changes(bench) == [])
  }

  @Test func `The effect is what the sealed rules give by hand`() throws {
    let bench = try Self.sealed()
    try bench.change("model.yaml", "    weight: 60\n", "    weight: 90\n")
    try bench.change("model.yaml", "title: Hours, weight: 40", "title: Hours, weight: 10")
    #expect(try Self.changes(bench) == ["weight of Hours: 10, sealed 40", "weight of Quality: 90, sealed 60"])
    let effect = try #require(try bench.evaluation()?.seal?.effect)
    // Resolved at once gives 80, 40 and 100 points with 70% of quality; the plan is not judged, so 0.
    let expected: [(String, Int?, Int?, Double, Double)] = [
      ("north", 2, 1, 33.6, 50.4), ("south", 1, 2, 56.8, 35.2), ("west", nil, nil, 82, 73),
    ]
    #expect(effect.standings.map(\.vendor) == expected.map(\.0))
    for (standing, (_, sealedRank, rank, sealedScore, score)) in zip(effect.standings, expected) {
      #expect(standing.sealedRank == sealedRank && standing.rank == rank)
      #expect(abs(standing.sealedScore - sealedScore) < 1e-9 && abs(standing.score - score) < 1e-9)
    }
    let (sealedMargin, margin) = (try #require(effect.sealedMargin), try #require(effect.margin))
    #expect(abs(sealedMargin - 23.2) < 1e-9 && abs(margin - 15.2) < 1e-9)
    let report = try #require(try bench.opened().evaluate()).report("md")
    #expect(report.contains("Rules changed"))
    #expect(report.contains("weight of Quality is 90, sealed 60"))
    #expect(report.contains("23.2 points ahead by the sealed rules and is 15.2 ahead now"))
  }

  @Test func `A must-have that was dropped names whom it lets in`() throws {
    let bench = try Self.sealed()
    try bench.change("model.yaml", "one_of: [\"yes\"]", "one_of: [\"yes\", \"no\"]")
    let effect = try #require(try bench.evaluation()?.seal?.effect)
    let moved = effect.moved.map {
      "\($0.vendor) \($0.sealedRank.map(String.init) ?? "out") \($0.rank.map(String.init) ?? "out")"
    }
    #expect(moved == ["north 2 3", "south 1 2", "west out 1"])
  }

  @Test func `A weight that moves by one point is listed, with the ranking of the sealed rules`() throws {
    let bench = try Workbench(copyOf: "contact-centre-2026")
    _ = try #require(try bench.opened().seal(on: "2026-08-03", replacing: true))
    let before = try #require(try bench.evaluation())
    #expect(before.seal?.isUnchanged == true)
    let path = "criteria/contact-centre.yaml"
    let text = try bench.read(path)
    let changed = text.replacing("\n    weight: 30\n", with: "\n    weight: 31\n", maxReplacements: 1)
      .replacing("\n    weight: 32\n", with: "\n    weight: 31\n", maxReplacements: 1)
    try bench.write(path, changed)
    let after = try #require(try bench.evaluation())
    let seal = try #require(after.seal)
    #expect(seal.changes.map(\.what) == ["weight of Cost", "weight of Expertise"])
    #expect(seal.changes.map(\.sealed) == ["30", "32"] && seal.changes.map(\.now) == ["31", "31"])
    let standings = try #require(seal.effect).standings
    #expect(standings.count == after.vendors.count)
    for standing in standings {
      let was = before.ranking.places.first { $0.vendor == standing.vendor }
      let now = after.ranking.places.first { $0.vendor == standing.vendor }
      #expect(standing.sealedRank == was?.rank && standing.rank == now?.rank)
      if let was { #expect(standing.sealedScore == was.scores.score) }
      if let now { #expect(standing.score == now.scores.score) }
    }
  }

  @Test
  func `A criterion asked only since the seal counts for nothing under it, and one that was dropped counts as open`()
    throws
  {
    let bench = try Self.sealed()
    try bench.change("model.yaml", "id: hours, title: Hours", "id: shifts, title: Shifts")
    for bid in ["north.json", "south.json", "west.json"] { try bench.change(bid, "\"hours\"", "\"shifts\"") }
    let told = try Self.changes(bench)
    #expect(told.count == 2)
    #expect(told.first?.hasPrefix("criterion Shifts: ") == true, "\(told)")
    #expect(told.last?.hasPrefix("criterion hours: removed, sealed ") == true, "\(told)")
    let effect = try #require(try bench.evaluation()?.seal?.effect)
    #expect(effect.refusal == nil)
    #expect(effect.standings.map { ($0.sealedScore * 10).rounded() / 10 } == [33.6, 16.8, 42])
  }

  @Test func `Where the sealed rules cannot be used, that is said`() throws {
    let bench = try Self.sealed()
    try bench.change("steelyard.yaml", "base: EUR", "base: GBP")
    #expect(try bench.evaluation()?.seal?.effect?.refusal == "amounts were compared in EUR and now in GBP")
    let report = try #require(try bench.opened().evaluate()).report("md")
    #expect(report.contains("what the changes did cannot be said"))
  }
}
