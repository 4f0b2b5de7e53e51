import Decision
import Testing

@Suite("Additive value on a matrix")
struct AdditiveValueTests {
  private func matrix(
    _ levels: [Double], own: [Double]? = nil, weights: [Double] = [0.75, 0.25], direction: Direction = .max
  ) throws -> DecisionMatrix {
    try DecisionMatrix(
      columns: [
        .init(criterion: "a", direction: .max, weight: weights[0]),
        .init(criterion: "b", direction: direction, weight: weights[1]),
      ], rows: [.init(vendor: "v", levels: levels, ownWeights: own)])
  }

  @Test("Points count with the weights of the columns, or with those of the row")
  func weights() throws {
    let common = try AdditiveValue.scores(of: matrix([80, 40]), variant: "anchored")
    #expect(common.entries.first?.contributions == [60, 10])
    #expect(common.entries.first?.score == 70)
    #expect(common.variant == "additive/anchored")
    #expect(common.naturalSize == 100)
    let own = try AdditiveValue.scores(of: matrix([80, 40], own: [0, 1]), variant: "anchored")
    #expect(own.entries.first?.score == 40)
  }

  @Test("A form that it has not, a cost and a sum beyond all numbers are refused")
  func refusals() throws {
    let plain = try matrix([80, 40])
    #expect(
      refusal { () throws(Refusal) in
        try AdditiveValue.scores(of: plain, variant: "minmax")
      } == "outsideBounds minmax")
    let cost = try matrix([80, 40], direction: .min)
    #expect(
      refusal { () throws(Refusal) in
        try AdditiveValue.scores(of: cost, variant: "anchored")
      } == "outsideBounds b")
    let huge = try matrix([1e308, 1e308], weights: [1, 1])
    #expect(refusal { () throws(Refusal) in try AdditiveValue.scores(of: huge, variant: "anchored") } == "nonFinite v")
    let opposed = try matrix([1e308, -1e308], weights: [10, 10])
    #expect(
      refusal { () throws(Refusal) in
        try AdditiveValue.scores(of: opposed, variant: "anchored")
      } == "nonFinite v")
  }
}
