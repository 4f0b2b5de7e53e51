/// Weights from an order of importance: the centre of all weights that keep the order.
package enum RankOrderCentroid: WeightMethod {
  package static let id = "roc"
  package static let description = ProcedureDescription(
    name: "Rank order centroid",
    formula: "for place i of m: (1/i + 1/(i+1) + … + 1/m)/m",
    sources: ["Edwards & Barron 1994, SMARTS and SMARTER", "Barron 1992, Selecting a best multiattribute alternative"],
    laws: [
      "the weights are the mean of the corners of the set of weights that keep the order",
      "they never rise from one place to the next",
    ],
    traps: [
      "The first place gets much: of two criteria 0.75, of four 0.52.",
      "The formula assumes that nothing is known besides the order; it is no measurement of importance.",
    ])

  package static func weights(_ order: ImportanceOrder) -> DerivedWeights {
    order.weights(id, "The criteria were ordered by importance; the weights are the centre of all that keep the order.")
    {
      count in
      var sum = 0.0
      // From the smallest term up, so that none is lost.
      return (1...count).reversed().map { place in
        sum += 1 / Double(place)
        return sum / Double(count)
      }.reversed()
    }
  }
}
