import Decision
import Testing

@Suite("Exponential value function")
struct ExponentialTests {
  private func curve(_ midPoints: Double) throws -> Exponential {
    try Exponential(Anchors(worst: 0, best: 1), midPoints: midPoints)
  }

  // python3 -c "from mpmath import mpf
  //   for m, t in [('.99', '.1'), ('.01', '.9'), ('.3', '.25')]:
  //     q = ((1 - mpf(m)) / mpf(m)) ** 2; print(100 * (1 - q ** mpf(t)) / (1 - q))"
  @Test(
    "The curve has the value 100·(1 − q^t)/(1 − q)",
    arguments: [(99, 0.1, 60.11531384014915), (1, 0.9, 39.88468615985095), (30, 0.25, 11.8693177121688)])
  func values(midPoints: Double, t: Double, points: Double) throws {
    #expect((try curve(midPoints).points(t) - points).magnitude < 1e-11)
  }

  @Test("Half range is worth what the name says, for a benefit and for a cost", arguments: [1, 20, 50, 77.7, 99])
  func halfRange(midPoints: Double) throws {
    #expect((try curve(midPoints).points(0.5) - midPoints).magnitude < 1e-11)
    let cost = try Exponential(Anchors(worst: 20, best: 4), midPoints: midPoints)
    #expect((try cost.points(12) - midPoints).magnitude < 1e-11)
  }

  // Here 1 − q is all but 0, and the difference of two numbers close to 1 would be noise.
  @Test("Close to the straight line the curve keeps its figures", arguments: [50, 50 + 1e-12, 50 - 1e-13, 50.0000001])
  func nearlyStraight(midPoints: Double) throws {
    #expect((try curve(midPoints).points(0.25) - 25).magnitude < 1e-6)
    #expect((try curve(midPoints).points(0.999) - 99.9).magnitude < 1e-6)
  }

  @Test("The value rises with the level and stays within 0…100, for every curve")
  func rises() throws {
    for midPoints in stride(from: 1.0, through: 99, by: 3.5) {
      let curve = try curve(midPoints)
      let levels = (0...200).map { Double($0) / 200 } + [Double(1).nextDown, 1]
      let values = try levels.sorted().map { try curve.points($0) }
      #expect(values.sorted() == values, "\(midPoints)")
      #expect(values.first == 0, "\(midPoints)")
      #expect(values.last == 100, "\(midPoints)")
    }
  }

  @Test("Levels beyond the anchors are held at the ends and marked")
  func outside() throws {
    #expect(try curve(80).worth(of: .number(-0.1)) == Worth(0, isOutside: true))
    #expect(try curve(80).worth(of: .number(1.1)) == Worth(100, isOutside: true))
    #expect(try curve(80).worth(of: .number(1)) == Worth(100))
    #expect(try curve(80).worth(of: .number(0)) == Worth(0))
  }

  @Test("The value at half range lies in 1…99", arguments: [0, 0.99, 99.01, 100, .nan])
  func midPointsRange(midPoints: Double) {
    #expect(
      refusal { () throws(Refusal) in
        try Exponential(Anchors(worst: 0, best: 1), midPoints: midPoints)
      } == "valueFunction")
  }

  // With t = ¼ and y = q^¼, y is the real root of y³ + y² + y = 1, and m = 1/(1 + y²).
  @Test("The level worth 50 fixes the curve")
  func midLevel() throws {
    let early = try Exponential(Anchors(worst: 0, best: 40), midLevel: 10)
    #expect((early.midPoints - 77.18445063460380).magnitude < 1e-11)
    #expect((try early.points(10) - 50).magnitude < 1e-11)
    let late = try Exponential(Anchors(worst: 40, best: 0), midLevel: 10)
    #expect((late.midPoints - (100 - 77.18445063460380)).magnitude < 1e-11)
  }

  @Test("A level in the middle that is worth 50 makes a straight line")
  func midLevelInTheMiddle() throws {
    let curve = try Exponential(Anchors(worst: 3, best: 8), midLevel: 5.5)
    #expect((curve.midPoints - 50).magnitude < 1e-11)
    #expect((try curve.points(4.25) - 25).magnitude < 1e-11)
  }

  // The curves for 99 and for 1 are worth 50 at 0.07541 and 0.92459 of the way (same closed form, solved for t).
  @Test(
    "A level worth 50 on or beyond an anchor, or too close to one, is refused",
    arguments: [0, 1, -1, 2, 0.0754, 0.9246])
  func midLevelRefusals(level: Double) {
    #expect(
      refusal { () throws(Refusal) in
        try Exponential(Anchors(worst: 0, best: 1), midLevel: level)
      } == "valueFunction")
  }

  @Test("Just inside these limits it is not", arguments: [0.07542, 0.92458])
  func midLevelLimits(level: Double) throws {
    #expect((try Exponential(Anchors(worst: 0, best: 1), midLevel: level).points(level) - 50).magnitude < 1e-6)
  }
}
