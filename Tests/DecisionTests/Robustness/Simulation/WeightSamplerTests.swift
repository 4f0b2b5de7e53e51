import Testing

@testable import Decision

@Suite("Draws of weights")
struct WeightSamplerTests {
  static let ids = ["a", "b", "c", "d", "e"]

  /// Weights by case, then criterion.
  static func draw(_ sampler: any WeightSampler, _ count: Int, cases: Int = 8192) throws -> [[Double]] {
    var drawn: [[Double]] = []
    var table = CaseTable(rows: count)
    for block in 0..<(cases / 1024) {
      try sampler.draw(block: UInt64(block), cases: 1024, into: &table)
      for index in 0..<1024 {
        drawn.append((0..<count).map { row in table.lend { $0[row * CaseTable.stride + index] } })
      }
    }
    return drawn
  }

  static func mean(_ drawn: [[Double]], _ row: Int, _ of: (Double) -> Double = { $0 }) -> Double {
    drawn.reduce(0) { $0 + of($1[row]) } / Double(drawn.count)
  }

  static func bounds(_ ids: [String], _ ends: [(Double, Double)]) throws -> WeightBounds {
    try WeightBounds(ids, low: ends.map(\.0), high: ends.map(\.1))
  }

  @Test func `Logarithms of a block have the bits of single ones`() throws {
    var stream = RandomStream(seed: 3, purpose: .weights, key: "x", block: 0)
    var single = stream
    var block = [Double](repeating: 0, count: 100_003)
    block.withUnsafeMutableBufferPointer { stream.fill(exponentials: $0) }
    for number in block { #expect(try number == single.exponential()) }
    // The ends of the range, both sides of √½, and 1.
    let half = 0.5.squareRoot()
    for x in [
      0x1p-53, 1 - 0x1p-53, half, half.nextDown, half.nextUp, 0.25, 0.75, 1, 1.5, 2.0.squareRoot(), 1e300, 0x1p-1022,
    ] {
      var one = [x]
      one.withUnsafeMutableBufferPointer { PortableFunctions.replaceByNegativeLogarithms($0) }
      #expect(try one[0] == -PortableFunctions.ln(x), "\(x)")
    }
  }

  // A weight of five on the simplex has mean 1/5 and E[w²] = 2/30; standard errors 0.0018 and 0.0009.
  @Test func `Weights of the simplex have its moments`() throws {
    let drawn = try Self.draw(SimplexWeights(criteria: Self.ids, seed: 1), 5)
    for row in 0..<5 {
      #expect((Self.mean(drawn, row) - 0.2).magnitude < 4 * 0.0018)
      #expect((Self.mean(drawn, row) { $0 * $0 } - 1.0 / 15).magnitude < 4 * 0.0009)
    }
    #expect(drawn.allSatisfy { ($0.reduce(0, +) - 1).magnitude < 1e-12 && $0.allSatisfy { $0 > 0 } })
  }

  @Test func `A criterion added changes no number drawn for the others`() throws {
    let few = try Self.draw(SimplexWeights(criteria: ["a", "b"], seed: 1), 2, cases: 1024)
    let more = try Self.draw(SimplexWeights(criteria: ["a", "b", "c"], seed: 1), 3, cases: 1024)
    #expect(zip(few, more).allSatisfy { ($0[0] / $0[1] / ($1[0] / $1[1]) - 1).magnitude < 1e-12 })
  }

  // The centroid of the cone is what rank-order centroid weights are: (1/5)·Σ 1/k.
  @Test func `Weights in an order have the centroid of its cone for their mean`() throws {
    let simplex = SimplexWeights(criteria: Self.ids, seed: 1)
    let drawn = try Self.draw(OrderedWeights(simplex: simplex, order: [4, 3, 2, 1, 0]), 5)
    for (row, centre) in [0.04, 0.09, 0.156_667, 0.256_667, 0.456_667].enumerated() {
      #expect((Self.mean(drawn, row) - centre).magnitude < 4 * 0.0016)
    }
    #expect(drawn.allSatisfy { $0 == $0.sorted() })
  }

  @Test func `Lower bounds move the simplex inwards`() throws {
    let bounds = try Self.bounds(["a", "b", "c"], [(0.1, 1), (0.2, 1), (0.3, 1)])
    #expect(bounds.isLowerOnly)
    let domain = WeightDomain.bounds([
      .init("a", low: 0.1, high: 1), .init("b", low: 0.2, high: 1), .init("c", low: 0.3, high: 1),
    ])
    let sampler = try domain.sampler(["a", "b", "c"], seed: 1)
    #expect(sampler is LowerBoundedWeights)
    let drawn = try Self.draw(sampler, 3)
    for (row, centre) in [0.1 + 0.4 / 3, 0.2 + 0.4 / 3, 0.3 + 0.4 / 3].enumerated() {
      #expect((Self.mean(drawn, row) - centre).magnitude < 4 * 0.0011)
    }
  }

  // The three ways of drawing between bounds share their moments; a range of 0.25 has a deviation below 0.08.
  @Test(arguments: [
    [(0.35, 0.6), (0.2, 0.45), (0.1, 0.3)], [(0.05, 0.5), (0, 0.4), (0.1, 0.9), (0.02, 0.3)],
    [(0.1, 0.12), (0.2, 0.6), (0.2, 0.6), (0, 0.05)], [(0.3, 0.3), (0.1, 0.4), (0.1, 0.4), (0.1, 0.2)],
  ])
  func `Rejection, tilted rejection and hit-and-run draw from the same weights`(ends: [(Double, Double)]) throws {
    let ids = Array(Self.ids.prefix(ends.count))
    let bounds = try Self.bounds(ids, ends)
    let rejection = try Self.draw(RejectionWeights(bounds: bounds, seed: 1), ends.count, cases: 4096)
    let tilted = try Self.draw(TiltedWeights(bounds, seed: 2), ends.count, cases: 4096)
    let walk = try Self.draw(HitAndRunWeights(bounds.interior, seed: 3), ends.count, cases: 4096)
    for row in ends.indices {
      let centre = Self.mean(rejection, row)
      let deviation = max(Self.mean(rejection, row) { ($0 - centre) * ($0 - centre) }, 0).squareRoot()
      let third = Self.mean(rejection, row) { ($0 - centre) * ($0 - centre) }
      for drawn in [tilted, walk] {
        // Two samples of 4,096; points of a walk are not quite independent.
        #expect((Self.mean(drawn, row) - centre).magnitude <= 6 * deviation * (2.0 / 4096).squareRoot() + 1e-12)
        let spread = Self.mean(drawn, row) { ($0 - centre) * ($0 - centre) }
        #expect((spread - third).magnitude <= 0.15 * third + 1e-12)
        #expect(
          drawn.allSatisfy { $0[row] >= ends[row].0 - 1e-9 && $0[row] <= ends[row].1 + 1e-9 })
        #expect(drawn.allSatisfy { ($0.reduce(0, +) - 1).magnitude < 1e-9 })
      }
    }
  }

