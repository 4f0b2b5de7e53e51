import Decision
import Testing

struct PublishedWeightTests {
  static let cases = [
    "roc-4", "rr-4", "rs-4", "rb-elicitation-a", "def-ahp-consistent", "ahp-leader", "ahp-saaty-2008-drinks",
    "ahp-wang-chin-2011", "rb-ahp-consistency-a", "bwm-car-consistent", "bwm-rezaei-2015-transport",
    "rb-bwm-consistency-a", "entropy-ersoy-2021", "entropy-xu-2004", "def-entropy-constant-column", "critic-tus-2019",
    "merec-keshavarz-2021", "stddev-salabun-2020",
  ]

  private func map(_ weights: DerivedWeights) -> [String: Double] {
    Dictionary(uniqueKeysWithValues: weights.shares.map { ($0.criterion, $0.weight) })
  }

  private func map(_ priorities: ComparisonPriorities) -> [String: Double] {
    Dictionary(uniqueKeysWithValues: zip(priorities.ids, priorities.shares))
  }

  @Test(arguments: [("roc-4", "roc"), ("rs-4", "rank_sum"), ("rr-4", "rank_reciprocal")])
  func `Weights of an order of four come out as the exact fractions`(name: String, method: String) throws {
    let published = try PublishedCase(name)
    let places = try published.value("criteria").list().map {
      (criterion: try $0.member("id").text(), place: try $0.member("importance_rank").number())
    }
    let order = try ImportanceOrder(places: places)
    let weights =
      method == "roc"
      ? RankOrderCentroid.weights(order)
      : method == "rank_sum" ? RankSum.weights(order) : RankReciprocal.weights(order)
    expect(map(weights), equals: try published.numbers("expected", "weights"), within: try published.tolerance)
  }

  @Test func `Swing points and an order with a tie come out as expected`() throws {
    let published = try PublishedCase("rb-elicitation-a")
    let order = try ImportanceOrder(
      groups: try published.value("parameters", "importance_groups").list().map { group in
        try group.list().map { try $0.text() }
      })
    let swings = try published.numbers("parameters", "swing_points").map {
      SwingWeights.Swing(criterion: $0.key, points: $0.value)
    }
    let found = [
      "swing": try SwingWeights.weights(swings), "roc": RankOrderCentroid.weights(order),
      "rank_sum": RankSum.weights(order), "rank_reciprocal": RankReciprocal.weights(order),
    ]
    for (method, weights) in found {
      expect(map(weights), equals: try published.numbers("expected", method), within: try published.tolerance)
    }
  }

