import Decision
import Testing

@Suite("Weighted sum")
struct WeightedSumTests {
  /// Scores of one criterion of weight 1, one vendor for each level.
  private func scores(
    _ normalisation: String, _ direction: Direction, _ levels: [Double], weight: Double = 1
  ) throws(Refusal) -> [Double] {
    let matrix = try DecisionMatrix(
      columns: [.init(criterion: "x", direction: direction, weight: weight)],
      rows: levels.enumerated().map { .init(vendor: "v\($0)", levels: [$1]) })
    return try WeightedSum.scores(of: matrix, variant: normalisation).entries.map(\.score)
  }

  // By hand from the formulas of `methods.md` section 2.
  @Test(
    "A column is scaled as its normalisation says",
    arguments: [
      ("minmax", .max, [2, 4, 10], [0, 0.25, 1]), ("minmax", .min, [2, 4, 10], [1, 0.75, 0]),
      ("minmax", .max, [-2, 0, 6], [0, 0.25, 1]), ("linear_ratio", .max, [2, 5, 10, 0], [0.2, 0.5, 1, 0]),
      ("linear_ratio", .min, [2, 4, 8], [1, 0.5, 0.25]), ("none", .max, [2, -5, 10], [2, -5, 10]),
      ("reciprocal_sum", .max, [1, 3, 4, 0], [0.125, 0.375, 0.5, 0]),
      ("reciprocal_sum", .min, [1, 2, 4], [4.0 / 7, 2.0 / 7, 1.0 / 7]), ("vector", .max, [3, 4, 0], [0.6, 0.8, 0]),
      ("vector", .min, [3, 4, 0], [-0.6, -0.8, 0]), ("vector", .max, [-3, 4, 0], [-0.6, 0.8, 0]),
      ("sum", .max, [1, 3, 4], [0.125, 0.375, 0.5]), ("sum", .min, [1, 3, 4, 0], [-0.125, -0.375, -0.5, 0]),
    ] as [(String, Direction, [Double], [Double])])
  func normalisations(name: String, direction: Direction, levels: [Double], expected: [Double]) throws {
    let found = try scores(name, direction, levels)
    #expect(found.count == expected.count)
    for (score, value) in zip(found, expected) { #expect((score - value).magnitude <= 1e-15) }
  }

  @Test("A constant column gives everybody the same, under min-max the full weight", arguments: [Direction.max, .min])
  func constantColumn(direction: Direction) throws {
    #expect(try scores("minmax", direction, [7, 7, 7], weight: 0.5) == [0.5, 0.5, 0.5])
    #expect(try scores("minmax", direction, [0, 0]) == [1, 1])
    #expect(try scores("linear_ratio", direction, [7, 7]) == [1, 1])
    #expect(try scores("reciprocal_sum", direction, [7, 7]) == [0.5, 0.5])
  }

  @Test("Levels at the ends of the range of numbers are scaled without overflow, underflow or loss")
  func extremes() throws {
    #expect(try scores("minmax", .max, [-1e308, 0, 1e308]) == [0, 0.5, 1])
    #expect(try scores("minmax", .min, [-1e308, 0, 1e308]) == [1, 0.5, 0])
    #expect(try scores("minmax", .max, [0, .leastNonzeroMagnitude]) == [0, 1])
    #expect(try scores("vector", .max, [1e308, 1e308]).allSatisfy { ($0 - 0.5.squareRoot()).magnitude < 1e-15 })
    #expect(try scores("vector", .max, [1e-300, 0]) == [1, 0])
    #expect(try scores("sum", .max, [1e308, 1e308]) == [0.5, 0.5])
    #expect(try scores("reciprocal_sum", .min, [.leastNonzeroMagnitude, 1e308]) == [1, 0])
    #expect(try scores("linear_ratio", .min, [.leastNonzeroMagnitude, 1e308]) == [1, 0])
  }

  @Test(
    "What has no finite answer is refused with its reason",
    arguments: [
      ("linear_ratio", .max, [-1, 2], "nonPositive x"), ("linear_ratio", .min, [-1, 2], "nonPositive x"),
      ("linear_ratio", .max, [0, 0], "nonPositive x"), ("linear_ratio", .min, [0, 2], "zeroCost x"),
      ("reciprocal_sum", .max, [-1, 2], "nonPositive x"), ("reciprocal_sum", .max, [0, 0], "nonPositive x"),
      ("reciprocal_sum", .min, [0, 2], "zeroCost x"), ("sum", .max, [-1, 2], "nonPositive x"),
      ("sum", .min, [0, 0], "nonPositive x"), ("vector", .max, [0, 0], "nonPositive x"),
      ("none", .min, [1, 2], "outsideBounds x"), ("none", .max, [1e308, 1], "nonFinite v0"),
      ("max", .max, [1, 2], "outsideBounds max"),
    ] as [(String, Direction, [Double], String)])
  func refusals(name: String, direction: Direction, levels: [Double], expected: String) {
    #expect(refusal { () throws(Refusal) in try scores(name, direction, levels, weight: 10) } == expected)
  }

  @Test("A criterion of weight 0 is not even checked", arguments: WeightedSum.variants)
  func zeroWeight(normalisation: String) throws {
    let columns: [DecisionMatrix.Column] = [
      .init(criterion: "a", direction: .max, weight: 1), .init(criterion: "b", direction: .min, weight: 0),
    ]
    let matrix = try DecisionMatrix(
      columns: columns, rows: [.init(vendor: "v", levels: [1, 0]), .init(vendor: "w", levels: [2, -5])])
    let alone = try DecisionMatrix(
      columns: [columns[0]], rows: [.init(vendor: "v", levels: [1]), .init(vendor: "w", levels: [2])])
    let scores = try WeightedSum.scores(of: matrix, variant: normalisation)
    #expect(
      scores.entries.map(\.score) == (try WeightedSum.scores(of: alone, variant: normalisation).entries.map(\.score)))
    #expect(scores.entries.map { $0.contributions.last } == [0, 0])
  }

  @Test("Min-max is the default, and no bid has no score", arguments: WeightedSum.variants)
  func noVendor(normalisation: String) throws {
    #expect(WeightedSum.variants.first == "minmax")
    #expect(try scores(normalisation, .max, []).isEmpty)
  }

  // A placeholder stands in the cell of a criterion left out; it would move the scale of everybody.
  @Test("A vendor for which a criterion was left out is refused", arguments: WeightedSum.variants)
  func leftOut(normalisation: String) throws {
    let matrix = try DecisionMatrix(
      columns: [
        .init(criterion: "a", direction: .max, weight: 0.5), .init(criterion: "b", direction: .max, weight: 0.5),
      ],
      rows: [.init(vendor: "v", levels: [1, 2]), .init(vendor: "w", levels: [3, 0], ownWeights: [1, 0])])
    #expect(
      refusal { () throws(Refusal) in
        try WeightedSum.scores(of: matrix, variant: normalisation)
      } == "missingCell w")
  }
}
