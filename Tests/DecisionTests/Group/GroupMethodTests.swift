import Decision
import Testing
import TestSupport

struct GroupMethodTests {
  @Test func `What is no ranking by every judge is refused`() {
    for (judges, expected) in [
      ([], "tooFew"), ([[:]], "tooFew"), ([["a": 1], ["a": 1, "b": 2]], "missingCell b"),
      ([["a": Double.nan]], "nonFinite a"),
    ] as [([[String: Double]], String)] {
      #expect(refusal { () throws(Refusal) in try GroupRankings(judges: judges) } == expected)
    }
  }

  @Test func `Seventeen options have counts, but no Kemeny order`() throws {
    let many = try GroupRankings(judges: [Dictionary(uniqueKeysWithValues: (0..<17).map { ("o\($0)", Double($0)) })])
    #expect(Borda.counts(many).map(\.count).max() == 16 && Copeland.counts(many).map(\.count).max() == 16)
    #expect(refusal { () throws(Refusal) in try Kemeny.result(many) } == "sizeLimit")
  }

  @Test func `Sixteen options that everybody ties have every order, of which a hundred are listed`() throws {
    let ties = try GroupRankings(judges: [Dictionary(uniqueKeysWithValues: (0..<16).map { ("o\($0)", 1.0) })])
    let result = try Kemeny.result(ties)
    #expect(result.distance == 0 && result.orderCount == 20_922_789_888_000 && result.orders.count == 100)
    #expect(Set(result.orders).count == 100 && !result.isUnique)
    #expect(Borda.counts(ties).allSatisfy { $0.count == 7.5 } && Copeland.counts(ties).allSatisfy { $0.count == 7.5 })
  }

  @Test func `Kemeny orders are those of all orders with the fewest disagreements`() {
    check { seed in
      var dice = SplitMix64(seed: seed)
      let ids = dice.shuffled(["a", "B", "c", "D", "é", "_"])
      let options = Array(ids.prefix(dice.integer(1...6)))
      let judges = (0..<dice.integer(1...5)).map { _ in
        Dictionary(uniqueKeysWithValues: options.map { ($0, Double(dice.integer(1...options.count))) })
      }
      func distance(_ order: [String]) -> Int {
        var sum = 0
        for judge in judges {
          for (place, ahead) in order.enumerated() {
            for behind in order[(place + 1)...] where (judge[behind] ?? 0) < (judge[ahead] ?? 0) { sum += 1 }
          }
        }
        return sum
      }
      var orders = [[String]]([[]])
      for option in options {
        orders = orders.flatMap { order in (0...order.count).map { Array(order[..<$0]) + [option] + order[$0...] } }
      }
      let distances = orders.map(distance)
      let least = try #require(distances.min())
      let best = Set(zip(orders, distances).filter { $0.1 == least }.map(\.0))
      let result = try Kemeny.result(GroupRankings(judges: judges))
      return .that(
        result.distance == least && result.orderCount == best.count && Set(result.orders).isSubset(of: best)
          && Set(result.orders).count == min(100, best.count), "\(result) of \(best)")
    }
  }

  @Test func `Counts of all options together are fixed, and a winner by majorities stands first in Kemeny`() {
    check { seed in
      var dice = SplitMix64(seed: seed)
      let options = (0..<dice.integer(1...8)).map { "o\($0)" }
      let judges = (0..<dice.integer(1...6)).map { _ in
        Dictionary(uniqueKeysWithValues: options.map { ($0, Double(dice.integer(1...9))) })
      }
      let rankings = try GroupRankings(judges: judges)
      let pairs = Double(options.count * (options.count - 1) / 2)
      let copeland = Copeland.counts(rankings)
      guard Borda.counts(rankings).reduce(0, { $0 + $1.count }) == pairs * Double(judges.count),
        copeland.reduce(0, { $0 + $1.count }) == pairs
      else { return .broken("sums of counts") }
      guard let winner = copeland.first(where: { $0.count == Double(options.count - 1) }) else { return .holds }
      return .that(
        try Kemeny.result(rankings).orders.allSatisfy { $0.first == winner.option }, "\(winner) is not first")
    }
  }
}
