import Decision
import Testing

struct DiagnosticShareTests {
  private let tiny = RandomProblem.tiny

  private func matrix(_ columns: [[Double]], _ directions: [Direction] = []) throws(Refusal) -> DecisionMatrix {
    try DecisionMatrix(
      columns: columns.indices.map {
        .init(criterion: "c\($0)", direction: $0 < directions.count ? directions[$0] : .max, weight: 1)
      },
      rows: (columns.first ?? []).indices.map { row in .init(vendor: "v\(row)", levels: columns.map { $0[row] }) })
  }

  private func shares(_ method: any WeightDiagnostic.Type, _ columns: [[Double]]) throws(Refusal) -> [Double] {
    try method.shares(of: matrix(columns), variant: method.variants[0]).shares.map(\.share)
  }

  @Test func `Levels at the ends of the range have shares, and nearly alike ones keep their figures`() throws {
    for method in WeightMethods.diagnostics where method.id != "merec" {
      let found = try shares(method, [[1e308, 5e307, 1e307], [tiny, 0, 99 * tiny], [3, 3, 3]])
      #expect(found.allSatisfy { $0.isFinite && $0 >= 0 } && found[2] == 0, "\(method.id)")
      #expect((found.reduce(0, +) - 1).magnitude < 1e-12)
    }
    #expect(try shares(Merec.self, [[1e308, tiny], [1, 1]]) == [1, 0])
    // Deviations of 1 and 2 parts in 10⁶ stand as 1 to 4, but for terms of the third order.
    let near = try shares(EntropyWeights.self, [[1, 1 + 1e-6, 1 - 1e-6], [1, 1 + 2e-6, 1 - 2e-6]])
    #expect((near[0] - 0.2).magnitude < 1e-9)
    #expect(try shares(StandardDeviationWeights.self, [[tiny, 0], [2 * tiny, 0]])[0] > 0.3)
  }

  @Test func `A criterion repeated says nothing new`() throws {
    // Columns 0 and 1 are one; 2 stands across them: sums of 1 − r are 1, 1 and 2.
    let columns: [[Double]] = [[0, 0, 1, 1], [0, 0, 2, 2], [0, 1, 0, 1]]
    let found = try shares(Critic.self, columns)
    #expect(zip(found, [0.25, 0.25, 0.5]).allSatisfy { ($0 - $1).magnitude < 1e-15 })
    #expect(try shares(Critic.self, [[1, 2], [7, 7]]) == [1, 0])
    let turned = try Critic.shares(of: matrix([[1, 2, 4], [1, 2, 4]], [.max, .min]), variant: "directions")
    #expect(turned.shares.map(\.share).allSatisfy { ($0 - 0.5).magnitude < 1e-15 } && turned.constantCriteria.isEmpty)
  }

  @Test func `Where nothing tells the vendors apart there are no shares`() throws {
    for method in WeightMethods.diagnostics {
      #expect(
        refusal { () throws(Refusal) in try shares(method, [[2, 2], [5, 5]]) } == "allWeightsZero", "\(method.id)")
      #expect(refusal { () throws(Refusal) in try shares(method, [[2], [5]]) } == "allWeightsZero")
      #expect(refusal { () throws(Refusal) in try shares(method, [[], []]) } == "tooFew")
      let one = try matrix([[1, 2]])
      #expect(refusal { () throws(Refusal) in try method.shares(of: one, variant: "x") } == "outsideBounds x")
    }
    #expect(refusal { () throws(Refusal) in try shares(Critic.self, [[1, 2, 3], [2, 4, 6]]) } == "allWeightsZero")
    // They tell the vendors apart, but each repeats the other.
    #expect(
      throws: Refusal(
        .allWeightsZero, "", "by this measure every criterion counts for 0, so there are no shares")
    ) { try shares(Critic.self, [[1, 2, 3], [2, 4, 6]]) }
    #expect(refusal { () throws(Refusal) in try shares(EntropyWeights.self, [[-1, 2]]) } == "nonPositive c0")
    #expect(refusal { () throws(Refusal) in try shares(Merec.self, [[0, 2]]) } == "nonPositive c0")
  }
}
