import Foundation
import Testing

@testable import Outcome
@testable import Outsourcing
@testable import Steelyard

@Suite("The buyer's assessment")
struct AssessmentTests {
  /// A small comparison with one leaf of each kind, a fact and must-haves on a leaf, the fact and a group.
  private func bench(assessment: String, acme: String = AssessmentTests.acme) throws -> Workbench {
    let bench = try Workbench()
    try bench.write(
      "steelyard.yaml",
      """
      steelyard: comparison/1.0
      id: small
      title: Small
      buyer: Fictional Buyer
      decision_date: 2026-03-01
      model: model.yaml
      assessment: assessment.yaml
      bids: [vendors/acme.json, vendors/bolt.json]
      """)
    try bench.write("model.yaml", Self.model)
    try bench.write("vendors/acme.json", acme)
    try bench.write("vendors/bolt.json", Self.acme.replacingOccurrences(of: "acme", with: "bolt"))
    try bench.write("assessment.yaml", "steelyard: assessment/1.0\n" + assessment)
    return bench
  }

  @Test("What the buyer has not judged or computed yet is not missing from the bid, and is remarked once a provider")
  func notJudgedYet() throws {
    let bench = try bench(assessment: "notes:\n  - {vendor: acme, text: A visit is planned.}\n")
    let states = try #require(try bench.evaluation()).performances.filter { $0.vendor == "acme" }.map(\.state)
    #expect(states.contains(.notJudged) && states.contains(.notComputed) && !states.contains(.missing))
    let said = try bench.messages().filter { $0.contains("[judgement.missing]") }
    #expect(said.count == 2 && said.allSatisfy { $0.hasPrefix("assessment.yaml:1:1: warning: 1 criterion of ") })
  }

