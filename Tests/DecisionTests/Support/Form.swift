import Decision
import TestSupport

/// A value function by its parameters, so that a law can change its unit or know which way better lies.
enum Form {
  case linear(worst: Double, best: Double)
  case plateau(worst: Double, best: Double)
  case exponential(worst: Double, best: Double, midPoints: Double)
  /// `share` is the place of the level worth 50, from 0 at worst to 1 at best.
  case exponentialByLevel(worst: Double, best: Double, share: Double)
  case logistic(worst: Double, best: Double, steepness: Double, centre: Double)
  case step(Direction, below: Double, [(level: Double, value: Double)])
  case piecewise([(level: Double, value: Double)])
  case target(low: Double, idealFrom: Double, idealTo: Double, high: Double)
  case levels([(label: String, value: Double)])

  /// The function when levels are counted in a unit `factor` times smaller.
  func function(unit factor: Double = 1) throws(Refusal) -> any ValueFunction {
    func anchors(_ worst: Double, _ best: Double) throws(Refusal) -> Anchors {
      try Anchors(worst: worst * factor, best: best * factor)
    }
    switch self {
    case .linear(let worst, let best): return Linear(try anchors(worst, best))
    case .plateau(let worst, let best): return Plateau(try anchors(worst, best))
    case .exponential(let worst, let best, let midPoints):
      return try Exponential(anchors(worst, best), midPoints: midPoints)
    case .exponentialByLevel(let worst, let best, let share):
      return try Exponential(anchors(worst, best), midLevel: (worst + share * (best - worst)) * factor)
    case .logistic(let worst, let best, let steepness, let centre):
      return try Logistic(anchors(worst, best), steepness: steepness, centre: centre)
    case .step(let direction, let below, let steps):
      return try Step(
        direction: direction, below: below, thresholds: steps.map { .init($0.level * factor, $0.value) })
    case .piecewise(let points):
      return try PiecewiseLinear(points.map { .init($0.level * factor, $0.value) }, anyShape: direction == nil)
    case .target(let low, let idealFrom, let idealTo, let high):
      return try Target(
        low: low * factor, idealFrom: idealFrom * factor, idealTo: idealTo * factor, high: high * factor)
    case .levels(let entries): return try Levels(entries.map { .init($0.label, $0.value) })
    }
  }

  /// Which levels are better; nil for words, and where values rise and fall.
  var direction: Direction? {
    switch self {
    case .linear(let worst, let best), .plateau(let worst, let best), .exponential(let worst, let best, _),
      .exponentialByLevel(let worst, let best, _), .logistic(let worst, let best, _, _):
      return best > worst ? .max : .min
    case .step(let direction, _, _): return direction
    case .piecewise(let points):
      let values = points.map(\.value)
      if values == values.sorted() { return .max }
      return values == values.sorted(by: >) ? .min : nil
    case .target, .levels: return nil
    }
  }

  /// The words of the scale; nil for numbers.
  var words: [String]? {
    if case .levels(let entries) = self { entries.map(\.label) } else { nil }
  }

  /// The levels at which something changes, in rising order.
  var corners: [Double] {
    switch self {
    case .linear(let worst, let best), .plateau(let worst, let best), .exponential(let worst, let best, _),
      .exponentialByLevel(let worst, let best, _), .logistic(let worst, let best, _, _):
      return [worst, best].sorted()
    case .step(_, _, let steps): return steps.map(\.level).sorted()
    case .piecewise(let points): return points.map(\.level)
    case .target(let low, let idealFrom, let idealTo, let high): return [low, idealFrom, idealTo, high]
    case .levels: return []
    }
  }
}

extension SplitMix64 {
  /// One of all forms; `ordered` leaves out the numeric ones that have no better end.
  mutating func form(ordered: Bool = false) -> Form {
    let scale = pick([0.01, 1, 1, 10, 5000])
    let (worst, width) = (number(-1, 1) * scale, number(0.1, 2) * scale)
    let best = chance(0.5) ? worst + width : worst - width
    switch integer(0...(ordered ? 7 : 9)) {
    case 0: return .linear(worst: worst, best: best)
    case 1: return .plateau(worst: worst, best: best)
    case 2: return .exponential(worst: worst, best: best, midPoints: pick([1, 30, 50, 50.1, 80, 99, number(1, 99)]))
    case 3 where chance(0.3):
      return .exponentialByLevel(worst: worst, best: best, share: pick([0.5, number(0.08, 0.92)]))
    case 3, 4: return .logistic(worst: worst, best: best, steepness: number(0.01, 50), centre: number(0.05, 0.95))
    case 5: return .levels(words())
    case 6:
      let values = risingValues(integer(2...5))
      let steps = zip(levels(values.count - 1, from: worst, width: width), values.dropFirst()).map { ($0, $1) }
      return best > worst
        ? .step(.max, below: values[0], steps.reversed())
        : .step(.min, below: values[0], zip(steps.map(\.0), steps.map(\.1).reversed()).map { ($0, $1) })
    case 7:
      let values = risingValues(integer(2...5))
      return .piecewise(
        zip(levels(values.count, from: worst, width: width), best > worst ? values : values.reversed()).map { ($0, $1) }
      )
    case 8:
      let values = (0...integer(1...5)).map { _ in number(0, 100) }
      return .piecewise(zip(levels(values.count, from: worst, width: width), values).map { ($0, $1) })
    default:
      let places = levels(4, from: worst, width: width)
      return .target(low: places[0], idealFrom: places[1], idealTo: pick([places[1], places[2]]), high: places[3])
    }
  }

  /// Strictly rising.
  private mutating func levels(_ count: Int, from first: Double, width: Double) -> [Double] {
    var level = first
    return (0..<count).map { _ in
      level += width * number(0.05, 1)
      return level
    }
  }

  private mutating func risingValues(_ count: Int) -> [Double] {
    let values = (0..<count).map { _ in pick([0, 100, number(0, 100), Double(integer(0...10)) * 10]) }
    return values.sorted()
  }

  private mutating func words() -> [(label: String, value: Double)] {
    let labels = ["no", "partly", "yes", "A1", "B2", "C2", "type-2"]
    return shuffled(labels).prefix(integer(1...5)).map { ($0, pick([0, 50, 100, number(0, 100)])) }
  }
}
