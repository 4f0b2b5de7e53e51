/// Σ weight × points on fixed anchors: the method a comparison is decided by.
///
/// Source: Keeney & Raiffa (1976), additive multi-attribute value. Because anchors are fixed, no vendor's score depends
/// on another vendor.
package enum AdditiveValue: RankingMethod {
  package static let id = "additive"
  package static let variants = ["anchored"]

  package static func scores(of matrix: DecisionMatrix, variant: String) throws(Refusal) -> Scores {
    let entries = matrix.rows.map { row in
      let contributions = matrix.columns.indices.map { index in
        (row.ownWeights?[index] ?? matrix.columns[index].weight) * row.levels[index]
      }
      return Scores.Entry(
        vendor: row.vendor, score: contributions.reduce(0, +), contributions: contributions)
    }
    return Scores(
      variant: "\(id)/anchored", order: .higherIsBetter, naturalSize: 100, entries: entries)
  }
}
