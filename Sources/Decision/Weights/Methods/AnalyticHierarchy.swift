/// Weights from comparisons of every pair of criteria: the analytic hierarchy process.
package enum AnalyticHierarchy: WeightMethod {
  package static let id = "ahp"
  package static let variants = ["eigenvector", "geometric"]
  /// The end of the scale of comparisons (Saaty 1980): extreme importance.
  private static let greatestImportance = 9.0
  package static let description = ProcedureDescription(
    name: "Analytic hierarchy process",
    formula:
      "the principal right eigenvector of the comparisons, or the geometric means of their rows, scaled to sum 1",
    parameters: [
      .init("random_index", "table for the consistency ratio: saaty or tummala_ling", standard: "both are given")
    ],
    sources: [
      "Saaty 1980, The Analytic Hierarchy Process",
      "Crawford & Williams 1985, A note on the analysis of subjective judgment matrices",
      "Tummala & Ling 1998 (random index)", "Aguarón & Moreno-Jiménez 2003 (geometric consistency index)",
      "Koczkodaj 1993 (triads)",
    ],
    laws: [
      "comparisons that agree with each other give back the weights they were made of",
      "the order in which criteria are listed changes nothing",
    ],
    traps: [
      "A consistency ratio above 0.10 asks for the worst triad to be looked at, not for a number to be pushed.",
      "The tables of random indices differ: a ratio near 0.10 passes by one and fails by the other.",
      "Comparisons of importance without the ranges of the criteria in mind are no trade-offs.",
      "Beyond 15 criteria there is no ratio; group them instead.",
    ])

  /// Weights of the things compared, with what was found about their consistency.
  ///
  /// Throws what ``ComparisonMatrix/eigenvectorPriorities()`` and ``ComparisonMatrix/geometricPriorities()`` throw, and
  /// `outsideBounds` for a variant that is none.
  package static func weights(_ matrix: ComparisonMatrix, variant: String) throws(Refusal) -> DerivedWeights {
    let priorities: ComparisonPriorities
    switch variant {
    case "eigenvector": priorities = try matrix.eigenvectorPriorities()
    case "geometric": priorities = try matrix.geometricPriorities()
    default: throw Refusal(.outsideBounds, variant, "there is no such form of \(id)")
    }
    let made = matrix.entries.indices.reduce(0) { sum, row in
      sum + matrix.entries[row].indices.count { $0 > row && matrix.entries[row][$0] != nil }
    }
    let all = matrix.ids.count * (matrix.ids.count - 1) / 2
    let missing = made < all ? " \(all - made) of \(all) were left out, so the rest was fitted on logarithms." : ""
    return DerivedWeights(
      variant: "\(id)/\(variant)",
      origin: "The criteria were compared pair by pair (\(made) comparison\(made == 1 ? "" : "s"))." + missing,
      ids: matrix.order.map { matrix.ids[$0] }, weights: matrix.order.map { priorities.shares[$0] },
      findings: try findings(matrix))
  }

  /// Consistency ratios by both tables, the geometric index and the worst triad.
  package static func findings(_ matrix: ComparisonMatrix) throws(Refusal) -> [ConsistencyFinding] {
    var findings: [ConsistencyFinding] = []
    let count = matrix.ids.count
    if matrix.isComplete {
      let lambda = try matrix.eigenvectorPriorities().lambdaMax ?? Double(count)
      for table in RandomIndex.allCases {
        let ratio = table.index(count: count).map {
          $0 > 0 ? consistencyIndex(lambdaMax: lambda, count: count) / $0 : 0
        }
        findings.append(
          ConsistencyFinding(
            "consistency ratio (\(table.rawValue))", ratio, limit: RandomIndex.limit,
            ratio == nil
              ? "no index of random comparisons is known beyond \(RandomIndex.greatestCount) things"
              : "the index of these comparisons divided by that of random ones"))
      }
      findings.append(
        ConsistencyFinding(
          "geometric consistency index", try matrix.geometricConsistencyIndex(),
          "the mean square by which the comparisons miss the weights on a logarithmic scale"))
    }
    if let worst = try matrix.worstTriad() {
      findings.append(
        ConsistencyFinding(
          "worst triad (Koczkodaj)", try matrix.koczkodajInconsistency(),
          "\(worst.first) against \(worst.last) does not agree with the way over \(worst.middle)\(advice(worst.consistentValue))"
        ))
    } else {
      findings.append(ConsistencyFinding("worst triad (Koczkodaj)", 0, "all comparisons agree with each other"))
    }
    return findings
  }

  /// What to do about a triad, given the comparison that would agree with the other two; empty where none can be said.
  private static func advice(_ value: Double?) -> String {
    guard let value else { return "" }
    let text = WeightStatement.text(value)
    return max(value, 1 / value) <= greatestImportance
      ? ", which \(text) would do" : "; \(text) would do, which is beyond the scale, so look at the other two"
  }
}