  @Test("The report names a document by its title")
  func documentTitle() throws {
    let acme = Self.acme.replacingOccurrences(
      of: #""answers""#, with: #""documents": [{"id": "d1", "title": "Extract 2026"}], "answers""#
    ).replacingOccurrences(of: #""unit": "percent""#, with: #""unit": "percent", "document": "d1", "page": "p. 2""#)
    let bench = try bench(assessment: "notes:\n  - {vendor: acme, text: A visit is planned.}\n", acme: acme)
    let evaluated = try #require(try bench.opened().evaluate())
    #expect(evaluated.evaluation.performances.contains { $0.document == "Extract 2026" })
  }

  private static let model = """
    steelyard: criteria/1.0
    id: small
    title: Small
    weights: {origin: test}
    facts:
      - {id: audit, title: Audit right, unit: yes-no}
    requirements:
      - {id: audit-right, title: Audit right, fact: audit, one_of: ["yes"]}
      - {id: soft, title: Soft side of at least 20, group: soft, at_least: 20}
    criteria:
      - id: hard
        title: Hard
        weight: 60
        criteria:
          - {id: hard.speed, title: Speed, weight: 50, unit: percent, value: {type: linear, worst: 0, best: 100}}
          - {id: hard.cost, title: Cost, weight: 50, kind: derived, unit: percent, value: {type: linear, worst: 100, best: 0}}
      - id: soft
        title: Soft
        weight: 40
        criteria:
          - id: soft.fit
            title: Fit
            weight: 100
            kind: judged
            unit: points-0-5
            value: {type: linear, worst: 0, best: 5}
            rubric: {0: none, 1: little, 2: some, 3: good, 4: strong, 5: full}
    """

  private static let acme = """
    {"steelyard": "vendor/1.0", "id": "acme", "name": "acme (fictional)",
     "answers": [
       {"criterion": "hard.speed", "value": 80, "unit": "percent"},
       {"criterion": "audit", "value": "yes"}
     ]}
    """

  private static let complete = """
    judged:
      - {vendor: acme, criterion: soft.fit, evaluator: Panel A, score: 4, sentence: It fits., evidence: Workshop}
      - {vendor: acme, criterion: soft.fit, evaluator: Panel B, score: 3.5, sentence: It fits well., evidence: Workshop}
      - {vendor: bolt, criterion: soft.fit, evaluator: Panel A, score: 2, sentence: Some fit.}
    overrides:
      - {vendor: acme, criterion: hard.cost, value: 40, reason: From the rate card., by: Procurement}
      - {vendor: bolt, criterion: hard.cost, value: 60, reason: From the rate card., by: Procurement}

    """

  @Test("Judged scores count with their median, overrides in the unit of the criterion, and both say who")
  func judgedAndOverridden() throws {
    let evaluation = try #require(try bench(assessment: Self.complete).evaluation())
    // By hand: 0.3·80 + 0.3·60 + 0.4·75 = 72; 0.3·80 + 0.3·40 + 0.4·40 = 52.
    #expect(evaluation.ranking.places.map(\.vendor) == ["acme", "bolt"])
    #expect(abs(evaluation.ranking.places[0].scores.score - 72) < 1e-9)
    #expect(abs(evaluation.ranking.places[1].scores.score - 52) < 1e-9)
    let fit = evaluation.performances.first { $0.vendor == "acme" && $0.criterion == "soft.fit" }
    #expect(fit?.origin == .panel && fit?.by == "Panel A, Panel B" && fit?.level == .number(3.75))
    let cost = evaluation.performances.first { $0.vendor == "bolt" && $0.criterion == "hard.cost" }
    #expect(cost?.origin == .buyer && cost?.reason == "From the rate card." && cost?.by == "Procurement")
  }

  @Test("Evaluators two points apart are flagged until a consensus stands, which then counts")
  func spread() throws {
    let apart = Self.complete.replacingOccurrences(of: "score: 3.5", with: "score: 1")
    let open = try bench(assessment: apart)
    #expect(
      try open.messages() == [
        "assessment.yaml:3:68: warning: the scores of acme on soft.fit run from 1 to 4 [judgement.spread]"
      ])
    let agreed = try bench(
      assessment: apart
        + "consensus:\n  - {vendor: acme, criterion: soft.fit, score: 3, reason: Agreed after the site visit., by: Panel}\n"
    )
    #expect(try agreed.messages().isEmpty)
    let fit = try agreed.evaluation()?.performances.first { $0.vendor == "acme" && $0.criterion == "soft.fit" }
    #expect(fit?.level == .number(3) && fit?.reason == "Agreed after the site visit.")
  }

