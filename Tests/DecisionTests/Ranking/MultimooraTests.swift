import Decision
import Testing

@Suite("MULTIMOORA")
struct MultimooraTests {
  private func result(
    _ levels: [[Double]], _ columns: [(Direction, Double)] = [(.max, 0.5), (.min, 0.5)],
    _ change: (inout MethodParameters) -> Void = { _ in }
  ) throws(Refusal) -> [Multimoora.Result.Standing] {
    var parameters = MethodParameters()
    change(&parameters)
    return try Multimoora.result(of: MethodFormulaTests.matrix(columns, levels), parameters: parameters).standings
  }

  @Test("The three lists by hand on columns of length 5")
  func lists() throws {
    let found = try result([[3, 4], [4, 3]])
    #expect(zip(found.map(\.ratio), [-0.1, 0.1]).allSatisfy { ($0 - $1).magnitude < 1e-15 })
    #expect(zip(found.map(\.referencePoint), [0.1, 0]).allSatisfy { ($0 - $1).magnitude < 1e-15 })
    // (0.6/0.8)^½ and (0.8/0.6)^½.
    let expected = try [PortableFunctions.ln(0.75) / 2, -PortableFunctions.ln(0.75) / 2]
    #expect(zip(found.map(\.logarithm), expected).allSatisfy { ($0 - $1).magnitude < 1e-14 })
    #expect(found.map(\.aheadOf) == [0, 1] && found.map(\.finalRank) == [2, 1])
  }

  @Test("Weights as factors, and none at all, in the lists that can do without")
  func forms() throws {
    let columns: [(Direction, Double)] = [(.max, 0.2), (.min, 0.8)]
    let factors = try result([[3, 4], [4, 3]], columns) { $0.multiplicative = .weightsAsFactors }
    let plain = try result([[3, 4], [4, 3]], columns) { $0.multiplicative = .unweighted }
    // 0.2·0.6/(0.8·0.8) and 0.6/0.8.
    #expect(try (factors[0].logarithm - PortableFunctions.ln(0.1875)).magnitude < 1e-14)
    #expect(try (plain[0].logarithm - PortableFunctions.ln(0.75)).magnitude < 1e-14)
    let distance = try result([[3, 4], [4, 3]], columns) { $0.referencePoint = .unweighted }
    #expect((distance[0].referencePoint - 0.2).magnitude < 1e-15)
  }

  @Test("Equal vendors are ahead of nobody and share the first rank")
  func ties() throws {
    let found = try result([[3, 4], [3, 4], [3, 4]])
    #expect(found.map(\.aheadOf) == [0, 0, 0] && found.map(\.finalRank) == [1, 1, 1])
  }

  // With many criteria a product lies far below the size of a tie between scores.
  @Test("Small products are told apart by their logarithms")
  func smallProducts() throws {
    let columns = [(Direction.max, 30.0), (.max, 30.0)]
    let found = try result([[2, 1], [1, 1.9]], columns)
    #expect(found[0].logarithm > found[1].logarithm && found.map(\.finalRank) == [1, 2])
  }
}
