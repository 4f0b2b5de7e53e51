import Decision
import Testing

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
