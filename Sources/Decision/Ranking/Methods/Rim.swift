/// Nearness to an ideal that may lie inside the scale: I⁻/(I⁺ + I⁻), Euclidean.
///
/// Source: Cables, Lamata & Verdegay (2016), "RIM-reference ideal method in multicriteria decision making". A level is worth
/// 1 inside the ideal interval and falls in a straight line to 0 at the end of the range on its side. Because both are
/// declared, no vendor moves another's score.
package enum Rim: RankingMethod {
  package static let id = "rim"
  package static let variants = ["declared"]
  package static let description = MethodDescription(
    name: "RIM",
    formula:
      "every level worth 1 in its ideal interval and less towards the ends of its range, times the weight; the distance from 0 divided by that distance plus the one to the ideal",
    parameters: [
      .init(
        "range", "lower and upper end of every criterion, in its unit; every level lies between them",
        standard: "none: they must be given"),
      .init("ideal_interval", "the levels that count as ideal, inside the range", standard: "none: they must be given"),
    ],
    sources: ["Cables, Lamata & Verdegay 2016, RIM-reference ideal method in multicriteria decision making"],
    breaches: [
      .init(.monotonicity, ["declared"], "more of a benefit, or less of a cost, is no gain beyond the ideal interval")
    ],
    traps: [
      "The direction of a criterion has no effect: the ideal interval alone says what is good.",
      "A range taken from the bids would let a vendor move the others; declare it before.",
    ])

  /// Throws `outsideBounds`, naming the criterion, for a range or ideal interval that is missing, and for one that leaves the
  /// range, and, naming the vendor too, for a level beyond the range.
  package static func scores(
    of matrix: DecisionMatrix, variant: String, parameters: MethodParameters
  ) throws(Refusal) -> Scores {
    try requireForm(variant)
    let counted = try CountedColumns(of: matrix).withWeightsNearOne
    var toIdeal = counted.vendors.map { _ in [Double]() }
    var toNothing = toIdeal
    var findings: [MatrixFinding] = []
    for column in counted.columns {
      let range = try counted.bounds(of: column, parameters)
      guard let ideal = parameters.idealIntervals[column.criterion] else {
        throw Refusal(.outsideBounds, column.criterion, "the method needs an ideal interval, which is not declared")
      }
      guard ideal.low >= range.low, ideal.high <= range.high else {
        throw Refusal(.outsideBounds, column.criterion, "the ideal interval leaves the range")
      }
      let isBelow = isTie(ideal.low, range.low, naturalSize: 0) && column.smallest < ideal.low
      let isAbove = isTie(ideal.high, range.high, naturalSize: 0) && column.largest > ideal.high
      if isBelow || isAbove { findings.append(.init(.narrowScale, criterion: column.criterion)) }
      for (index, level) in column.levels.enumerated() {
        let shortfall = shortfall(level, ideal, range)
        toIdeal[index].append(column.weight * shortfall)
        toNothing[index].append(column.weight * (1 - shortfall))
      }
    }
    let scores = zip(toIdeal, toNothing).map { ideal, nothing in
      let (near, far) = (euclideanLength(ideal), euclideanLength(nothing))
      return far / (near + far)
    }
    return Scores(
      variant: "\(id)/\(variant)", parameters: parameters, entries: try counted.entries(scores), findings: findings)
  }

  /// 0 in the ideal interval, 1 at the end of the range.
  private static func shortfall(_ level: Double, _ ideal: Interval, _ range: Interval) -> Double {
    let part = range.part
    if level < ideal.low { return (ideal.low * part - level * part) / (ideal.low * part - range.low * part) }
    if level > ideal.high { return (level * part - ideal.high * part) / (range.high * part - ideal.high * part) }
    return 0
  }
}
