import Decision
import TestSupport

extension SplitMix64 {
  /// A level for a criterion: often anywhere about its corners, sometimes exactly on one, sometimes on a coarse grid so
  /// that vendors tie.
  mutating func level(for form: Form) -> Double {
    let corners = form.corners
    guard let low = corners.first, let high = corners.last else { return 0 }
    let margin = 0.25 * (high - low) + (high == low ? high.magnitude + 1 : 0)
    switch integer(0...9) {
    case 0, 1: return pick(corners)
    case 2, 3: return low + Double(integer(0...4)) / 4 * (high - low)
    default: return number(low - margin, high + margin)
    }
  }

  mutating func performance(for form: Form) -> Performance {
    if let words = form.words { .label(pick(words)) } else { .number(level(for: form)) }
  }

  mutating func interval(for form: Form) throws(Refusal) -> Interval {
    let ends = [level(for: form), level(for: form)].sorted()
    return try Interval(low: ends[0], high: ends[1])
  }

  mutating func distribution(for form: Form) throws(Refusal) -> Distribution {
    let interval = try interval(for: form)
    let width = interval.high - interval.low
    switch integer(0...3) {
    case 0: return .uniform(interval)
    case 1: return .triangular(interval, mode: pick([interval.low, interval.high, interval.low + share() * width]))
    case 2: return .normal(mean: interval.low, deviation: width / 4)
    default: return .logNormal(logMean: number(-2, 4), logDeviation: pick([0, share()]))
    }
  }

  /// Any kind of cell; a granted "not applicable" only where `mayBeLeftOut`.
  mutating func cell(for form: Form, mayBeLeftOut: Bool) throws(Refusal) -> Cell {
    switch integer(0...99) {
    case 0..<12: return .unanswered
    case 12..<20 where mayBeLeftOut: return .notApplicable
    case 20..<30 where form.words == nil: return .unansweredBounded(try interval(for: form))
    case 30..<42 where form.words == nil:
      return .interval(try interval(for: form), statedBy: pick([.buyer, .vendor]))
    // Rare, because each one asks a function 1,024 times.
    case 42 where form.words == nil && chance(0.5): return .distribution(try distribution(for: form))
    default: return .value(performance(for: form))
    }
  }
}
