import Decision
import TestSupport

/// A random complete table of levels, with its parts still open to change.
///
/// 1–8 vendors, 1–12 criteria, with ties, constant columns and weights of 0. Weights have any sum.
struct RandomMatrix {
  enum Levels {
    /// 0 to 100, as points are, all better the more they are.
    case points
    /// Numbers of any sign, all better the more they are.
    case benefits
    /// Numbers above 0, benefits and costs.
    case positive
    /// Extreme finite numbers, benefits and costs.
    case extreme
  }

  var dice: SplitMix64
  var columns: [DecisionMatrix.Column]
  var rows: [DecisionMatrix.Row]
  /// What the methods take besides the table, drawn apart from it; see ``RandomMatrix/drawParameters(seed:_:)``.
  var parameters = MethodParameters()

  init(seed: UInt64, _ levels: Levels) {
    var dice = SplitMix64(seed: seed)
    let mayCost = levels == .positive || levels == .extreme
    let ids = dice.shuffled(["a", "B", "c-10", "c-2", "d", "é", "f", "g", "Ω", "z", "Z", "_"])
    var columns: [DecisionMatrix.Column] = []
    for id in ids.prefix(dice.integer(1...12)) {
      let weight = columns.isEmpty ? dice.number(0.1, 1) : dice.pick([0, 1, dice.number(0, 1)])
      columns.append(.init(criterion: id, direction: mayCost && dice.chance(0.5) ? .min : .max, weight: weight))
    }
    var rows: [DecisionMatrix.Row] = []
    var constant: [Bool] = []
    for _ in columns { constant.append(dice.chance(0.1)) }
    let palette = dice.extremePalette()
    for vendor in dice.shuffled(["v1", "v10", "v2", "A", "b", "ß", "Ä", "x"]).prefix(dice.integer(1...8)) {
      var own: [Double] = []
      for index in columns.indices {
        if let above = rows.last?.levels[index], constant[index] || dice.chance(0.1) {
          own.append(above)
        } else {
          own.append(dice.level(levels, palette))
        }
      }
      if let twin = rows.last, dice.chance(0.1) { own = twin.levels }
      rows.append(.init(vendor: vendor, levels: own))
    }
    (self.dice, self.columns, self.rows) = (dice, columns, rows)
    parameters = drawParameters(seed: seed, levels)
  }

  func matrix() throws(Refusal) -> DecisionMatrix { try DecisionMatrix(columns: columns, rows: rows) }
}

extension SplitMix64 {
  fileprivate mutating func level(_ levels: RandomMatrix.Levels, _ palette: [Double]) -> Double {
    switch levels {
    case .points: pick([0, 100, Double(integer(0...10)) * 10, number(0, 100)])
    case .benefits: pick([0, -5, Double(integer(-3...3)), number(-100, 100)])
    case .positive: pick([1, Double(integer(1...9)), number(0.01, 1000)])
    case .extreme: pick(palette)
    }
  }

  /// All extreme numbers, or those that a ratio can take.
  fileprivate mutating func extremePalette() -> [Double] {
    let smallest = pick([-Double.infinity, 0, Double.leastNonzeroMagnitude])
    return RandomProblem.extremes.filter { $0 >= smallest }
  }

  /// A level at least as good in a column.
  mutating func better(_ level: Double, _ direction: Direction) -> Double {
    let other = level * pick([1, 1.5, 0.5, 2])
    return direction == .max ? max(level, other) : min(level, other)
  }
}
