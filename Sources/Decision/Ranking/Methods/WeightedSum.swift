/// Σ weight × normalised level, on columns scaled by the vendors themselves (simple additive weighting).
///
/// Sources: Fishburn (1967); the normalisations as listed by Hwang & Yoon (1981). Unlike ``AdditiveValue`` the scale
/// moves with every bid. Columns of weight 0 are skipped before any check, so that they change nothing.
package enum WeightedSum: RankingMethod {
  package static let id = "weighted_sum"
  package static let variants = Normalisation.allCases.map(\.rawValue)

  /// How a column is scaled. `vector` and `sum` keep a cost a cost: its terms are subtracted.
  package enum Normalisation: String, CaseIterable, Sendable {
    case minmax
    case linearRatio = "linear_ratio"
    case none
    case reciprocalSum = "reciprocal_sum"
    case vector
    case sum
  }

  package static func scores(of matrix: DecisionMatrix, variant: String) throws(Refusal) -> Scores {
    guard let normalisation = Normalisation(rawValue: variant) else {
      throw Refusal(.outsideBounds, variant, "there is no such normalisation")
    }
    if let row = matrix.rows.first(where: { $0.ownWeights != nil }) {
      throw Refusal(.missingCell, row.vendor, "a column can only be scaled if every vendor has a level in it")
    }
    var contributions = [[Double]](
      repeating: [Double](repeating: 0, count: matrix.columns.count), count: matrix.rows.count)
    for (index, column) in matrix.columns.enumerated() where column.weight > 0 && !matrix.rows.isEmpty {
      let scaled = try normalised(matrix.rows.map { $0.levels[index] }, column, normalisation)
      for (row, term) in scaled.enumerated() {
        contributions[row][index] = column.weight * term
      }
    }
    var entries: [Scores.Entry] = []
    for (row, terms) in zip(matrix.rows, contributions) {
      let score = terms.reduce(0, +)
      guard score.isFinite else {
        throw Refusal(.nonFinite, row.vendor, "the sum leaves the range of numbers")
      }
      entries.append(Scores.Entry(vendor: row.vendor, score: score, contributions: terms))
    }
    return Scores(
      variant: "\(id)/\(normalisation.rawValue)", order: .higherIsBetter, naturalSize: 1, entries: entries)
  }

  private static func normalised(
    _ levels: [Double], _ column: DecisionMatrix.Column, _ normalisation: Normalisation
  ) throws(Refusal) -> [Double] {
    let id = column.criterion
    let isCost = column.direction == .min
    let largest = levels.max() ?? 0
    let smallest = levels.min() ?? 0
    switch normalisation {
    case .none:
      guard !isCost else {
        throw Refusal(.outsideBounds, id, "without normalisation every criterion must be a benefit")
      }
      return levels
    case .minmax:
      guard largest > smallest else { return levels.map { _ in 1 } }
      // The range of 1e308 and −1e308 would overflow; there, and only there, halves lose nothing.
      let part = (largest - smallest).isFinite ? 1.0 : 0.5
      let range = largest * part - smallest * part
      return levels.map { (isCost ? largest * part - $0 * part : $0 * part - smallest * part) / range }
    case .linearRatio:
      try refuseNegative(levels, id)
      if isCost {
        try refuseZero(levels, id)
        return levels.map { smallest / $0 }
      }
      guard largest > 0 else { throw Refusal(.nonPositive, id, "all levels are 0, so x/max is undefined") }
      return levels.map { $0 / largest }
    case .reciprocalSum:
      try refuseNegative(levels, id)
      guard isCost else { return try shares(levels, id) }
      try refuseZero(levels, id)
      return try shares(levels.map { smallest / $0 }, id)
    case .sum:
      try refuseNegative(levels, id)
      return try shares(levels, id).map { isCost ? -$0 : $0 }
    case .vector:
      let size = max(largest.magnitude, smallest.magnitude)
      guard size > 0 else {
        throw Refusal(.nonPositive, id, "all levels are 0, so the length of the column is 0")
      }
      let scaled = levels.map { $0 / size }
      let length = scaled.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return scaled.map { (isCost ? -$0 : $0) / length }
    }
  }

  private static func shares(_ levels: [Double], _ id: String) throws(Refusal) -> [Double] {
    let largest = levels.max() ?? 0
    guard largest > 0 else { throw Refusal(.nonPositive, id, "all levels are 0, so their shares are undefined") }
    let scaled = levels.map { $0 / largest }
    let sum = scaled.reduce(0, +)
    return scaled.map { $0 / sum }
  }

  private static func refuseNegative(_ levels: [Double], _ id: String) throws(Refusal) {
    guard levels.allSatisfy({ $0 >= 0 }) else {
      throw Refusal(.nonPositive, id, "a ratio needs levels of at least 0")
    }
  }

  private static func refuseZero(_ levels: [Double], _ id: String) throws(Refusal) {
    guard levels.allSatisfy({ $0 > 0 }) else {
      throw Refusal(.zeroCost, id, "a cost of 0 makes min/x undefined")
    }
  }
}
