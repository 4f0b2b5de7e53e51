import Decision
import Testing

@Suite("Steps")
struct StepTests {
  private func step(
    _ direction: Direction, below: Double = 0, _ thresholds: [(Double, Double)]
  ) throws(Refusal) -> Step {
    try Step(direction: direction, below: below, thresholds: thresholds.map { .init($0.0, $0.1) })
  }

  @Test(
    "A benefit gets the value of the highest threshold it reaches",
    arguments: [(5, 100), (4, 100), (3.999, 70), (2, 70), (1, 30), (0.999, 10), (-1e308, 10)])
  func benefit(level: Double, points: Double) throws {
    let step = try step(.max, below: 10, [(4, 100), (2, 70), (1, 30)])
    #expect(try step.worth(of: .number(level)) == Worth(points))
  }

  @Test(
    "A cost gets the value of the lowest threshold it stays under",
    arguments: [(0, 100), (10, 100), (10.001, 60), (24, 60), (24.001, 5), (1e308, 5)])
  func cost(level: Double, points: Double) throws {
    let step = try step(.min, below: 5, [(10, 100), (24, 60)])
    #expect(try step.worth(of: .number(level)) == Worth(points))
  }

  @Test("The values it can return run from `below` to the best threshold")
  func extent() throws {
    #expect(try step(.max, below: 10, [(4, 90), (2, 70)]).extent == 10...90)
  }

  @Test("Two thresholds may be worth the same")
  func equalValues() throws {
    #expect(try step(.max, below: 70, [(4, 70), (2, 70)]).points(3) == 70)
  }

  @Test(
    "Thresholds out of order, values that rise on the way down, and numbers out of range are refused",
    arguments: [
      (.max, 0, []), (.max, 0, [(2, 70), (4, 100)]), (.max, 0, [(4, 70), (2, 100)]), (.max, 0, [(2, 100), (2, 70)]),
      (.min, 0, [(24, 60), (10, 100)]), (.min, 0, [(10, 60), (24, 100)]), (.max, 80, [(4, 100), (2, 70)]),
      (.max, -1, [(4, 100)]), (.max, 0, [(4, 100.1)]), (.max, .nan, [(4, 100)]), (.max, 0, [(.infinity, 100)]),
      (.max, 0, [(.nan, 100)]),
    ] as [(Direction, Double, [(Double, Double)])])
  func refusals(direction: Direction, below: Double, thresholds: [(Double, Double)]) {
    #expect(refusal { () throws(Refusal) in try step(direction, below: below, thresholds) } == "valueFunction")
  }
}
