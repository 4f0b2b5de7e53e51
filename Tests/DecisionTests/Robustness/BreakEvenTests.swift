import Testing
import TestSupport

@testable import Decision

@Suite("What a vendor must offer to reach the leader, and how far the leader can fall")
struct BreakEvenTests {
  static let cases = ["rb-break-even-a"]

  private func all(
    _ weights: [Double], _ rows: [(String, [Double])], _ functions: [Form] = []
  ) throws -> [BreakEven] {
    let ids = ["a", "b", "c"]
    let matrix = try DecisionMatrix(
      columns: zip(ids, weights).map { .init(criterion: $0, direction: .max, weight: $1) },
      rows: rows.map { .init(vendor: $0.0, levels: $0.1) })
    return try BreakEven.all(
      in: matrix,
      zip(ids, weights.indices).map { id, index in
        let form = index < functions.count ? functions[index] : .linear(worst: 0, best: 100)
        return Criterion(id: id, function: try form.function())
      })
  }

  @Test("Needed points, levels and what cannot be reached come out as worked out in exact numbers")
  func published() throws {
    let published = try PublishedCase("rb-break-even-a")
    let functions: [String: Form] = [
      "price": .linear(worst: 30, best: 10), "experience": .piecewise([(0, 0), (3, 40), (8, 90), (15, 100)]),
      "sla": .exponential(worst: 90, best: 100, midPoints: 80),
    ]
    let columns = try published.columns
    let matrix = try DecisionMatrix(
      columns: columns.map { .init(criterion: $0.criterion, direction: .max, weight: $0.weight) },
      rows: published.rows.map { row in
        .init(
          vendor: row.vendor,
          levels: try zip(columns, row.levels).map {
            try #require(functions[$0.criterion]).function().points($1)
          })
      })
    let found = try BreakEven.all(
      in: matrix, functions.map { Criterion(id: $0.key, function: try $0.value.function()) })
    #expect(found.count == 9)
    for entry in found {
      let expected = try published.value("expected", "break_even", entry.vendor, entry.criterion)
      #expect(try .text(entry.kind.rawValue) == expected.member("kind"))
      #expect(try .text(entry.status.rawValue) == expected.member("status"), "\(entry)")
      #expect(try (#require(entry.points) - expected.member("points").number()).magnitude < 1e-9)
      switch (entry.levels, try expected.member("level")) {
      case (nil, .null): break
      case (.level(let level), .number(let printed)): #expect((level - printed).magnitude < 1e-9, "\(entry)")
      default: Issue.record("\(entry)")
      }
    }
  }

