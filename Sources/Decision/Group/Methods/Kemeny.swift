/// One ranking from several: the order with the fewest disagreements.
package enum Kemeny: GroupMethod {
  package static let id = "kemeny"
  package static let description = ProcedureDescription(
    name: "Kemeny order",
    formula: "the order, without ties, for which the number of pairs that judges place the other way round is least",
    sources: ["Kemeny 1959, Mathematics without numbers"],
    laws: [
      "no order has fewer disagreements", "an option that beats every rival by majority stands first",
      "judges that all agree on an order without ties get it back",
    ],
    traps: [
      "Several orders can be equally good; the number of them is told.",
      "The search is exact and so ends at 16 options.",
    ])

  package static let greatestCount = 16
  /// Orders that are listed.
  package static let greatestOrderCount = 100

  package struct Result: Sendable, Equatable, Codable {
    /// Pairs, counted over the judges, that stand the other way round; a judge's ties disagree with nothing.
    package let distance: Int
    /// How many orders have that distance.
    package let orderCount: Int
    /// The first of them, best option first, in the byte order of their options.
    package let orders: [[String]]

    package var isUnique: Bool { orderCount == 1 }
  }

  /// Exact, by dynamic programming over the sets of options already placed. Throws `sizeLimit` beyond 16 options.
  package static func result(_ rankings: GroupRankings) throws(Refusal) -> Result {
    let count = rankings.options.count
    guard count <= greatestCount else {
      throw Refusal(.sizeLimit, "", "a Kemeny order is found for up to \(greatestCount) options, not for \(count)")
    }
    let search = Search(rankings.preferences)
    var orders: [[Int]] = []
    search.collect([], placed: 0, limit: greatestOrderCount, into: &orders)
    return Result(
      distance: search.distance[0], orderCount: search.orderCount[0],
      orders: orders.map { $0.map { rankings.options[$0] } })
  }

  private struct Search {
    private let preferences: [[Int]]
    /// By the set of options placed so far: the least number of disagreements among and with the rest.
    private(set) var distance: [Int]
    /// By the same: in how many ways it is reached.
    private(set) var orderCount: [Int]

    init(_ preferences: [[Int]]) {
      self.preferences = preferences
      let full = (1 << preferences.count) - 1
      distance = Array(repeating: 0, count: full + 1)
      orderCount = Array(repeating: 1, count: full + 1)
      for placed in (0..<full).reversed() {
        var (least, ways) = (Int.max, 0)
        for next in preferences.indices where placed & (1 << next) == 0 {
          let total = total(next, placed)
          if total < least { (least, ways) = (total, 0) }
          if total == least { ways += orderCount[placed | 1 << next] }
        }
        (distance[placed], orderCount[placed]) = (least, ways)
      }
    }

    /// Disagreements if `next` comes next: with the judges that place one of the rest before it, and with what follows.
    private func total(_ next: Int, _ placed: Int) -> Int {
      let after = placed | 1 << next
      var sum = distance[after]
      for other in preferences.indices where after & (1 << other) == 0 { sum += preferences[other][next] }
      return sum
    }

    func collect(_ order: [Int], placed: Int, limit: Int, into orders: inout [[Int]]) {
      guard order.count < preferences.count else {
        orders.append(order)
        return
      }
      for next in preferences.indices where placed & (1 << next) == 0 && orders.count < limit {
        guard total(next, placed) == distance[placed] else { continue }
        collect(order + [next], placed: placed | 1 << next, limit: limit, into: &orders)
      }
    }
  }
}
