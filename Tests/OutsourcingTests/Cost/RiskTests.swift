import Decision
import Outsourcing
import TestSupport
import Testing

struct RiskTests {
  /// Random numbers of SplitMix64, one after the other.
  private struct PlainDraws: RiskDraws {
    var dice: SplitMix64

    mutating func uniform(entry: Int, case number: Int) -> Double { dice.share() }
  }

  private func entry(
    _ id: String, _ probability: Double, _ impact: RiskRegister.Entry.Impact, year: Int? = nil
  ) -> RiskRegister.Entry {
    .init(id: id, description: "", probability: probability, impact: impact, year: year)
  }

  private func triangular(_ low: Double, _ mode: Double, _ high: Double) throws -> RiskRegister.Entry.Impact {
    .triangular(try Interval(low: low, high: high), mode: mode)
  }

  /// The reasons and subjects of the faults that `body` throws.
  private func faults<Result>(_ body: () throws(CostFaults) -> Result) -> [String] {
    do throws(CostFaults) {
      _ = try body()
      return []
    } catch {
      return error.faults.map { "\($0.reason.rawValue) \($0.subject)" }
    }
  }

  @Test(arguments: [(0, 0.478800), (380_000, 0.855000), (400_000, 0.908200)])
  func `The four worked risks have the worked distribution`(sum: Double, share: Double) throws {
    let distribution = try #require(RiskDistribution(CostVectors.register()))
    #expect(isPrinted(distribution.share(upTo: sum), as: share))
  }

  @Test func `The four worked risks have the worked mean and 90th percentile`() throws {
    let register = try CostVectors.register()
    #expect(register.meanImpact == 173_000)
    #expect(RiskDistribution(register)?.quantile(0.9) == 400_000)
  }

  @Test func `On the full worked cost the risks give the worked expected cost, percentile and cost at risk`() throws {
    let adjusted = try RiskAdjustedCost(
      TotalCost(CostVectors.full()), register: CostVectors.register(), seed: 1, vendor: "v")
    #expect(isPrinted(adjusted.expected, as: 6465158.051805))
    #expect(isPrinted(adjusted.p90, as: 6692158.051805))
    #expect(isPrinted(try adjusted.costAtRisk, as: 3.511128))
    #expect(adjusted.method == .enumeration && adjusted.cases == nil && adjusted.seed == nil)
  }

  @Test func `Simulated with SplitMix64 the four worked risks give the worked mean and percentile`() throws {
    let simulation = try RiskSimulation(
      CostVectors.register(), draws: PlainDraws(dice: SplitMix64(seed: 20_260_901)))
    #expect(simulation.mean == 174_592)
    #expect(simulation.p90 == 400_000)
  }

  // The standard deviation of the sum is 263,300; the bounds are four standard errors of 10,000 cases.
  @Test(arguments: [1, 2, 20_261_001] as [UInt64])
  func `Simulated with streams the four worked risks come near the exact figures`(seed: UInt64) throws {
    let simulation = try RiskSimulation(CostVectors.register(), seed: seed, vendor: "brightwater")
    #expect((try #require(simulation.mean) - 173_000).magnitude < 4 * 2633)
    #expect(simulation.p90 == 400_000)
  }

  @Test(arguments: [(0.1, 0.963246), (0.5, 1.055051), (0.9, 1.190455)])
  func `The triangle of 0.9, 1.0 and 1.3 has the worked quantiles`(share: Double, level: Double) throws {
    let triangle = Distribution.triangular(try Interval(low: 0.9, high: 1.3), mode: 1)
    #expect(isPrinted(try triangle.quantile(share), as: level))
  }

  @Test func `The mean of a triangle is a third of its three corners`() throws {
    #expect(isNear(try triangular(90, 100, 140).mean, 110))
    #expect(try triangular(1e308, 1e308, 1e308).mean.isFinite)
  }

  @Test func `One triangular impact makes the 90th percentile a simulated one`() throws {
    let register = try RiskRegister([entry("dispute", 1, triangular(100, 200, 300))])
    let adjusted = try RiskAdjustedCost(presentValue: 1000, factors: [1], register: register, seed: 7, vendor: "v")
    #expect(adjusted.method == .simulation && adjusted.cases == 10_000 && adjusted.seed == 7)
    #expect(isNear(adjusted.expected, 1200))
    // The exact percentile is 300 − √2000; four standard errors of 10,000 cases are 2.7.
    #expect((adjusted.p90 - 1000 - 255.2786).magnitude < 2.7)
  }

