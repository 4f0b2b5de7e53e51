import Decision
import Testing

struct WeightPolytopeTests {
  static let ratios: [WeightStatement] = [
    .linear(WeightConstraint([.init("c1", 1), .init("c2", -1)], .atLeast, 0)),
    .linear(WeightConstraint([.init("c1", 1), .init("c2", -2)], .atMost, 0)),
    .linear(WeightConstraint([.init("c3", 1), .init("c4", -1)], .atLeast, 0)),
    .linear(WeightConstraint([.init("c1", 1), .init("c2", 1)], .atLeast, 0.4)),
    .linear(WeightConstraint([.init("c1", 1), .init("c2", 1)], .atMost, 0.6)),
    .linear(WeightConstraint([.init("c5", 1)], .atLeast, 0.05)),
  ]

  /// Statements of each published case; the texts of the third stand here as constraints.
  static let cases: [(String, [WeightStatement])] = [
    (
      "rb-polytope-bounds-a",
      [
        .bounds(criterion: "cost", low: 0.35, high: 0.6), .bounds(criterion: "quality", low: 0.2, high: 0.45),
        .bounds(criterion: "security", low: 0.1, high: 0.3),
      ]
    ),
    ("rb-polytope-order-a", [.order(["cost", "quality", "security"])]), ("rb-polytope-ratio-a", ratios),
  ]

  private static func ranges(_ published: PublishedCase) throws -> PointRanges {
    let criteria = try published.value("criteria").list().map { try $0.member("id").text() }
    let rows = try published.value("alternatives").list()
    func points(_ end: Int) throws -> [[Double]] {
      try rows.map { row in
        try criteria.map { criterion in
          let cell = try row.member("values").member(criterion)
          guard let interval = cell["interval"] else { return try cell.number() }
          return try interval.list()[end].number()
        }
      }
    }
    return try PointRanges(
      criteria: criteria, vendors: rows.map { try $0.member("id").text() }, low: points(0), high: points(1))
  }

