import Testing

@testable import Decision

@Suite("Cells as samplers")
struct PointsSamplerTests {
  private static func sampler(_ cell: Cell, _ function: any ValueFunction) throws -> PointsSampler? {
    try PointsSampler(cell, function: function, policy: CellPolicy(notApplicable: .exclude))
  }

  @Test func `What is known of a cell says how its points vary`() throws {
    let line = Linear(try Anchors(worst: 10, best: 0))
    let levels = try Levels([.init("no", 20), .init("yes", 90)])
    let ends = try Interval(low: 2, high: 6)
    func points(_ cell: Cell, _ function: any ValueFunction) throws -> [Double]? {
      try Self.sampler(cell, function).map { sampler in try [0.25, 0.5, 0.75].map { try sampler.points(at: $0) } }
    }
    #expect(try points(.value(.number(3)), line) == [70, 70, 70])
    #expect(try points(.unanswered, line) == [25, 50, 75])
    #expect(try points(.unanswered, levels) == [37.5, 55, 72.5])
    #expect(try points(.unansweredBounded(ends), line) == [50, 60, 70])
    #expect(try points(.interval(ends, statedBy: .vendor), line) == [50, 60, 70])
    #expect(try points(.distribution(.uniform(ends)), line) == [70, 60, 50])
    #expect(try points(.distribution(.normal(mean: 5, deviation: 0)), line) == [50, 50, 50])
    #expect(try points(.notApplicable, line) == nil)
  }

  @Test func `Points of a few kinds come by their shares`() throws {
    let cell = PointsSampler.discrete([
      .init(share: 0.2, points: 1), .init(share: 0, points: 2), .init(share: 0.8, points: 3),
    ])
    #expect(try [0.1, 0.19, 0.2, 0.5, 1 - 0x1p-53].map { try cell.points(at: $0) } == [1, 1, 3, 3, 3])
  }

  // The mean over all cases is the expected value of the cell, within its standard error.
  @Test func `The mean of many draws is the expected value of the cell`() throws {
    let function = try Target(low: 0, idealFrom: 4, idealTo: 6, high: 10)
    for cell in [
      Cell.unanswered, .interval(try Interval(low: 1, high: 5), statedBy: .buyer),
      .distribution(.triangular(try Interval(low: 0, high: 9), mode: 2)),
      .distribution(.logNormal(logMean: 1, logDeviation: 0.4)),
    ] {
      let sampler = try #require(try Self.sampler(cell, function))
      let expected = try #require(try cell.valued(by: function, policy: CellPolicy())?.expected)
      let result = try SimulationTests.simulation([("x", [sampler])], cases: 20_000).result()
      #expect((result.meanScore[0] - expected).magnitude < 4 * 30 / 20_000.0.squareRoot(), "\(cell)")
    }
  }
}
