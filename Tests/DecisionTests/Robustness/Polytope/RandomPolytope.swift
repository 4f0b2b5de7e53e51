import Decision
import TestSupport

/// Random statements about weights and a random table of values, with what makes linear programmes hard: bounds of zero
/// width, limits that meet in one corner, equalities, rows that say nothing new, equal and constant columns, ties.
struct RandomPolytope {
  enum Kind: CaseIterable {
    case free, bounds, order, partOfAnOrder, rows
  }

  let criteria: [String]
  let statements: [WeightStatement]
  let ranges: PointRanges
  var dice: SplitMix64

  init(seed: UInt64, _ kind: Kind? = nil, criteria most: Int = 6, vendors: Int = 5) throws {
    var dice = SplitMix64(seed: seed)
    let count = dice.integer(1...most)
    let criteria = (0..<count).map { "c\($0)" }
    let kind = kind ?? dice.pick(Kind.allCases)
    var statements: [WeightStatement] = []
    switch kind {
    case .free: break
    case .bounds: statements = dice.bounds(criteria)
    case .order: statements = [.order(dice.shuffled(criteria))]
    case .partOfAnOrder:
      statements = [.order(Array(dice.shuffled(criteria).prefix(dice.integer(1...count))))]
      if dice.chance(0.5) { statements += dice.bounds(criteria).filter { _ in dice.chance(0.4) } }
    case .rows:
      for _ in 0..<dice.integer(1...5) { statements.append(.linear(dice.constraint(on: criteria))) }
      if dice.chance(0.3) { statements += dice.bounds(criteria).filter { _ in dice.chance(0.4) } }
    }
    let names = (0..<dice.integer(1...vendors)).map { "v\($0)" }
    let exact = dice.chance(0.5)
    var (low, high): ([[Double]], [[Double]]) = ([], [])
    for _ in names {
      let twin = low.isEmpty || !dice.chance(0.1) ? nil : low.count - 1
      low.append(twin.map { low[$0] } ?? criteria.map { _ in Double(dice.integer(0...20)) * 5 })
      high.append(low[low.count - 1].map { exact || dice.chance(0.5) ? $0 : $0 + dice.number(0, 15) })
    }
    self.criteria = criteria
    self.statements = statements
    self.dice = dice
    ranges = try PointRanges(criteria: criteria, vendors: names, low: low, high: high)
  }

  /// Nil where no weights fulfil the statements.
  func polytope() throws -> WeightPolytope? {
    do throws(Refusal) {
      return try WeightPolytope(criteria: criteria, statements)
    } catch {
      guard error.reason == .emptyPolytope else { throw error }
      return nil
    }
  }

  mutating func objective() -> [Double] {
    let isCoarse = dice.chance(0.4)
    return criteria.map { _ in isCoarse ? Double(dice.integer(-2...2)) : dice.number(-100, 100) }
  }
}

extension SplitMix64 {
  fileprivate mutating func bounds(_ criteria: [String]) -> [WeightStatement] {
    let fair = 1 / Double(criteria.count)
    return criteria.map { criterion in
      let low = chance(0.2) ? 0 : number(0, fair)
      let high = chance(0.1) ? low : min(1, number(fair, 3 * fair))
      return .bounds(criterion: criterion, low: low, high: max(low, high))
    }
  }

  fileprivate mutating func constraint(on criteria: [String]) -> WeightConstraint {
    let named = Array(shuffled(criteria).prefix(integer(1...3)))
    let sense: WeightConstraint.Sense = pick([.atMost, .atLeast, .atLeast, .atMost, .equal])
    switch integer(0...2) {
    case 0 where named.count > 1:
      return WeightConstraint([.init(named[0], 1), .init(named[1], -pick([0.5, 1, 1, 2, 3]))], sense, 0)
    case 1: return WeightConstraint(named.map { .init($0, 1) }, sense, pick([0.1, 0.25, 0.3, 0.5, 0.6]))
    default:
      return WeightConstraint(
        named.map { .init($0, Double(integer(-3...3))) }, sense == .equal && chance(0.7) ? .atMost : sense,
        number(-0.5, 0.5))
    }
  }
}

/// The highest value of an objective over rows and bounds, by solving every set of as many limits as there are
/// variables: slow, and nothing like a simplex.
struct Enumeration {
  /// Rows Σ coefficient·variable ≤ right side over variables without sign.
  var rows: [[Double]] = []
  var sides: [Double] = []
  var equalities: [(row: [Double], side: Double)] = []

  /// Weights of sum 1 within the limits of `polytope`.
  init(_ polytope: WeightPolytope) {
    equalities = [(polytope.criteria.map { _ in 1 }, 1)]
    for limit in polytope.limits {
      if limit.isEquality {
        equalities.append((limit.coefficients, limit.rightSide))
      } else {
        add(limit.coefficients, limit.rightSide)
      }
    }
  }

  mutating func add(_ row: [Double], _ side: Double) {
    rows.append(row)
    sides.append(side)
  }

  /// All corners, some of them several times.
  func corners() -> [[Double]] {
    let count = equalities[0].row.count
    var corners: [[Double]] = []
    func visit(_ from: Int, _ chosen: [Int]) {
      if chosen.count + 1 == count {
        let system =
          [equalities[0]]
          + chosen.map { index in
            index < rows.count ? (rows[index], sides[index]) : equalities[index - rows.count + 1]
          }
        if let point = Self.solution(system), fulfils(point) { corners.append(point) }
        return
      }
      for index in from..<(rows.count + equalities.count - 1) { visit(index + 1, chosen + [index]) }
    }
    if count == 1 { return fulfils([1]) ? [[1]] : [] }
    visit(0, [])
    return corners
  }

  private func fulfils(_ point: [Double]) -> Bool {
    func value(_ row: [Double]) -> Double { zip(row, point).reduce(0) { $0 + $1.0 * $1.1 } }
    return zip(rows, sides).allSatisfy { value($0) <= $1 + 1e-8 }
      && equalities.allSatisfy { (value($0.row) - $0.side).magnitude <= 1e-8 }
  }

  private static func solution(_ system: [(row: [Double], side: Double)]) -> [Double]? {
    let count = system.count
    var table = system.map { $0.row + [$0.side] }
    for column in 0..<count {
      guard let pivot = (column..<count).max(by: { table[$0][column].magnitude < table[$1][column].magnitude }),
        table[pivot][column].magnitude > 1e-9
      else { return nil }
      table.swapAt(pivot, column)
      for other in 0..<count where other != column {
        let factor = table[other][column] / table[column][column]
        for cell in column...count { table[other][cell] -= factor * table[column][cell] }
      }
    }
    return (0..<count).map { table[$0][count] / table[$0][$0] }
  }
}
