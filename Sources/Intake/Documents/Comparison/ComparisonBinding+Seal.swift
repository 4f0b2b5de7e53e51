internal import Decision
internal import Outsourcing

extension ComparisonBinding {
  /// The seal beside the comparison; nil without one and after an error.
  func openedSeal(inputs: inout [Comparison.InputFile]) -> SealBinding? {
    guard FileSystem.exists(Path.join(folder, SealShape.fileName)) else {
      if seal == .required {
        log.error(
          .sealMissing, "the rules of the comparison are not sealed", at: .beginning, in: fields.file,
          help: "seal them before bids are opened: steelyard seal --date YYYY-MM-DD")
      }
      return nil
    }
    guard let document = open(SealShape.fileName, at: .beginning, expected: .seal) else { return nil }
    inputs.append(input(document.file, .seal))
    return SealBinding(document, log: log)
  }

  /// What has changed since, and the present bids by the sealed rules.
  func standing(
    _ seal: SealBinding, _ present: Comparison, _ model: Fields, _ bids: [(bid: Bid, file: SourceFile)],
    _ assessmentFile: SourceFile?
  ) -> SealStanding {
    let found = changes(since: seal, present)
    let places = found.model.map { ($0, model) } + found.comparison.map { ($0, fields) }
    if self.seal == .required {
      for (entry, owner) in places {
        log.error(
          .sealChanged, "changed since it was sealed on \(seal.date): \(shortened(entry.change.sentence))",
          at: entry.span ?? .beginning, in: owner.file,
          help: "take the change back; what was agreed anew is sealed with: steelyard seal --replace --date YYYY-MM-DD")
      }
    }
    return SealStanding(
      date: seal.date, digest: seal.digest, changes: places.map(\.0.change),
      underSeal: places.isEmpty ? nil : underSeal(seal, present, bids, assessmentFile))
  }

  private func changes(
    since seal: SealBinding, _ present: Comparison
  ) -> (model: [SealedChanges.Found], comparison: [SealedChanges.Found]) {
    func titles(_ nodes: [CriteriaModel.Node]) -> [(String, String)] {
      nodes.flatMap { [($0.id, $0.title)] + titles($0.children) }
    }
    let named = titles(present.model.criteria) + present.model.facts.map { ($0.id, $0.title) }
    // Must-haves that do not apply to the data that are handled have titles as well.
    let mustHaves = Self.requirements(present.model, by: fields.quiet).map { ($0.requirement.id, $0.title) }
    let changes = SealedChanges(
      titles: Dictionary(named) { first, _ in first }, mustHaves: Dictionary(mustHaves) { first, _ in first })
    let (old, new) = (seal.rules, present.rules)
    var comparison = changes.comparison(from: old.comparison, to: new.comparison)
    if old.priceFormula != new.priceFormula {
      let change = SealedChange(what: "price formula", sealed: old.priceFormula, now: new.priceFormula)
      let cost = fields.quiet.record("cost", CostShape.cost)
      let span = cost.flatMap { $0.has("formula") ? $0.span("formula") : nil } ?? fields.span("cost")
      comparison.append(.init(change: change, span: span))
    }
    return (changes.model(from: old.model, to: new.model), comparison)
  }

  // MARK: The present bids by the sealed rules

  private func underSeal(
    _ seal: SealBinding, _ present: Comparison, _ bids: [(bid: Bid, file: SourceFile)], _ assessmentFile: SourceFile?
  ) -> SealedRun {
    let log = DiagnosticLog()
    func refusal(_ instead: String) -> SealedRun {
      .refused(log.sorted.first { $0.severity == .error }.map { "\($0.place.text): \($0.text)" } ?? instead)
    }
    guard let stated = seal.criteria(log: log), let sealed = seal.comparisonFields(log: log),
      let unpriced = StatedWeightsBinding(comparison: sealed, model: stated).weighed(),
      let date = sealed.date("decision_date")
    else { return refusal("the sealed model cannot be read") }
    let base = sealed.quiet.record("currency", SealedKeys.shape(CostShape.currency))?.currency("base")
    let own = fields.quiet.record("currency", CostShape.currency)?.currency("base")
    if let base, let own, base != own {
      return .refused("amounts were compared in \(base) and now in \(own)")
    }
    let buyer = Self.buyer(
      unpriced, by: sealed, rates: fields.logging(to: log), data: present.buyer.data, decision: date,
      ratesOn: present.decisionDate)
    guard let buyer else { return refusal("the sealed data of the buyer cannot be read") }
    let model = PriceBinding(buyer.cost)?.priced(unpriced) ?? unpriced
    let requirements = Self.requirements(model, by: sealed).filter { $0.applies(to: buyer.declaration) }
    let known = Set(model.leaves.map(\.id) + model.facts.map(\.id))
    let binding = PerformanceBinding(
      model: model, assessment: present.assessment, assessmentFile: assessmentFile, buyer: buyer, log: log)
    // What is asked only since then was no question when the rules were sealed.
    let bound = bids.map { binding.bound($0.bid.answering(known), in: $0.file) }
    if log.hasErrors { return refusal("the present files do not fit the sealed rules") }
    return .comparison(
      Comparison(
        id: present.id, title: present.title, subtitle: nil, buyerName: present.buyerName, decisionDate: date,
        notes: nil, published: [], model: model, buyer: buyer, requirements: requirements,
        assessment: present.assessment, bids: bound.sorted { bytesPrecede($0.bid.id, $1.bid.id) },
        uncertainWeights: nil, secondOpinions: [], scenarios: [], previous: nil, brand: present.brand,
        inputs: present.inputs,
        rules: seal.rules, seal: nil))
  }
}

extension SealedRules {
  /// The formula by which the price scores: only a leaf that computes the total cost, by the buyer's plan, has one.
  static func priceFormula(_ model: CriteriaModel, _ buyer: BuyerData) -> String? {
    let isScored = model.leaves.contains { $0.measure == DerivedMeasure.totalCost.id }
    return isScored ? (try? buyer.cost?.priceRule())?.id : nil
  }
}
