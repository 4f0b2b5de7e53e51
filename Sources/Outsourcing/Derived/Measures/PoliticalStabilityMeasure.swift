extension DerivedMeasure {
  package static let politicalStability = DerivedMeasure(
    id: "political-stability", title: "Political stability",
    method:
      "Worldwide Governance Indicators, estimate for the country of each site (Kaufmann, Kraay and Mastruzzi 2010); several sites by their share of the work.",
    unit: .wgiEstimate
  ) { (subject) throws(NotDerivable) in
    try subject.governance(.politicalStability)
  }
}

extension DerivedSubject {
  func governance(_ indicator: GovernanceIndicator) throws(NotDerivable) -> DerivedValue {
    let table = try analysis.buyer.data.governance()
    let figure = try BidAnalysis.figure { () throws(NoFigure) in
      try table.estimate(indicator, over: analysis.bid.sites)
    }
    return DerivedValue(figure.value, figure.inWords)
  }
}