  @Test(arguments: cases)
  func `Corners, pairs, ranks and leads come out as published`(name: String, statements: [WeightStatement]) throws {
    let published = try PublishedCase(name)
    let ranges = try Self.ranges(published)
    let polytope = try WeightPolytope(criteria: ranges.criteria, statements)
    let tolerance = try published.tolerance

    let expected = try published.value("expected", "vertices").list().map { try $0.numbers() }
    let corners = try #require(polytope.corners())
    #expect(corners.count == expected.count)
    for corner in expected {
      #expect(
        corners.contains { zip(polytope.criteria, $0).allSatisfy { ((corner[$0] ?? 0) - $1).magnitude <= tolerance } },
        "\(corner)")
    }
    let pairs = try PairExtremes(ranges, over: polytope)
    #expect(pairs.preferences.count == ranges.vendors.count * (ranges.vendors.count - 1))
    for pair in pairs.preferences {
      let printed = try published.value("expected", "pairs", "\(pair.vendor)|\(pair.rival)")
      #expect((try printed.member("min_difference").number() - pair.minDifference).magnitude <= tolerance)
      #expect((try printed.member("max_difference").number() - pair.maxDifference).magnitude <= tolerance)
      #expect(printed["necessary"] == .truth(pair.isNecessary) && printed["possible"] == .truth(pair.isPossible))
    }
    let leads = try LargestLead.all(of: pairs)
    for lead in leads {
      let printed = try published.value("expected", "largest_lead", lead.vendor).number()
      #expect((lead.lead - printed).magnitude <= tolerance && lead.canBeFirst == (printed >= 0))
    }
    for rank in try RankExtremes.all(of: pairs, leads: leads) {
      let printed = try published.value("expected", "rank_range", rank.vendor).list().map { try $0.number() }
      #expect([Double(rank.best), Double(rank.worst)] == printed && rank.isExact)
    }
  }

  @Test func `A vendor that is first in a very small part of the weights is found`() throws {
    let ranges = try Self.ranges(PublishedCase("rb-polytope-ratio-a"))
    let pairs = try PairExtremes(ranges, over: WeightPolytope(criteria: ranges.criteria, Self.ratios))
    let last = try #require(LargestLead.all(of: pairs).last)
    #expect(last.vendor == "E" && last.canBeFirst && (last.lead - 0.5357875160936536).magnitude < 1e-12)
    // The search itself has to find it: no weights are given to it that favour anyone against all.
    #expect(try RankExtremes.all(of: pairs, leads: []).map(\.best) == [1, 1, 1, 1, 1])
  }

  @Test(arguments: [
    (["a"], [[1.0]]), (["a", "b"], [[1, 0], [0, 1]]), (["a", "b", "c"], [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
  ])
  func `Without a statement all weights are free`(criteria: [String], corners: [[Double]]) throws {
    let polytope = try WeightPolytope(criteria: criteria)
    #expect(Set(try #require(polytope.corners())) == Set(corners))
    let interior = try polytope.interior()
    #expect(interior.startingPoint.allSatisfy { ($0 - 1 / Double(criteria.count)).magnitude < 1e-15 })
    #expect(interior.equalities.isEmpty && (interior.slack > 0) == (criteria.count > 1))
  }

  @Test func `Weights without room are one point, and its limits equalities`() throws {
    let fixed = try WeightPolytope(
      criteria: ["a", "b"], [.bounds(criterion: "a", low: 0.3, high: 0.3), .bounds(criterion: "b", low: 0, high: 1)])
    #expect(fixed.corners() == [[0.3, 0.7]])
    let circle = try WeightPolytope(
      criteria: ["a", "b", "c"],
      [("a", "b"), ("b", "c"), ("c", "a")].map { more, less in
        .linear(WeightConstraint([.init(more, 1), .init(less, -1)], .atLeast, 0))
      })
    let interior = try circle.interior()
    #expect(interior.equalities.count == 3 && interior.limits.count == 3)
    #expect(interior.startingPoint.allSatisfy { ($0 - 1.0 / 3).magnitude < 1e-12 })
    let lower = try WeightPolytope(
      criteria: ["a", "b", "c"],
      ["a", "b", "c"].map { .bounds(criterion: $0, low: 1 / 3 - 1e-17, high: 1) })
    #expect(lower.corners()?.count == 1)
  }

  @Test(arguments: [
    (
      [WeightStatement.bounds(criterion: "a", low: 0.7, high: 1), .bounds(criterion: "b", low: 0.4, high: 1)],
      "no weights that sum to 1 fulfil \"0.7 <= a <= 1\" and \"0.4 <= b <= 1\" together"
    ),
    (
      [
        .order(["c", "b", "a"]), .bounds(criterion: "b", low: 0.1, high: 0.2),
        .linear(WeightConstraint([.init("a", 1)], .atLeast, 0.3, words: "a >= 0.3")),
      ], "no weights that sum to 1 fulfil \"c >= b >= a\", \"0.1 <= b <= 0.2\" and \"a >= 0.3\" together"
    ),
    (
      [
        .bounds(criterion: "c", low: 0, high: 0.9),
        .linear(WeightConstraint([.init("a", 1), .init("b", 1)], .atLeast, 1.5)),
      ], "no weights that sum to 1 fulfil \"1*a + 1*b >= 1.5\""
    ),
    (
      ["a", "b", "c"].map { .bounds(criterion: $0, low: 0, high: 0.3) },
      "no weights that sum to 1 fulfil \"0 <= a <= 0.3\", \"0 <= b <= 0.3\" and \"0 <= c <= 0.3\" together"
    ),
  ])
  func `Statements that cannot hold together are named, and no others`(statements: [WeightStatement], words: String) {
    #expect(throws: Refusal(.emptyPolytope, "", words)) {
      try WeightPolytope(criteria: ["a", "b", "c"], statements)
    }
  }

  @Test(arguments: [
    (WeightStatement.bounds(criterion: "a", low: -0.1, high: 1), "outsideBounds a"),
    (.bounds(criterion: "a", low: 0, high: 35), "outsideBounds a"),
    (.bounds(criterion: "a", low: 0.4, high: 0.3), "outsideBounds a"),
    (.bounds(criterion: "a", low: .nan, high: 0.3), "outsideBounds a"),
    (.bounds(criterion: "x", low: 0, high: 0.3), "unknownLevel x"),
    (.order(["a", "x"]), "unknownLevel x"), (.order(["a", "b", "a"]), "duplicateId a"),
    (.linear(WeightConstraint([.init("x", 1)], .atMost, 1)), "unknownLevel x"),
    (.linear(WeightConstraint([.init("a", 1e308), .init("a", 1e308)], .atMost, 1)), "nonFinite"),
    (.linear(WeightConstraint([.init("a", .leastNonzeroMagnitude)], .atLeast, 1e308)), "nonFinite"),
    (.linear(WeightConstraint([.init("a", 1)], .atMost, .nan)), "nonFinite"),
  ])
  func `A statement that says nothing possible is refused by name`(statement: WeightStatement, expected: String) {
    #expect(
      refusal { () throws(Refusal) in try WeightPolytope(criteria: ["a", "b"], [statement]) } == expected)
  }

  @Test func `Criteria that are none or double, and values that do not fit, are refused`() throws {
    #expect(refusal { () throws(Refusal) in try WeightPolytope(criteria: []) } == "tooFew")
    #expect(refusal { () throws(Refusal) in try WeightPolytope(criteria: ["a", "a"]) } == "duplicateId a")
    func fault(_ low: [[Double]], _ high: [[Double]], _ criteria: [String] = ["a", "b"]) -> String? {
      refusal { () throws(Refusal) in
        try PointRanges(criteria: criteria, vendors: ["v", "w"], low: low, high: high)
      }
    }
    #expect(fault([[1, 2], [3, 4]], [[1, 2], [3, 4]]) == nil)
    #expect(fault([[1, 2], [3, 4]], [[1, 2], [3, 3]]) == "outsideBounds w, b")
    #expect(fault([[1, 2], [3]], [[1, 2], [3, 4]]) == "missingCell w")
    #expect(fault([[1, 2]], [[1, 2], [3, 4]]) == "missingCell")
    #expect(fault([[1, 1e308], [3, 4]], [[1, 1e308], [3, 4]]) == "nonFinite v, b")
    #expect(fault([[.nan, 1], [3, 4]], [[1, 1], [3, 4]]) == "nonFinite v, a")
    #expect(fault([[], []], [[], []], []) == "tooFew")
    let ranges = try PointRanges(criteria: ["a"], vendors: ["v"], low: [[1]], high: [[1]])
    #expect(
      refusal { () throws(Refusal) in
        try PairExtremes(ranges, over: WeightPolytope(criteria: ["b"]))
      } == "missingCell")
    #expect(throws: Refusal.self) { try WeightPolytope(criteria: ["a"]).maximise([.infinity]) }
    #expect(throws: Refusal.self) { try WeightPolytope(criteria: ["a"]).minimise([1, 2]) }
  }

  @Test func `A criterion left out for one vendor has no common weights`() throws {
    let columns = [DecisionMatrix.Column(criterion: "a", direction: .max, weight: 1)]
    let whole = try DecisionMatrix(columns: columns, rows: [.init(vendor: "v", levels: [3])])
    let own = try DecisionMatrix(columns: columns, rows: [.init(vendor: "v", levels: [3], ownWeights: [1])])
    let other = try DecisionMatrix(columns: columns, rows: [.init(vendor: "w", levels: [3])])
    #expect(try PointRanges(low: whole, high: whole).low == [[3]])
    #expect(refusal { () throws(Refusal) in try PointRanges(low: whole, high: own) } == "missingCell v")
    #expect(refusal { () throws(Refusal) in try PointRanges(low: whole, high: other) } == "missingCell")
  }

  @Test func `One vendor is first and last, none gives nothing`() throws {
    for (vendors, ranks) in [(["v"], [[1, 1]]), ([], [])] {
      let points = vendors.map { _ in [3.0, 4] }
      let ranges = try PointRanges(criteria: ["a", "b"], vendors: vendors, low: points, high: points)
      let pairs = try PairExtremes(ranges, over: WeightPolytope(criteria: ["a", "b"]))
      #expect(pairs.preferences.isEmpty)
      #expect(try LargestLead.all(of: pairs).isEmpty)
      #expect(try RankExtremes.all(of: pairs, leads: []).map { [$0.best, $0.worst] } == ranks)
    }
  }

  @Test func `A difference of 0, and one no greater than a tie, counts as level`() throws {
    let points: [[Double]] = [[50, 50], [50, 50 + 0.9e-7], [50, 50 + 1.1e-7]]
    let ranges = try PointRanges(criteria: ["a", "b"], vendors: ["u", "v", "w"], low: points, high: points)
    let pairs = try PairExtremes(ranges, over: WeightPolytope(criteria: ["a", "b"]))
    let necessary = pairs.preferences.filter(\.isNecessary).map { "\($0.vendor)|\($0.rival)" }
    #expect(necessary == ["u|v", "v|u", "v|w", "w|u", "w|v"])
    #expect(pairs.preferences.allSatisfy { $0.isPossible })
    let ranks = try RankExtremes.all(of: pairs, leads: LargestLead.all(of: pairs))
    #expect(ranks.map { [$0.best, $0.worst] } == [[1, 2], [1, 1], [1, 1]])
  }

  @Test func `Three hundred criteria need no more than bounds or an order`() throws {
    let criteria = (0..<300).map { "c\($0)" }
    let points = (0..<3).map { vendor in criteria.indices.map { Double(($0 * 37 + vendor * 61) % 101) } }
    let ranges = try PointRanges(criteria: criteria, vendors: ["u", "v", "w"], low: points, high: points)
    let bounds: [WeightStatement] = criteria.map { .bounds(criterion: $0, low: 0.001, high: 0.01) }
    for statements in [bounds, [.order(criteria)]] {
      let polytope = try WeightPolytope(criteria: criteria, statements)
      let pairs = try PairExtremes(ranges, over: polytope)
      let leads = try LargestLead.all(of: pairs)
      for lead in leads {
        #expect((lead.weights.reduce(0, +) - 1).magnitude < 1e-9)
        let least = pairs.preferences.filter { $0.vendor == lead.vendor }.map(\.maxDifference).min() ?? 0
        #expect(lead.lead <= least + 1e-9)
      }
    }
  }
}
