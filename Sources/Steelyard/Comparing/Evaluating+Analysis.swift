internal import Decision
internal import Intake
internal import Outcome
internal import Outsourcing

extension Evaluating {
  /// What was worked out beside the scores, nil where the comparison gives nothing to work it out from; and what a
  /// reader has to know of the prices.
  func analysis(_ ranking: Ranking, _ relative: RelativePrices?) throws(Refusal) -> (AnalysisFacts?, [Finding]) {
    let buyer = comparison.buyer
    let analyses = comparison.bids.compactMap(\.analysis)
    let hasCertificates = analyses.contains { !$0.register.readings.isEmpty }
    guard buyer.service != nil || buyer.cost != nil || hasCertificates || !comparison.assessment.benefits.isEmpty else {
      return (nil, [])
    }
    let providers = analyses.map(ProviderAnalysisFacts.init)
    let location = location(analyses)
    let (prices, remarks) = try prices(ranking, relative)
    let facts = AnalysisFacts(
      service: buyer.service, cost: buyer.cost.map(CostPlanFacts.init), providers: providers, location: location,
      prices: prices,
      benefits: comparison.assessment.benefits.map {
        BenefitFacts(
          benefit: $0.benefit, measure: $0.measure, baseline: $0.baseline, target: $0.target, owner: $0.owner)
      }, sources: sources(providers, location))
    return (facts, remarks)
  }

  /// Each set once, in the byte order of its name.
  private func sources(_ providers: [ProviderAnalysisFacts], _ location: LocationFacts?) -> [DataSource] {
    var sources: [String: DataSource] = [:]
    func add(_ source: DataSource?) {
      if let source { sources[source.name] = source }
    }
    for provider in providers {
      add(provider.overlap?.source)
      provider.shore?.sources.forEach(add)
    }
    if let location { self.sources(of: location).forEach(add) }
    return sources.sorted { bytesPrecede($0.key, $1.key) }.map(\.value)
  }
}
