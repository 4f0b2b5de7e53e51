import Decision
import Testing

@Suite("Distributions of a level")
struct DistributionTests {
  private func interval(_ low: Double, _ high: Double) throws(Refusal) -> Interval {
    try Interval(low: low, high: high)
  }

  @Test("A uniform level has its quantiles on a straight line", arguments: [(0.25, 2.5), (0.5, 5), (0.999, 9.99)])
  func uniform(share: Double, level: Double) throws {
    #expect((try Distribution.uniform(interval(0, 10)).quantile(share) - level).magnitude < 1e-14)
  }

  // python3 -c "from scipy.stats import triang
  //   print([float(triang(c=.25, loc=2, scale=8).ppf(p)) for p in (.05, .2, .25, .5, .95)])
  //   print([float(triang(c=c, loc=2, scale=8).ppf(p)) for c in (0, 1) for p in (.1, .9)])"
  @Test(
    "Triangular quantiles are those of SciPy, with the mode inside and at either end",
    arguments: [
      (4, 0.05, 2.8944271909999157), (4, 0.2, 3.7888543819998315), (4, 0.25, 4), (4, 0.5, 5.101020514433644),
      (4, 0.95, 8.450806661517031), (2, 0.1, 2.41053361559589), (2, 0.9, 7.470177871865297),
      (10, 0.1, 4.529822128134704), (10, 0.9, 9.58946638440411),
    ])
  func triangular(mode: Double, share: Double, level: Double) throws {
    #expect((try Distribution.triangular(interval(2, 10), mode: mode).quantile(share) - level).magnitude < 1e-13)
  }

  // python3 -c "from scipy.stats import norm
  //   print([float(norm.ppf(p)) for p in (.5, .05, .95, .925, .926, .0005, 1e-12, 1e-300, 1 - 2**-53)])"
  @Test(
    "Normal quantiles are those of SciPy, in the middle and far out in both tails",
    arguments: [
      (0.5, 0), (0.05, -1.6448536269514729), (0.95, 1.6448536269514722), (0.925, 1.4395314709384563),
      (0.926, 1.446632067158979), (0.0005, -3.2905267314918945), (1e-12, -7.034483825301131),
      (1e-300, -37.0470962993612), (0.9999999999999999, 8.209536151601387),
    ])
  func normal(share: Double, level: Double) throws {
    #expect((try Distribution.normal(mean: 0, deviation: 1).quantile(share) - level).magnitude < 1e-14 * 37)
    #expect((try Distribution.normal(mean: 12, deviation: 2.5).quantile(share) - (12 + 2.5 * level)).magnitude < 1e-12)
  }

  // python3 -c "from math import exp; from scipy.stats import lognorm
  //   print([float(lognorm(s=.5, scale=exp(1.2)).ppf(p)) for p in (.05, .5, .95, 1 / 2048)])"
  @Test(
    "Log-normal quantiles are those of SciPy",
    arguments: [
      (0.05, 1.4587402000127634), (0.5, 3.3201169227365472), (0.95, 7.556641258357827), (1.0 / 2048, 0.638523580664106),
    ])
  func logNormal(share: Double, level: Double) throws {
    #expect((try Distribution.logNormal(logMean: 1.2, logDeviation: 0.5).quantile(share) - level).magnitude < 1e-14 * 8)
  }

  @Test("A distribution without spread is its one level")
  func noSpread() throws {
    for share in [0.001, 0.5, 0.999] {
      #expect(try Distribution.uniform(interval(3, 3)).quantile(share) == 3)
      #expect(try Distribution.triangular(interval(3, 3), mode: 3).quantile(share) == 3)
      #expect(try Distribution.normal(mean: 3, deviation: 0).quantile(share) == 3)
      #expect(try Distribution.logNormal(logMean: 0, logDeviation: 0).quantile(share) == 1)
    }
  }

