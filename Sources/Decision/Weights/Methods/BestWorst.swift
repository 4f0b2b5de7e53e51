/// Weights from comparisons with the best and the worst criterion alone.
package enum BestWorst: WeightMethod {
  package static let id = "bwm"
  package static let variants = ["linear", "nonlinear"]
  package static let description = ProcedureDescription(
    name: "Best-worst method",
    formula:
      "the weights whose largest deviation ξ from the comparisons of the best with all, and of all with the worst, is least",
    parameters: [
      .init("model", "linear: deviations of weights; nonlinear: deviations of their ratios", standard: "linear")
    ],
    sources: [
      "Rezaei 2015, Best-worst multi-criteria decision-making method, Omega 53:49-57",
      "Rezaei 2016, Some properties and a linear model, Omega 64:126-130",
      "Liang, Brunelli & Rezaei 2020, Consistency issues in the best worst method, Omega 96",
    ],
    laws: [
      "comparisons that agree with each other give back the weights they were made of, with ξ = 0",
      "no other weights have a smaller largest deviation",
    ],
    traps: [
      "ξ of the linear model is not on the scale of the printed consistency index, which belongs to the nonlinear one.",
      "Several answers can be equally good; the ranges tell, and the weights are then their middle.",
      "The input-based ratio shows which single comparison is at odds before anything is solved.",
    ])

  /// Throws `outsideBounds` for a variant that is none, and `sizeLimit`.
  package static func weights(_ comparison: BestWorstComparison, variant: String) throws(Refusal) -> DerivedWeights {
    let solution = try solution(comparison, variant: variant)
    var findings = [
      ConsistencyFinding(
        "largest deviation (ξ)", solution.xi, "by how much the weights miss the comparison they fit least"),
      ConsistencyFinding(
        "input-based consistency ratio", comparison.inputConsistencyRatio, limit: 1,
        "how far the way over a criterion misses best against worst: 0 if all agree, above 1 only if one is said to be further from best or worst than these from each other"
      ),
    ]
    if let isUnique = solution.isUnique {
      findings.append(
        ConsistencyFinding(
          "widest range of a weight", solution.ranges?.reduce(0) { max($0, $1.high - $1.low) },
          isUnique ? "no other weights are as good" : "other weights are as good, these are in the middle of them"))
    }
    return DerivedWeights(
      variant: "\(id)/\(variant)",
      origin: "Every criterion was compared with the best (\(comparison.best)) and the worst (\(comparison.worst)).",
      ids: comparison.criteria, weights: solution.weights, findings: findings)
  }

  package static func solution(
    _ comparison: BestWorstComparison, variant: String
  ) throws(Refusal) -> BestWorstSolution {
    switch variant {
    case "linear": return try comparison.linearSolution()
    case "nonlinear": return try comparison.nonlinearSolution()
    default: throw Refusal(.outsideBounds, variant, "there is no such form of \(id)")
    }
  }
}
