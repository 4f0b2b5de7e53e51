extension DerivedMeasure {
  package static let ruleOfLaw = DerivedMeasure(
    id: "rule-of-law", title: "Rule of law",
    method:
      "Worldwide Governance Indicators, estimate for the country of each site (Kaufmann, Kraay and Mastruzzi 2010); several sites by their share of the work.",
    unit: .wgiEstimate
  ) { (subject) throws(NotDerivable) in
    try subject.governance(.ruleOfLaw)
  }
}
