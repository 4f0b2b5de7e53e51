/// The consistency index of comparisons made at random, by the number of things compared.
package enum RandomIndex: String, Sendable, Codable, CaseIterable {
  /// Saaty's table, 3…15.
  case saaty
  /// Tummala & Ling (1998), "A note on the computation of the mean random consistency index of the analytic hierarchy
  /// process".
  case tummalaLing = "tummala_ling"

  /// The greatest number of things for which the tables have an index.
  package static let greatestCount = 15
  /// The consistency ratio up to which comparisons count as consistent (Saaty 1980).
  package static let limit = 0.10

  /// 0 for up to two things, which cannot contradict each other; nil beyond ``greatestCount``.
  package func index(count: Int) -> Double? {
    if count < 3 { return 0 }
    return count <= Self.greatestCount ? table[count - 3] : nil
  }

  private var table: [Double] {
    switch self {
    case .saaty: [0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59]
    case .tummalaLing:
      [
        0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952, 1.4537, 1.4882, 1.5117, 1.5356, 1.5571, 1.5714, 1.5831,
      ]
    }
  }
}

/// (λ − n)/(n − 1); 0 for up to two things.
package func consistencyIndex(lambdaMax: Double, count: Int) -> Double {
  count < 3 ? 0 : max(0, lambdaMax - Double(count)) / Double(count - 1)
}

/// The consistency index divided by that of random comparisons; 0 for up to two things. Throws `sizeLimit` beyond 15.
package func consistencyRatio(lambdaMax: Double, count: Int, index: RandomIndex) throws(Refusal) -> Double {
  guard let random = index.index(count: count) else {
    throw Refusal(
      .sizeLimit, "", "a consistency ratio is known for up to \(RandomIndex.greatestCount) things, not for \(count)")
  }
  return count < 3 ? 0 : consistencyIndex(lambdaMax: lambdaMax, count: count) / random
}
