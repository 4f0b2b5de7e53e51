import Decision
import TestSupport

extension RandomMatrix {
  /// Parameters for every method: preference functions, bounds in which all levels lie, even doubled or halved, and ideals
  /// between them.
  ///
  /// Thresholds are never a difference of two levels on a grid, where the last bit would decide.
  func drawParameters(seed: UInt64, _ levels: Levels) -> MethodParameters {
    var dice = SplitMix64(seed: ~seed)
    var parameters = MethodParameters()
    parameters.sumShare = dice.pick([0, 0.5, 1, dice.share()])
    parameters.groupShare = dice.pick([0, 0.5, 1, dice.share()])
    parameters.distanceThreshold = dice.pick([0.02, 0.1, dice.share()])
    for column in columns {
      let widest = Double.greatestFiniteMagnitude
      let ends = levels == .extreme ? (-widest, widest) : (dice.number(-10, 0), dice.number(2000, 3000))
      let inside = [dice.number(0, 1000), dice.number(0, 1000)].sorted()
      parameters.bounds[column.criterion] = try? Interval(low: ends.0, high: ends.1)
      if dice.chance(0.3) { parameters.idealPoint[column.criterion] = dice.pick([ends.0, ends.1, inside[0]]) }
      parameters.idealIntervals[column.criterion] = dice.pick([
        try? Interval(low: inside[0], high: inside[1]), try? Interval(low: inside[0], high: inside[0]),
        try? Interval(low: ends.0, high: inside[0]), try? Interval(low: inside[0], high: ends.1),
      ])
      let (q, p) = (dice.number(0.001, 50), dice.number(50, 500))
      parameters.preferences[column.criterion] = try? PreferenceFunction(
        dice.pick([
          .usual, .uShape(q: q), .vShape(p: p), .level(q: q, p: p), .linear(q: q, p: p), .linear(q: q, p: q),
          .gaussian(s: p),
        ]))
    }
    return parameters
  }

  /// Writes a criterion in another unit, `factor` of which make one of the old.
  mutating func convert(_ index: Int, by factor: Double) {
    let criterion = columns[index].criterion
    rows = rows.map { row in
      var levels = row.levels
      levels[index] *= factor
      return .init(vendor: row.vendor, levels: levels)
    }
    parameters.idealPoint[criterion] = parameters.idealPoint[criterion].map { $0 * factor }
    parameters.bounds[criterion] = parameters.bounds[criterion].flatMap { $0.times(factor) }
    parameters.idealIntervals[criterion] = parameters.idealIntervals[criterion].flatMap { $0.times(factor) }
    parameters.preferences[criterion] = parameters.preferences[criterion].flatMap { function in
      let shape: PreferenceFunction.Shape =
        switch function.shape {
        case .usual: .usual
        case .uShape(let q): .uShape(q: q * factor)
        case .vShape(let p): .vShape(p: p * factor)
        case .level(let q, let p): .level(q: q * factor, p: p * factor)
        case .linear(let q, let p): .linear(q: q * factor, p: p * factor)
        case .gaussian(let s): .gaussian(s: s * factor)
        }
      return try? PreferenceFunction(shape)
    }
  }

  /// A level at least as good in a column for a form: nearer to the ideal where one is declared, else better by direction.
  mutating func better(_ level: Double, _ index: Int, for form: MethodForm) -> Double {
    let criterion = columns[index].criterion
    let ideal: Interval? =
      switch form.method.id {
      case Rim.id: parameters.idealIntervals[criterion]
      case Spotis.id: parameters.idealPoint[criterion].flatMap { try? Interval(low: $0, high: $0) }
      default: nil
      }
    let share = dice.pick([0, 0.5, 1, dice.share()])
    if let ideal {
      let nearest = min(max(level, ideal.low), ideal.high)
      let moved = level + share * (nearest - level)
      return level < nearest ? min(moved, nearest) : max(moved, nearest)
    }
    let better = dice.better(level, columns[index].direction)
    return form.levels == .points && form.method.id == Topsis.id ? min(better, 100) : better
  }
}

extension Interval {
  fileprivate func times(_ factor: Double) -> Interval? { try? Interval(low: low * factor, high: high * factor) }
}
