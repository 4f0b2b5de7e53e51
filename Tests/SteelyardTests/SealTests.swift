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

  static let rules = """
    currency: {base: EUR}
    cost: {horizon: 3, ceiling: 100000, volumes: [{per: productive-hour, units: 1000}]}
    service: {language: en, data: [personal]}
    requirements:
      - {id: level, title: Half are resolved, criterion: fcr, at_least: 50}
    """

  private static func answers(_ fcr: Int, _ hours: String, audit: String) -> String {
    """
    {"criterion": "fcr", "value": \(fcr), "unit": "percent"}, {"criterion": "hours", "value": "\(hours)"},
    {"criterion": "audit", "value": "\(audit)"}, {"criterion": "logs", "value": "yes"}
    """
  }

  static func bench(model: String = model) throws -> Workbench {
    try Workbench(
      model: model, more: rules,
      bids: [
        "north": answers(80, "day", audit: "yes"), "south": answers(70, "round", audit: "yes"),
        "west": answers(85, "round", audit: "no"),
      ])
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
}
