package import Decision
internal import Outsourcing

extension Comparison {
  /// The comparison as it would be under an assumption; everything computed is computed again.
  ///
  /// Throws what ``CriteriaTree/moving(_:)`` throws.
  package func assuming(_ assumption: Assumption) throws(Refusal) -> Comparison {
    let model = model.weighed(by: try model.tree.moving(assumption.weights))
    let buyer = buyer.assuming(assumption)
    let assessment = assessment.overriding(by: assumption.levels)
    // Intake has told all there is to tell of these files; a look at them again tells nothing.
    let binding = PerformanceBinding(
      model: model, assessment: assessment, assessmentFile: SourceFile(path: "", bytes: []), buyer: buyer,
      log: DiagnosticLog())
    let kept = bids.filter { !assumption.without.contains($0.bid.id) }
    return Comparison(
      id: id, title: title, subtitle: subtitle, buyerName: buyerName, decisionDate: decisionDate, notes: notes,
      published: published, model: model, buyer: buyer, requirements: requirements, assessment: assessment,
      bids: kept.map { bound in
        let bid = bound.bid.assuming(assumption.prices.filter { $0.vendor == bound.bid.id })
        return binding.bound(bid, in: SourceFile(path: bound.file, bytes: []))
      },
      uncertainWeights: uncertainWeights, secondOpinions: secondOpinions, scenarios: scenarios, previous: previous,
      brand: brand, inputs: inputs,
      rules: rules, seal: seal)
  }
}

extension BuyerData {
  fileprivate func assuming(_ assumption: Assumption) -> BuyerData {
    BuyerData(
      decision: decision, service: service, declaration: declaration, cost: cost?.assuming(assumption), needs: needs,
      factors: factors, data: data, shore: shore)
  }
}

extension CostPlan {
  fileprivate func assuming(_ assumption: Assumption) -> CostPlan {
    func factor(_ currency: String) -> Double {
      assumption.rates.filter { $0.currency == currency }.reduce(1) { $0 * (1 + $1.percent / 100) }
    }
    var plan = CostPlan(
      currencies: currencies.multiplied(by: factor), inputs: inputs,
      currencyPaths: currencyPaths.reduce(into: [:]) { paths, path in
        paths[path.key] = path.value.map { $0 * factor(path.key) }
      },
      volumes: volumes.map { $0.multiplied(by: 1 + assumption.volumes / 100) }, bands: bands, ceiling: ceiling,
      floor: floor, formula: formula, exponent: exponent, baseline: baseline, stranded: stranded, seed: seed)
    plan.floorOfModel = floorOfModel
    return plan
  }
}

extension PlannedVolume {
  fileprivate func multiplied(by factor: Double) -> PlannedVolume {
    let amount: Amount =
      switch amount {
      case .units(let yearly): .units(yearly.multiplied(by: factor))
      case .contacts(let yearly): .contacts(yearly.multiplied(by: factor))
      }
    return PlannedVolume(per: per, service: service, amount: amount)
  }
}

extension Yearly {
  fileprivate func multiplied(by factor: Double) -> Yearly {
    switch self {
    case .same(let value): .same(value * factor)
    case .each(let values): .each(values.map { $0 * factor })
    }
  }
}

extension Bid {
  fileprivate func assuming(_ changes: [Assumption.PriceChange]) -> Bid {
    guard !changes.isEmpty else { return self }
    return pricing(
      prices.map { price in
        let factor = changes.filter { $0.price == nil || $0.price == price.id }
          .reduce(1) { $0 * (1 + $1.percent / 100) }
        return price.multiplied(by: factor)
      })
  }
}

extension Assessment {
  /// The levels assumed stand where an override would, and whatever else was said of the same cell is gone.
  fileprivate func overriding(by levels: [Assumption.Level]) -> Assessment {
    func isFree(_ vendor: String, _ criterion: String) -> Bool {
      !levels.contains { $0.vendor == vendor && $0.criterion == criterion }
    }
    return Assessment(
      judgements: judgements, consensus: consensus,
      overrides: overrides.filter { isFree($0.vendor, $0.criterion) }
        + levels.map {
          Override(vendor: $0.vendor, criterion: $0.criterion, answer: $0.answer, reason: "an assumption", by: nil)
        },
      confirmations: confirmations, grants: grants.filter { isFree($0.vendor, $0.criterion) },
      bounds: bounds.filter { isFree($0.vendor, $0.criterion) }, costs: costs, risks: risks, benefits: benefits,
      roleWeights: roleWeights, notes: notes, decision: decision)
  }
}

extension CriteriaModel {
  fileprivate func weighed(by tree: CriteriaTree) -> CriteriaModel {
    CriteriaModel(
      id: id, title: title, source: source, weightOrigin: weightOrigin, weightsSetBy: weightsSetBy, scaling: scaling,
      policy: policy, openRequirement: openRequirement, criteria: criteria, leaves: leaves, facts: facts,
      inputs: inputs, controls: controls, factors: factors, requirements: requirements, tree: tree, path: path,
      statedWeights: statedWeights)
  }
}
