import Testing

@testable import Outcome
@testable import Reporting
@testable import Steelyard

/// Weights by a method that are sealed, and what is told of a change.
struct SealedWeightsTests {
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
    let bench = try SealTests.bench()
    try bench.change("steelyard.yaml", "bids:", Self.weighed.replacing("METHOD", with: method))
    _ = try #require(try bench.opened().seal(on: "2026-02-01", replacing: false))
    try bench.change("steelyard.yaml", old, new)
    #expect(try SealTests.changes(bench) == told)
  }

  @Test func `A title that two criteria share hides no change of their order`() throws {
    let bench = try SealTests.bench()
    try bench.change("steelyard.yaml", "bids:", Self.weighed.replacing("METHOD", with: "roc, order: [fcr, plan]"))
    _ = try #require(try bench.opened().seal(on: "2026-02-01", replacing: false))
    try bench.change("steelyard.yaml", "[fcr, plan]", "[plan, fcr]")
    try bench.change("model.yaml", "title: Resolved at once", "title: Plan")
    #expect(try SealTests.changes(bench) == ["order of the weights under Quality: Plan > Plan, sealed Plan > Plan"])
  }
}
