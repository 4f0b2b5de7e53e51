/// Weighted distance to an ideal point between declared bounds; the smaller the score the better.
///
/// Source: Dezert, Tchamova, Han & Tacnet (2020). Because bounds and ideal are declared, no vendor moves another's score.
package enum Spotis: RankingMethod {
  package static let id = "spotis"
  package static let variants = ["declared"]
  package static let description = MethodDescription(
    name: "SPOTIS",
    formula:
      "the distance of every level to the ideal one as a share of the declared bounds, times the weight, added up; lower is better",
    parameters: [
      .init(
        "bounds", "lower and upper end of every criterion, in its unit; every level lies between them",
        standard: "none: they must be given"),
      .init("ideal_point", "the best level of a criterion, between its bounds", standard: "the better of its bounds"),
    ],
    sources: [
      "Dezert, Tchamova, Han & Tacnet 2020, The SPOTIS rank reversal free method for multi-criteria decision-making support"
    ],
    traps: [
      "Lower is better.",
      "Bounds taken from the bids would bring back every reversal that the method avoids; declare them before.",
      "With an ideal point the direction of the criterion has no effect.",
    ])

  /// Throws `outsideBounds`, naming the criterion, for bounds that are missing or of no width and for an ideal point beyond
  /// them, and, naming the vendor too, for a level beyond them.
  package static func scores(
    of matrix: DecisionMatrix, variant: String, parameters: MethodParameters
  ) throws(Refusal) -> Scores {
    try requireForm(variant)
    let counted = try CountedColumns(of: matrix)
    var findings: [MatrixFinding] = []
    let sums = try counted.sums { (column) throws(Refusal) in
      let bounds = try counted.bounds(of: column, parameters)
      guard bounds.low < bounds.high else {
        throw Refusal(.outsideBounds, column.criterion, "the two bounds are the same level")
      }
      let ideal = parameters.idealPoint[column.criterion] ?? (column.isCost ? bounds.low : bounds.high)
      guard ideal >= bounds.low, ideal <= bounds.high else {
        throw Refusal(.outsideBounds, column.criterion, "the ideal point lies beyond the bounds")
      }
      if isTie(bounds.low, bounds.high, naturalSize: 0) {
        findings.append(.init(.narrowScale, criterion: column.criterion))
      }
      let part = bounds.part
      let range = bounds.high * part - bounds.low * part
      return column.levels.map { column.weight * (($0 * part - ideal * part).magnitude / range) }
    }
    return Scores(
      variant: "\(id)/\(variant)", parameters: parameters, order: .lowerIsBetter,
      entries: try counted.entries(sums.scores, contributions: sums.contributions), findings: findings)
  }
}

extension CountedColumns {
  /// The declared ends of a column, in which every level must lie.
  func bounds(of column: Column, _ parameters: MethodParameters) throws(Refusal) -> Interval {
    guard let bounds = parameters.bounds[column.criterion] else {
      throw Refusal(
        .outsideBounds, column.criterion, "the method needs the two ends of its scale, which are not declared")
    }
    for (vendor, level) in zip(vendors, column.levels) where level < bounds.low || level > bounds.high {
      throw Refusal(
        .outsideBounds, "\(vendor), \(column.criterion)", "the level lies beyond the declared ends of the scale")
    }
    return bounds
  }
}

extension Interval {
  /// ½ where the width leaves the range of numbers, else 1: levels times this can be subtracted.
  var part: Double { (high - low).isFinite ? 1 : 0.5 }
}
