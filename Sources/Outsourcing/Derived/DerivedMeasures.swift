/// All measures, in the order in which they are listed to people.
package enum DerivedMeasures {
  package static let all: [DerivedMeasure] = [
    .totalCost, .costAtRisk, .certificateScore, .controlCoverage, .iso27001AllSites, .pciDSSInForce, .overlapMean,
    .overlapMinimum, .languagePool, .politicalStability, .ruleOfLaw, .needDistance,
  ]

  package static func measure(_ id: String) -> DerivedMeasure? { all.first { $0.id == id } }

  /// Parts that answers can play in any of them, each once.
  package static let inputs: [String] = Array(Set(all.flatMap(\.inputs))).sorted()
}
