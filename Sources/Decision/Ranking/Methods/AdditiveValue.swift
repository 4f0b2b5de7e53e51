/// Σ weight × points on fixed anchors: the method a comparison is decided by.
///
/// Source: Keeney & Raiffa (1976), additive multi-attribute value. Because anchors are fixed, no vendor's score depends
/// on another vendor.
package enum AdditiveValue: RankingMethod {
  package static let id = "additive"
  package static let variants = ["anchored"]
  package static let description = MethodDescription(
    name: "Additive value on fixed anchors",
    formula: "the points of every criterion, 0 to 100 on anchors fixed before the bids, times its weight, added up",
    sources: ["Keeney & Raiffa 1976, Decisions with Multiple Objectives"],
    traps: [
      "A weight says how much the step from 0 to 100 points is worth, so it has no meaning without the two anchors.",
      "Points of one criterion can make up for any lack in another; what may not be made up for is a requirement.",
    ])

  /// The levels of `matrix` are points, so that every column is a benefit.
  package static func scores(
    of matrix: DecisionMatrix, variant: String, parameters: MethodParameters
  ) throws(Refusal) -> Scores {
    try requireForm(variant)
    if let cost = matrix.columns.first(where: { $0.direction == .min }) {
      throw Refusal(.outsideBounds, cost.criterion, "points are always better the more they are")
    }
    var entries: [Scores.Entry] = []
    for row in matrix.rows {
      let contributions = matrix.columns.indices.map { index in
        (row.ownWeights?[index] ?? matrix.columns[index].weight) * row.levels[index]
      }
      let score = contributions.reduce(0, +)
      guard score.isFinite else {
        throw Refusal(.nonFinite, row.vendor, "the sum leaves the range of numbers")
      }
      entries.append(Scores.Entry(vendor: row.vendor, score: score, contributions: contributions))
    }
    return Scores(variant: "\(id)/anchored", parameters: parameters, naturalSize: 100, entries: entries)
  }

  /// One score, its terms added in the order given: that of a matrix's columns gives the bits of ``scores(of:variant:)``.
  static func score(_ points: [Double], weights: [Double]) -> Double {
    zip(points, weights).reduce(0) { $0 + $1.1 * $1.0 }
  }
}
