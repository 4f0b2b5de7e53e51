import TestSupport
import Testing

@testable import Decision

struct UniformSumTests {
  @Test func `Gauss's rule has its known nodes and weights`() {
    // Abramowitz & Stegun (1964), table 25.4.
    let three = GaussLegendre(count: 3)
    #expect((three.nodes[0] + 0.774596669241483).magnitude < 1e-15 && three.nodes[1].magnitude < 1e-15)
    #expect((three.weights[0] - 0.555555555555556).magnitude < 1e-15)
    let sixteen = GaussLegendre(count: 16)
    #expect((sixteen.nodes[15] - 0.989400934991649932596).magnitude < 1e-15)
    #expect((sixteen.weights[15] - 0.027152459411754094852).magnitude < 1e-15)
  }

  @Test(arguments: 1...32)
  func `Gauss's rule integrates powers up to twice its nodes less 1`(count: Int) {
    let rule = GaussLegendre(count: count)
    for degree in [0, 1, count, 2 * count - 1] {
      let integral = rule.integral(from: 0, to: 1) { x in (0..<degree).reduce(1) { power, _ in power * x } }
      #expect((integral * Double(degree + 1) - 1).magnitude < 1e-12, "degree \(degree)")
    }
  }

  @Test func `Products and sums keep about 32 figures`() {
    // (1 − 2⁻⁴⁰)² = 1 − 2⁻³⁹ + 2⁻⁸⁰.
    let below = DoubleDouble(1 - 0x1p-40)
    #expect((below * below - DoubleDouble(1) + DoubleDouble(0x1p-39)).value == 0x1p-80)
  }

  @Test(
    arguments: [
      // Irwin (1927) and Hall (1927): the sum of n uniform numbers.
      ([0.5], 0.25, 0.25), ([0.5, 0.5], 0.5, 0.125), ([0.5, 0.5], 1.5, 0.875), ([0.5, 0.5, 0.5], 1, 1.0 / 6),
      ([0.5, 0.5, 0.5], 1.5, 0.5), ([0.5, 0.5, 0.5, 0.5], 1, 1.0 / 24), ([1, 0.5], 0.5, 0.0625), ([1, 0.5], 1.5, 0.5),
      ([], 0, 1), ([], -1e-9, 0),
    ] as [([Double], Double, Double)])
  func `The chance of a sum is the known one`(halves: [Double], x: Double, chance: Double) throws {
    let sum = try #require(UniformSum(mean: halves.reduce(0, +), halves: halves))
    #expect((sum.chance(atMost: x) - chance).magnitude < 1e-15)
  }

  @Test func `Ranges too many, too unequal or endless have no sum, and what is next to nothing is left out`() throws {
    #expect(UniformSum(mean: 0, halves: [Double](repeating: 1, count: 9)) == nil)
    #expect(UniformSum(mean: 0, halves: [1, 1e-7, 1e-7, 1e-7]) == nil)
    #expect(UniformSum(mean: 0, halves: [1e308, 1e308]) == nil)
    #expect(try #require(UniformSum(mean: 0, halves: [1, 1e-9, 0])).count == 1)
  }

  @Test func `The mean of the largest is known for uniform numbers of one range`() throws {
    // n/(n + 1) for n numbers uniform on 0 to 1.
    for count in 1...12 {
      let sums = try (0..<count).map { _ in try #require(UniformSum(mean: 0.5, halves: [0.5])) }
      let expected = try #require(UniformSum.expectedMaximum(sums))
      #expect((expected - Double(count) / Double(count + 1)).magnitude < 1e-14, "\(count)")
    }
    let many = try (0..<129).map { _ in try #require(UniformSum(mean: 0.5, halves: [0.5])) }
    #expect(UniformSum.expectedMaximum(many) == nil && UniformSum.expectedMaximum([]) == nil)
  }

  @Test func `A distribution function rises from 0 to 1, is symmetric about the mean, and its tail has the mean`() {
    check { seed in
      var dice = SplitMix64(seed: seed)
      // The most ranges only now and then, because each one more doubles the pieces.
      let halves = (0..<dice.integer(1...(dice.chance(0.01) ? 8 : 4))).map { _ in
        dice.pick([10, dice.number(0.1, 10), dice.number(0.01, 1)])
      }
      guard let sum = UniformSum(mean: dice.number(-50, 50), halves: halves) else { return .idle }
      var before = 0.0
      for _ in 0..<10 {
        let x = sum.low + dice.share() * (sum.high - sum.low)
        let (own, mirrored) = (sum.chance(atMost: x), sum.chance(atMost: 2 * sum.mean - x))
        guard (own + mirrored - 1).magnitude < 1e-12 else { return .broken("\(own) and \(mirrored)") }
        guard sum.chance(atMost: x + 0.1) >= own - 1e-14 else { return .broken("falls at \(x)") }
        before = max(before, own)
      }
      guard let mean = UniformSum.expectedMaximum([sum]) else { return .broken("no mean of \(halves)") }
      return .that(before <= 1 && (mean - sum.mean).magnitude < 1e-11, "\(mean) is not \(sum.mean)")
    }
  }
}
