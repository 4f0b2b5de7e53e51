import Decision
import Testing

struct PublishedGroupTests {
  static let cases = [
    "rb-group-ranks-a", "rb-agreement-a", "rb-evaluators-a", "similarity-salabun-2020", "similarity-kendall-tau-b-ties",
    "def-similarity-extremes",
  ]

  @Test func `Borda, Copeland and Kemeny come out as expected`() throws {
    let published = try PublishedCase("rb-group-ranks-a")
    let rankings = try GroupRankings(judges: try published.value("rankings", "judges").list().map { try $0.numbers() })
    func map(_ counts: [GroupCount]) -> [String: Double] {
      Dictionary(uniqueKeysWithValues: counts.map { ($0.option, $0.count) })
    }
    #expect(try map(Borda.counts(rankings)) == published.numbers("expected", "borda"))
    #expect(try map(Copeland.counts(rankings)) == published.numbers("expected", "copeland"))
    let kemeny = try Kemeny.result(rankings)
    #expect(try Double(kemeny.distance) == published.value("expected", "kemeny_distance").number())
    #expect(kemeny.orders == [["B", "A", "C", "D"]] && kemeny.isUnique)
  }

  @Test func `Agreement of methods comes out as expected`() throws {
    let published = try PublishedCase("rb-agreement-a")
    let lists = try published.value("rankings").object().mapValues { try $0.list().map { try $0.number() } }
    func pair(_ key: String) throws -> ([Double], [Double]) {
      let names = key.split(separator: "|").map(String.init)
      return (try #require(lists[names[0]]), try #require(lists[names[1]]))
    }
    for (key, number) in try published.numbers("expected", "kendall_tau") {
      let (x, y) = try pair(key)
      #expect((try #require(RankSimilarity.kendallTauB(x, y)) - number).magnitude < 1e-15, "\(key)")
    }
    for (key, number) in try published.numbers("expected", "ws") {
      let (x, y) = try pair(key)
      #expect((try #require(RankSimilarity.ws(reference: x, y)) - number).magnitude < 1e-15, "\(key)")
    }
    let concordance = try RankConcordance(Array(lists.values))
    #expect(
      (try #require(concordance.tieCorrected) - (try published.value("expected", "kendall_w").number())).magnitude
        < 1e-14)
  }

  @Test(arguments: ["similarity-salabun-2020", "similarity-kendall-tau-b-ties", "def-similarity-extremes"])
  func `Coefficients of two lists come out as printed`(name: String) throws {
    let published = try PublishedCase(name)
    let lists = try published.value("rankings").object().mapValues { try $0.list().map { try $0.number() } }
    let expected = try published.value("expected").object()
    for (other, list) in lists where other != "x" {
      let own = expected[other] ?? .object(expected)
      let x = try #require(lists["x"])
      let found = [
        "spearman": RankSimilarity.spearman(x, list), "kendall_tau_b": RankSimilarity.kendallTauB(x, list),
        "weighted_spearman": RankSimilarity.weightedSpearman(x, list), "ws": RankSimilarity.ws(reference: x, list),
      ]
      for (coefficient, number) in try own.numbers() {
        let figure = try #require(found[coefficient] ?? nil)
        let tolerance = try published.tolerance
        #expect((figure - number).magnitude <= tolerance, "\(other) \(coefficient)")
      }
    }
  }

  @Test func `Spread, leniency, agreement and winners of evaluators come out as published`() throws {
    let published = try PublishedCase("rb-evaluators-a")
    let table = try EvaluatorTable(
      try published.value("scores").object().map { (vendor: $0.key, points: try $0.value.numbers()) })
    let found = try EvaluatorAgreement(table)
    func expect(_ pairs: [(String, Double)], _ key: String) throws {
      let expected = try published.numbers("expected", key)
      #expect(expected.count == pairs.count)
      for (id, number) in pairs { #expect((number - (expected[id] ?? .nan)).magnitude < 1e-12, "\(key) \(id)") }
    }
    try expect(found.spreads.map { ($0.vendor, $0.mean) }, "mean")
    try expect(found.spreads.map { ($0.vendor, $0.deviation ?? .nan) }, "spread_sd")
    try expect(found.spreads.map { ($0.vendor, $0.range) }, "spread_range")
    try expect(found.leniency.map { ($0.evaluator, $0.points) }, "leniency")
    for (figure, key) in [
      (found.agreement, "icc_agreement"), (found.consistency, "icc_consistency"), (found.concordance, "kendall_w"),
    ] {
      #expect((try #require(figure) - (try published.value("expected", key).number())).magnitude < 1e-12, "\(key)")
    }
    func winners(_ list: [EvaluatorAgreement.Winners]) -> JSON {
      .object(Dictionary(uniqueKeysWithValues: list.map { ($0.evaluator, .list($0.vendors.map { .text($0) })) }))
    }
    #expect(found.winnersOfMean == ["v5"] && found.winnersWithoutLeniency == ["v5"])
    #expect(winners(found.winnersByEvaluator) == (try published.value("expected", "winner_per_evaluator")))
    #expect(winners(found.winnersWithoutEvaluator) == (try published.value("expected", "winner_without_evaluator")))
  }
}
