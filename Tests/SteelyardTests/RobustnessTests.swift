import Decision
import Testing

@testable import Outcome
@testable import Steelyard

/// The rest of `bpo-content.md` 9.5: what carries the award, and what would change it.
@Suite("How sure the worked comparison is")
struct RobustnessTests {
  private static let evaluated = Result {
    try Workbench(copyOf: "contact-centre-2026").opened().evaluate()
  }

  private func facts() throws -> (Evaluation, RobustnessFacts) {
    let evaluation = try #require(try Self.evaluated.get()).evaluation
    return (evaluation, try #require(evaluation.robustness))
  }

  @Test(
    "Safe ranges of the five top weights",
    arguments: [
      ("cost", 25.51, 37.03, "alder-finch", "cobalt-harbour"),
      ("expertise", 20.58, 38.90, "cobalt-harbour", "alder-finch"),
      ("security", 0, 34.51, nil, "alder-finch"), ("location", 0, 17.74, nil, "alder-finch"),
      ("contract", 0, 100, nil, nil),
    ] as [(String, Double, Double, String?, String?)])
  func ranges(criterion: String, low: Double, high: Double, below: String?, above: String?) throws {
    let range = try #require(try facts().1.ranges.first { $0.criterion == criterion }?.range)
    #expect(abs(range.low - low) < 0.00501 && abs(range.high - high) < 0.00501)
    #expect(range.firstBelow == below && range.firstAbove == above)
  }

  @Test(
    "Shares of first place within the weight bounds",
    arguments: [
      ("brightwater", 0.650), ("alder-finch", 0.244), ("cobalt-harbour", 0.106), ("eastgate", 0), ("dunmore", 0),
      ("fennel", 0),
    ])
  func shares(vendor: String, share: Double) throws {
    let simulation = try #require(try facts().1.simulation)
    let found = try #require(simulation.firstPlace(vendor))
    // Three standard errors of the cases, and what the page's own figure may be off.
    let error = try SimulationError(share: share, cases: Double(simulation.result.cases)).standardError
    #expect(abs(found - share) <= 3 * error + 0.002)
    #expect(simulation.hasUncertainWeights && simulation.openAnswers == 3)
  }

  @Test(
    "Cobalt Harbour needs an expected cost of 62.2106 percent of the ceiling; first contact resolution cannot do it")
  func breakEven() throws {
    let all = try facts().1.breakEven.filter { $0.vendor == "cobalt-harbour" }
    let cost = try #require(all.first { $0.criterion == "cost.tco" })
    #expect(cost.status == .attainable && cost.preference == .min)
    let points = try #require(cost.points)
    #expect(abs(cost.now - 85.3185) < 0.00005 && abs(points - cost.now - 9.1549) < 0.00005)
    let level = try #require(cost.levels.first)
    #expect(abs(level.low - 62.2106) < 0.00005 && level.low == level.high)
    let price = try #require(cost.price)
    // The page works from levels of four decimals.
    #expect(abs(price.costThen - 7_465_274.49) < 0.5)
    #expect(abs(100 * (1 - price.costThen / price.costNow) - 5.56) < 0.005)
    let resolution = try #require(all.first { $0.criterion == "quality.fcr" })
    #expect(resolution.status == .notAttainable)
    #expect(abs(try #require(resolution.points) - 101.7745) < 0.00005)
  }

  @Test("The change of prices that is named reaches the leader, and a hundredth of a percent less does not")
  func price() throws {
    let (evaluation, facts) = try facts()
    let bench = try Workbench(copyOf: "contact-centre-2026")
    let leader = try #require(evaluation.ranking.places.first).scores.score
    for vendor in ["alder-finch", "cobalt-harbour"] {
      let price = try #require(
        facts.breakEven.first { $0.vendor == vendor && $0.criterion == "cost.tco" }?.price)
      let percent = try #require(price.allPrices)
      func score(_ percent: Double) throws -> Double {
        let hundredths = Int((percent * 100).rounded())
        let text = "-\(-hundredths / 100).\(String(-hundredths % 100 + 100).dropFirst())"
        let answer = try #require(try bench.opened().answer(WhatIf(prices: ["\(vendor)=\(text)"])))
        return try #require(answer.after.places.first { $0.vendor == vendor }).scores.score
      }
      #expect(try score(percent) >= leader - 1e-7, "\(vendor)")
      #expect(try score(percent + 0.01) < leader, "\(vendor)")
    }
    let line = try #require(
      facts.breakEven.first { $0.vendor == "cobalt-harbour" && $0.criterion == "cost.tco" }?.price?.lines.first)
    #expect(line.per == "productive-hour" && line.currency == "EUR" && line.now == 18.4 && line.then < 17.4)
    // At lower prices Dunmore's risks weigh more in its cost, so that no price makes it first, although a total cost does.
    let dunmore = try #require(facts.breakEven.first { $0.vendor == "dunmore" && $0.criterion == "cost.tco" })
    #expect(dunmore.status == .attainable && dunmore.price?.lines.isEmpty == true && dunmore.price?.allPrices == nil)
    for percent in [-10, -18.56, -19, -25, -40, -80] {
      let answer = try #require(try bench.opened().answer(WhatIf(prices: ["dunmore=\(percent)"])))
      #expect(try #require(answer.after.places.first { $0.vendor == "dunmore" }).scores.score < leader)
    }
  }

  @Test("Fennel's bounds do not reach rank 5, and its missing answers change nothing")
  func fennel() throws {
    let (evaluation, facts) = try facts()
    let place = try #require(evaluation.ranking.places.first { $0.vendor == "fennel" })
    #expect(place.bestRank == 6 && place.worstRank == 6)
    let ranks = try #require(facts.partial?.ranks.first { $0.vendor == "fennel" })
    #expect(ranks.best == 6 && ranks.worst == 6 && ranks.isExact)
    let questions = try #require(facts.questions)
    #expect(questions.questions.count == 3 && questions.questions.allSatisfy { $0.evppi == 0 } && questions.evpi == 0)
  }

  @Test("Scenarios have the scores of the same question asked by itself, and Dunmore renewed has 66.33")
  func scenarios() throws {
    let scenarios = try #require(try facts().0.scenarios)
    let bench = try Workbench(copyOf: "contact-centre-2026")
    for scenario in scenarios {
      let answer = try #require(try bench.opened().answer(WhatIf(scenario: scenario.id)))
      #expect(scenario.places.map(\.vendor) == answer.after.places.map(\.vendor))
      #expect(scenario.places.map(\.score) == answer.after.places.map(\.scores.score))
    }
    let renewed = try #require(scenarios.first { $0.id == "dunmore-renews" }?.places.first { $0.vendor == "dunmore" })
    #expect(abs(renewed.score - 66.33) < 0.00501 && renewed.rank == 5)
  }

  @Test("The headline follows the rule, and the hinge is the cost")
  func firstScreen() throws {
    let evaluated = try #require(try Self.evaluated.get())
    #expect(
      evaluated.headline
        == "Brightwater CX (fictional) leads narrowly; keep Cobalt Harbour (fictional) in the final talks")
    let text = try evaluated.report("md")
    #expect(text.contains("It comes first in 65 of 100 simulated cases"))
    #expect(text.contains("**The answer hangs on Cost.** It weighs 30%; below 25.5% Alder \\& Finch"))
  }

  @Test("Without uncertainty no share is printed")
  func exact() throws {
    let evaluation = try #require(try Workbench(copyOf: "healthcare-suppliers-2020").evaluation())
    let facts = try #require(evaluation.robustness)
    #expect(facts.simulation == nil && facts.partial == nil && facts.questions == nil)
    #expect(facts.ranges.count == evaluation.model.criteria.count)
  }
}
