import Decision
import TestSupport
import Testing

struct DominanceTests {
  static func matrix(_ rows: [String: [Double]], weights: [Double] = [1, 1]) throws(Refusal) -> DecisionMatrix {
    try DecisionMatrix(
      columns: weights.enumerated().map { .init(criterion: "c\($0.offset)", direction: .max, weight: $0.element) },
      rows: rows.map { .init(vendor: $0.key, levels: $0.value) })
  }

  @Test func `With exact cells a vendor dominates what is nowhere better and somewhere worse`() throws {
    let exact = try Self.matrix(["a": [3, 3], "b": [3, 2], "c": [2, 3], "d": [3, 3], "e": [0, 9]])
    let found = try Dominance(guaranteed: exact, best: exact)
    #expect(found.pairs.map { "\($0.dominant)\($0.dominated)" } == ["ab", "ac", "db", "dc"])
    #expect(found.dominators(of: "b") == ["a", "d"] && found.dominators(of: "a").isEmpty)
  }

  @Test func `With open cells the worst of one must reach the best of the other`() throws {
    let guaranteed = try Self.matrix(["a": [3, 3], "b": [0, 3], "c": [0, 0]])
    let best = try Self.matrix(["a": [9, 3], "b": [3, 3], "c": [3, 2]])
    // a's 3 reaches b's 3 on both and exceeds neither.
    #expect(
      try Dominance(guaranteed: guaranteed, best: best).pairs.map { "\($0.dominant)\($0.dominated)" } == ["ac"])
  }

  @Test func `A criterion without weight decides nothing`() throws {
    let exact = try Self.matrix(["a": [1, 0], "b": [1, 9], "c": [0, 9]], weights: [1, 0])
    #expect(
      try Dominance(guaranteed: exact, best: exact).pairs.map { "\($0.dominant)\($0.dominated)" } == ["ac", "bc"])
  }

  @Test func `Tables that do not match and vendors with weights of their own are refused`() throws {
    let one = try Self.matrix(["a": [1, 2]])
    let other = try Self.matrix(["b": [1, 2]])
    #expect(refusal { () throws(Refusal) in try Dominance(guaranteed: one, best: other) } == "missingCell")
    let own = try DecisionMatrix(
      columns: one.columns, rows: [.init(vendor: "a", levels: [1, 2], ownWeights: [1, 0])])
    #expect(refusal { () throws(Refusal) in try Dominance(guaranteed: own, best: own) } == "missingCell a")
  }

  @Test func `A dominating vendor is ahead whatever the cells are and whatever the weights`() {
    check { seed in
      var problem = RandomMatrix(seed: seed, .points)
      // Few criteria and a copy below another vendor, else nobody dominates anybody.
      problem.columns = Array(problem.columns.prefix(3))
      problem.rows = problem.rows.map { .init(vendor: $0.vendor, levels: Array($0.levels.prefix(3))) }
      let lows = problem.rows.map { row in
        DecisionMatrix.Row(vendor: row.vendor, levels: row.levels.map { problem.dice.chance(0.5) ? $0 : $0 / 2 })
      }
      let best = try problem.matrix()
      let guaranteed = try DecisionMatrix(columns: problem.columns, rows: lows)
      let found = try Dominance(guaranteed: guaranteed, best: best)
      guard !found.pairs.isEmpty else { return .idle }
      for pair in found.pairs {
        guard !found.pairs.contains(where: { $0.dominant == pair.dominated && $0.dominated == pair.dominant }) else {
          return .broken("\(pair) both ways")
        }
        let columns = problem.columns.map { column in
          DecisionMatrix.Column(
            criterion: column.criterion, direction: .max, weight: column.weight > 0 ? problem.dice.number(0.1, 1) : 0)
        }
        let low = try AdditiveValue.scores(of: .init(columns: columns, rows: lows), variant: "anchored").entries
        let high = try AdditiveValue.scores(of: .init(columns: columns, rows: problem.rows), variant: "anchored")
          .entries
        guard let above = low.first(where: { $0.vendor == pair.dominant })?.score,
          let below = high.first(where: { $0.vendor == pair.dominated })?.score, above >= below
        else { return .broken("\(pair)") }
      }
      return .holds
    }
  }
}
