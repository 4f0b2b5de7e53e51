import Decision
import Testing

@Suite("VIKOR")
struct VikorTests {
  private func result(
    _ columns: [(Direction, Double)], _ levels: [[Double]], v: Double = 0.5
  ) throws(Refusal) -> Vikor.Result {
    var parameters = MethodParameters()
    parameters.groupShare = v
    return try Vikor.result(of: MethodFormulaTests.matrix(columns, levels), parameters: parameters)
  }

  @Test("S, R and Q by hand: shortfalls ½ and 1 of weights 0.6 and 0.4")
  func measures() throws {
    // Shortfalls: v0 (0, 1), v1 (½, 0), v2 (1, ½).
    let found = try result([(.max, 0.6), (.min, 0.4)], [[10, 30], [5, 10], [0, 20]]).standings
    #expect(found.map(\.s) == [0.4, 0.3, 0.8] && found.map(\.r) == [0.4, 0.3, 0.6])
    let expected = [0.5 * (0.1 / 0.5) + 0.5 * (0.1 / 0.3), 0, 1]
    #expect(zip(found.map(\.q), expected).allSatisfy { ($0 - $1).magnitude < 1e-12 })
  }

  @Test("The first alone if it leads by 1/(n − 1) and is first by S or R")
  func clearWinner() throws {
    #expect(try result([(.max, 1)], [[10], [4], [0]]).compromiseSet == ["v0"])
    #expect(try result([(.max, 1)], [[10], [0]]).compromiseSet == ["v0"])
  }

  @Test("All within 1/(n − 1) if the first does not lead by that much")
  func closeRace() throws {
    #expect(try result([(.max, 1)], [[10], [8], [0]]).compromiseSet == ["v0", "v1"])
    #expect(try result([(.max, 1)], [[10], [10], [0]]).compromiseSet == ["v0", "v1"])
  }

  @Test("Exactly 1/(n − 1) is a lead, whatever its last bit says")
  func leadOnTheEdge() throws {
    // Q = 0, 0.1, …, 1 for eleven vendors: each step is the lead asked for.
    let levels = (0...10).map { [Double(10 - $0) * 0.1] }
    #expect(try result([(.max, 1)], levels).compromiseSet == ["v0"])
  }

  @Test("One vendor is its own set, no vendor has none, and equal vendors are all proposed with Q = 0")
  func edges() throws {
    #expect(try result([(.max, 1)], [[3]]).compromiseSet == ["v0"])
    let none = try result([(.max, 1)], [])
    #expect(none.compromiseSet.isEmpty && none.standings.isEmpty)
    let equal = try result([(.max, 1), (.min, 2)], [[3, 4], [3, 4], [3, 4]])
    #expect(equal.compromiseSet == ["v0", "v1", "v2"] && equal.standings.allSatisfy { $0.q == 0 })
  }

  @Test("Sums that differ in the last bit are one sum, not a scale from 0 to 1")
  func lastBit() throws {
    // 0.1 + 0.2 against 0.3: the shortfalls of the two vendors are (0.1, 0.2, 0) and (0, 0, 0.3) of the weights.
    let found = try result([(.max, 0.1), (.max, 0.2), (.max, 0.3)], [[0, 0, 1], [1, 1, 0]], v: 1)
    #expect(found.standings.allSatisfy { $0.q == 0 })
  }

  @Test("v lies between 0 and 1", arguments: [-0.1, 1.1, .nan])
  func range(v: Double) {
    #expect(refusal { () throws(Refusal) in try result([(.max, 1)], [[1]], v: v) } == "outsideBounds v")
  }
}
