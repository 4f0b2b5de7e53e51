/// What a cell may be worth, as something a number between 0 and 1 picks from.
package enum PointsSampler: Sendable {
  /// A number of points and the share of cases in which a cell has it.
  package struct Chance: Sendable, Equatable {
    package let share: Double
    package let points: Double

    package init(share: Double, points: Double) {
      self.share = share
      self.points = points
    }
  }

  case exact(Double)
  /// Anywhere between two numbers of points, each as likely.
  case uniform(Interval)
  /// A level from a distribution, valued. A proportion measured on a sample comes in this form as well.
  case level(Distribution, any ValueFunction)
  /// One of several numbers of points; shares are at least 0 and sum to 1.
  case discrete([Chance])

  /// What is known of a cell (`methods.md` 4.7): nil if the criterion is left out for the vendor.
  ///
  /// What was not answered lies anywhere between the smallest and the largest value the function can return; an interval
  /// anywhere between the values it can have; both in points, so that their means are the expected points of the cell.
  /// Throws what valuing the cell throws.
  package init?(_ cell: Cell, function: any ValueFunction, policy: CellPolicy) throws(Refusal) {
    guard let value = try cell.valued(by: function, policy: policy) else { return nil }
    switch cell {
    case .value, .notApplicable: self = .exact(value.headline)
    case .unanswered, .unansweredBounded, .interval:
      self =
        value.guaranteed < value.best
        ? .uniform(try Interval(low: value.guaranteed, high: value.best)) : .exact(value.best)
    case .distribution(let distribution): self = .level(distribution, function)
    }
  }

  /// The points below which a share `p` of the cell lies, 0 < p < 1, or those of the level that does.
  func points(at p: Double) throws(Refusal) -> Double {
    switch self {
    case .exact(let points): return points
    case .uniform(let interval): return try Distribution.uniform(interval).quantile(p)
    case .level(let distribution, let function):
      return try function.worth(of: .number(distribution.quantile(p))).points
    case .discrete(let chances):
      var passed = 0.0
      for chance in chances {
        passed += chance.share
        if p < passed { return chance.points }
      }
      // The shares may sum to a little less than 1.
      return chances.last { $0.share > 0 }?.points ?? 0
    }
  }

  /// The points if nothing is open about them.
  var settled: Double? {
    if case .exact(let points) = self { points } else { nil }
  }

  /// No draw is larger than this.
  ///
  /// Throws `nonFinite` if one can leave the range of numbers, and `outsideBounds` for shares that do not sum to 1.
  func largestMagnitude() throws(Refusal) -> Double {
    var ends: [Double]
    switch self {
    case .exact(let points): ends = [points]
    case .uniform(let interval): ends = [interval.low, interval.high]
    case .level(_, let function):
      // The outermost numbers a stream can give.
      ends = [try points(at: 0x1p-53), try points(at: 1 - 0x1p-53)]
      ends += [function.extent.lowerBound, function.extent.upperBound]
    case .discrete(let chances):
      let sum = chances.reduce(0) { $0 + $1.share }
      guard chances.allSatisfy({ $0.share >= 0 }), (sum - 1).magnitude <= 1e-9 else {
        throw Refusal(.outsideBounds, "", "the shares of a cell are at least 0 and sum to 1")
      }
      ends = chances.map(\.points)
    }
    guard ends.allSatisfy(\.isFinite) else { throw Refusal(.nonFinite, "", "the points leave the range of numbers") }
    return ends.map(\.magnitude).max() ?? 0
  }
}
