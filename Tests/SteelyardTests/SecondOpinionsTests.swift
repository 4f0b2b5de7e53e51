import Decision
import Foundation
import Testing

@testable import Outcome
@testable import Reporting
@testable import Steelyard

/// Other methods beside the ranking, from `steelyard.yaml` to the report.
@Suite struct SecondOpinionsTests {
  private func evaluation(_ opinions: [String]) throws -> Evaluation {
    let bench = try bench(opinions)
    let comparison = try #require(try bench.comparisonRead())
    return try Evaluating(comparison, warnings: [], simulation: SimulationSize(cases: 100)).evaluation()
  }

  private func bench(_ opinions: [String]) throws -> Workbench {
    let bench = try Workbench(copyOf: "contact-centre-2026")
    let path = "reports/contact-centre-2026/steelyard.yaml"
    let asked = opinions.map { "  - {method: \($0)}\n" }.joined()
    let shipped = try bench.read(path)
    let start = try #require(shipped.range(of: "second_opinions:\n"))
    let end = try #require(shipped.range(of: "scenarios:\n"))
    let kept = opinions.isEmpty ? "" : "second_opinions:\n" + asked
    try bench.write(path, String(shipped[..<start.lowerBound]) + kept + String(shipped[end.lowerBound...]))
    return bench
  }

  private static let all = RankingMethods.all.map { $0.id }.filter { $0 != AdditiveValue.id }

  @Test func `Methods that nobody asked for are not run`() throws {
    let evaluation = try evaluation([])
    #expect(evaluation.methods == nil)
    #expect(!Document(evaluation).sections.contains { $0.id == "opinions" })
    #expect(try self.evaluation(["topsis"]).methods?.opinions.map(\.method) == ["topsis"])
  }

  @Test func `Every method ranks every provider that is not knocked out, or says why it cannot`() throws {
    let evaluation = try evaluation(Self.all)
    let facts = try #require(evaluation.methods)
    let ranked = Set(evaluation.ranking.places.map(\.vendor))
    #expect(facts.opinions.map(\.method) == Self.all)
    for opinion in facts.opinions {
      if let refusal = opinion.refusal {
        #expect(!refusal.reason.isEmpty && opinion.places.isEmpty && opinion.winners.isEmpty)
        continue
      }
      #expect(Set(opinion.places.map(\.vendor)) == ranked, "\(opinion.method)")
      #expect(opinion.places.allSatisfy { $0.score.isFinite }, "\(opinion.method)")
      #expect(Set(opinion.removals.map(\.removed)).union([opinion.winners[0]]) == ranked, "\(opinion.method)")
      let scores = opinion.places.map(\.score)
      #expect(scores == scores.sorted(by: opinion.lowerIsBetter ? { $0 < $1 } : { $0 > $1 }), "\(opinion.method)")
    }
    // On fixed scales nobody but the winner can change who wins.
    for fixed in ["spotis", "rim"] {
      let opinion = try #require(facts.opinions.first { $0.method == fixed })
      #expect(opinion.refusal == nil && opinion.removals.allSatisfy { !$0.changesWinner }, "\(fixed)")
    }
    let answered = facts.opinions.count { $0.refusal == nil }
    #expect(facts.agreement.count == answered * (answered + 1) / 2)
    #expect(facts.agreement.allSatisfy { ($0.tau ?? 2).magnitude <= 1 })
    #expect(try #require(facts.concordance) > 0.5)
  }

  @Test func `The distance to the ideal of a fixed scale orders as the sum of points does`() throws {
    // SPOTIS on points of 0 to 100 is 1 less the additive value divided by 100 (methods.md 2).
    let evaluation = try evaluation(["spotis"])
    let opinion = try #require(evaluation.methods?.opinions.first)
    let scores = Dictionary(uniqueKeysWithValues: opinion.places.map { ($0.vendor, $0.score) })
    for place in evaluation.ranking.places {
      #expect(abs((scores[place.vendor] ?? 2) - (1 - place.scores.score / 100)) < 1e-9)
    }
    #expect(evaluation.methods?.agreement.first?.tau == 1)
    #expect(evaluation.methods?.concordance == 1)
  }

