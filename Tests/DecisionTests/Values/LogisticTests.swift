import Decision
import Testing

@Suite("Logistic value function")
struct LogisticTests {
  private func curve(_ steepness: Double, _ centre: Double) throws -> Logistic {
    try Logistic(Anchors(worst: 0, best: 1), steepness: steepness, centre: centre)
  }

  // python3 -c "from mpmath import mp, mpf, exp; mp.dps = 30
  //   for s, c, t in [('50', '.05', '.1'), ('5', '.3', '.6'), ('1e-9', '.3', '.25')]:
  //     L = lambda t: 1 / (1 + exp(-mpf(s) * (t - mpf(c)))); print(100 * (L(mpf(t)) - L(0)) / (L(1) - L(0)))"
  @Test(
    "The curve has the value 100·(L(t) − L(0))/(L(1) − L(0)), flat ones included",
    arguments: [
      (50, 0.05, 0.1, 91.79150013761012), (5, 0.3, 0.6, 80.57584338964637), (1e-9, 0.3, 0.25, 25),
      (1e-300, 0.3, 0.25, 25),
    ])
  func values(steepness: Double, centre: Double, t: Double, points: Double) throws {
    #expect((try curve(steepness, centre).points(t) - points).magnitude < 1e-11)
  }

  @Test(
    "The curve rises from 0 to 100 and stays between them", arguments: [(0.1, 0.5), (8, 0.2), (50, 0.01), (50, 0.99)])
  func rises(steepness: Double, centre: Double) throws {
    let curve = try curve(steepness, centre)
    let values = try (0...100).map { try curve.points(Double($0) / 100) }
    #expect(values.sorted() == values)
    #expect(values.first == 0)
    #expect(values.last == 100)
  }

  @Test("Levels beyond the anchors are held at the ends and marked")
  func outside() throws {
    #expect(try curve(8, 0.5).worth(of: .number(-0.1)) == Worth(0, isOutside: true))
    #expect(try curve(8, 0.5).worth(of: .number(1.1)) == Worth(100, isOutside: true))
  }

  @Test(
    "The steepness lies in 0…50 without 0, the centre strictly between 0 and 1",
    arguments: [(0, 0.5), (-1, 0.5), (50.1, 0.5), (.nan, 0.5), (8, 0), (8, 1), (8, .nan)])
  func refusals(steepness: Double, centre: Double) {
    #expect(
      refusal { () throws(Refusal) in
        try Logistic(Anchors(worst: 0, best: 1), steepness: steepness, centre: centre)
      } == "valueFunction")
  }
}
