import Testing

@testable import Decision

@Suite("Exact areas")
struct ExactAcceptabilityTests {
  private static func exact(
    _ rows: [(String, [Double])], weights: WeightDomain = .simplex
  ) throws(Refusal) -> Acceptability? {
    try ExactAcceptability.acceptability(
      of: SimulationTests.simulation(rows.map { ($0.0, $0.1.map { .exact($0) }) }, weights: weights, cases: 1))
  }

  // With the weight w of a: x has 10w, y has 4; x is ahead above 0.4.
  @Test func `A vendor of another size does not hide who is ahead of whom`() throws {
    let found = try #require(try Self.exact([("huge", [1e12, 1e12]), ("x", [10, 0]), ("y", [4, 4])]))
    #expect((found.pairwiseWinning[1][2] - 0.6).magnitude < 1e-12)
    #expect(found.rankAcceptability[0] == [1, 0, 0])
  }

  @Test func `Twins share their places`() throws {
    let found = try #require(try Self.exact([("x", [1, 9, 5]), ("y", [1, 9, 5]), ("z", [0, 8, 4])]))
    #expect(found.rankAcceptability == [[0.5, 0.5, 0], [0.5, 0.5, 0], [0, 0, 1]])
    #expect(found.confidenceFactor == [1, 1, nil])
    let centre = try #require(found.centralWeights[0])
    #expect(centre.allSatisfy { ($0 - 1.0 / 3).magnitude < 1e-12 })
  }

  // Where c weighs 0.2, a and b share 0.8: a is ahead of b above 0.4, half of the segment.
  @Test func `Bounds that leave a segment of three weights are measured by its length`() throws {
    let found = try #require(
      try Self.exact(
        [("x", [10, 0, 0]), ("y", [0, 10, 0])], weights: .bounds([.init("c", low: 0.2, high: 0.2)])))
    #expect((found.rankAcceptability[0][0] - 0.5).magnitude < 1e-9)
    #expect((try #require(found.centralWeights[0])[0] - 0.6).magnitude < 1e-9)
  }

  @Test func `Statements about three weights are cut out of the triangle`() throws {
    let polytope = try WeightPolytope(
      criteria: ["a", "b", "c"], [.linear(.init([.init("a", -1), .init("b", 2)], .atMost, 0))])
    let region = try #require(try WeightDomain.polytope(polytope).region(["a", "b", "c"]))
    #expect((region.size - 1.0 / 6).magnitude < 1e-12)
    #expect(zip(region.centroid, [5.0 / 9, 1.0 / 9, 1.0 / 3]).allSatisfy { ($0 - $1).magnitude < 1e-12 })
  }

  @Test func `One criterion, fixed weights and bounds on a point need no area`() throws {
    #expect(try Self.exact([("x", [1]), ("y", [2])])?.rankAcceptability == [[0, 1], [1, 0]])
    let four = [("x", [1.0, 0, 0, 0]), ("y", [0, 0, 0, 1])]
    let ids = ["a", "b", "c", "d"]
    let fixed = WeightDomain.fixed(zip(ids, [0.5, 0.1, 0.1, 0.3]).map { .init($0, $1) })
    #expect(try Self.exact(four, weights: fixed)?.rankAcceptability == [[1, 0], [0, 1]])
    let point = WeightDomain.bounds(ids.map { .init($0, low: 0.25, high: 1) })
    #expect(try Self.exact(four, weights: point)?.rankAcceptability == [[0.5, 0.5], [0.5, 0.5]])
  }

  @Test func `Four criteria, open values and too many vendors are left to simulation`() throws {
    #expect(try Self.exact([("x", [1, 0, 0, 0]), ("y", [0, 0, 0, 1])]) == nil)
    let open = try SimulationTests.simulation([("x", [.uniform(try Interval(low: 0, high: 1)), .exact(1)])])
    #expect(try ExactAcceptability.acceptability(of: open) == nil)
    let many = (0..<16).map { index -> (String, [Double]) in
      let points: [Int] = [index, 15 - index, index * index % 7]
      return ("v\(index)", points.map { Double($0) })
    }
    #expect(try Self.exact(many) == nil)
    #expect(try Self.exact(Array(many.prefix(15))) != nil)
  }
}
