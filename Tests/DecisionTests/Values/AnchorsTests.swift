import Decision
import Testing

@Suite("Anchors")
struct AnchorsTests {
  @Test("A best level above the worst makes a benefit, below it a cost")
  func direction() throws {
    #expect(try Anchors(worst: 0, best: 10).direction == .max)
    #expect(try Anchors(worst: 10, best: -10).direction == .min)
  }

  @Test(
    "Two equal levels, a level that is not finite and a distance that is not are no scale",
    arguments: [(1.0, 1.0), (0, -0.0), (.nan, 1), (0, .infinity), (-1e308, 1e308)])
  func refusals(worst: Double, best: Double) {
    #expect(refusal { () throws(Refusal) in try Anchors(worst: worst, best: best) } == "valueFunction")
  }
}

@Suite("Straight line and plateau")
struct LinearTests {
  @Test("A line runs from 0 at the worst level to 100 at the best", arguments: [(30, 0), (10, 100), (14, 80)])
  func cost(level: Double, points: Double) throws {
    #expect(try Linear(Anchors(worst: 30, best: 10)).points(level) == points)
    #expect(try Plateau(Anchors(worst: 30, best: 10)).points(level) == points)
  }

  @Test("A level beyond either anchor gets the value of the nearer one and is marked")
  func outside() throws {
    let line = Linear(try Anchors(worst: 30, best: 10))
    #expect(try line.worth(of: .number(30.5)) == Worth(0, isOutside: true))
    #expect(try line.worth(of: .number(9)) == Worth(100, isOutside: true))
    #expect(try line.worth(of: .number(10)) == Worth(100))
    #expect(try line.worth(of: .number(30)) == Worth(0))
    #expect(try line.worth(of: .number(1e308)) == Worth(0, isOutside: true))
  }

  @Test("A plateau marks the bad side only")
  func plateauOutside() throws {
    let plateau = Plateau(try Anchors(worst: 8, best: 18))
    #expect(try plateau.worth(of: .number(24)) == Worth(100))
    #expect(try plateau.worth(of: .number(7)) == Worth(0, isOutside: true))
  }

  @Test("Anchors as close as numbers get still make a scale, without an overflow")
  func closeAnchors() throws {
    let line = Linear(try Anchors(worst: 0, best: .leastNonzeroMagnitude))
    #expect(try line.points(.leastNonzeroMagnitude) == 100)
    #expect(try line.points(1e308) == 100)
    #expect(try line.points(-1e308) == 0)
  }
}

@Suite("Levels that fit no function")
struct UnfitPerformanceTests {
  static let numeric: [Form] = [
    .linear(worst: 0, best: 1), .plateau(worst: 0, best: 1), .exponential(worst: 0, best: 1, midPoints: 60),
    .logistic(worst: 0, best: 1, steepness: 5, centre: 0.5), .step(.max, below: 0, [(1, 100)]),
    .piecewise([(0, 0), (1, 100)]), .target(low: 0, idealFrom: 1, idealTo: 2, high: 3),
  ]

  @Test("A word and a number that is not finite are refused by every numeric form", arguments: numeric)
  func refusals(form: Form) throws {
    let function = try form.function()
    #expect(refusal { () throws(Refusal) in try function.worth(of: .label("yes")) } == "unknownLevel")
    #expect(refusal { () throws(Refusal) in try function.worth(of: .number(.nan)) } == "nonFinite")
    #expect(refusal { () throws(Refusal) in try function.worth(of: .number(.infinity)) } == "nonFinite")
  }

  @Test("The numeric forms tried are all but the one for words")
  func completeness() throws {
    let tried = Set(try Self.numeric.map { type(of: try $0.function()).form })
    #expect(tried == Set(ValueFunctions.all.map { $0.form }).subtracting([Levels.form]))
  }
}