  @Test(arguments: ["def-ahp-consistent", "ahp-leader", "ahp-saaty-2008-drinks", "ahp-wang-chin-2011"])
  func `Priorities, ratios and scores of comparisons come out as printed`(name: String) throws {
    let published = try PublishedCase(name)
    let tolerance = try published.tolerance
    let nodes = try published.comparisons
    var solved: [ComparisonHierarchy.Node] = []
    for (node, matrix) in nodes {
      let priorities = try matrix.eigenvectorPriorities()
      solved.append(.init(id: node, priorities: priorities))
      let expected = try published.value("expected")
      if let own = expected["priorities"]?[node] {
        expect(map(priorities), equals: try own.numbers(), within: tolerance)
      }
      let lambda = try #require(priorities.lambdaMax)
      let ratio = try consistencyRatio(lambdaMax: lambda, count: matrix.ids.count, index: .saaty)
      if let own = expected["consistency_ratio"]?[node] { #expect((ratio - (try own.number())).magnitude <= tolerance) }
      if let own = expected["lambda_max"]?[node] { #expect((lambda - (try own.number())).magnitude <= tolerance) }
      if let own = expected["is_consistent"]?[node] { #expect(own == .truth(ratio <= RandomIndex.limit)) }
    }
    if published.expects("scores") {
      let scores = try #require(try ComparisonHierarchy(solved).alternatives())
      expect(
        Dictionary(uniqueKeysWithValues: scores.map { ($0.id, $0.share) }),
        equals: try published.numbers("expected", "scores"), within: tolerance)
    }
  }

  @Test func `Consistency of comparisons comes out as expected, by both tables`() throws {
    let published = try PublishedCase("rb-ahp-consistency-a")
    let tolerance = try published.tolerance
    let matrix = try #require(try published.comparisons.first).matrix
    let eigen = try matrix.eigenvectorPriorities()
    let lambda = try #require(eigen.lambdaMax)
    expect(map(eigen), equals: try published.numbers("expected", "eigenvector"), within: tolerance)
    expect(
      map(try matrix.geometricPriorities()), equals: try published.numbers("expected", "geometric_mean"),
      within: tolerance)
    expect(
      map(try matrix.without("price", "exit").geometricPriorities()),
      equals: try published.numbers("expected", "incomplete_geometric"), within: tolerance)
    expect(
      [
        "lambda_max": lambda, "consistency_index": consistencyIndex(lambdaMax: lambda, count: 4),
        "consistency_ratio_saaty": try consistencyRatio(lambdaMax: lambda, count: 4, index: .saaty),
        "consistency_ratio_tummala_ling": try consistencyRatio(lambdaMax: lambda, count: 4, index: .tummalaLing),
        "geometric_consistency_index": try matrix.geometricConsistencyIndex() ?? .nan,
      ],
      equals: try published.value("expected").object().compactMapValues { try? $0.number() }, within: tolerance)
    let triads = try #require(try matrix.triads())
    expect(
      Dictionary(uniqueKeysWithValues: triads.map { ("\($0.first)|\($0.middle)|\($0.last)", $0.error) }),
      equals: try published.numbers("expected", "triads"), within: tolerance)
    let worst = try #require(try matrix.worstTriad())
    #expect(try published.value("expected", "worst_triad") == .text("\(worst.first)|\(worst.middle)|\(worst.last)"))
    // quality : security : exit is 3, 4, and 2 where 12 would agree.
    #expect(worst.consistentValue == 12)
    #expect((try matrix.koczkodajInconsistency() - 5.0 / 6).magnitude < 1e-15)
  }

  @Test(arguments: ["bwm-car-consistent", "bwm-rezaei-2015-transport", "rb-bwm-consistency-a"])
  func `Best-worst weights come out as printed`(name: String) throws {
    let published = try PublishedCase(name)
    let tolerance = try published.tolerance
    let comparison = try published.bestWorst
    let model = try published.value("parameters", "model").text()
    let solution = try BestWorst.solution(comparison, variant: model)
    #expect(solution.isUnique == true)
    expect(
      Dictionary(uniqueKeysWithValues: zip(solution.criteria, solution.weights)),
      equals: try published.numbers("expected", "weights"), within: tolerance)
    expect(
      [
        "xi": solution.xi, "consistency_ratio": solution.xi,
        "input_consistency_ratio": comparison.inputConsistencyRatio,
        "consistency_index_of_a": comparison.consistencyIndex,
      ],
      equals: try published.value("expected").object().compactMapValues { try? $0.number() }, within: tolerance)
    if published.expects("input_consistency") {
      expect(
        Dictionary(uniqueKeysWithValues: zip(comparison.criteria, comparison.inputConsistency)),
        equals: try published.numbers("expected", "input_consistency"), within: tolerance)
    }
  }

  @Test(arguments: [
    ("entropy-ersoy-2021", "entropy", "sum"), ("entropy-xu-2004", "entropy", "sum"),
    ("def-entropy-constant-column", "entropy", "sum"), ("critic-tus-2019", "critic", "all_max"),
    ("merec-keshavarz-2021", "merec", "ratio"), ("stddev-salabun-2020", "stddev", "raw"),
  ])
  func `Shares worked out from bids come out as printed`(name: String, method: String, variant: String) throws {
    let published = try PublishedCase(name)
    let diagnostic = try #require(WeightMethods.diagnostics.first { $0.id == method })
    let result = try diagnostic.shares(of: published.unweightedMatrix, variant: variant)
    #expect(result.variant == "\(method)/\(variant)")
    expect(
      Dictionary(uniqueKeysWithValues: result.shares.map { ($0.criterion, $0.share) }),
      equals: try published.numbers("expected", "weights"), within: try published.tolerance)
  }
}
