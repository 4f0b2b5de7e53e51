import Decision
import TestSupport
import Testing

struct SimulationErrorTests {
  @Test func `Shares have the published errors and intervals`() throws {
    let published = try PublishedCase("rb-monte-carlo-error-a")
    let z = try published.value("parameters", "z").number()
    #expect(z == SimulationError.z)
    let expected = try published.value("expected", "shares").list()
    #expect(expected.count == 4)
    for entry in expected {
      let error = try SimulationError(
        share: entry.member("share").number(), cases: entry.member("cases").number(), z: z)
      let ends = try entry.member("wilson_95").list().map { try $0.number() }
      #expect((error.standardError - (try entry.member("standard_error").number())).magnitude < 1e-15)
      #expect((error.low - ends[0]).magnitude < 1e-15 && (error.high - ends[1]).magnitude < 1e-15)
    }
  }

  @Test func `Half widths need the published numbers of cases`() throws {
    let published = try PublishedCase("rb-monte-carlo-error-a")
    for (width, cases) in try published.numbers("expected", "cases_needed_for_half_width") {
      #expect(Double(try SimulationError.casesNeeded(halfWidth: try #require(Double(width)))) == cases)
    }
  }

  @Test(arguments: [
    // z/2h is 100, 10, 7, 3 and 0.5.
    (2.0, 0.01, 10_000), (2, 0.1, 100), (1.4, 0.1, 49), (0.6, 0.1, 9), (1, 1, 1), (2, 0.0099, 10_204),
  ])
  func `A whole number of cases is not rounded up to the next`(z: Double, halfWidth: Double, cases: Int) throws {
    #expect(try SimulationError.casesNeeded(halfWidth: halfWidth, z: z) == cases)
  }

  @Test func `What has no error is refused`() {
    for (share, cases) in [(-0.1, 10.0), (1.1, 10), (.nan, 10), (0.5, 0), (0.5, .infinity), (0.5, -1)] {
      #expect(refusal { () throws(Refusal) in try SimulationError(share: share, cases: cases) } == "outsideBounds")
    }
    #expect(
      refusal { () throws(Refusal) in try SimulationError(share: 0.5, cases: 10, z: 1e200) } == "nonFinite")
    for halfWidth in [0, -0.1, .nan, .infinity] {
      #expect(
        refusal { () throws(Refusal) in try SimulationError.casesNeeded(halfWidth: halfWidth) } == "outsideBounds")
    }
    #expect(refusal { () throws(Refusal) in try SimulationError.casesNeeded(halfWidth: 1e-9) } == "sizeLimit")
  }

  @Test func `An interval lies in 0 to 1, holds its share, and its ends solve Wilson's equation`() {
    check { seed in
      var dice = SplitMix64(seed: seed)
      let cases = Double(dice.integer(1...dice.pick([1, 10, 1000, 1_000_000])))
      let share = dice.pick([0, 1, dice.share(), Double(dice.integer(0...Int(cases))) / cases])
      let z = dice.pick([SimulationError.z, dice.number(0.01, 5)])
      let error = try SimulationError(share: share, cases: cases, z: z)
      guard 0 <= error.low, error.low <= share, share <= error.high, error.high <= 1 else {
        return .broken("\(error)")
      }
      for end in [error.low, error.high] {
        let missing = (share - end) * (share - end) - z * z * end * (1 - end) / cases
        guard missing.magnitude < 1e-12 else { return .broken("\(error) misses by \(missing)") }
      }
      return .that(error.standardError <= 0.5 / cases.squareRoot() + 1e-15, "\(error)")
    }
  }
}