  // Lead 50 − 30 = 20 points: on a, 20/0.25 = 80 more; on b, 20/0.75 = 26.7 more.
  @Test("A vendor too far behind cannot reach it, and a leader far enough ahead cannot lose by it")
  func outOfReach() throws {
    let all = try all([0.25, 0.75, 0], [("A", [50, 50, 0]), ("B", [30, 30, 90])])
    #expect(
      all.map(\.status) == [
        .cannotLoseByThisAlone, .attainable, .noEffect, .notAttainable, .attainable, .noEffect,
      ])
    #expect(all.map(\.points)[0] == -30 && all.map(\.points)[3] == 110 && all[2].points == nil)
    #expect(all.map(\.kind) == [.mayFallTo, .mayFallTo, .mayFallTo, .toWin, .toWin, .toWin])
    #expect(all.allSatisfy { ($0.levels != nil) == ($0.status == .attainable) })
    #expect(all[0].preference == .max)
  }

  @Test("A leader without rivals cannot lose, one of several that tie is the first by id, and nobody is nobody")
  func few() throws {
    let alone = try all([1, 0], [("A", [40, 1])])
    #expect(alone.map(\.status) == [.cannotLoseByThisAlone, .noEffect] && alone.allSatisfy { $0.points == nil })
    let tied = try all([0.5, 0.5], [("B", [60, 40]), ("A", [40, 60])])
    #expect(tied.map(\.kind) == [.mayFallTo, .mayFallTo, .toWin, .toWin])
    #expect(tied.map(\.points) == [40, 60, 60, 40])
    #expect(try all([1], []).isEmpty)
  }

  @Test("So small a weight that no number holds the points needed is out of reach, not infinite")
  func tinyWeight() throws {
    let tiny = try all([Double.leastNonzeroMagnitude, 1], [("A", [0, 50]), ("B", [0, 30])])
    #expect(tiny[0].status == .cannotLoseByThisAlone && tiny[0].points == nil)
    #expect(tiny[2].status == .notAttainable && tiny[2].points == nil)
  }

  @Test("Steps give a threshold at which the vendor is ahead, words the labels, targets a range")
  func forms() throws {
    let found = try all(
      [0.5, 0.25, 0.25], [("A", [50, 50, 50]), ("B", [40, 40, 60])],
      [
        .step(.max, below: 0, [(9, 100), (4, 60), (2, 40)]), .levels([("no", 40), ("yes", 80)]),
        .target(low: 0, idealFrom: 50, idealTo: 50, high: 100),
      ])
    // The lead is 5: B needs 50, 60 and 80 points.
    #expect(found.suffix(3).map(\.levels) == [.orBetter(4), .words(["yes"]), .range(.init(low: 40, high: 60))])
  }

  @Test("What has no answer is refused by name")
  func refusals() throws {
    let matrix = try DecisionMatrix(
      columns: [.init(criterion: "a", direction: .max, weight: 1)], rows: [.init(vendor: "A", levels: [1])])
    #expect(refusal { () throws(Refusal) in try BreakEven.all(in: matrix, []) } == "missingCell a")
    let own = try DecisionMatrix(
      columns: matrix.columns, rows: [.init(vendor: "A", levels: [1], ownWeights: [1])])
    #expect(refusal { () throws(Refusal) in try BreakEven.all(in: own, []) } == "missingCell A")
  }

  @Test("On 1,000 random problems the break-even, put into the problem, makes a tie, or a lead where levels are steps")
  func pluggedIn() {
    var seen: Set<BreakEven.Status> = []
    check { seed in
      var problem = try RandomProblem(seed: seed)
      problem.requirements = []
      var dice = problem.dice
      for index in problem.vendors.indices {
        for criterion in problem.criteria {
          problem.vendors[index].cells[criterion.id] = .value(dice.performance(for: criterion.form))
        }
      }
      let input = try problem.problem()
      let matrix = try DecisionMatrix(ValueTable(of: input), tree: input.tree, reading: \.headline)
      let all = try BreakEven.all(in: matrix, input.criteria)
      guard let leader = try matrix.leader(), !all.isEmpty else { return .idle }
      let entry = dice.pick(all)
      seen.insert(entry.status)
      /// By how much the vendor is ahead of whom it is measured against, with another cell.
      func lead(_ cell: Cell) throws -> Double? {
        var changed = problem
        guard let index = changed.vendors.firstIndex(where: { $0.id == entry.vendor }) else { return nil }
        changed.vendors[index].cells[entry.criterion] = cell
        let table = try DecisionMatrix(ValueTable(of: changed.problem()), tree: input.tree, reading: \.headline)
        let own = try table.score(of: entry.vendor)
        let others = try table.rows.map(\.vendor).filter {
          $0 != entry.vendor && (entry.kind == .mayFallTo || $0 == leader)
        }.compactMap { try table.score(of: $0) }
        return others.max().flatMap { other in own.map { $0 - other } }
      }
      func leads(_ levels: [Double]) throws -> [Double] { try levels.compactMap { try lead(.value(.number($0))) } }
      let tie = 1e-7
      switch (entry.status, entry.levels) {
      case (.noEffect, nil):
        return .that(matrix.columns.contains { $0.criterion == entry.criterion && $0.weight == 0 }, "\(entry)")
      case (.notAttainable, nil):
        // Its best answer still leaves it behind: measured by adding what it lacks of the top of the scale.
        guard let column = matrix.columns.first(where: { $0.criterion == entry.criterion }),
          let top = input.criteria.first(where: { $0.id == entry.criterion })?.function.extent.upperBound,
          let own = try matrix.score(of: entry.vendor), let lead = try matrix.score(of: leader),
          let index = matrix.columns.firstIndex(of: column),
          let now = matrix.rows.first(where: { $0.vendor == entry.vendor })?.levels[index]
        else { return .broken("\(entry)") }
        return .that(own + column.weight * (top - now) < lead, "\(entry)")
      default: break
      }
      switch entry.levels {
      case .level(let level): return .that(try leads([level]).allSatisfy { $0.magnitude < tie }, "\(entry)")
      case .range(let range):
        return .that(try leads([range.low, range.high]).allSatisfy { $0.magnitude < tie }, "\(entry)")
      case .several(let ranges):
        return .that(try leads(ranges.flatMap { [$0.low, $0.high] }).allSatisfy { $0.magnitude < tie }, "\(entry)")
      case .orBetter(let level): return .that(try leads([level]).allSatisfy { $0 > -tie }, "\(entry)")
      case .words(let words):
        return .that(try words.allSatisfy { try lead(.value(.label($0))) ?? 0 > -tie }, "\(entry)")
      case .every: return .that(try lead(.unanswered) ?? 0 > -tie, "\(entry)")
      case nil: return .that(try lead(.unanswered) ?? 0 > -tie, "\(entry)")
      }
    }
    #expect(seen == [.attainable, .notAttainable, .cannotLoseByThisAlone, .noEffect])
  }

  // Twelve months at the price and a fixed 100: 12p + 100 ≤ 1000 up to p = 75.
  @Test("A price behind a formula is found to the coin, whichever way the outcome runs")
  func inverted() throws {
    func cost(_ price: Double) -> Double { 12 * price + 100 }
    func search(_ limit: Double, _ low: Double, _ high: Double, _ outcome: (Double) -> Double) throws -> Double? {
      try BreakEven.inverted(within: limit, between: low, and: high, coinsPerUnit: 100) { price throws(Refusal) in
        outcome(price)
      }
    }
    #expect(try search(1000, 0, 500, cost) == 75)
    #expect(try search(1000.05, 0, 500, cost) == 75)
    #expect(try search(1000.13, 0, 500, cost) == 75.01)
    #expect(try search(99, 0, 500, cost) == nil)
    #expect(try search(1000, 0, 60, cost) == 60)
    #expect(try search(1000, 60.004, 60.006, cost) == nil)
    #expect(try search(-1000, 0, 500) { -12 * $0 - 100 } == 75)
    #expect(try search(1000, -500, -3, { -cost($0) + 200 }) == -75)
    #expect(
      refusal { () throws(Refusal) in
        try BreakEven.inverted(within: 10, between: 0, and: 10, coinsPerUnit: 1) { ($0 - 2) * ($0 - 9) }
      } == "outsideBounds")
    #expect(
      refusal { () throws(Refusal) in
        try BreakEven.inverted(within: 1, between: 0, and: 1e300, coinsPerUnit: 100) { $0 }
      } == "nonFinite")
    #expect(
      refusal { () throws(Refusal) in
        try BreakEven.inverted(within: 1, between: 0, and: 10, coinsPerUnit: 1) { $0 / 0 }
      } == "nonFinite")
  }

  @Test("On 1,000 random lines the amount keeps the limit, and one coin beyond breaks it")
  func invertedLines() {
    check { seed in
      var dice = SplitMix64(seed: seed)
      let (slope, base) = (dice.number(-50, 50), dice.number(-100, 100))
      let coins = dice.pick([1.0, 100, 1000])
      func outcome(_ amount: Double) -> Double { base + slope * amount }
      let limit = outcome(dice.number(0, 1000))
      let found = try BreakEven.inverted(within: limit, between: 0, and: 1000, coinsPerUnit: coins) {
        amount throws(Refusal) in
        outcome(amount)
      }
      guard let found, found > 0, found < 1000, slope != 0 else { return .idle }
      let beyond = (found * coins).rounded() / coins + (slope > 0 ? 1 : -1) / coins
      return .that(outcome(found) <= limit && outcome(beyond) > limit, "\(found) for \(slope), \(base), \(limit)")
    }
  }
}
