/// Kendall's coefficient of concordance: how far several judges agree on an order.
package struct RankConcordance: Sendable, Equatable, Codable {
  /// Σ over the things of (total of average ranks − mean total)².
  package let sumOfSquaredDeviations: Double
  /// 12S/(k²(n³ − n)), 0…1; nil for fewer than two things or no judge.
  package let plain: Double?
  /// 12S/(k²(n³ − n) − kΣ(t³ − t)) over the judges that do not tie everything; nil where none is left (Kendall & Babington
  /// Smith 1939, "The problem of m rankings").
  package let tieCorrected: Double?
  /// Judges whose lists are constant, by position; they are left out of ``tieCorrected``.
  package let constantJudges: [Int]

  /// One list for each judge; only the order of its numbers counts. Throws `missingCell` for lists of unequal length and
  /// `nonFinite`.
  package init(_ judges: [[Double]]) throws(Refusal) {
    let count = judges.first?.count ?? 0
    guard judges.allSatisfy({ $0.count == count }) else {
      throw Refusal(.missingCell, "", "the lists are not equally long")
    }
    guard judges.allSatisfy({ $0.allSatisfy(\.isFinite) }) else {
      throw Refusal(.nonFinite, "", "a list holds a number that is not finite")
    }
    constantJudges = judges.indices.filter { tieSizes(judges[$0]).count < 2 }
    sumOfSquaredDeviations = Self.deviations(judges, count)
    let things = Double(count)
    let cubes = things * things * things - things
    let all = Double(judges.count)
    plain = count < 2 || judges.isEmpty ? nil : 12 * sumOfSquaredDeviations / (all * all * cubes)
    let telling = judges.indices.filter { tieSizes(judges[$0]).count > 1 }.map { judges[$0] }
    let number = Double(telling.count)
    let ties = telling.reduce(0.0) { sum, list in
      sum + tieSizes(list).reduce(0.0) { $0 + Double($1) * Double($1) * Double($1) - Double($1) }
    }
    tieCorrected =
      telling.isEmpty ? nil : 12 * Self.deviations(telling, count) / (number * number * cubes - number * ties)
  }

  private static func deviations(_ judges: [[Double]], _ count: Int) -> Double {
    let ranks = judges.map(averageRanks)
    let mean = Double(judges.count) * Double(count + 1) / 2
    return (0..<count).reduce(0.0) { sum, thing in
      let total = ranks.reduce(0.0) { $0 + $1[thing] }
      return sum + (total - mean) * (total - mean)
    }
  }
}
