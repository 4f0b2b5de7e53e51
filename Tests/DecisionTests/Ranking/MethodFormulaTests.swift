import Decision
import Testing

/// Small tables worked out by hand from the formulas of `methods.md` section 2.
@Suite("Formulas of the ranking methods by hand")
struct MethodFormulaTests {
  /// One row of `levels` for each vendor; the criteria are a, b, … with the directions and weights given.
  static func matrix(
    _ columns: [(Direction, Double)], _ levels: [[Double]]
  ) throws(Refusal) -> DecisionMatrix {
    let ids = ["a", "b", "c", "d"]
    return try DecisionMatrix(
      columns: zip(ids, columns).map { .init(criterion: $0, direction: $1.0, weight: $1.1) },
      rows: levels.enumerated().map { .init(vendor: "v\($0)", levels: $1) })
  }

  private func scores(
    _ method: any RankingMethod.Type, _ columns: [(Direction, Double)], _ levels: [[Double]], form: String? = nil,
    _ parameters: MethodParameters = MethodParameters()
  ) throws -> [Double] {
    let matrix = try Self.matrix(columns, levels)
    return try method.scores(of: matrix, variant: form ?? method.variants[0], parameters: parameters)
      .entries.map(\.score)
  }

  private func expect(_ found: [Double], _ expected: [Double], sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(
      found.count == expected.count && zip(found, expected).allSatisfy { ($0 - $1).magnitude < 1e-12 },
      "\(found)", sourceLocation: sourceLocation)
  }

  @Test("Weighted product: a quarter of the best benefit at weight ½ and half the price at weight 1")
  func weightedProduct() throws {
    expect(try scores(WeightedProduct.self, [(.max, 0.5), (.min, 1)], [[4, 10], [1, 5]]), [0.5, 0.5])
    // 4^½ · 10^−1 = 0.2 and 1 · 5^−1 = 0.2.
    let logarithm = try PortableFunctions.ln(0.2) / PortableFunctions.ln(10)
    expect(
      try scores(WeightedProduct.self, [(.max, 0.5), (.min, 1)], [[4, 10], [1, 5]], form: "none"),
      [logarithm, logarithm])
  }

  @Test("WASPAS lies between the product at λ = 0 and the sum at λ = 1")
  func waspas() throws {
    for share in [0, 1, 0.5] {
      var parameters = MethodParameters()
      parameters.sumShare = share
      // Ratios ¼ at weight ½ and 1 at weight ½: product ½, sum 0.625; the other way round for the rival.
      let found = try scores(Waspas.self, [(.max, 0.5), (.min, 0.5)], [[1, 5], [4, 20]], parameters)
      expect(found, [share * 0.625 + (1 - share) * 0.5, share * 0.625 + (1 - share) * 0.5])
    }
  }

  @Test("TOPSIS: one step of two is half the way; all alike is one half; fixed anchors know no rival")
  func topsis() throws {
    expect(try scores(Topsis.self, [(.max, 1)], [[1], [2], [3]], form: "minmax"), [0, 0.5, 1])
    expect(try scores(Topsis.self, [(.max, 1), (.min, 1)], [[0, 0], [1, 1]], form: "minmax"), [0.5, 0.5])
    for form in ["vector", "minmax"] {
      expect(try scores(Topsis.self, [(.max, 1)], [[7], [7]], form: form), [0.5, 0.5])
    }
    expect(try scores(Topsis.self, [(.max, 3), (.max, 3)], [[100, 0], [25, 25]], form: "fixed"), [0.5, 0.25])
    expect(try scores(Topsis.self, [(.max, 1)], [[40]], form: "fixed"), [0.4])
  }

  @Test("TOPSIS keeps a criterion of very small weight that alone tells vendors apart")
  func topsisSmallWeight() throws {
    expect(
      try scores(Topsis.self, [(.max, 1), (.max, 1e-200)], [[5, 1], [5, 2]], form: "minmax"), [0, 1])
  }

  // Good prices 10, 20, 40 of equal quality; `methods.md` section 2.
  @Test("COPRAS at equal quality and prices 10, 20, 40, and without costs")
  func copras() throws {
    let found = try scores(Copras.self, [(.max, 0.5), (.min, 0.5)], [[5, 10], [5, 20], [5, 40]])
    #expect(zip(found, [1, 0.684, 0.526]).allSatisfy { ($0 - $1).magnitude < 5e-4 })
    expect(try scores(Copras.self, [(.max, 1)], [[1], [3]]), [1 / 3.0, 1])
    let matrix = try Self.matrix([(.max, 1)], [[1], [3]])
    #expect(try Copras.scores(of: matrix, variant: "sum").findings == [.init(.noCostCriterion)])
  }

  @Test("ARAS: the optimal vendor counts in the sums, and the cheapest of one criterion has 1")
  func aras() throws {
    expect(try scores(Aras.self, [(.min, 1)], [[1], [2], [4]]), [1, 0.5, 0.25])
    // Shares of 1, 2 with the optimum 2: 0.2, 0.4, 0.4; of 1/4, 1/2 with 1/2: 0.2, 0.4, 0.4.
    expect(try scores(Aras.self, [(.max, 1), (.min, 3)], [[1, 2], [2, 4]]), [(0.2 + 1.2) / 1.6, (0.4 + 0.6) / 1.6])
  }

