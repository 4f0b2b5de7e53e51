/// Weights from an order of importance that fall by equal steps.
package enum RankSum: WeightMethod {
  package static let id = "rank_sum"
  package static let description = ProcedureDescription(
    name: "Rank sum",
    formula: "for place i of m: 2(m + 1 − i)/(m(m + 1))",
    sources: ["Stillwell, Seaver & Edwards 1981, A comparison of weight approximation techniques"],
    laws: ["the weights fall by equal steps from one place to the next"],
    traps: ["The last place still gets a weight; a criterion of no importance should not be in the order."])

  package static func weights(_ order: ImportanceOrder) -> DerivedWeights {
    order.weights(id, "The criteria were ordered by importance; the weights fall by equal steps.") { count in
      let size = Double(count)
      return (1...count).map { 2 * (size + 1 - Double($0)) / (size * (size + 1)) }
    }
  }
}
