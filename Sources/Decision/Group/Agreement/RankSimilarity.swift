/// How alike two lists of numbers put the same things in order. Nil where a coefficient is not defined: for fewer than two
/// things, and where a list is constant.
package enum RankSimilarity {
  /// Pearson's correlation of average ranks (Spearman 1904), −1…1.
  package static func spearman(_ x: [Double], _ y: [Double]) -> Double? {
    guard x.count == y.count else { return nil }
    // Twice the rank less n + 1 is a whole number, so that the sums are exact.
    func centred(_ list: [Double]) -> [Double] { averageRanks(list).map { 2 * $0 - Double(list.count + 1) } }
    let (first, second) = (centred(x), centred(y))
    return ratio(product(first, second), product(first, first), product(second, second))
  }

  /// Kendall's τ-b (Kendall 1945, "The treatment of ties in ranking problems"), −1…1.
  package static func kendallTauB(_ x: [Double], _ y: [Double]) -> Double? {
    guard x.count == y.count else { return nil }
    var (agreeing, ofFirst, ofSecond) = (0, 0, 0)
    for one in x.indices {
      for other in x.indices.dropFirst(one + 1) {
        let (first, second) = (sign(x[one], x[other]), sign(y[one], y[other]))
        agreeing += first * second
        ofFirst += first * first
        ofSecond += second * second
      }
    }
    return ratio(Double(agreeing), Double(ofFirst), Double(ofSecond))
  }

  /// 1 − 6·Σ(x − y)²·((n − x + 1) + (n − y + 1))/(n⁴ + n³ − n² − n) (Pinto da Costa & Soares 2005), for rankings 1…n without
  /// ties; nil for other lists.
  package static func weightedSpearman(_ x: [Double], _ y: [Double]) -> Double? {
    guard x.count == y.count, x.count > 1, isRanking(x), isRanking(y) else { return nil }
    let size = Double(x.count)
    let sum = zip(x, y).reduce(0.0) { sum, pair in
      sum + (pair.0 - pair.1) * (pair.0 - pair.1) * ((size - pair.0 + 1) + (size - pair.1 + 1))
    }
    return 1 - 6 * sum / (size * size * size * size + size * size * size - size * size - size)
  }

  /// 1 − Σ 2^(−x)·|x − y|/max(|1 − x|, |n − x|), x the reference (Sałabun & Urbaniak 2020): the first places count most.
  ///
  /// Nil unless both lists are places in 1…n and those of the reference are 1…n without ties. Not symmetric.
  package static func ws(reference x: [Double], _ y: [Double]) -> Double? {
    let size = Double(x.count)
    guard x.count == y.count, x.count > 1, isRanking(x), y.allSatisfy({ (1...size).contains($0) }) else { return nil }
    let sum = zip(x, y).reduce(0.0) { sum, pair in
      let share = Double(sign: .plus, exponent: -Int(pair.0), significand: 1)
      return sum + share * ((pair.0 - pair.1).magnitude / max((1 - pair.0).magnitude, (size - pair.0).magnitude))
    }
    return 1 - sum
  }

  /// True for the numbers 1…n in any order.
  package static func isRanking(_ list: [Double]) -> Bool {
    list.sorted() == (0..<list.count).map { Double($0 + 1) }
  }

  private static func sign(_ one: Double, _ other: Double) -> Int { one < other ? -1 : one > other ? 1 : 0 }

  private static func product(_ first: [Double], _ second: [Double]) -> Double {
    zip(first, second).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private static func ratio(_ product: Double, _ first: Double, _ second: Double) -> Double? {
    guard first > 0, second > 0 else { return nil }
    // The root of a square is exact, so that like lists give 1.
    return first == second ? product / first : product / (first * second).squareRoot()
  }
}
