/// Weights as somebody states them for one level of the tree.
package enum DirectWeights: WeightMethod {
  package static let id = "direct"
  package static let description = ProcedureDescription(
    name: "Direct weights",
    formula: "the weights as stated; those of one level sum to 1",
    sources: ["Keeney & Raiffa 1976, Decisions with Multiple Objectives"],
    laws: ["the weights are those stated"],
    traps: [
      "A number for importance alone says nothing unless the range from worst to best level is kept in mind."
    ])

  /// Throws `weightSum` unless the weights sum to 1 within ``CriteriaTree/sumTolerance``, and `tooFew`, `duplicateId`,
  /// `nonFinite`, `negativeWeight`.
  package static func weights(_ stated: [(criterion: String, weight: Double)]) throws(Refusal) -> DerivedWeights {
    let numbers = try StatedNumbers(stated.map { ($0.criterion, $0.weight) })
    guard (numbers.numbers.reduce(0, +) - 1).magnitude <= CriteriaTree.sumTolerance else {
      throw Refusal(.weightSum, "", "the weights do not sum to 1")
    }
    return DerivedWeights(
      variant: id, origin: "The weights were stated as shares of the whole.", ids: numbers.ids,
      weights: numbers.numbers)
  }
}
