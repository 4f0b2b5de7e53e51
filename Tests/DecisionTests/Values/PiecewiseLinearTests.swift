import Decision
import Testing

@Suite("Straight lines through points")
struct PiecewiseLinearTests {
  private func lines(_ points: [(Double, Double)], anyShape: Bool = false) throws(Refusal) -> PiecewiseLinear {
    try PiecewiseLinear(points.map { .init($0.0, $0.1) }, anyShape: anyShape)
  }

  @Test("Between two points the value runs straight, and each point has exactly its own")
  func values() throws {
    let lines = try lines([(0, 78.2), (1, 6.4), (3, 0)])
    #expect((try lines.points(0.5) - 42.3).magnitude < 1e-12)
    #expect(try lines.points(2) == 3.2)
    #expect(try lines.points(0) == 78.2)
    // 78.2 + (6.4 − 78.2) is 6.400000000000006.
    #expect(try lines.points(1) == 6.4)
    #expect(try lines.points(3) == 0)
  }

  @Test("Beyond the first and the last point their values hold, marked")
  func outside() throws {
    let lines = try lines([(0, 20), (1, 80)])
    #expect(try lines.worth(of: .number(-1)) == Worth(20, isOutside: true))
    #expect(try lines.worth(of: .number(1.5)) == Worth(80, isOutside: true))
    #expect(try lines.worth(of: .number(0)) == Worth(20))
    #expect(try lines.worth(of: .number(1)) == Worth(80))
  }

  @Test("The values it can return lie between the lowest and the highest point")
  func extent() throws {
    #expect(try lines([(0, 20), (1, 80)]).extent == 20...80)
    #expect(try lines([(0, 20), (1, 90), (2, 10)], anyShape: true).extent == 10...90)
  }

  @Test("Values may fall, rise or stay; both rising and falling needs the word for it")
  func shape() throws {
    #expect(throws: Never.self) { try lines([(0, 0), (1, 50), (2, 50), (3, 100)]) }
    #expect(throws: Never.self) { try lines([(0, 100), (1, 50), (2, 50), (3, 0)]) }
    #expect(refusal { () throws(Refusal) in try lines([(0, 0), (1, 100), (2, 50)]) } == "valueFunction")
    #expect(try lines([(0, 0), (1, 100), (2, 50)], anyShape: true).points(1.5) == 75)
  }

  @Test(
    "Fewer than two points, levels that do not rise, and numbers out of range are refused",
    arguments: [
      [], [(0, 0)], [(0, 0), (0, 100)], [(1, 0), (0, 100)], [(0, -1), (1, 100)], [(0, 0), (1, 100.5)],
      [(0, .nan), (1, 100)], [(-.infinity, 0), (1, 100)], [(.nan, 0), (1, 100)], [(-1e308, 0), (1e308, 100)],
    ] as [[(Double, Double)]])
  func refusals(points: [(Double, Double)]) {
    #expect(refusal { () throws(Refusal) in try lines(points, anyShape: true) } == "valueFunction")
  }
}
