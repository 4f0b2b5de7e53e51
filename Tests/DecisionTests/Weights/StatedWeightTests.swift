import Decision
import Testing

struct StatedWeightTests {
  @Test func `Direct weights stay as they are, and must sum to 1`() throws {
    let weights = try DirectWeights.weights([("b", 0.7), ("a", 0.3)])
    #expect(weights.shares.map(\.weight) == [0.3, 0.7] && weights.shares.map(\.criterion) == ["a", "b"])
    #expect(weights.variant == "direct" && weights.weight(of: "b") == 0.7 && weights.weight(of: "c") == nil)
    #expect(try DirectWeights.weights([("a", 1 + 1e-12)]).shares.map(\.weight) == [1 + 1e-12])
    #expect(refusal { () throws(Refusal) in try DirectWeights.weights([("a", 0.9)]) } == "weightSum")
  }

  @Test(
    arguments: [
      ([("a", 1.0), ("b", 3)], [0.25, 0.75]), ([("a", 1e308), ("b", 1e308)], [0.5, 0.5]),
      ([("a", Double.leastNonzeroMagnitude), ("b", 0)], [1, 0]), ([("a", 7)], [1]),
      ([("a", 1e308), ("b", .leastNonzeroMagnitude)], [1, 0]),
    ] as [([(String, Double)], [Double])])
  func `Points become shares of their sum, at any size`(points: [(String, Double)], expected: [Double]) throws {
    #expect(try PointWeights.weights(points).shares.map(\.weight) == expected)
  }

  @Test(
    arguments: [
      ([], "tooFew"), ([("a", 0.0), ("b", 0)], "allWeightsZero"), ([("a", -1), ("b", 2)], "negativeWeight a"),
      ([("a", 1), ("a", 2)], "duplicateId a"), ([("a", .infinity)], "nonFinite a"), ([("a", .nan)], "nonFinite a"),
    ] as [([(String, Double)], String)])
  func `Points that give no shares are refused`(points: [(String, Double)], expected: String) {
    #expect(refusal { () throws(Refusal) in try PointWeights.weights(points) } == expected)
  }

  @Test func `The largest swing has 100 points, and the levels it runs between are told`() throws {
    let weights = try SwingWeights.weights([
      .init(criterion: "price", points: 100, anchors: try Anchors(worst: 40, best: 20.5)),
      .init(criterion: "exit", points: 60),
    ])
    #expect(weights.shares.map(\.weight) == [0.375, 0.625])
    #expect(weights.basis == ["price: 100 points for the swing from 40 to 20.5"])
    for (largest, expected) in [(90.0, "outsideBounds"), (120, "outsideBounds a")] {
      #expect(
        refusal { () throws(Refusal) in
          try SwingWeights.weights([.init(criterion: "a", points: largest), .init(criterion: "b", points: 5)])
        } == expected)
    }
  }

  @Test func `One criterion gets everything, and three hundred still sum to 1`() throws {
    let one = try ImportanceOrder(groups: [["a"]])
    let many = try ImportanceOrder(groups: (0..<300).map { ["c\($0)"] })
    for method in [RankOrderCentroid.weights, RankSum.weights, RankReciprocal.weights] {
      #expect(method(one).shares.map(\.weight) == [1])
      let weights = method(many).shares.map(\.weight)
      #expect((weights.reduce(0, +) - 1).magnitude < 1e-13 && weights.allSatisfy { $0 > 0 })
    }
  }

  @Test func `Of places only the order counts, and equal places are ties`() throws {
    let order = try ImportanceOrder(places: [("d", 9), ("b", 2), ("c", 2), ("a", 1)])
    #expect(order.groups == [["a"], ["b", "c"], ["d"]])
    let weights = RankOrderCentroid.weights(order)
    #expect(weights.basis == ["a > b = c > d"] && weights.origin.contains("Tied criteria share the mean"))
  }

  @Test(
    arguments: [
      ([], "tooFew"), ([("a", 0.5)], "outsideBounds a"), ([("a", .nan)], "nonFinite a"),
      ([("a", 1), ("a", 2)], "duplicateId a"),
    ] as [([(String, Double)], String)])
  func `Places that are none are refused`(places: [(String, Double)], expected: String) {
    #expect(refusal { () throws(Refusal) in try ImportanceOrder(places: places) } == expected)
    #expect(refusal { () throws(Refusal) in try ImportanceOrder(groups: [["a"], []]) } == "emptyGroup")
  }
}
