/// What a cell may turn out to be worth, in points, when its question is answered (`methods.md` 4.11).
package enum UncertainCell: Sendable {
  /// Known.
  case exact(Double)
  /// Every worth from `low` to `high` is as likely as any other.
  case uniform(low: Double, high: Double)
  /// A level with a distribution, worth what the function gives.
  case distributed(Distribution, by: any ValueFunction)

  /// A cell known by its four values: uniform between the guaranteed and the best points if they differ.
  ///
  /// Right for all cells but distributions, for which this would forget their form.
  package init(_ value: CellValue) {
    self = value.guaranteed < value.best ? .uniform(low: value.guaranteed, high: value.best) : .exact(value.best)
  }

  /// A cell of a model; nil if the criterion is to be left out for the vendor.
  ///
  /// A uniform level on a straight line stays uniform in points, if it lies between the anchors. Throws what
  /// ``Cell/valued(by:policy:)`` throws.
  package init?(_ cell: Cell, by function: any ValueFunction, policy: CellPolicy) throws(Refusal) {
    guard let value = try cell.valued(by: function, policy: policy) else { return nil }
    guard case .distribution(let distribution) = cell else {
      self.init(value)
      return
    }
    if case .uniform = distribution, function is Linear, !value.isOutside {
      self = .uniform(low: value.guaranteed, high: value.best)
    } else {
      self = .distributed(distribution, by: function)
    }
  }

  var isOpen: Bool {
    if case .exact = self { false } else { true }
  }

  /// The mean, in points.
  func expected() throws(Refusal) -> Double {
    switch self {
    case .exact(let points): return points
    case .uniform(let low, let high): return low / 2 + high / 2
    case .distributed(let distribution, let function): return try distribution.meanValue(by: function)
    }
  }

  /// The points between the least that is sure and the most that is possible.
  func room() throws(Refusal) -> Double {
    switch self {
    case .exact: return 0
    case .uniform(let low, let high): return high - low
    case .distributed(let distribution, let function):
      let ends = try function.extremes(over: distribution.ends())
      return ends.high - ends.low
    }
  }

  /// The worth below which about a share of all worths lies if the function rises, in any case a worth for each share.
  func points(at share: Double) throws(Refusal) -> Double {
    switch self {
    case .exact(let points): return points
    case .uniform(let low, let high): return (1 - share) * low + share * high
    case .distributed(let distribution, let function):
      return try function.worth(of: .number(distribution.quantile(share))).points
    }
  }
}