  @Test("A must-have on a fact is met, failed or open, and a confirmation of the buyer replaces the test")
  func factRequirement() throws {
    let without = Self.acme.replacingOccurrences(
      of: "\"value\": \"yes\"", with: "\"state\": \"unanswered\"")
    let open = try #require(try bench(assessment: Self.complete, acme: without).evaluation())
    #expect(open.ranking.places.first { $0.vendor == "acme" }?.open == ["audit-right"])
    let refused = Self.acme.replacingOccurrences(of: "\"value\": \"yes\"", with: "\"value\": \"no\"")
    let failed = try #require(try bench(assessment: Self.complete, acme: refused).evaluation())
    #expect(failed.ranking.knockedOut.map(\.reason) == ["Audit right: no; asked: yes"])
    let confirmed = try #require(
      try bench(
        assessment: Self.complete
          + "confirmations:\n  - {vendor: acme, requirement: audit-right, result: met, reason: Granted by letter.}\n",
        acme: refused
      ).evaluation())
    #expect(confirmed.ranking.knockedOut.isEmpty)
    let verdict = confirmed.screening.first { $0.vendor == "acme" && $0.requirement == "audit-right" }
    #expect(verdict?.reason == "checked by the buyer: Granted by letter.")
    #expect(verdict?.source?.file == "assessment.yaml")
  }

  @Test("A must-have on a group tests its value: met, failed, or open while an answer decides")
  func groupRequirement() throws {
    let low = Self.complete.replacingOccurrences(of: "score: 2, sentence", with: "score: 0.5, sentence")
    let failed = try #require(try bench(assessment: low).evaluation())
    #expect(failed.ranking.knockedOut.map(\.requirement) == ["soft"])
    let lines = Self.complete.components(separatedBy: "\n").filter { !$0.contains("vendor: bolt, criterion: soft.fit") }
    let open = try #require(try bench(assessment: lines.joined(separator: "\n")).evaluation())
    #expect(open.ranking.places.first { $0.vendor == "bolt" }?.open == ["soft"])
  }

  @Test("A granted not-applicable is neutral, and bounds narrow an open answer")
  func grantsAndBounds() throws {
    let speedless = Self.acme.replacingOccurrences(
      of: "\"value\": 80, \"unit\": \"percent\"", with: "\"state\": \"unanswered\"")
    let granted = try #require(
      try bench(
        assessment: Self.complete
          + "not_applicable:\n  - {vendor: acme, criterion: hard.speed, reason: No such work.}\n",
        acme: speedless
      ).evaluation())
    let value = granted.values.first { $0.vendor == "acme" && $0.criterion == "hard.speed" }?.points
    #expect(value?.guaranteed == 50 && value?.best == 50)
    let bounded = try #require(
      try bench(
        assessment: Self.complete
          + "bounds:\n  - {vendor: acme, criterion: hard.speed, low: 60, high: 90, reason: Seen on site.}\n",
        acme: speedless
      ).evaluation())
    let range = bounded.values.first { $0.vendor == "acme" && $0.criterion == "hard.speed" }?.points
    #expect(range?.guaranteed == 60 && range?.headline == 60 && range?.best == 90)
  }

  @Test("An award to a provider that is not first needs a reason, and is printed with it")
  func award() throws {
    let award = "decision: {date: 2026-03-02, by: Board, chosen: bolt}\n"
    let without = try bench(assessment: Self.complete + award).opened()
    #expect(throws: RefusedDecision.self) { try without.evaluate() }
    let reasoned = award.replacingOccurrences(of: "bolt}", with: "bolt, reason: The only one with a second site.}")
    let evaluated = try #require(try bench(assessment: Self.complete + reasoned).opened().evaluate())
    #expect(
      try evaluated.report("md").contains(
        "**Decided.** bolt \\(fictional\\) was chosen on 2 March 2026 by Board. Reason: The only one with a second site."
      ))
  }

  @Test(
    "A bid that scores itself or sets a computed figure is refused at the place",
    arguments: [
      (
        "soft.fit", "\"unit\": \"points-0-5\", \"value\": 5",
        "soft.fit is judged by the buyer; a bid cannot score itself"
      ),
      ("hard.cost", "\"unit\": \"percent\", \"value\": 1", "hard.cost is computed; a bid cannot set it"),
    ])
  func vendorCannotJudge(criterion: String, answer: String, message: String) throws {
    let bid = Self.acme.replacingOccurrences(
      of: " ]}", with: " ,{\"criterion\": \"\(criterion)\", \(answer)}\n ]}")
    let lines = try bench(assessment: Self.complete, acme: bid).messages()
    #expect(lines.count == 1)
    let line = try #require(lines.first)
    #expect(line.hasPrefix("vendors/acme.json:5:"))
    #expect(line.hasSuffix("error: \(message) [answer.not-yours]"))
  }

  @Test(
    "A bid cannot bring weights, must-haves or an assessment of its own",
    arguments: [
      "\"weights\": {}", "\"requirements\": []", "\"judged\": []", "\"overrides\": []", "\"confirmations\": []",
    ])
  func vendorCannotSetRules(member: String) throws {
    let bid = Self.acme.replacingOccurrences(of: "\"name\":", with: "\(member), \"name\":")
    let lines = try bench(assessment: Self.complete, acme: bid).messages()
    #expect(lines.count == 1)
    let line = try #require(lines.first)
    #expect(line.hasSuffix("[key.unknown]") && line.hasPrefix("vendors/acme.json:1:"))
  }
}