  @Test func `A variant names its parameters, and VIKOR the set it proposes`() throws {
    let facts = try #require(
      try evaluation(["vikor, v: 0.7", "waspas, lambda: 0.2", "codas, tau: 0.1", "topsis"]).methods)
    #expect(
      facts.opinions.map(\.variant) == [
        "vikor/minmax, v = 0.7", "waspas/linear_ratio, λ = 0.2", "codas/linear_ratio, τ = 0.1", "topsis/vector",
      ])
    #expect(facts.opinions[0].compromiseSet?.isEmpty == false)
    #expect(facts.opinions[1].compromiseSet == nil)
  }

  @Test func `The report says who is first by which method, why they differ and what breaks, in both languages`() throws
  {
    let evaluation = try evaluation(Self.all)
    let english = MarkdownRenderer.render(evaluation)
    #expect(english.contains("## Second opinions\n\n*Who would win by another method?*"))
    #expect(english.contains("These methods decide nothing."))
    #expect(english.contains("Leaving out a provider that did not win keeps the order of the rest: not kept by "))
    for method in Self.all { #expect(english.contains("`\(method)/"), "\(method)") }
    let german = MarkdownRenderer.render(evaluation, in: .german)
    #expect(german.contains("## Zweitmeinungen"))
    #expect(german.contains("Diese Verfahren entscheiden nichts."))
    for method in Self.all { #expect(MethodNature.clause(method + "/x") != nil, "\(method)") }
  }

  @Test(arguments: [
    ("topsis, form: average", "topsis has no form \"average\""), ("topsis, v: 0.5", "topsis has no use for v"),
    ("vikor, v: 1.5", "1.5"), ("topsy", "topsy"), ("topsis}\n  - {method: topsis", "topsis/vector is asked for twice"),
    ("additive", "additive"),
  ])
  func `What cannot be asked for is refused with its place`(opinion: String, text: String) throws {
    let bench = try bench([opinion])
    #expect(try bench.comparisonRead() == nil)
    #expect(try bench.messages().contains { $0.contains(text) && $0.contains("steelyard.yaml:") })
  }

  /// Two bids and a criterion on which both have 0 points; `weight` is that of the other one that nobody answers.
  private func small(_ weight: Int) throws -> Workbench {
    func answers(_ fcr: String) -> String {
      """
      {"criterion": "fcr", "value": \(fcr), "unit": "percent"}, {"criterion": "plan", "value": 50, "unit": "percent"}
      """
    }
    return try Workbench(
      model: """
        steelyard: criteria/1.0
        id: small
        title: Small
        weights: {origin: Set for this test}
        criteria:
          - {id: plan, title: Exit plan, weight: 40, unit: percent, value: {type: linear, worst: 60, best: 90}}
          - {id: fcr, title: Resolved, weight: \(60 - weight), unit: percent, value: {type: linear, worst: 0, best: 100}}
          - {id: open, title: Open, weight: \(weight), unit: percent, value: {type: linear, worst: 0, best: 100}}

        """,
      more:
        "second_opinions: [{method: edas}, {method: topsis, form: minmax}, {method: promethee2}, {method: copras}]",
      bids: ["north": answers("10"), "south": answers("10.000000001")])
  }

  @Test func `A refusal and what the points do to a method are said by titles, in both languages`() throws {
    let evaluation = try #require(try small(0).evaluation())
    let facts = try #require(evaluation.methods)
    #expect(
      facts.opinions[0].refusal
        == RefusalFacts(
          criterion: "plan", vendor: nil, reason: "the average is not above 0, so no distance is a share of it"))
    #expect(facts.opinions[1].findings.map(\.kind) == [.nearlyConstantColumn, .constantColumn])
    #expect(facts.opinions[2].findings == [.init(.roundedLead, criterion: "fcr")])
    let english = MarkdownRenderer.render(evaluation)
    #expect(english.contains("no answer: Exit plan: the average is not above 0, so no distance is a share of it"))
    #expect(english.contains("Exit plan: all providers have the same points, so it does nothing in TOPSIS"))
    #expect(english.contains("Resolved: points that differ in their last figures only count as the whole scale"))
    #expect(english.contains("Resolved: the last figures of the points alone decide who is preferred in PROMETHEE"))
    let german = MarkdownRenderer.render(evaluation, in: .german)
    #expect(german.contains("kein Ergebnis: Exit plan: der Durchschnitt ist nicht größer als 0"))
    #expect(german.contains("Resolved: allein die letzten Stellen der Punkte entscheiden"))
  }

  @Test func `Every reason for which points have no answer is known to the report`() throws {
    // 0 for all on one criterion, and 0 for one provider on another.
    var reasons: Set<String> = []
    let columns = ["x", "y"].map { DecisionMatrix.Column(criterion: $0, direction: .max, weight: 0.5) }
    for levels in [
      [[0.0, 10], [0, 20]], [[0, 10], [10, 20]], [[0, 10], [10, 0]], [[0, 0], [0, 0]], [[0, 1]],
    ] {
      let matrix = try DecisionMatrix(
        columns: columns, rows: levels.enumerated().map { .init(vendor: "v\($0)", levels: $1) })
      var parameters = MethodParameters()
      for column in columns {
        parameters.bounds[column.criterion] = try Interval(low: 0, high: 100)
        parameters.idealIntervals[column.criterion] = try Interval(low: 100, high: 100)
      }
      for method in RankingMethods.all {
        for variant in method.variants {
          do throws(Refusal) {
            _ = try method.scores(of: matrix, variant: variant, parameters: parameters)
          } catch {
            reasons.insert(error.explanation)
          }
        }
      }
    }
    #expect(reasons.count > 3)
    let indexed = IndexedEvaluation(try #require(try small(0).evaluation()))
    for reason in reasons {
      let said = SecondOpinionReasons.said(RefusalFacts(criterion: nil, vendor: nil, reason: reason), indexed)
      #expect(Wording.german.plain(said) != reason, "\(reason)")
    }
  }

  @Test(arguments: [(0, []), (20, ["north open", "south open"])])
  func `An open answer that counts for nothing is not filled`(weight: Int, filled: [String]) throws {
    let facts = try #require(try small(weight).evaluation()?.methods)
    #expect(facts.filled.map { "\($0.vendor) \($0.criterion)" } == filled)
  }

  @Test func `With letters in place of names no opinion gives a name away`() throws {
    let bench = try bench(["topsis", "vikor"])
    let path = "reports/contact-centre-2026/steelyard.yaml"
    try bench.write(path, bench.read(path) + "\nbrand: {anonymiseVendors: true}\n")
    let evaluated = try #require(try bench.opened().evaluate())
    let json = try evaluated.report("json")
    for name in ["brightwater", "Brightwater", "alder-finch", "fennel"] { #expect(!json.contains(name), "\(name)") }
    let facts = try #require(
      try JSONDecoder().decode(Evaluation.self, from: Data(json.utf8)).methods)
    // Lists stand in the order of the letters, and rankings still find each other.
    for opinion in facts.opinions {
      #expect(opinion.removals.map(\.removed) == opinion.removals.map(\.removed).sorted())
      #expect(opinion.compromiseSet == nil || opinion.compromiseSet == opinion.compromiseSet?.sorted())
      #expect(facts.agreement.contains { $0.first == nil && $0.second == opinion.variant && $0.tau != nil })
    }
  }
}
