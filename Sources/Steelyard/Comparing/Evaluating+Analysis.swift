internal import Decision
internal import Intake
internal import Outcome
internal import Outsourcing

extension Evaluating {
  /// What was worked out beside the scores; nil where the comparison gives nothing to work it out from.
  func analysis(_ ranking: Ranking) -> AnalysisFacts? {
    let buyer = comparison.buyer
    let analyses = comparison.bids.compactMap(\.analysis)
    let hasCertificates = analyses.contains { !$0.register.readings.isEmpty }
    guard buyer.service != nil || buyer.cost != nil || hasCertificates || !comparison.assessment.benefits.isEmpty else {
      return nil
    }
    let providers = analyses.map(ProviderAnalysisFacts.init)
    let location = location(analyses)
    return AnalysisFacts(
      service: buyer.service, cost: buyer.cost.map(CostPlanFacts.init), providers: providers, location: location,
      prices: prices(ranking, analyses),
      benefits: comparison.assessment.benefits.map {
        BenefitFacts(
          benefit: $0.benefit, measure: $0.measure, baseline: $0.baseline, target: $0.target, owner: $0.owner)
      }, sources: sources(providers, location))
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

  // MARK: Prices

  /// All formulas over the expected costs of the bids, with the rest of each score as it is.
  private func prices(_ ranking: Ranking, _ analyses: [BidAnalysis]) -> PriceFacts? {
    guard let plan = comparison.buyer.cost,
      let leaf = model.leaves.first(where: { $0.measure == DerivedMeasure.totalCost.id }),
      let weight = model.tree.leaves.first(where: { $0.id == leaf.id })?.globalWeight, weight > 0, weight < 1
    else { return nil }
    let standings = ranking.places.map { ($0.standing, true) } + ranking.knockedOut.map { ($0.standing, false) }
    let costs = Dictionary(analyses.map { ($0.bid.id, try? $0.cost.get()) }) { first, _ in first }
    let priced = standings.compactMap { (standing, isAdmissible) -> PricedBid? in
      guard let cost = costs[standing.vendor] ?? nil else { return nil }
      let own = standing.contributions.first { $0.leaf == leaf.id }?.points ?? 0
      return PricedBid(
        id: standing.vendor, price: cost.risk.expected, quality: max(0, (standing.score - own) / (1 - weight)),
        isAdmissible: isAdmissible, source: bids[standing.vendor]?.bid.source)
    }
    var terms = PriceTerms()
    (terms.ceiling, terms.floor) = (plan.ceiling, plan.effectiveFloor)
    do throws(Refusal) {
      return PriceFacts(
        agreed: BandPrice.id, laboratory: try PriceLaboratory(priced, priceWeight: weight, terms: terms),
        abnormallyLow: try AbnormallyLowBid.check(priced, floor: plan.effectiveFloor))
    } catch {
      return nil
    }
  }
}
