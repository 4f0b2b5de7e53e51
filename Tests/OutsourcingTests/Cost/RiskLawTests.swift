import Decision
import Outsourcing
import TestSupport
import Testing

/// What must hold for any register.
struct RiskLawTests {
  /// Fixed impacts, some of them equal, so that sums coincide.
  private func entries(_ dice: inout SplitMix64, count: Int, triangles: Bool = false) throws -> [RiskRegister.Entry] {
    try (0..<count).map { number in
      let low = Double(dice.integer(0...20)) * 12_500.25
      let impact: RiskRegister.Entry.Impact =
        triangles && dice.chance(0.5)
        ? .triangular(try Interval(low: low, high: low + 90_000), mode: low + 30_000) : .fixed(low)
      return .init(
        id: "risk-\(number)", description: "", probability: dice.pick([0, 0.05, 0.1, 0.3, 0.9, 1]), impact: impact)
    }
  }

  @Test func `The exact percentile is that of all combinations looked at one by one`() throws {
    var dice = SplitMix64(seed: 36)
    for round in 0..<60 {
      let entries = try entries(&dice, count: dice.integer(0...9))
      var combinations: [(sum: Double, probability: Double)] = []
      for mask in 0..<(1 << entries.count) {
        var (sum, probability) = (0.0, 1.0)
        for (bit, entry) in entries.enumerated() {
          guard case .fixed(let impact) = entry.impact else { continue }
          let comesTrue = mask & (1 << bit) != 0
          sum += comesTrue ? impact : 0
          probability *= comesTrue ? entry.probability : 1 - entry.probability
        }
        combinations.append((sum, probability))
      }
      combinations.sort { $0.sum < $1.sum }
      var reached = 0.0
      let p90 = combinations.first {
        reached += $0.probability
        return reached >= 0.9 - 1e-12
      }
      let distribution = try #require(RiskDistribution(RiskRegister(entries)))
      #expect((distribution.quantile(0.9) - (try #require(p90).sum)).magnitude < 1e-6, "round \(round)")
      #expect((distribution.share(upTo: .infinity) - 1).magnitude < 1e-12)
    }
  }

  @Test func `The order in which risks are written changes no bit`() throws {
    var dice = SplitMix64(seed: 37)
    for round in 0..<40 {
      let entries = try entries(&dice, count: 6, triangles: round % 4 == 0)
      func adjusted(_ entries: [RiskRegister.Entry]) throws -> RiskAdjustedCost {
        try RiskAdjustedCost(
          presentValue: 1e6, factors: [1], register: RiskRegister(entries), seed: UInt64(round), vendor: "v")
      }
      let (one, other) = (try adjusted(entries), try adjusted(dice.shuffled(entries)))
      #expect(one.expected.bitPattern == other.expected.bitPattern && one.p90.bitPattern == other.p90.bitPattern)
      #expect(one == other)
    }
  }

  @Test func `A risk that never comes true changes no simulated sum of the others`() throws {
    var dice = SplitMix64(seed: 38)
    let entries = try entries(&dice, count: 5, triangles: true)
    let never = RiskRegister.Entry(id: "never", description: "", probability: 0, impact: .fixed(1e9))
    let without = try RiskSimulation(RiskRegister(entries), cases: 3000, seed: 5, vendor: "v")
    let with = try RiskSimulation(RiskRegister(entries + [never]), cases: 3000, seed: 5, vendor: "v")
    #expect(without == with)
  }

  @Test func `Another seed and another vendor draw other cases`() throws {
    var dice = SplitMix64(seed: 39)
    let register = try RiskRegister(
      entries(&dice, count: 4)
        + [.init(id: "z", description: "", probability: 1, impact: .triangular(Interval(low: 0, high: 9), mode: 4))])
    let base = try RiskSimulation(register, cases: 100, seed: 5, vendor: "v")
    #expect(try RiskSimulation(register, cases: 100, seed: 5, vendor: "v") == base)
    #expect(try RiskSimulation(register, cases: 100, seed: 6, vendor: "v") != base)
    #expect(try RiskSimulation(register, cases: 100, seed: 5, vendor: "w") != base)
  }
}
