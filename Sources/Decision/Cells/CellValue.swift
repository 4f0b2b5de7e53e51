/// The four values of a cell, in points (`methods.md` 1.4).
///
/// `guaranteed` ≤ `headline` ≤ `best` always; the ranking uses `headline`.
package struct CellValue: Sendable, Equatable {
  package let guaranteed: Double
  package let headline: Double
  package let expected: Double
  package let best: Double
  /// True if a level lies beyond the anchors.
  package let isOutside: Bool

  package static func exact(_ points: Double, isOutside: Bool = false) -> CellValue {
    CellValue(
      guaranteed: points, headline: points, expected: points, best: points, isOutside: isOutside)
  }
}

extension Cell {
  /// Values the cell by `function`; nil if the criterion is to be left out for the vendor.
  ///
  /// Throws what the function throws, and `outsideBounds` if a level lies beyond the anchors of a model that refuses
  /// such levels.
  package func valued(by function: any ValueFunction, policy: CellPolicy) throws(Refusal) -> CellValue? {
    let (vmin, vmax) = (function.extent.lowerBound, function.extent.upperBound)
    switch self {
    case .value(let performance):
      let worth = try function.worth(of: performance)
      try Self.check(worth.isOutside, policy)
      return .exact(worth.points, isOutside: worth.isOutside)
    case .unanswered:
      return CellValue(
        guaranteed: vmin, headline: vmin, expected: (vmin + vmax) / 2, best: vmax, isOutside: false)
    case .unansweredBounded(let interval):
      let ends = try function.extremes(over: interval)
      try Self.check(ends.isOutside, policy)
      return CellValue(
        guaranteed: ends.low, headline: ends.low, expected: (ends.low + ends.high) / 2, best: ends.high,
        isOutside: ends.isOutside)
    case .interval(let interval, let party):
      let ends = try function.extremes(over: interval)
      try Self.check(ends.isOutside, policy)
      let middle = (ends.low + ends.high) / 2
      let cautious = party == .vendor && policy.vendorInterval == .worst
      return CellValue(
        guaranteed: ends.low, headline: cautious ? ends.low : middle, expected: middle, best: ends.high,
        isOutside: ends.isOutside)
    case .distribution(let distribution):
      let ends = try function.extremes(over: distribution.ends())
      try Self.check(ends.isOutside, policy)
      // Rounding in the sum of many values must not carry their mean past all of them.
      let (least, most) = distribution.isBounded ? (ends.low, ends.high) : (vmin, vmax)
      let mean = min(max(try distribution.meanValue(by: function), least), most)
      // The mean over all quantiles can leave the range of the 5 % and 95 % ends; the order of the scores may not.
      return CellValue(
        guaranteed: min(ends.low, mean), headline: mean, expected: mean, best: max(ends.high, mean),
        isOutside: ends.isOutside)
    case .notApplicable:
      switch policy.notApplicable {
      case .neutral(let points):
        guard points >= 0, points <= 100 else {
          throw Refusal(.outsideBounds, "", "the points of a not-applicable lie between 0 and 100")
        }
        return .exact(points)
      case .full: return .exact(vmax)
      case .zero: return .exact(vmin)
      case .exclude: return nil
      }
    }
  }

  private static func check(_ isOutside: Bool, _ policy: CellPolicy) throws(Refusal) {
    if isOutside, policy.outside == .refuse {
      throw Refusal(.outsideBounds, "", "it lies beyond what counts as 0 and as 100 points, and the model refuses that")
    }
  }
}

extension ValueFunction {
  /// Smallest and largest value over an interval of levels, its turning levels included.
  func extremes(over interval: Interval) throws(Refusal) -> (low: Double, high: Double, isOutside: Bool) {
    let ends = [try worth(of: .number(interval.low)), try worth(of: .number(interval.high))]
    var (low, high) = (min(ends[0].points, ends[1].points), max(ends[0].points, ends[1].points))
    for level in turningLevels where level > interval.low && level < interval.high {
      let points = try worth(of: .number(level)).points
      low = min(low, points)
      high = max(high, points)
    }
    return (low, high, ends.contains(where: \.isOutside))
  }
}

extension Distribution {
  /// E[v(X)]: the mean over the 1,024 mid-quantiles (i − ½)/1024, so that it depends on no simulation.
  ///
  /// A uniform level on straight lines is integrated exactly, piece by piece.
  func meanValue(by function: any ValueFunction) throws(Refusal) -> Double {
    if case .uniform(let interval) = self, let exact = try Self.exactMean(over: interval, by: function) {
      return exact
    }
    var sum = 0.0
    for index in 0..<1024 {
      sum += try function.worth(of: .number(quantile((Double(index) + 0.5) / 1024))).points
    }
    return sum / 1024
  }

  private static func exactMean(
    over interval: Interval, by function: any ValueFunction
  ) throws(Refusal) -> Double? {
    let corners: [Double]
    switch function {
    case let linear as Linear: corners = [linear.anchors.worst, linear.anchors.best]
    case let plateau as Plateau: corners = [plateau.anchors.worst, plateau.anchors.best]
    case is PiecewiseLinear, is Target: corners = function.turningLevels
    default: return nil
    }
    let inner = corners.filter { $0 > interval.low && $0 < interval.high }.sorted()
    let levels = [interval.low] + inner + [interval.high]
    // Halves, because the full width of −1e308…1e308 would overflow. Between neighbouring numbers nothing is left of one.
    let halfWidth = interval.high / 2 - interval.low / 2
    guard halfWidth > 0 else { return nil }
    var mean = 0.0
    for (left, right) in zip(levels, levels.dropFirst()) {
      let values =
        (try function.worth(of: .number(left)).points) + (try function.worth(of: .number(right)).points)
      mean += (right / 2 - left / 2) / halfWidth * (values / 2)
    }
    return mean
  }
}