  @Test func `Twenty fixed impacts are enumerated and twenty-one are simulated`() throws {
    let entries = (0...20).map { entry("risk-\($0)", 0.1, .fixed(Double($0 + 1) * 1.37)) }
    #expect(RiskDistribution(try RiskRegister(Array(entries.dropLast())))?.points.isEmpty == false)
    #expect(RiskDistribution(try RiskRegister(entries)) == nil)
    let adjusted = try RiskAdjustedCost(
      presentValue: 0, factors: [1], register: RiskRegister(entries), seed: 1, vendor: "v")
    #expect(adjusted.method == .simulation)
  }

  @Test func `An impact that names a year is discounted, any other is not`() throws {
    let register = try RiskRegister([entry("a", 0.5, .fixed(100), year: 2), entry("b", 0.5, .fixed(100))])
    let adjusted = try RiskAdjustedCost(
      presentValue: 0, factors: [1, 0.9, 0.8], register: register, seed: 1, vendor: "v")
    #expect(isNear(adjusted.expected, 90))
    #expect(isNear(adjusted.p90, 180))
    let triangle = try RiskRegister([entry("a", 1, triangular(100, 200, 300), year: 1)])
    #expect(isNear(try triangle.discounted(by: [1, 0.5]).meanImpact, 100))
  }

  @Test func `Without risks the expected cost and the percentile are the present value`() throws {
    let adjusted = try RiskAdjustedCost(
      presentValue: 1000, factors: [1], register: RiskRegister([]), seed: 1, vendor: "v")
    #expect(adjusted.expected == 1000 && adjusted.p90 == 1000)
    #expect(try adjusted.costAtRisk == 0)
  }

  @Test func `Cost at risk is below 0 where all probabilities are small`() throws {
    let register = try RiskRegister([entry("a", 0.05, .fixed(2000))])
    let adjusted = try RiskAdjustedCost(presentValue: 1000, factors: [1], register: register, seed: 1, vendor: "v")
    #expect(isNear(try adjusted.costAtRisk, -100 * 100.0 / 1100))
  }

  @Test func `Cost at risk cannot be computed on an expected cost of 0`() throws {
    let adjusted = try RiskAdjustedCost(
      presentValue: 0, factors: [1], register: RiskRegister([]), seed: 1, vendor: "v")
    #expect(throws: NotComputable("expected", "Cost at risk needs an expected cost greater than 0.")) {
      try adjusted.costAtRisk
    }
  }

  @Test func `Faulty entries are all named at once`() throws {
    let entries = [
      entry("a", 1.1, .fixed(1)), entry("a", 0.5, .fixed(1)), entry("b", .nan, .fixed(1)),
      entry("c", 0.5, .fixed(.infinity)), entry("d", 0.5, try triangular(1, 4, 3)), entry("e", -0.1, .fixed(1)),
      entry("f", 0.5, .fixed(1), year: -1),
    ]
    #expect(
      faults { () throws(CostFaults) in try RiskRegister(entries) } == [
        "out-of-range a", "duplicate a", "out-of-range b", "non-finite c", "order d", "out-of-range e", "negative f",
      ])
  }

  @Test func `A year beyond the horizon and an impact beyond the numbers are refused`() throws {
    let late = try RiskRegister([entry("late", 0.5, .fixed(1), year: 3)])
    let large = try RiskRegister([entry("x", 1, .fixed(1e308)), entry("y", 1, .fixed(1e308))])
    func adjusted(_ register: RiskRegister) -> [String] {
      faults { () throws(CostFaults) in
        try RiskAdjustedCost(presentValue: 0, factors: [1, 0.9, 0.8], register: register, seed: 1, vendor: "v")
      }
    }
    #expect(adjusted(late) == ["out-of-range late"])
    #expect(adjusted(large) == ["overflow risks"])
  }

  @Test func `A register has a bound`() {
    let entries = (0...RiskRegister.limit).map { entry("risk-\($0)", 0.1, .fixed(1)) }
    #expect(faults { () throws(CostFaults) in try RiskRegister(entries) } == ["out-of-range risks"])
  }

  @Test func `The risks on offer are ten and each makes an entry`() throws {
    #expect(RiskRegister.offeredIds.count == 10)
    #expect(
      try RiskRegister(RiskRegister.offeredIds.map { entry($0, 0.1, .fixed(1)) }).entries.map(\.id)
        == RiskRegister.offeredIds.sorted())
  }
}
