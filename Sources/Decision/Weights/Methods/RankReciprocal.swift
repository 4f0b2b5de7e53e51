/// Weights from an order of importance, each the reciprocal of its place.
package enum RankReciprocal: WeightMethod {
  package static let id = "rank_reciprocal"
  package static let description = ProcedureDescription(
    name: "Rank reciprocal",
    formula: "for place i of m: (1/i)/(1 + 1/2 + … + 1/m)",
    sources: ["Stillwell, Seaver & Edwards 1981, A comparison of weight approximation techniques"],
    laws: ["the weight of place i is that of the first place divided by i"],
    traps: ["Of long orders the tail keeps more than under the centroid."])

  package static func weights(_ order: ImportanceOrder) -> DerivedWeights {
    order.weights(id, "The criteria were ordered by importance; the weights are the reciprocals of the places.") {
      count in
      let sum = (1...count).reversed().reduce(0) { $0 + 1 / Double($1) }
      return (1...count).map { 1 / Double($0) / sum }
    }
  }
}
