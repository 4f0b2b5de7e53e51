/// A level known only as a distribution.
package enum Distribution: Sendable, Equatable {
  case uniform(Interval)
  /// Triangular with its mode inside the interval.
  case triangular(Interval, mode: Double)
  case normal(mean: Double, deviation: Double)
  /// Mean and standard deviation of the natural logarithm.
  case logNormal(logMean: Double, logDeviation: Double)

  /// The level below which a share `p` of the distribution lies, 0 < p < 1.
  ///
  /// Normal quantiles by Wichura's algorithm AS 241 (1988), PPND16, with this module's own logarithm. Throws
  /// `outsideBounds` for p outside (0, 1), a negative deviation or a mode outside the interval.
  package func quantile(_ p: Double) throws(Refusal) -> Double {
    guard p > 0, p < 1 else { throw Refusal(.outsideBounds, "", "a share must lie between 0 and 1") }
    switch self {
    case .uniform(let interval):
      return interval.level(at: p)
    case .triangular(let interval, let mode):
      guard interval.low <= mode, mode <= interval.high else {
        throw Refusal(.outsideBounds, "", "the likely level lies outside its interval")
      }
      let turn = interval.share(at: mode)
      return interval.level(
        at: p < turn ? (p * turn).squareRoot() : 1 - ((1 - p) * (1 - turn)).squareRoot())
    case .normal(let mean, let deviation):
      guard deviation >= 0 else { throw Refusal(.outsideBounds, "", "a deviation is at least 0") }
      return mean + deviation * (try standardNormalQuantile(p))
    case .logNormal(let logMean, let logDeviation):
      guard logDeviation >= 0 else { throw Refusal(.outsideBounds, "", "a deviation is at least 0") }
      return try PortableFunctions.exp(logMean + logDeviation * (try standardNormalQuantile(p)))
    }
  }

  /// True if no level lies beyond the ends.
  var isBounded: Bool {
    switch self {
    case .uniform, .triangular: true
    case .normal, .logNormal: false
    }
  }

  /// The ends that bound the distribution: its support, or its 5 % and 95 % quantiles if that is unbounded.
  package func ends() throws(Refusal) -> Interval {
    switch self {
    case .uniform(let interval), .triangular(let interval, _): return interval
    case .normal, .logNormal: return try Interval(low: quantile(0.05), high: quantile(0.95))
    }
  }
}

// Where the width overflows, as that of −1e308…1e308 does, both ends are far from 0 and are weighed or halved instead.
extension Interval {
  /// The level at a share of the way from `low` to `high`.
  fileprivate func level(at share: Double) -> Double {
    let width = high - low
    return width.isFinite ? low + share * width : (1 - share) * low + share * high
  }

  /// The share of the way at which a level lies; 0 if there is no way to go.
  fileprivate func share(at level: Double) -> Double {
    let width = high - low
    guard width > 0 else { return 0 }
    return width.isFinite ? (level - low) / width : (level / 2 - low / 2) / (high / 2 - low / 2)
  }
}

/// Wichura (1988), algorithm AS 241, routine PPND16: about 16 figures.
func standardNormalQuantile(_ p: Double) throws(Refusal) -> Double {
  func ratio(_ r: Double, _ numerator: [Double], _ denominator: [Double]) -> Double {
    numerator.reduce(0) { $0 * r + $1 } / denominator.reduce(0) { $0 * r + $1 }
  }
  let q = p - 0.5
  if q.magnitude <= 0.425 {
    return q * ratio(0.180625 - q * q, AS241.centreNumerator, AS241.centreDenominator)
  }
  let r = (-(try PortableFunctions.ln(q < 0 ? p : 1 - p))).squareRoot()
  let z =
    r <= 5
    ? ratio(r - 1.6, AS241.middleNumerator, AS241.middleDenominator)
    : ratio(r - 5, AS241.tailNumerator, AS241.tailDenominator)
  return q < 0 ? -z : z
}

/// Coefficients of AS 241, highest power first.
private enum AS241 {
  static let centreNumerator = [
    2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
    13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
  ]
  static let centreDenominator = [
    5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
    5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
  ]
  static let middleNumerator = [
    7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
    3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
  ]
  static let middleDenominator = [
    1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966,
    0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
  ]
  static let tailNumerator = [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386,
    0.026532189526576123093, 0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699,
    6.6579046435011037772,
  ]
  static let tailDenominator = [
    2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5,
    7.868691311456132591e-4, 0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
  ]
}
