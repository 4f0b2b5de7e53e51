/// Statements about weights in numbers, before it is known whether they can hold together.
struct StatementReading {
  let criteria: [String]
  let statements: [WeightStatement]
  private(set) var low: [Double]
  private(set) var high: [Double]
  private(set) var rows: [WeightRow] = []
  private(set) var shape = WeightPolytope.Shape.box
  private let positions: [String: Int]

  init(_ statements: [WeightStatement], criteria: [String]) throws(Refusal) {
    self.criteria = criteria
    self.statements = statements
    low = Array(repeating: 0, count: criteria.count)
    high = Array(repeating: 1, count: criteria.count)
    positions = Dictionary(uniqueKeysWithValues: criteria.enumerated().map { ($1, $0) })
    var orders: [[Int]] = []
    for statement in statements {
      switch statement {
      case .bounds(let criterion, let low, let high): try readBounds(criterion, low, high)
      case .order(let order): orders.append(try read(order))
      case .linear(let constraint): try read(constraint)
      }
    }
    if let order = orders.first, statements.count == 1, order.count == criteria.count {
      shape = .order(order)
    }
    for order in orders {
      for (more, less) in zip(order, order.dropFirst()) {
        var coefficients = Array(repeating: 0.0, count: criteria.count)
        coefficients[less] = 1
        coefficients[more] = -1
        rows.append(WeightRow(coefficients, atMost: 0))
      }
    }
    if !rows.isEmpty, shape == .box { shape = .general }
  }

  private func position(_ criterion: String, in statement: WeightStatement) throws(Refusal) -> Int {
    guard let position = positions[criterion] else {
      throw Refusal(.unknownLevel, criterion, "\"\(statement.words)\" names a criterion that is not there")
    }
    return position
  }

  private mutating func readBounds(_ criterion: String, _ least: Double, _ most: Double) throws(Refusal) {
    let index = try position(criterion, in: .bounds(criterion: criterion, low: least, high: most))
    guard least >= 0, most <= 1 else {
      throw Refusal(.outsideBounds, criterion, "the bounds of a weight are shares between 0 and 1")
    }
    guard least <= most else {
      throw Refusal(.outsideBounds, criterion, "the lower bound of the weight lies above the upper")
    }
    low[index] = max(low[index], least)
    high[index] = min(high[index], most)
  }

  private func read(_ order: [String]) throws(Refusal) -> [Int] {
    var indices: [Int] = []
    for criterion in order {
      let index = try position(criterion, in: .order(order))
      guard !indices.contains(index) else {
        throw Refusal(.duplicateId, criterion, "the criterion stands twice in the order of weights")
      }
      indices.append(index)
    }
    return indices
  }

  /// A statement about one weight is a bound, one about several a row.
  private mutating func read(_ constraint: WeightConstraint) throws(Refusal) {
    var coefficients = Array(repeating: 0.0, count: criteria.count)
    for term in constraint.terms {
      coefficients[try position(term.criterion, in: .linear(constraint))] += term.coefficient
    }
    guard constraint.rightSide.isFinite, coefficients.allSatisfy(\.isFinite) else {
      throw Refusal(.nonFinite, "", "\"\(constraint.words)\" holds a number out of range")
    }
    var side = constraint.rightSide
    if constraint.sense == .atLeast {
      coefficients = coefficients.map { 0 - $0 }
      side = 0 - side
    }
    let named = coefficients.indices.filter { coefficients[$0] != 0 }
    if let index = named.first, named.count == 1 {
      let bound = side / coefficients[index]
      guard bound.isFinite else { throw Refusal(.nonFinite, "", "\"\(constraint.words)\" holds a number out of range") }
      let isUpper = coefficients[index] > 0
      if isUpper || constraint.sense == .equal { high[index] = min(high[index], bound) }
      if !isUpper || constraint.sense == .equal { low[index] = max(low[index], bound) }
      return
    }
    let row = WeightRow(coefficients, atMost: side, isEquality: constraint.sense == .equal)
    guard row.rightSide.isFinite else {
      throw Refusal(.nonFinite, "", "\"\(constraint.words)\" holds a number out of range")
    }
    rows.append(row)
  }

  // MARK: Emptiness

  /// Throws `emptyPolytope` with as few statements as cannot hold together.
  func refuseEmptiness() throws(Refusal) {
    guard try !isPossible() else { return }
    var culprits = statements
    // Whatever can be left out without making the rest possible has no part in it.
    if statements.count <= 60 {
      for index in statements.indices.reversed() {
        var others = culprits
        others.remove(at: index)
        if try !StatementReading(others, criteria: criteria).isPossible() { culprits = others }
      }
    }
    let words = culprits.map { "\"\($0.words)\"" }
    let list = words.count > 1 ? words.dropLast().joined(separator: ", ") + " and " : ""
    throw Refusal(
      .emptyPolytope, "",
      words.count == 1
        ? "no weights that sum to 1 fulfil \(words[0])"
        : "no weights that sum to 1 fulfil \(list)\(words.last ?? "") together")
  }

  private func isPossible() throws(Refusal) -> Bool {
    let tolerance = WeightPolytope.tolerance
    if case .order = shape { return true }
    for (least, most) in zip(low, high) where least > most + tolerance { return false }
    guard WeightPolytope.sum(low) <= 1 + tolerance, WeightPolytope.sum(high) >= 1 - tolerance else { return false }
    guard !rows.isEmpty else { return true }
    do throws(Refusal) {
      _ = try LinearProgram(low: low, high: high, rows: rows)
      return true
    } catch {
      guard error.reason == .emptyPolytope else { throw error }
      return false
    }
  }
}

extension LinearProgram {
  /// What lies above the lower bounds, as variables: they sum to what the bounds leave.
  init(low: [Double], high: [Double], rows: [WeightRow], extra: [Row] = [], extraLimits: [Double] = []) throws(Refusal)
  {
    let rest = max(0, 1 - WeightPolytope.sum(low))
    let padding = Array(repeating: 0.0, count: extraLimits.count)
    try self.init(
      limits: zip(low, high).map { max(0, min($1 - $0, rest)) } + extraLimits,
      rows: [Row(Array(repeating: 1, count: low.count) + padding, atMost: rest, isEquality: true)]
        + rows.map { row in
          Row(row.coefficients + padding, atMost: row.rightSide - row.value(at: low), isEquality: row.isEquality)
        } + extra)
  }
}
