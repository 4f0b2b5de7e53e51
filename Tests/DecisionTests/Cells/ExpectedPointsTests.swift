import Decision
import Testing
import TestSupport

/// E[v(X)] of `methods.md` 1.4.
@Suite("Expected points of a distribution")
struct ExpectedPointsTests {
  private func value(_ distribution: Distribution, _ form: Form) throws -> CellValue {
    try #require(try Cell.distribution(distribution).valued(by: form.function(), policy: CellPolicy()))
  }

  private func uniform(_ low: Double, _ high: Double) throws -> Distribution {
    .uniform(try Interval(low: low, high: high))
  }

  // By hand, as areas of trapezes: (50 · 75 + 50 · 100)/100 and so on.
  @Test("A uniform level on straight lines is integrated exactly, corners and flat ends included")
  func uniformOnLines() throws {
    let line = Form.linear(worst: 0, best: 100)
    #expect(try value(uniform(50, 150), line).headline == 87.5)
    #expect(try value(uniform(-100, 100), line).headline == 25)
    #expect(try value(uniform(20, 40), line).headline == 30)
    #expect(try value(uniform(50, 150), .plateau(worst: 0, best: 100)).headline == 87.5)
    let experience = Form.piecewise([(0, 0), (3, 40), (8, 90), (15, 100)])
    #expect((try value(uniform(0, 15), experience).headline - 70).magnitude < 1e-12)
    let target = Form.target(low: 60, idealFrom: 80, idealTo: 90, high: 100)
    #expect((try value(uniform(50, 110), target).headline - 2500 / 60).magnitude < 1e-12)
  }

  @Test("The exact integral and the mean over 1,024 quantiles agree as far as the second goes")
  func exactAgainstQuantiles() throws {
    var dice = SplitMix64(seed: 3)
    var tried = 0
    while tried < 100 {
      let form = dice.form()
      switch form {
      case .linear, .plateau, .piecewise, .target: tried += 1
      default: continue
      }
      let interval = try dice.interval(for: form)
      let function = try form.function()
      let quantiles = try (0..<1024).map {
        try function.points(interval.low + (Double($0) + 0.5) / 1024 * (interval.high - interval.low))
      }
      let mean = quantiles.reduce(0, +) / 1024
      #expect((try value(.uniform(interval), form).expected - mean).magnitude < 0.01, "\(form) on \(interval)")
    }
  }

  // 100·(1 − (q − 1)/ln q)/(1 − q) for q = (2/8)², the integral of the curve, is 70.59929; the mean over quantiles, as
  // defined, misses it in the sixth figure.
  // python3 -c "import numpy as np; t = (np.arange(1024) + .5) / 1024; q = .25**2
  //   print((100 * (1 - q**t) / (1 - q)).mean())"
  @Test("On a curve the mean over 1,024 quantiles is taken")
  func uniformOnCurve() throws {
    let mean = try value(uniform(0, 1), .exponential(worst: 0, best: 1, midPoints: 80)).headline
    #expect((mean - 70.59930166171796).magnitude < 1e-10)
  }

  // python3 -c "import numpy as np; from scipy.stats import *; p = (np.arange(1024) + .5) / 1024
  //   x = triang(c=.25, loc=2, scale=8).ppf(p); print(np.interp(x, [0, 3, 8, 15], [0, 40, 90, 100]).mean())
  //   x = norm(12, 2.5).ppf(p); print((100 * np.clip((30 - x) / 20, 0, 1)).mean())
  //   x = lognorm(s=.5, scale=np.exp(1.2)).ppf(p); t = np.clip((20 - x) / 16, 0, 1); q = (7 / 3)**2
  //   print((100 * (1 - q**t) / (1 - q)).mean())"
  @Test("Triangular, normal and log-normal levels have the means that SciPy's quantiles give")
  func otherDistributions() throws {
    let triangular = Distribution.triangular(try Interval(low: 2, high: 10), mode: 4)
    let lines = Form.piecewise([(0, 0), (3, 40), (8, 90), (15, 100)])
    #expect((try value(triangular, lines).expected - 62.787779422239225).magnitude < 1e-10)
    let normal = try value(.normal(mean: 12, deviation: 2.5), .linear(worst: 30, best: 10))
    #expect((normal.expected - 88.49848572749175).magnitude < 1e-10)
    let logNormal = try value(
      .logNormal(logMean: 1.2, logDeviation: 0.5), .exponential(worst: 20, best: 4, midPoints: 30))
    #expect((logNormal.expected - 92.92861189275864).magnitude < 1e-10)
  }

  @Test("Guaranteed and best are the ends of the support, the headline is the mean")
  func ends() throws {
    let value = try value(uniform(12, 20), .linear(worst: 30, best: 10))
    #expect([value.guaranteed, value.headline, value.expected, value.best] == [50, 70, 70, 90])
  }

  // The 95 % quantile of 12 ± 2.5 is 16.11213406737868, the 5 % quantile lies beyond the best level.
  @Test("Without ends they are the 5 % and 95 % quantiles")
  func unboundedEnds() throws {
    let value = try value(.normal(mean: 12, deviation: 2.5), .linear(worst: 30, best: 10))
    #expect((value.guaranteed - 69.4393296631066).magnitude < 1e-11)
    #expect(value.best == 100)
    #expect(value.isOutside)
  }

  // All but 2 % of the levels are worth 0, or 100, so the mean lies beyond the value of both quantiles.
  @Test("A mean beyond both quantiles widens the range, so that the order of the scores holds")
  func meanBeyondQuantiles() throws {
    let low = try value(.normal(mean: 0, deviation: 1), .linear(worst: 2, best: 20))
    #expect(low.guaranteed == 0)
    #expect(low.headline > 0)
    #expect(low.best == low.headline)
    let high = try value(.normal(mean: 0, deviation: 1), .linear(worst: -20, best: -2))
    #expect(high.best == 100)
    #expect(high.headline < 100)
    #expect(high.guaranteed == high.headline)
  }

  @Test(
    "Rounding in the mean never leaves the values that the function takes on the support", arguments: [33.3, 0.1, 99.9])
  func constantStretch(points: Double) throws {
    let step = Form.step(.max, below: points, [(100, 100)])
    for distribution: Distribution in [
      try uniform(0.1, 0.7), .triangular(try Interval(low: 0.1, high: 0.7), mode: 0.2),
    ] {
      let value = try value(distribution, step)
      #expect([value.guaranteed, value.headline, value.best] == [points, points, points])
    }
    let lines = Form.piecewise([(0, points), (0.3, points), (1, points), (2, 100)])
    let value = try value(uniform(0.1, 0.7), lines)
    #expect([value.guaranteed, value.headline, value.best] == [points, points, points])
  }

  @Test("The widest and the narrowest interval have a mean")
  func extremeWidths() throws {
    #expect(try value(uniform(-1e308, 1e308), .linear(worst: 0, best: 1)).headline == 50)
    #expect(try value(uniform(-1e308, 1e308), .linear(worst: -8e307, best: 8e307)).headline == 50)
    let narrow = try value(uniform(0, .leastNonzeroMagnitude), .linear(worst: 0, best: 1))
    #expect(narrow.headline < 1e-300)
  }
}
