import Testing
import TestSupport

@testable import Decision

@Suite("Weights that make two vendors tie")
struct SwitchingWeightTests {
  static let cases = ["rb-switching-weights-a"]

  private func matrix(_ weights: [Double], _ rows: [(String, [Double])]) throws -> DecisionMatrix {
    try DecisionMatrix(
      columns: zip(["a", "b", "c"], weights).map { .init(criterion: $0, direction: .max, weight: $1) },
      rows: rows.map { .init(vendor: $0.0, levels: $0.1) })
  }

  private func switching(_ criterion: String, _ matrix: DecisionMatrix) throws -> SwitchingWeight {
    try ScoreLines(in: matrix, moving: WeightMovement(of: criterion, in: matrix))
      .tie(matrix.row(of: "A"), matrix.row(of: "B"))
  }

  @Test("One weight at a time and the least shift come out as worked out by linear programming")
  func published() throws {
    let published = try PublishedCase("rb-switching-weights-a")
    let matrix = try published.matrix
    for (pair, expected) in try published.value("expected", "switch").object() {
      let vendors = pair.split(separator: "|").map(String.init)
      for (criterion, weight) in try expected.object() {
        let movement = try WeightMovement(of: criterion, in: matrix)
        let finding = try ScoreLines(in: matrix, moving: movement).tie(
          matrix.row(of: vendors[0]), matrix.row(of: vendors[1]))
        switch (finding, weight) {
        case (.at(let found), .number(let printed)): #expect((found - printed).magnitude < 1e-12, "\(pair)")
        case (.never, .null): break
        default: Issue.record("\(pair) \(criterion): \(finding)")
        }
      }
      let least = try LeastShift(of: vendors[0], and: vendors[1], in: matrix).finding
      switch (least, try published.value("expected", "least_shift", pair)) {
      case (.shift(let shift), .number(let printed)): #expect((shift.amount - printed).magnitude < 1e-12, "\(pair)")
      case (.impossible, .null): break
      default: Issue.record("\(pair): \(least)")
      }
    }
  }

  @Test("Twins tie always, a vendor better everywhere never, and a lone criterion cannot move")
  func kinds() throws {
    #expect(try switching("a", matrix([0.5, 0.5], [("A", [1, 2]), ("B", [1, 2])])) == .always)
    #expect(try switching("a", matrix([0.5, 0.5], [("A", [2, 3]), ("B", [1, 2])])) == .never)
    #expect(try switching("a", matrix([0.5, 0.5], [("A", [40, 80]), ("B", [80, 40])])) == .at(0.5))
    #expect(try switching("a", matrix([1, 0], [("A", [1, 3]), ("B", [2, 2])])) == .noProportions)
    let one = try matrix([0.5, 0.5], [("A", [1, 2])])
    #expect(refusal { () throws(Refusal) in try LeastShift(of: "A", and: "B", in: one) } == "missingCell B")
  }

  // Lead 0.5·40 + 0.3·20 − 0.2·30 = 20; a gives first: each unit lowers the lead by 70.
  @Test("The criterion with the largest edge gives first, to the one with the least")
  func moves() throws {
    let matrix = try matrix([0.5, 0.3, 0.2], [("A", [60, 50, 10]), ("B", [20, 30, 40])])
    let expected = LeastShift.Shift(
      amount: 20 / 70.0, receiver: "c", givers: [.init(criterion: "a", amount: 20 / 70.0)])
    for pair in [("A", "B"), ("B", "A")] {
      let least = try LeastShift(of: pair.0, and: pair.1, in: matrix)
      #expect(least.ahead == "A" && least.behind == "B")
      guard case .shift(let shift) = least.finding else {
        Issue.record("\(least)")
        continue
      }
      #expect(shift.receiver == "c" && shift.givers.map(\.criterion) == ["a"])
      #expect((shift.amount - expected.amount).magnitude < 1e-15)
    }
  }

