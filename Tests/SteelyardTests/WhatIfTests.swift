import Decision
import Testing

@testable import Intake
@testable import Outcome
@testable import Outsourcing
@testable import Steelyard

@Suite("What if")
struct WhatIfTests {
  private func answer(_ question: WhatIf, _ bench: Workbench? = nil) throws -> WhatIfAnswer {
    let bench = try bench ?? Workbench(copyOf: "contact-centre-2026")
    return try #require(try bench.opened().answer(question))
  }

  private func score(_ vendor: String, _ answer: WhatIfAnswer) throws -> Double {
    try #require(answer.after.places.first { $0.vendor == vendor }).scores.score
  }

  @Test("Dunmore with its SOC 2 renewed has 66.33 and stays behind Eastgate (bpo-content.md 9.5)")
  func renewed() throws {
    let answer = try answer(WhatIf(levels: ["dunmore.security.assurance=100"]))
    #expect(abs(try score("dunmore", answer) - 66.33) < 0.00501)
    #expect(answer.after.places.map(\.vendor).prefix(5).suffix(2) == ["eastgate", "dunmore"])
    #expect(answer.before.places.map(\.vendor) == answer.after.places.map(\.vendor))
  }

  /// Just inside and outside the limits of §9.5, in percent.
  @Test(
    "The leader changes where the safe range of a weight ends (bpo-content.md 9.5)",
    arguments: [
      ("cost=25.52", "brightwater"), ("cost=25.50", "alder-finch"), ("cost=37.02", "brightwater"),
      ("cost=37.04", "cobalt-harbour"), ("expertise=20.59", "brightwater"), ("expertise=20.57", "cobalt-harbour"),
      ("expertise=38.89", "brightwater"), ("expertise=38.91", "alder-finch"), ("security=34.50", "brightwater"),
      ("security=34.52", "alder-finch"), ("location=17.73", "brightwater"), ("location=17.75", "alder-finch"),
      ("contract=0", "brightwater"), ("contract=100", "brightwater"),
    ])
  func limits(weight: String, leader: String) throws {
    #expect(try answer(WhatIf(weights: [weight])).after.places.first?.vendor == leader)
  }

