import Decision
import TestSupport
import Testing

struct TornadoTests {
  static func tornado(_ matrix: DecisionMatrix) throws(Refusal) -> Tornado {
    try Tornado(headline: matrix, guaranteed: matrix, best: matrix)
  }

  @Test func `The published inputs have the published leads, in the published order`() throws {
    let published = try PublishedCase("rb-tornado-a")
    let found = try Self.tornado(published.matrix)
    #expect(found.leader == "Alder")
    let base = try #require(found.baseMargin)
    #expect((base - (try published.value("expected", "base_margin").number())).magnitude < 1e-9)
    let rows = try published.value("expected", "rows").list()
    #expect(found.rows.map(\.input) == (try rows.map { try $0.member("input").text() }))
    for (row, expected) in zip(found.rows, rows) {
      for (name, value) in [("low", row.low), ("high", row.high), ("swing", row.swing)] {
        #expect((value - (try expected.member(name).number())).magnitude < 1e-9, "\(row.input) \(name)")
      }
      #expect(row.losesLead == (min(row.low, row.high) < 0))
    }
  }

  @Test func `An open cell moves between its ends, and one beyond the scale moves inwards only`() throws {
    let guaranteed = try DominanceTests.matrix(["a": [20, 95], "b": [0, 0]])
    let headline = try DominanceTests.matrix(["a": [50, 95], "b": [0, 0]])
    let best = try DominanceTests.matrix(["a": [60, 95], "b": [0, 0]])
    let found = try Tornado(headline: headline, guaranteed: guaranteed, best: best)
    func ends(_ input: String) -> [Double]? { found.rows.first { $0.input == input }.map { [$0.low, $0.high] } }
    #expect(found.baseMargin == 145)
    #expect(ends("a.c0") == [115, 155] && ends("a.c1") == [135, 150] && ends("b.c0") == [145, 135])
    let far = try Self.tornado(DominanceTests.matrix(["a": [150, -3], "b": [0, 0]]))
    #expect(far.rows.first { $0.input == "a.c0" }.map { [$0.low, $0.high] } == [137, 147])
    #expect(far.rows.first { $0.input == "a.c1" }.map { [$0.low, $0.high] } == [147, 157])
  }

  @Test func `Without a rival there is no lead, and the only weight cannot move`() throws {
    let alone = try Self.tornado(DominanceTests.matrix(["a": [1, 2]]))
    #expect(alone.leader == "a" && alone.baseMargin == nil && alone.rows.isEmpty)
    let nobody = try Self.tornado(DominanceTests.matrix([:]))
    #expect(nobody.leader == nil && nobody.baseMargin == nil && nobody.rows.isEmpty)
    let single = try Self.tornado(DominanceTests.matrix(["a": [60, 0], "b": [50, 0]], weights: [1, 0]))
    #expect(single.rows.filter(\.isFixed).map(\.input) == ["weight.c0"])
    #expect(single.rows.filter { $0.kind == .weight }.allSatisfy { $0.swing == 0 && $0.low == 10 })
  }

  @Test func `A weight that would exceed the sum of all takes all of it`() throws {
    // 0.95 × 1.2 is more than 1: at the upper setting only the first criterion counts.
    let found = try Self.tornado(DominanceTests.matrix(["a": [60, 0], "b": [50, 90]], weights: [0.95, 0.05]))
    let row = try #require(found.rows.first { $0.input == "weight.c0" })
    #expect(row.high.magnitude == 10)
  }

  @Test func `A weight next to nothing takes up what another gives`() throws {
    let found = try Self.tornado(
      DominanceTests.matrix(["a": [60, 50], "b": [10, 40]], weights: [.leastNonzeroMagnitude, 1]))
    let row = try #require(found.rows.first { $0.input == "weight.c1" })
    #expect((row.low - 18).magnitude < 1e-12 && (row.high - 10).magnitude < 1e-12)
  }

  @Test func `A lead that leaves the range of numbers, and steps beyond theirs, are refused`() throws {
    let extreme = try DominanceTests.matrix(["a": [1e308, 0], "b": [-1e308, 0]])
    #expect(refusal { () throws(Refusal) in try Self.tornado(extreme) } == "nonFinite")
    let plain = try DominanceTests.matrix(["a": [1, 0], "b": [2, 0]])
    for steps in [Tornado.Steps(weight: 1.1), .init(weight: -0.1), .init(cell: -1), .init(cell: .nan)] {
      #expect(
        refusal { () throws(Refusal) in
          try Tornado(headline: plain, guaranteed: plain, best: plain, steps: steps)
        } == "outsideBounds")
    }
  }

  @Test func `Every row is what a full computation with the changed input gives`() {
    check { seed in
      let problem = RandomMatrix(seed: seed, .points)
      guard problem.rows.count > 1 else { return .idle }
      let found = try Self.tornado(problem.matrix())
      guard found.rows.count == problem.columns.count * (problem.rows.count + 1) else {
        return .broken("\(found.rows.count) rows")
      }
      for (left, right) in zip(found.rows, found.rows.dropFirst()) {
        guard left.swing > right.swing || isTie(left.swing, right.swing, naturalSize: 1) else {
          return .broken("\(left) before \(right)")
        }
      }
      let settings: [(Double, Double, KeyPath<Tornado.Row, Double>)] = [(0.8, -10, \.low), (1.2, 10, \.high)]
      for row in found.rows {
        for (factor, step, reading) in settings {
          let changed =
            row.kind == .weight
            ? try Self.weighted(problem, row.criterion, factor) : Self.moved(problem, row, step)
          let margin = try Self.margin(changed, of: found.leader)
          let isSame =
            row.kind == .cell ? margin == row[keyPath: reading] : (margin - row[keyPath: reading]).magnitude < 1e-9
          guard isSame else { return .broken("\(row) is not \(margin)") }
        }
      }
      return .holds
    }
  }

  private static func margin(_ problem: RandomMatrix, of leader: String?) throws -> Double {
    let scores = try AdditiveValue.scores(of: problem.matrix(), variant: "anchored").entries
    let own = try #require(scores.first { $0.vendor == leader }?.score)
    return own - (try #require(scores.filter { $0.vendor != leader }.map(\.score).max()))
  }

  private static func moved(_ problem: RandomMatrix, _ row: Tornado.Row, _ step: Double) -> RandomMatrix {
    var changed = problem
    changed.rows = problem.rows.map { entry in
      guard entry.vendor == row.vendor else { return entry }
      let levels = zip(problem.columns, entry.levels).map { column, level in
        column.criterion == row.criterion ? min(max(level + step, 0), 100) : level
      }
      return .init(vendor: entry.vendor, levels: levels)
    }
    return changed
  }

  /// One weight multiplied within the sum of all, the others scaled so that the sum stays.
  private static func weighted(_ problem: RandomMatrix, _ criterion: String, _ factor: Double) throws -> RandomMatrix {
    let sum = problem.columns.reduce(0) { $0 + $1.weight }
    let own = try #require(problem.columns.first { $0.criterion == criterion }?.weight)
    let others = problem.columns.reduce(0) { $1.criterion == criterion ? $0 : $0 + $1.weight }
    guard others > 0 else { return problem }
    let moved = min(own * factor, sum)
    var changed = problem
    changed.columns = problem.columns.map {
      .init(
        criterion: $0.criterion, direction: .max,
        weight: $0.criterion == criterion ? moved : $0.weight * max(sum - moved, 0) / others)
    }
    return changed
  }
}
