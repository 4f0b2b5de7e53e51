import Decision
import TestSupport

/// Weights worked out again from the definition, leaf by leaf, without the straight lines of the module.
enum MovedWeights {
  /// The columns when the criteria in `moving` weigh `weight` together and the rest share out what is left of `whole`.
  static func columns(
    _ columns: [DecisionMatrix.Column], _ moving: Set<String>, to weight: Double, of whole: Double
  ) -> [DecisionMatrix.Column] {
    let inside = columns.filter { moving.contains($0.criterion) }.reduce(0) { $0 + $1.weight }
    let outside = columns.filter { !moving.contains($0.criterion) }.reduce(0) { $0 + $1.weight }
    return columns.map { column in
      let isMoving = moving.contains(column.criterion)
      let share = isMoving && inside == 0 ? 1 : column.weight / (isMoving ? inside : outside)
      return .init(
        criterion: column.criterion, direction: .max, weight: share * (isMoving ? weight : max(whole - weight, 0)))
    }
  }

  /// The tree when the node `id` has the share `share` of its parent.
  static func nodes(_ nodes: [CriteriaTree.Node], _ id: String, to share: Double) -> [CriteriaTree.Node] {
    let others = nodes.filter { $0.id != id }.reduce(0) { $0 + $1.weight }
    let isHere = nodes.contains { $0.id == id }
    return nodes.map { node in
      let weight = !isHere ? node.weight : node.id == id ? share : node.weight / others * (1 - share)
      return node.isGroup
        ? .group(node.id, weight: weight, Self.nodes(node.children, id, to: share)) : .leaf(node.id, weight: weight)
    }
  }
}

extension DecisionMatrix {
  /// The same vendors under other weights.
  func weighed(_ columns: [Column]) throws(Refusal) -> DecisionMatrix {
    try DecisionMatrix(columns: columns, rows: rows)
  }

  /// One vendor of this table among the others of another one.
  func among(_ rivals: DecisionMatrix, _ vendor: String) throws(Refusal) -> DecisionMatrix {
    try DecisionMatrix(
      columns: columns, rows: rows.filter { $0.vendor == vendor } + rivals.rows.filter { $0.vendor != vendor })
  }

  func score(of vendor: String) throws -> Double? {
    try AdditiveValue.scores(of: self, variant: "anchored").entries.first { $0.vendor == vendor }?.score
  }

  func ranks() throws -> [String: Int] {
    let ranks = try AdditiveValue.scores(of: self, variant: "anchored").ranks
    return Dictionary(uniqueKeysWithValues: ranks.map { ($0.vendor, $0.rank) })
  }
}

extension WeightStability {
  /// Compares every statement of a result with the ranking at the weights that `table` works out; nil if all hold.
  func breach(dice: inout SplitMix64, _ table: (Double) throws -> DecisionMatrix) throws -> String? {
    for tie in ties {
      let scores = try table(tie.weight)
      guard let own = try scores.score(of: leader), let rival = try scores.score(of: tie.rival) else {
        return "no score"
      }
      if !isTie(own, rival, naturalSize: 100) { return "\(tie) is none: \(own), \(rival)" }
    }
    switch finding {
    case .noProportions: return nil
    case .behind(let rivals):
      let scores = try table(stated)
      for rival in rivals where try scores.score(of: rival) ?? 0 <= scores.score(of: leader) ?? 0 {
        return "\(rival) is not ahead"
      }
      return rivals.isEmpty ? "nobody is ahead" : nil
    case .interval(let safe): return try breach(of: safe, dice: &dice, table)
    }
  }

  private func breach(
    of safe: SafeInterval, dice: inout SplitMix64, _ table: (Double) throws -> DecisionMatrix
  ) throws -> String? {
    let hair = 1e-7 * whole
    guard 0 <= safe.low, safe.low <= stated, stated <= safe.high, safe.high <= whole else {
      return "\(safe), \(stated)"
    }
    let inside = [
      safe.low, safe.high, min(safe.low + hair, safe.high), max(safe.high - hair, safe.low),
      dice.number(safe.low, safe.high), stated,
    ]
    for weight in inside where try table(weight).ranks()[leader] != 1 { return "not first at \(weight) in \(safe)" }
    if safe.firstBelow == nil, safe.low != 0 { return "nobody named below \(safe)" }
    if safe.firstAbove == nil, safe.high != whole { return "nobody named above \(safe)" }
    let outside = [
      (safe.firstBelow, max(safe.low - hair, safe.low / 2)),
      (safe.firstAbove, min(safe.high + hair, (safe.high + whole) / 2)),
    ]
    for case (let rival?, let weight) in outside where weight >= 0 && weight <= whole {
      let scores = try table(weight)
      guard let own = try scores.score(of: leader), let other = try scores.score(of: rival) else { return "no score" }
      if weight != safe.low, weight != safe.high, own >= other { return "\(rival) not ahead at \(weight) of \(safe)" }
      if try scores.ranks()[rival] != 1 { return "\(rival) not first at \(weight) of \(safe)" }
    }
    return nil
  }
}