  /// As a page writes it: every uppermost criterion, in hundredths of a percent that sum to the whole.
  @Test("All weights together are taken as they are, also where one of them is everything or nothing")
  func allWeights() throws {
    let new = ["cost": 42.13, "expertise": 0, "security": 25.37, "location": 20, "contract": 12.5]
    let old = ["cost": 30.0, "expertise": 32, "security": 18, "location": 10, "contract": 10]
    let answer = try answer(WhatIf(weights: new.map { "\($0.key)=\($0.value)" }.sorted()))
    let top = Dictionary(uniqueKeysWithValues: answer.comparison.model.tree.leaves.map { ($0.id, $0.path[0]) })
    for place in answer.after.places {
      let before = try #require(answer.before.places.first { $0.vendor == place.vendor })
      let expected = try before.contributions.reduce(0.0) { sum, part in
        let criterion = try #require(top[part.criterion])
        return try sum + part.points * #require(new[criterion]) / #require(old[criterion])
      }
      #expect(abs(expected - place.scores.score) < 1e-9)
    }
    let text = try answer.printed(.text)
    #expect(text.hasPrefix("What if contract weighs 12.5% (now 10%); cost weighs 42.13% (now 30%); "))
    #expect(text.contains("security weighs 25.37% (now 18%)?\n"))
    let alone = try self.answer(
      WhatIf(weights: ["cost=100", "expertise=0", "security=0", "location=0", "contract=0"]))
    #expect(
      try self.answer(WhatIf(weights: ["cost=100"])).after.places.map(\.scores) == alone.after.places.map(\.scores))
  }

  @Test("A price 5.56 percent lower in present value puts Cobalt Harbour first, one a little dearer does not")
  func price() throws {
    // Charges are the whole cost but for the transition and what the buyer adds, so more than 5.56 percent are needed.
    #expect(try answer(WhatIf(prices: ["cobalt-harbour=-5"])).after.places.first?.vendor == "brightwater")
    #expect(try answer(WhatIf(prices: ["cobalt-harbour=-7"])).after.places.first?.vendor == "cobalt-harbour")
  }

  @Test("A provider that does not take part changes no other score, and an assumption no knock-out but its own")
  func without() throws {
    let answer = try answer(WhatIf(without: ["brightwater"]))
    #expect(answer.after.places.map(\.vendor) == Array(answer.before.places.map(\.vendor).dropFirst()))
    for place in answer.after.places {
      #expect(answer.before.places.first { $0.vendor == place.vendor }?.scores == place.scores)
    }
    #expect(answer.after.knockedOut == answer.before.knockedOut)
    let healed = try self.answer(WhatIf(levels: ["halyard.people.attrition=40"]))
    #expect(healed.after.knockedOut.map(\.vendor) == ["granite-point"])
    let granite = try self.answer(WhatIf(levels: ["granite-point.security.iso27001-all-sites=yes"]))
    #expect(granite.after.places.first?.vendor == "granite-point")
    #expect(abs(try score("granite-point", granite) - 71.57) < 0.00501)
  }

  @Test("A scenario of the comparison can be asked for, with more on top")
  func scenario() throws {
    let bench = try Workbench(copyOf: "contact-centre-2026")
    try bench.change(
      "steelyard.yaml", "scenarios:\n",
      "scenarios:\n  - {id: more, title: A fifth more contacts, volumes: 20, weights: {cost: 42}, rates: {EUR: 10}}\n"
    )
    let answer = try answer(WhatIf(weights: ["cost=30"], scenario: "more"), bench)
    #expect(try answer.printed(.text).hasPrefix("What if “A fifth more contacts”"))
    // A bid in pounds moves by its volume alone, one in euros by its rate as well.
    let changed = try answer.comparison.assuming(answer.assumption)
    for (vendor, factor) in [("alder-finch", 1.0), ("brightwater", 1.1)] {
      let plain = try #require(answer.comparison.bids.first { $0.bid.id == vendor }?.analysis).cost.get()
      let moved = try #require(changed.bids.first { $0.bid.id == vendor }?.analysis).cost.get()
      #expect(abs(moved.charges.charges[0] / plain.charges.charges[0] - 1.2) < 1e-12)
      #expect(abs(moved.charges.exchangeRate / plain.charges.exchangeRate - factor) < 1e-12)
    }
  }

  @Test(
    "What is not in the comparison is refused, with a near name",
    arguments: [
      (WhatIf(weights: ["costs=42"]), "no criterion is called \"costs\"", "did you mean \"cost\"?"),
      (
        WhatIf(weights: ["cost=much"]), "\"much\" is no weight",
        "write percent of the whole, from 0 to 100, such as cost=42"
      ),
      (WhatIf(weights: ["cost"]), "\"cost\" is no assumption", "write it as cost=42"),
      (
        WhatIf(weights: ["cost=60", "location=50"]), "the weights sum to more than the whole",
        "weights are percent of the whole, such as cost: 42"
      ),
      (
        WhatIf(weights: ["cost=30", "expertise=32", "security=18", "location=10", "contract=9.9"]),
        "no other criterion weighs anything that could take up the rest",
        "weights are percent of the whole, such as cost: 42"
      ),
      (
        WhatIf(levels: ["dunmore.security.asurance=100"]), "no criterion is called \"security.asurance\"",
        "did you mean \"security.assurance\"?"
      ),
      (
        WhatIf(levels: ["dunmor.security.assurance=100"]), "no provider is called \"dunmor\"",
        "did you mean \"dunmore\"?"
      ),
      (
        WhatIf(levels: ["dunmore.people.language=C3"]),
        "\"C3\" is no word of the scale of people.language", "the scale is B1, B2, C1, C2"
      ),
      (
        WhatIf(levels: ["dunmore.people.occupancy=-3"]), "-3 is out of range for percent",
        "it lies between 0 and 100"
      ),
      (
        WhatIf(prices: ["dunmore=-100"]), "\"-100\" is no change of a price",
        "write percent above -100, such as dunmore=-5 for 5 percent less"
      ),
      (WhatIf(without: ["fenel"]), "no provider is called \"fenel\"", "did you mean \"fennel\"?"),
      (
        WhatIf(scenario: "boom"), "no scenario is called \"boom\"",
        "known are more-contacts, fewer-contacts, weak-pound, cost-first, dunmore-renews"
      ),
    ])
  func refusals(question: WhatIf, text: String, help: String) throws {
    #expect(throws: QuestionFault(text: text, help: help)) { try answer(question) }
  }
}