  @Test("The ends are those of the support, or the 5 % and 95 % quantiles where there are none")
  func ends() throws {
    #expect(try Distribution.uniform(interval(2, 10)).ends() == interval(2, 10))
    #expect(try Distribution.triangular(interval(2, 10), mode: 4).ends() == interval(2, 10))
    let normal = try Distribution.normal(mean: 12, deviation: 2.5).ends()
    #expect((normal.low - 7.887865932621318).magnitude < 1e-13)
    #expect((normal.high - 16.11213406737868).magnitude < 1e-13)
    let logNormal = try Distribution.logNormal(logMean: 1.2, logDeviation: 0.5).ends()
    #expect((logNormal.low - 1.4587402000127634).magnitude < 1e-14)
    #expect((logNormal.high - 7.556641258357827).magnitude < 1e-13)
  }

  // The width of −1e308…1e308 is no number, and the product of two widths of 1e200 is none either.
  @Test("Very wide distributions have quantiles inside their support")
  func wide() throws {
    let wide = try interval(-1e308, 1e308)
    #expect(try Distribution.uniform(wide).quantile(0.5) == 0)
    #expect(try Distribution.uniform(wide).quantile(0.75) == 5e307)
    #expect(try Distribution.triangular(wide, mode: 0).quantile(0.125) == -5e307)
    #expect(try Distribution.triangular(wide, mode: 0).quantile(0.875) == 5e307)
    #expect((try Distribution.triangular(interval(0, 1e200), mode: 1e200).quantile(0.25) / 5e199 - 1).magnitude < 1e-15)
  }

  @Test("Two neighbouring numbers are an interval like any other")
  func narrow() throws {
    let narrow = try interval(0, .leastNonzeroMagnitude)
    for share in [0.1, 0.9] {
      #expect(narrow.low...narrow.high ~= (try Distribution.uniform(narrow).quantile(share)))
      #expect(narrow.low...narrow.high ~= (try Distribution.triangular(narrow, mode: narrow.high).quantile(share)))
    }
  }

  @Test("A share of 0, of 1 or outside has no level", arguments: [0, 1, -0.1, 1.1, .nan])
  func shares(share: Double) {
    #expect(
      refusal { () throws(Refusal) in
        try Distribution.normal(mean: 0, deviation: 1).quantile(share)
      } == "outsideBounds")
  }

  @Test("A mode outside the interval and a negative deviation are refused")
  func refusals() {
    #expect(
      refusal { () throws(Refusal) in
        try Distribution.triangular(interval(2, 10), mode: 1.9).quantile(0.5)
      } == "outsideBounds")
    #expect(
      refusal { () throws(Refusal) in
        try Distribution.triangular(interval(2, 10), mode: .nan).quantile(0.5)
      } == "outsideBounds")
    #expect(
      refusal { () throws(Refusal) in
        try Distribution.normal(mean: 0, deviation: -1).quantile(0.5)
      } == "outsideBounds")
    #expect(
      refusal { () throws(Refusal) in
        try Distribution.logNormal(logMean: 0, logDeviation: .nan).quantile(0.5)
      } == "outsideBounds")
    #expect(
      refusal { () throws(Refusal) in
        try Distribution.logNormal(logMean: 701, logDeviation: 1).ends()
      } == "nonFinite")
    #expect(
      refusal { () throws(Refusal) in
        try Distribution.normal(mean: 1e308, deviation: 1e308).ends()
      } == "nonFinite")
  }

  @Test("An interval needs two finite ends in their order")
  func intervals() {
    #expect(throws: Never.self) { try interval(3, 3) }
    #expect(refusal { () throws(Refusal) in try interval(3, 2) } == "outsideBounds")
    #expect(refusal { () throws(Refusal) in try interval(.nan, 2) } == "nonFinite")
    #expect(refusal { () throws(Refusal) in try interval(2, .infinity) } == "nonFinite")
  }
}
