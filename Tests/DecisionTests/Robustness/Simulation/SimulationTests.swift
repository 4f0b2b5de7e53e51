import Testing

@testable import Decision

@Suite("Simulation")
struct SimulationTests {
  static func simulation(
    _ rows: [(String, [PointsSampler])], weights: WeightDomain = .simplex, cases: Int = 1000
  ) throws(Refusal) -> Simulation {
    let criteria = ["a", "b", "c", "d"].prefix(rows.first?.1.count ?? 4)
    return try Simulation(
      criteria: Array(criteria),
      vendors: rows.map { id, cells in
        .init(id, columns: zip(criteria, cells).map { [.init(leaf: $0, share: 1, points: $1)] })
      }, weights: weights, cases: cases)
  }

  @Test func `Twins share every place, however many cases there are`() throws {
    let simulation = try Self.simulation([
      ("x", [.exact(1), .exact(2), .exact(3), .exact(4)]), ("y", [.exact(1), .exact(2), .exact(3), .exact(4)]),
      ("z", [.exact(0), .exact(0), .exact(0), .exact(0)]),
    ])
    let found = try simulation.result().acceptability
    #expect(found.rankAcceptability == [[0.5, 0.5, 0], [0.5, 0.5, 0], [0, 0, 1]])
    #expect(found.meanRank == [1.5, 1.5, 3])
    #expect(found.pairwiseWinning == [[0, 0.5, 1], [0.5, 0, 1], [0, 0, 0]])
    #expect(found.confidenceFactor == [1, 1, nil])
    #expect(found.centralWeights[0] == found.centralWeights[1] && found.centralWeights[2] == nil)
    #expect(found.holistic.linear == [0.75, 0.75, 0])
  }

  @Test func `One vendor is always first, and of none there is nothing to say`() throws {
    let alone = try Self.simulation([("x", [.exact(1), .uniform(try Interval(low: 0, high: 1))])]).result()
    #expect(alone.acceptability.rankAcceptability == [[1]] && alone.acceptability.holistic.linear == [1])
    #expect(alone.acceptability.holistic.centroid == [1] && alone.acceptability.confidenceFactor == [1])
    let none = try Self.simulation([]).result()
    #expect(none.acceptability.rankAcceptability.isEmpty && none.meanBestScore == 0)
  }

  @Test func `More vendors than a common multiple of places would fit a word share a tie`() throws {
    let rows = (0..<50).map { ("v\($0)", [PointsSampler.exact(5), .exact(5)]) }
    let found = try Self.simulation(rows, cases: 3).result().acceptability
    #expect(found.rankAcceptability.allSatisfy { $0.allSatisfy { ($0 - 0.02).magnitude < 1e-15 } })
    #expect(found.meanRank.allSatisfy { $0 == 25.5 })
  }

  // The places of a tie are those that the ranking by scores finds.
  @Test func `Places agree with competition ranks in every case`() {
    check { seed in
      let matrix = RandomMatrix(seed: seed, seed % 2 == 0 ? .points : .benefits)
      let scores = matrix.rows.enumerated().map { $1.levels[0] + (seed % 3 == 0 ? 1e-8 * Double($0) : 0) }
      let ids = matrix.rows.indices.map { "v\(10 + $0)" }
      let ranks = competitionRanks(zip(ids, scores).map { (vendor: $0, score: $1) }, naturalSize: 100)
      var placing = Placing(vendors: scores.count, naturalSize: 100)
      scores.withUnsafeBufferPointer { placing.place($0) }
      let found = placing.order.indices.map {
        CompetitionRank(vendor: ids[placing.order[$0]], rank: placing.starts[$0] + 1)
      }
      let sorted = found.sorted { ($0.rank, $0.vendor) < ($1.rank, $1.vendor) }
      return .that(sorted == ranks.sorted { ($0.rank, $0.vendor) < ($1.rank, $1.vendor) }, "\(found), \(ranks)")
    }
  }

  @Test func `Leaves below a criterion count by their shares`() throws {
    let simulation = try Simulation(
      criteria: ["g", "h"],
      vendors: [
        .init(
          "x",
          columns: [
            [
              .init(leaf: "g.1", share: 0.25, points: .exact(100)),
              .init(leaf: "g.2", share: 0.75, points: .uniform(try Interval(low: 0, high: 40))),
            ], [.init(leaf: "h", share: 1, points: .exact(20))],
          ])
      ], weights: .fixed([.init("g", 0.6), .init("h", 0.4)]), cases: 20_000)
    let result = try simulation.result()
    // 0.6·(25 + 0.75·20) + 0.4·20, and the ends of nine tenths of the open leaf.
    #expect((result.meanScore[0] - 32).magnitude < 4 * 0.037)
    let quantiles = try #require(result.scoreQuantiles?[0])
    #expect((quantiles.low - 23.9).magnitude < 0.2 && (quantiles.median - 32).magnitude < 0.3)
    #expect((quantiles.high - 40.1).magnitude < 0.2)
  }

  @Test(arguments: [1e308, 5e-324, 0])
  func `Extreme points give finite numbers`(size: Double) throws {
    let result = try Self.simulation([
      ("x", [.exact(size), .exact(-size)]), ("y", [.exact(-size), .uniform(try Interval(low: -size, high: size))]),
      ("z", [.exact(0), .exact(0)]),
    ]).result()
    #expect(result.meanScore.allSatisfy { $0.isFinite && $0.magnitude <= size } && result.meanBestScore.isFinite)
    #expect((result.acceptability.rankAcceptability.map { $0.reduce(0, +) }).allSatisfy { ($0 - 1).magnitude < 1e-12 })
  }

  @Test func `What has no answer is refused by name`() throws {
    func refused(_ made: () throws(Refusal) -> Simulation) -> String? { refusal(made) }
    let line = Linear(try Anchors(worst: 0, best: 1))
    #expect(refused { () throws(Refusal) in try Simulation(criteria: [], vendors: [], weights: .simplex) } == "tooFew")
    #expect(
      refused { () throws(Refusal) in try Simulation(criteria: ["a"], vendors: [], weights: .simplex, cases: 0) }
        == "tooFew")
    #expect(
      refused { () throws(Refusal) in try Simulation(criteria: ["a", "a"], vendors: [], weights: .simplex) }
        == "duplicateId a")
    #expect(
      refused { () throws(Refusal) in
        try Simulation(criteria: ["a"], vendors: [.init("x", columns: [[]])], weights: .simplex)
      } == "missingCell x")
    #expect(refused { () throws(Refusal) in try Self.simulation([("x", [.exact(.nan)])]) } == "nonFinite x, a")
    #expect(
      refused { () throws(Refusal) in
        try Self.simulation([("x", [.discrete([.init(share: 0.5, points: 1)])])])
      } == "outsideBounds x, a")
    #expect(
      refused { () throws(Refusal) in
        try Self.simulation([("x", [.level(.logNormal(logMean: 650, logDeviation: 10), line)])])
      } == "nonFinite x, a")
    #expect(
      refused { () throws(Refusal) in
        try Self.simulation(
          [("x", [.exact(1e300), .exact(1)])], weights: .fixed([.init("a", 1e200), .init("b", 1)]))
      } == "nonFinite")
    #expect(
      refused { () throws(Refusal) in
        try Self.simulation([("x", [.exact(1), .exact(1)])], weights: .order(["a", "x"]))
      } == "missingCell x")
  }
}
