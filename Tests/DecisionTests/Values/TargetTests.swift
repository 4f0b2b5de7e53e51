import Decision
import Testing

@Suite("Target range")
struct TargetTests {
  @Test(
    "Inside the range is worth 100, and the value falls straight to 0 on both sides",
    arguments: [(60, 0), (64.5, 25), (69, 50), (78, 100), (80, 100), (85, 100), (90, 50), (95, 0)])
  func values(level: Double, points: Double) throws {
    let target = try Target(low: 60, idealFrom: 78, idealTo: 85, high: 95)
    #expect(try target.worth(of: .number(level)) == Worth(points))
  }

  @Test("Beyond the outer levels is worth 0 and marked", arguments: [59.9, 95.1, -1e308])
  func outside(level: Double) throws {
    let target = try Target(low: 60, idealFrom: 78, idealTo: 85, high: 95)
    #expect(try target.worth(of: .number(level)) == Worth(0, isOutside: true))
  }

  @Test("A single wanted level is allowed")
  func singleLevel() throws {
    #expect(try Target(low: 0, idealFrom: 1, idealTo: 1, high: 2).points(1) == 100)
  }

  // 100 times the distance of 7e307 would be infinite.
  @Test("Levels near the end of the range of numbers do not overflow")
  func hugeLevels() throws {
    let target = try Target(low: -8e307, idealFrom: 0, idealTo: 0, high: 8e307)
    #expect(try target.points(-2e307) == 75)
    #expect(try target.points(2e307) == 75)
  }

  @Test(
    "Levels out of order or not finite are refused",
    arguments: [
      [1, 1, 2, 3], [0, 2, 1, 3], [0, 1, 3, 3], [3, 2, 1, 0], [.nan, 1, 2, 3], [0, .nan, 2, 3], [0, 1, .nan, 3],
      [-.infinity, 1, 2, 3], [-1e308, 1, 2, 1e308],
    ] as [[Double]])
  func refusals(levels: [Double]) {
    #expect(
      refusal { () throws(Refusal) in
        try Target(low: levels[0], idealFrom: levels[1], idealTo: levels[2], high: levels[3])
      } == "valueFunction")
  }
}
