import Decision
import TestSupport

extension RandomProblem {
  static let tiny = Double.leastNonzeroMagnitude

  /// Finite numbers at which careless arithmetic overflows, vanishes or divides 0 by 0.
  static let extremes: [Double] = [
    0, -0.0, tiny, -tiny, 2.2250738585072014e-308, 1e-300, 1e-9, 1, -1, 3, 1e9, 1e150, -1e150, 1e300, 1e308,
    -1e308, 1.7976931348623157e308, -1.7976931348623157e308,
  ]

  /// A problem of one to six criteria and vendors in which every number is an extreme one.
  static func extreme(seed: UInt64) throws -> RandomProblem {
    var problem = try RandomProblem(seed: seed, .complete)
    var dice = problem.dice
    problem.scaling = .scaleToOne
    problem.criteria = problem.criteria.prefix(6).map { Criterion(id: $0.id, form: dice.extremeForm()) }
    problem.nodes = problem.criteria.map {
      .leaf($0.id, weight: dice.pick([0, tiny, 1e-300, 1, 2, 1e300, 1e308]))
    }
    problem.requirements = []
    problem.vendors = problem.vendors.map { vendor in
      let cells = problem.criteria.map { ($0.id, dice.extremeCell(for: $0.form)) }
      return Vendor(id: vendor.id, cells: Dictionary(uniqueKeysWithValues: cells))
    }
    problem.dice = dice
    return problem
  }
}

extension SplitMix64 {
  private mutating func extreme() -> Double { pick(RandomProblem.extremes) }

  /// A form that its checks let pass; most extreme parameters are refused, which is an answer too.
  fileprivate mutating func extremeForm() -> Form {
    for _ in 0..<20 {
      let (first, second) = (extreme(), extreme())
      let rising = (0..<4).map { _ in extreme() }.sorted()
      let form: Form
      switch integer(0...6) {
      case 0: form = .linear(worst: first, best: second)
      case 1: form = .plateau(worst: first, best: second)
      case 2:
        form = .exponential(
          worst: first, best: second, midPoints: pick([1, 50, 50 - 1e-14, 50.000000000000007, 50 + 1e-12, 99]))
      case 3:
        form = .logistic(
          worst: first, best: second, steepness: pick([RandomProblem.tiny, 1e-300, 1e-17, 1e-9, 1, 50]),
          centre: pick([RandomProblem.tiny, 0.5, 1 - 1e-16]))
      case 4: form = .step(.max, below: 0, [(max(first, second), 100), (min(first, second), RandomProblem.tiny)])
      case 5: form = .piecewise(rising.map { ($0, pick([0, RandomProblem.tiny, 33.3, 100])) })
      default: form = .target(low: rising[0], idealFrom: rising[1], idealTo: rising[2], high: rising[3])
      }
      if (try? form.function()) != nil { return form }
    }
    return .linear(worst: 0, best: RandomProblem.tiny)
  }

  fileprivate mutating func extremeCell(for form: Form) -> Cell {
    let ends = [extreme(), extreme()].sorted()
    guard integer(0...3) == 0, let interval = try? Interval(low: ends[0], high: ends[1]) else {
      return .value(.number(pick([extreme(), pick(form.corners)])))
    }
    switch integer(0...5) {
    case 0: return .unansweredBounded(interval)
    case 1: return .interval(interval, statedBy: pick([.buyer, .vendor]))
    case 2: return .distribution(.uniform(interval))
    case 3: return .distribution(.triangular(interval, mode: pick(ends)))
    case 4: return .distribution(.normal(mean: extreme(), deviation: ends[1].magnitude))
    default: return .distribution(.logNormal(logMean: extreme(), logDeviation: ends[1].magnitude))
    }
  }
}