  @Test func `Tight bounds on many criteria are drawn by tilted rejection`() throws {
    let ids = (10..<40).map { "c\($0)" }
    let domain = WeightDomain.bounds(ids.map { .init($0, low: 0.8 / 30, high: 1.2 / 30) })
    let sampler = try domain.sampler(ids, seed: 1)
    #expect(sampler is TiltedWeights)
    let drawn = try Self.draw(sampler, 30, cases: 1024)
    #expect(drawn.allSatisfy { $0.allSatisfy { $0 >= 0.8 / 30 - 1e-12 && $0 <= 1.2 / 30 + 1e-12 } })
    for row in 0..<30 { #expect((Self.mean(drawn, row) - 1.0 / 30).magnitude < 5 * 0.0077 / 32) }
  }

  // Weights under a ratio have the centroid of the triangle a ≥ 2b: corners (1, 0, 0), (0, 0, 1), (2/3, 1/3, 0).
  @Test func `Weights under statements have the centroid of their triangle for their mean`() throws {
    let polytope = try WeightPolytope(
      criteria: ["c", "b", "a"], [.linear(.init([.init("b", 2), .init("a", -1)], .atMost, 0))])
    let drawn = try Self.draw(
      try WeightDomain.polytope(polytope).sampler(["a", "b", "c"], seed: 1), 3, cases: 4096)
    for (row, centre) in [5.0 / 9, 1.0 / 9, 1.0 / 3].enumerated() {
      #expect((Self.mean(drawn, row) - centre).magnitude < 0.02)
    }
    #expect(drawn.allSatisfy { $0[0] >= 2 * $0[1] - 1e-9 })
  }

  @Test func `Bounds that leave one set of weights give it`() throws {
    let sampler = try WeightDomain.bounds([.init("a", low: 0.7, high: 0.7)]).sampler(["a", "b"], seed: 1)
    let weights = try Self.draw(sampler, 2, cases: 1024)[0]
    #expect((weights[0] - 0.7).magnitude < 1e-12 && (weights[1] - 0.3).magnitude < 1e-12)
  }

  @Test(arguments: [
    ([WeightDomain.Bound("a", low: 0.6, high: 1), .init("b", low: 0.6, high: 1)], "emptyPolytope"),
    ([.init("a", low: 0, high: 0.3), .init("b", low: 0, high: 0.3)], "emptyPolytope"),
    ([.init("a", low: 0.3, high: 0.2)], "outsideBounds a"), ([.init("x", low: 0, high: 1)], "missingCell x"),
    ([.init("a", low: 0, high: 1), .init("a", low: 0, high: 1)], "duplicateId a"),
    ([.init("a", low: .nan, high: 1)], "nonFinite a"), ([.init("a", low: 2, high: 3)], "emptyPolytope"),
  ])
  func `Bounds that cannot be kept are refused`(bounds: [WeightDomain.Bound], expected: String) {
    #expect(
      refusal { () throws(Refusal) in try WeightDomain.bounds(bounds).sampler(["a", "b"], seed: 1) } == expected)
  }

  @Test func `A start that is not inside, and a walk without end, are refused`() throws {
    func walk(from start: [Double], _ limits: [WeightRow] = []) -> String? {
      refusal { () throws(Refusal) in
        try HitAndRunWeights(WeightInterior(startingPoint: start, limits: limits, equalities: []), seed: 1)
      }
    }
    #expect(walk(from: [1, 0]) == "emptyPolytope")
    #expect(walk(from: [0.4, 0.4]) == "emptyPolytope")
    #expect(walk(from: [0.5, 0.5], [WeightRow([1, 1], atMost: 0.5)]) == "emptyPolytope")
    #expect(walk(from: [Double](repeating: 1.0 / 200, count: 200)) == "sizeLimit")
  }
}
