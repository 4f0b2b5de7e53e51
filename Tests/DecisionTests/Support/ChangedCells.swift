import Decision
import TestSupport

extension SplitMix64 {
  /// A vendor, by index, and a criterion that it answers.
  mutating func answeredCell(of problem: RandomProblem) -> (vendor: Int, criterion: String)? {
    let answered = problem.vendors.enumerated().flatMap { index, vendor in
      problem.criteria.compactMap { criterion -> (Int, String)? in
        switch vendor.cells[criterion.id] {
        case .value, .interval, .distribution: (index, criterion.id)
        case .unanswered, .unansweredBounded, .notApplicable, nil: nil
        }
      }
    }
    return answered.isEmpty ? nil : pick(answered)
  }

  /// A cell that leaves something open, with a narrower one to put in its place.
  mutating func tightenedCell(
    of problem: RandomProblem
  ) throws(Refusal) -> (vendor: Int, criterion: String, cell: Cell)? {
    var found: [(vendor: Int, criterion: String, cell: Cell)] = []
    for (index, vendor) in problem.vendors.enumerated() {
      for criterion in problem.criteria {
        if let cell = try tightened(vendor.cells[criterion.id] ?? .unanswered, criterion.form) {
          found.append((index, criterion.id, cell))
        }
      }
    }
    return found.isEmpty ? nil : pick(found)
  }

  private mutating func tightened(_ cell: Cell, _ form: Form) throws(Refusal) -> Cell? {
    switch cell {
    case .unanswered where form.words != nil: return .value(performance(for: form))
    case .unanswered: return try narrowed(interval(for: form))
    case .unansweredBounded(let interval), .interval(let interval, _): return try narrowed(inner(interval))
    case .distribution(.uniform(let interval)), .distribution(.triangular(let interval, _)):
      return try narrowed(inner(interval))
    case .value, .notApplicable, .distribution: return nil
    }
  }

  private mutating func inner(_ interval: Interval) throws(Refusal) -> Interval {
    let ends = [share(), share()].sorted().map { interval.low + $0 * (interval.high - interval.low) }
    return try Interval(low: chance(0.2) ? interval.low : ends[0], high: ends[1])
  }

  /// A cell of any kind that stays inside an interval.
  private mutating func narrowed(_ interval: Interval) throws(Refusal) -> Cell {
    switch integer(0...5) {
    case 0: .unansweredBounded(interval)
    case 1: .interval(interval, statedBy: .buyer)
    case 2: .interval(interval, statedBy: .vendor)
    case 3: .distribution(.uniform(interval))
    case 4: .distribution(.triangular(interval, mode: interval.low))
    default: .value(.number(interval.high))
    }
  }

  /// A plain value at least as good; `cell` itself if it is none.
  mutating func better(_ cell: Cell?, _ form: Form) -> Cell? {
    switch (cell, form) {
    case (.value(.label(let word)), .levels(let entries)):
      let own = entries.first { $0.label == word }?.value ?? 0
      return .value(.label(pick(entries.filter { $0.value >= own }.map(\.label))))
    case (.value(.number(let level)), _):
      let other = self.level(for: form)
      switch form.direction {
      case .max: return .value(.number(max(level, other)))
      case .min: return .value(.number(min(level, other)))
      case nil: return cell
      }
    default: return cell
    }
  }
}

extension Cell {
  /// The same cell when levels are counted in a unit `factor` times smaller.
  func converted(by factor: Double) throws(Refusal) -> Cell {
    func scaled(_ interval: Interval) throws(Refusal) -> Interval {
      try Interval(low: interval.low * factor, high: interval.high * factor)
    }
    switch self {
    case .value(.number(let level)): return .value(.number(level * factor))
    case .unansweredBounded(let interval): return .unansweredBounded(try scaled(interval))
    case .interval(let interval, let party): return .interval(try scaled(interval), statedBy: party)
    case .distribution(.uniform(let interval)): return .distribution(.uniform(try scaled(interval)))
    case .distribution(.triangular(let interval, let mode)):
      return .distribution(.triangular(try scaled(interval), mode: mode * factor))
    case .distribution(.normal(let mean, let deviation)):
      return .distribution(.normal(mean: mean * factor, deviation: deviation * factor))
    case .distribution(.logNormal(let logMean, let logDeviation)):
      return .distribution(
        .logNormal(logMean: logMean + (try PortableFunctions.ln(factor)), logDeviation: logDeviation))
    case .value(.label), .unanswered, .notApplicable: return self
    }
  }
}
