/// Lower and upper bounds of weights that sum to 1, drawn in as far as the sum allows.
struct WeightBounds: Sendable {
  /// In the byte order of ids, like all that follows.
  let criteria: [String]
  let low: [Double]
  let high: [Double]
  /// Rows of the criteria whose weight is not settled.
  let free: [Int]
  /// 1 − Σlo: what is left to be shared out among the free criteria.
  let slack: Double

  /// Bounds within this of each other leave nothing open.
  private static let width = 1e-12

  /// Throws `outsideBounds` for bounds in the wrong order, and `emptyPolytope` where no weights of sum 1 keep to them.
  init(_ criteria: [String], low: [Double], high: [Double]) throws(Refusal) {
    for (index, criterion) in criteria.enumerated() {
      guard low[index].isFinite, high[index].isFinite else {
        throw Refusal(.nonFinite, criterion, "the bounds of a weight must be finite")
      }
      guard low[index] <= high[index] else {
        throw Refusal(.outsideBounds, criterion, "the lower bound of the weight lies above the upper one")
      }
    }
    var (low, high) = (low.map { max($0, 0) }, high.map { min($0, 1) })
    let (least, most) = (low.reduce(0, +), high.reduce(0, +))
    guard least <= 1 + 1e-9, most >= 1 - 1e-9, zip(low, high).allSatisfy({ $0 <= $1 }) else {
      throw Refusal(.emptyPolytope, "", "no weights of sum 1 keep to the bounds")
    }
    // No weight can be more than the others leave at least, or less than they leave at most.
    let drawnIn = criteria.indices.map {
      (low: max(low[$0], 1 - (most - high[$0])), high: min(high[$0], 1 - (least - low[$0])))
    }
    low = drawnIn.map { min($0.low, max($0.high, 0)) }
    high = drawnIn.map { max($0.high, $0.low) }
    free = criteria.indices.filter { high[$0] - low[$0] > Self.width }
    slack = max(1 - low.reduce(0, +), 0)
    self.criteria = criteria
    (self.low, self.high) = (low, high)
  }

  /// True if one set of weights is all there is.
  var isPoint: Bool { free.count < 2 }

  /// Strictly between the bounds of every free criterion: the same share of the way from the lower to the upper one.
  var inner: [Double] {
    let width = free.reduce(0) { $0 + (high[$1] - low[$1]) }
    let share = width > 0 ? min(slack / width, 1) : 0
    return criteria.indices.map { low[$0] + share * (high[$0] - low[$0]) }
  }

  /// True if no upper bound takes anything away.
  var isLowerOnly: Bool { free.count == criteria.count && zip(low, high).allSatisfy { $0 + slack <= $1 + Self.width } }
}