  @Test("MOORA: 3 and 4 on a column of length 5; a cost is subtracted")
  func moora() throws {
    expect(try scores(Moora.self, [(.max, 1), (.min, 0.5)], [[3, 4], [4, 3]]), [0.6 - 0.4, 0.8 - 0.3])
    expect(try scores(Moora.self, [(.max, 1)], [[-3], [4]]), [-0.6, 0.8])
  }

  @Test("EDAS: average 2 of 1 and 3; nobody above or below gives one half")
  func edas() throws {
    expect(try scores(Edas.self, [(.max, 1)], [[1], [3]]), [0, 1])
    // SP is 1 and ½, SN ½ and 1.
    expect(try scores(Edas.self, [(.max, 1), (.min, 3)], [[1, 2], [3, 4]]), [0.75, 0.25])
    expect(try scores(Edas.self, [(.max, 1)], [[0.1], [0.1], [0.1]]), [0.5, 0.5, 0.5])
    expect(try scores(Edas.self, [(.max, 1)], [[9]]), [0.5])
    expect(try scores(Edas.self, [(.max, 1)], [[-1], [5]]), [0, 1])
  }

  @Test("CODAS: the taxicab lead counts from τ on")
  func codas() throws {
    var parameters = MethodParameters()
    // Ratios 0.6 and 1 lie 0.4 apart in both distances.
    for (threshold, lead) in [(0.41, 0.4), (0.3, 0.8), (0, 0.8)] {
      parameters.distanceThreshold = threshold
      expect(try scores(Codas.self, [(.max, 1)], [[3], [5]], parameters), [-lead, lead])
    }
    parameters.distanceThreshold = 0.5
    // E = √(0.5² + 0.5²) against 0, T = 1 against 0.
    let straight = 0.5.squareRoot()
    expect(
      try scores(Codas.self, [(.max, 1), (.min, 1)], [[1, 4], [2, 2]], parameters), [-straight - 1, straight + 1])
  }

  @Test("MABAC: the border of 1 and 2 is √2; a constant column adds exactly 0")
  func mabac() throws {
    let root = 2.0.squareRoot()
    expect(try scores(Mabac.self, [(.min, 1), (.max, 0.3)], [[5, 7], [9, 7]]), [2 - root, 1 - root])
    #expect(try scores(Mabac.self, [(.max, 0.3)], [[7], [7], [7]]) == [0, 0, 0])
    expect(
      try Mabac.border(of: Self.matrix([(.min, 1), (.max, 0.3), (.max, 0)], [[5, 7, 0], [9, 7, 0]])), [root, 0.6, 0])
  }

  @Test("MARCOS agrees with its utility functions written out")
  func marcos() throws {
    // Ratios ½ and 1 at weight 1: the anti-ideal has ½, the ideal 1, so that K⁻ = 1, 2 and K⁺ = ½, 1.
    let found = try scores(Marcos.self, [(.max, 1)], [[1], [2]])
    let expected = [(1.0, 0.5), (2.0, 1.0)].map { anti, ideal in
      let (low, high) = (ideal / (ideal + anti), anti / (ideal + anti))
      return (ideal + anti) / (1 + (1 - high) / high + (1 - low) / low)
    }
    expect(found, expected)
  }

  @Test("SPOTIS: shares of the declared width, to the better bound or to the ideal point")
  func spotis() throws {
    var parameters = MethodParameters()
    parameters.bounds = ["a": try Interval(low: 0, high: 10), "b": try Interval(low: -5, high: 5)]
    expect(try scores(Spotis.self, [(.max, 0.5), (.min, 2)], [[4, 0], [10, -5]], parameters), [0.3 + 1, 0])
    parameters.idealPoint = ["a": 4]
    expect(try scores(Spotis.self, [(.max, 0.5), (.min, 2)], [[4, 0], [10, -5]], parameters), [1, 0.3])
  }

  @Test("RAM: (2 + benefit share) to the power 1/(2 + cost share)")
  func ram() throws {
    let root = 2.0.squareRoot()
    // One vendor has all of a benefit of weight 2 and of a cost of weight 2: (2 + 2)^(1/4).
    expect(try scores(Ram.self, [(.max, 2), (.min, 2)], [[7, 9]]), [root])
    expect(try scores(Ram.self, [(.max, 2)], [[7], [0]]), [2, root])
  }

  @Test("RIM: 1 in the ideal interval, a straight line to each end")
  func rim() throws {
    var parameters = MethodParameters()
    parameters.bounds["a"] = try Interval(low: 0, high: 10)
    parameters.idealIntervals["a"] = try Interval(low: 4, high: 5)
    expect(
      try scores(Rim.self, [(.max, 3)], [[0], [1], [4], [4.5], [5], [9], [10]], parameters),
      [0, 0.25, 1, 1, 1, 0.2, 0])
    parameters.idealIntervals["a"] = try Interval(low: 10, high: 10)
    expect(try scores(Rim.self, [(.max, 3)], [[10], [0]], parameters), [1, 0])
  }
}