  @Test("A tie needs no shift; an edge on every criterion allows none; a level criterion takes all the rest")
  func ends() throws {
    func finding(_ rows: [(String, [Double])]) throws -> LeastShift.Finding {
      try LeastShift(of: "A", and: "B", in: matrix([0.25, 0.75], rows)).finding
    }
    #expect(try finding([("A", [30, 10]), ("B", [0, 20])]) == .none)
    #expect(try finding([("A", [30, 20]), ("B", [29, 19])]) == .impossible)
    #expect(
      try finding([("A", [30, 20]), ("B", [10, 20])])
        == .shift(.init(amount: 0.25, receiver: "b", givers: [.init(criterion: "a", amount: 0.25)])))
  }

  @Test("On 1,000 random problems the moves make a tie, and no smaller move in a random direction does")
  func leastShift() {
    check { seed in
      var problem = RandomMatrix(seed: seed, .points)
      let matrix = try problem.matrix()
      guard matrix.rows.count > 1 else { return .idle }
      let pair = problem.dice.shuffled(matrix.rows)
      let least = try LeastShift(of: pair[0].vendor, and: pair[1].vendor, in: matrix)
      let (ahead, behind) = least.ahead == pair[0].vendor ? (pair[0], pair[1]) : (pair[1], pair[0])
      let edges = zip(ahead.levels, behind.levels).map { $0 - $1 }
      let weights = matrix.columns.map(\.weight)
      func lead(_ weights: [Double]) -> Double { zip(weights, edges).reduce(0) { $0 + $1.0 * $1.1 } }
      let whole = weights.reduce(0, +)
      switch least.finding {
      case .none: return .that(lead(weights).magnitude < 1e-5 * max(1, whole), "a lead of \(lead(weights))")
      case .impossible: return .that(edges.allSatisfy { $0 > 0 }, "\(edges)")
      case .shift(let shift):
        var moved = weights
        for (index, column) in matrix.columns.enumerated() {
          moved[index] -= shift.givers.first { $0.criterion == column.criterion }?.amount ?? 0
          if column.criterion == shift.receiver { moved[index] += shift.amount }
        }
        guard moved.allSatisfy({ $0 >= -1e-12 }), lead(moved).magnitude < 1e-9 * max(1, whole) * 100 else {
          return .broken("\(moved) leads by \(lead(moved))")
        }
        for _ in 0..<20 {
          // Other weights of the same sum, pulled back towards the stated ones until they differ by a little less.
          let draws = weights.map { _ in problem.dice.pick([0, problem.dice.number(0, 1)]) }
          guard draws.contains(where: { $0 > 0 }) else { continue }
          let goal = draws.map { $0 / draws.reduce(0, +) * whole }
          let distance = zip(goal, weights).reduce(0) { $0 + ($1.0 - $1.1).magnitude } / 2
          let step = distance > 0 ? min(1, 0.999 * shift.amount / distance) : 0
          let other = zip(goal, weights).map { $1 + step * ($0 - $1) }
          if lead(other) <= 0 { return .broken("\(other) ties with less than \(shift.amount)") }
        }
        return .holds
      }
    }
  }

  @Test("On 1,000 random problems two vendors tie at their switching weight, and nowhere if there is none")
  func recomputed() {
    check { seed in
      var problem = RandomMatrix(seed: seed, .points)
      let matrix = try problem.matrix()
      let criterion = problem.dice.pick(matrix.columns).criterion
      let movement = try WeightMovement(of: criterion, in: matrix)
      guard matrix.rows.count > 1, movement.ends != nil else { return .idle }
      let pair = problem.dice.shuffled(matrix.rows).map(\.vendor)
      let found = try ScoreLines(in: matrix, moving: movement).tie(matrix.row(of: pair[0]), matrix.row(of: pair[1]))
      func lead(_ weight: Double) throws -> Double {
        let table = try matrix.weighed(
          MovedWeights.columns(matrix.columns, [criterion], to: weight, of: movement.whole))
        return (try table.score(of: pair[0]) ?? 0) - (try table.score(of: pair[1]) ?? 0)
      }
      let leads = try [0, 0.25, 0.5, 0.75, 1].map { try lead($0 * movement.whole) }
      switch found {
      case .at(let weight): return .that(try lead(weight).magnitude < 1e-7 * max(1, movement.whole), "\(found)")
      case .always: return .that(leads.allSatisfy { $0.magnitude < 1e-6 * max(1, movement.whole) }, "\(leads)")
      case .never: return .that(leads.allSatisfy { $0 > 0 } || leads.allSatisfy { $0 < 0 }, "\(leads)")
      case .noProportions: return .broken("\(found)")
      }
    }
  }
}
