import Decision
import Testing
import TestSupport

/// The quick ways to a linear objective, the simplex and plain enumeration must agree.
struct PolytopeLawTests {
  private static func agree(_ one: Double, _ other: Double) -> Bool { (one - other).magnitude <= 1e-7 }

  /// The highest value by the simplex method alone, whatever quick way the polytope has.
  private static func bySimplex(_ polytope: WeightPolytope, _ objective: [Double]) throws -> Double {
    let program = try LinearProgram(
      limits: polytope.criteria.map { _ in 1 },
      rows: [.init(polytope.criteria.map { _ in 1 }, atMost: 1, isEquality: true)]
        + polytope.limits.map { .init($0.coefficients, atMost: $0.rightSide, isEquality: $0.isEquality) })
    return zip(objective, try program.maximise(objective).point).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private static func fulfils(_ polytope: WeightPolytope, _ weights: [Double]) -> Bool {
    (weights.reduce(0, +) - 1).magnitude <= 1e-8 && weights.allSatisfy { $0 >= 0 }
      && polytope.limits.allSatisfy { limit in
        let excess = limit.value(at: weights) - limit.rightSide
        return limit.isEquality ? excess.magnitude <= 1e-8 : excess <= 1e-8
      }
  }

  @Test(arguments: [
    (RandomPolytope.Kind.bounds, 14), (.order, 14), (.rows, 5), (.rows, 14), (.partOfAnOrder, 10), (.free, 5),
  ])
  func `Every way to the extremes of an objective gives what the simplex method gives`(
    kind: RandomPolytope.Kind, criteria: Int
  ) {
    check { seed in
      var random = try RandomPolytope(seed: seed, kind, criteria: criteria, vendors: 1)
      guard let polytope = try random.polytope() else { return .idle }
      let objective = random.objective()
      let (most, least) = (try polytope.maximise(objective), try polytope.minimise(objective))
      guard Self.fulfils(polytope, most.weights), Self.fulfils(polytope, least.weights) else {
        return .broken("\(most.weights) or \(least.weights) break a statement")
      }
      let expected = (try Self.bySimplex(polytope, objective), -(try Self.bySimplex(polytope, objective.map { -$0 })))
      return .that(
        Self.agree(most.value, expected.0) && Self.agree(least.value, expected.1),
        "\(least.value)…\(most.value), not \(expected)")
    }
  }

  @Test func `The simplex method gives the best of all corners, which are found by cutting as by enumeration`() {
    check { seed in
      var random = try RandomPolytope(seed: seed, criteria: 4, vendors: 1)
      guard let polytope = try random.polytope() else { return .idle }
      let expected = Enumeration(polytope).corners()
      guard let corners = polytope.corners() else { return .broken("no corners") }
      func isIn(_ list: [[Double]], _ corner: [Double]) -> Bool {
        list.contains { zip($0, corner).allSatisfy { ($0 - $1).magnitude <= 1e-7 } }
      }
      guard expected.allSatisfy({ isIn(corners, $0) }), corners.allSatisfy({ isIn(expected, $0) }) else {
        return .broken("\(corners), not \(expected)")
      }
      let objective = random.objective()
      let best = expected.map { zip(objective, $0).reduce(0) { $0 + $1.0 * $1.1 } }.max() ?? .infinity
      let found = try Self.bySimplex(polytope, objective)
      return .that(Self.agree(found, best), "\(found), not \(best)")
    }
  }

  @Test func `Statements are refused exactly where enumeration finds no weights`() {
    var refused = 0
    check { seed in
      let random = try RandomPolytope(seed: seed, .rows, criteria: 4, vendors: 1)
      guard let polytope = try random.polytope() else {
        refused += 1
        return .idle
      }
      return .that(!Enumeration(polytope).corners().isEmpty, "no weights fulfil \(random.statements)")
    }
    #expect(refused > 100)
    check { seed in
      let random = try RandomPolytope(seed: seed, .rows, criteria: 4, vendors: 1)
      guard try random.polytope() == nil else { return .idle }
      // Any weights at all within a thousandth of the statements would show on a fine grid of the simplex.
      let count = random.criteria.count
      let steps = count < 3 ? 100 : 12
      var found: [Int]?
      func visit(_ parts: [Int], _ left: Int) {
        if parts.count == count - 1 {
          let weights = (parts + [left]).map { Double($0) / Double(steps) }
          if random.statements.allSatisfy({ $0.holds(at: weights) }) { found = parts }
        } else {
          for part in 0...left { visit(parts + [part], left - part) }
        }
      }
      visit([], steps)
      return .that(found == nil, "\(found ?? []) of \(steps) fulfil \(random.statements)")
    }
  }

  @Test func `A starting point has room to every limit and lies on every equality`() {
    check { seed in
      let random = try RandomPolytope(seed: seed, criteria: 7, vendors: 1)
      guard let polytope = try random.polytope() else { return .idle }
      let interior = try polytope.interior()
      guard Self.fulfils(polytope, interior.startingPoint) else { return .broken("it breaks a statement") }
      for limit in interior.limits {
        guard limit.value(at: interior.startingPoint) < limit.rightSide - 1e-10 else { return .broken("no room") }
      }
      for row in interior.equalities {
        guard (row.value(at: interior.startingPoint) - row.rightSide).magnitude <= 1e-8 else {
          return .broken("off an equality")
        }
        let (least, most) = (try polytope.minimise(row.coefficients), try polytope.maximise(row.coefficients))
        guard most.value - least.value <= 1e-7 else { return .broken("\(row) has width") }
      }
      return .that(interior.limits.isEmpty == (interior.slack == 0), "slack \(interior.slack)")
    }
  }
}

extension WeightStatement {
  /// True if weights of c0, c1, … fulfil the statement.
  fileprivate func holds(at weights: [Double]) -> Bool {
    func weight(_ criterion: String) -> Double { weights[Int(criterion.dropFirst()) ?? 0] }
    switch self {
    case .bounds(let criterion, let low, let high): return weight(criterion) >= low && weight(criterion) <= high
    case .order(let order): return zip(order, order.dropFirst()).allSatisfy { weight($0) >= weight($1) }
    case .linear(let constraint):
      let sum = constraint.terms.reduce(0) { $0 + $1.coefficient * weight($1.criterion) }
      switch constraint.sense {
      case .atMost: return sum <= constraint.rightSide
      case .atLeast: return sum >= constraint.rightSide
      case .equal: return sum == constraint.rightSide
      }
    }
  }
}
