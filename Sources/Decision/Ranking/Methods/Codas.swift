/// Distance from the worst level of every column: Euclidean, and taxicab where that decides nothing.
///
/// Source: Keshavarz Ghorabaee, Zavadskas, Turskis & Antucheviciene (2016). On weighted linear ratios with distances E and T
/// to the smallest of each column, the score is Σ_b (E_a − E_b) + [|E_a − E_b| ≥ τ]·(T_a − T_b).
package enum Codas: RankingMethod {
  package static let id = "codas"
  package static let variants = ["linear_ratio"]
  package static let description = MethodDescription(
    name: "CODAS",
    formula:
      "over all rivals, the lead in Euclidean distance from the worst levels, plus the lead in taxicab distance where the first is at least τ",
    parameters: [
      .init("tau", "threshold on the scale of weighted shares of the best level, at least 0", standard: "0.02")
    ],
    sources: [
      "Keshavarz Ghorabaee, Zavadskas, Turskis & Antucheviciene 2016, A new combinative distance-based assessment (CODAS) method"
    ],
    breaches: [
      .init(
        .dominance, ["linear_ratio"],
        "the switch at τ can count a taxicab lead for one vendor and not for the better one"),
      .init(.monotonicity, ["linear_ratio"], "a better level can move the worst of a column, and cross τ"),
      .init(
        .irrelevantAlternatives, ["linear_ratio"], "a score is a sum over the rivals, on their best and worst levels"),
      .init(.copies, ["linear_ratio"], "the copy is one rival more in every sum"),
    ],
    traps: [
      "A vendor that is better in everything can end below another: the threshold does not respect dominance.",
      "τ is on the scale of the weights; halving them halves what it is compared with.",
      "The switch is at |E_a − E_b| ≥ τ; software that compares the signed lead gives other scores.",
    ])

  /// Throws `outsideBounds` for a τ below 0, `nonPositive` for negative levels and benefits that are 0 everywhere, `zeroCost`
  /// for a cost of 0.
  package static func scores(
    of matrix: DecisionMatrix, variant: String, parameters: MethodParameters
  ) throws(Refusal) -> Scores {
    try requireForm(variant)
    let threshold = parameters.distanceThreshold
    guard threshold >= 0, threshold.isFinite else {
      throw Refusal(.outsideBounds, "tau", "it is a number of at least 0")
    }
    let counted = try CountedColumns(of: matrix)
    var distances = counted.vendors.map { _ in [Double]() }
    for column in counted.columns {
      let terms = try column.linearRatio().map { column.weight * $0 }
      let worst = terms.min() ?? 0
      for (index, term) in terms.enumerated() { distances[index].append(term - worst) }
    }
    let straight = distances.map { euclideanLength($0) }
    let taxicab = distances.map { $0.reduce(0, +) }
    let scores = counted.vendors.indices.map { own in
      counted.vendors.indices.reduce(0) { sum, rival in
        let lead = straight[own] - straight[rival]
        // A lead of exactly the threshold reaches it, whatever the last bit of two square roots says.
        let reaches = lead.magnitude >= threshold || isTie(lead.magnitude, threshold, naturalSize: 1)
        return sum + (lead + (reaches ? taxicab[own] - taxicab[rival] : 0))
      }
    }
    return Scores(variant: "\(id)/\(variant)", parameters: parameters, entries: try counted.entries(scores))
  }
}
