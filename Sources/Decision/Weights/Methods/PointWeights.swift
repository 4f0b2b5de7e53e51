/// Weights from points given to the criteria of one level.
package enum PointWeights: WeightMethod {
  package static let id = "points"
  package static let description = ProcedureDescription(
    name: "Point allocation",
    formula: "the points of a criterion divided by the points of all criteria of its level",
    sources: ["Edwards 1977, How to use multiattribute utility measurement for social decisionmaking"],
    laws: ["all points times one number give the same weights"],
    traps: ["A level with many criteria draws more points than one with few: give them level by level."])

  /// Points of at least 0, at least one of them above it. Throws `tooFew`, `duplicateId`, `nonFinite`, `negativeWeight`
  /// and `allWeightsZero`.
  package static func weights(_ points: [(criterion: String, points: Double)]) throws(Refusal) -> DerivedWeights {
    let numbers = try StatedNumbers(points.map { ($0.criterion, $0.points) })
    return DerivedWeights(
      variant: id, origin: "Points were given to the criteria of the level; each weight is its share of them.",
      ids: numbers.ids, weights: try numbers.shares())
  }
}
