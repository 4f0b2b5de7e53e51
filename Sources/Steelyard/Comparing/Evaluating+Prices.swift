internal import Decision
internal import Intake
internal import Outcome
internal import Outsourcing

extension Evaluating {
  /// Price scores that come from the other bids.
  struct RelativePrices {
    /// From 0 to 100, by leaf and provider; no entry where the formula has no answer.
    let scores: [String: [String: Double]]
    let remarks: [Finding]
  }

  /// Nil where no leaf is measured by the other bids.
  ///
  /// Who is knocked out hangs on no such score, since no must-have may test one, so that screening comes first and says
  /// whose prices measure. Throws what ``RelativePriceScores`` throws about a price.
  func relativePrices(without left: String? = nil) throws(Refusal) -> RelativePrices? {
    let leaves = model.leaves.filter { $0.priceFormula != nil }
    guard !leaves.isEmpty else { return nil }
    let out = Set(try decide(problem([:], without: left)).knockedOut.map(\.standing.vendor))
    var scores: [String: [String: Double]] = [:]
    var remarks: [Finding] = []
    for leaf in leaves {
      guard let formula = leaf.priceFormula else { continue }
      let bids = comparison.bids.filter { $0.bid.id != left }
      let priced = bids.compactMap { bound in
        price(of: bound, on: leaf).map { price in
          PricedBid(
            id: bound.bid.id, price: price, quality: 0, isAdmissible: !out.contains(bound.bid.id),
            source: bound.bid.source)
        }
      }
      let result = try RelativePriceScores(priced, by: formula)
      scores[leaf.id] = result.scores
      remarks += result.notes.map { remark(.score, .note, "\(leaf.id): \($0)") }
      if let refusal = result.refusal {
        remarks.append(remark(.score, .warning, "\(leaf.id): \(refusal), so the points are open."))
      }
      remarks += bids.compactMap { unpriced($0, on: leaf) }
    }
    return RelativePrices(scores: scores, remarks: remarks)
  }

  /// Money in the base currency that stands for a bid on a leaf of the total cost: computed, or set by the buyer; nil
  /// where it is not known.
  private func price(of bound: Comparison.BoundBid, on leaf: CriteriaModel.Leaf) -> Double? {
    guard let stated = bound.performances.first(where: { $0.criterion == leaf.id }),
      case .value(.number(let level)) = stated.cell
    else { return nil }
    if leaf.priceFormula != nil { return level }
    if case .computed = stated.origin { return try? bound.analysis?.cost.get().risk.expected }
    return comparison.buyer.cost?.ceiling.map { level / 100 * $0 }
  }

  private func unpriced(_ bound: Comparison.BoundBid, on leaf: CriteriaModel.Leaf) -> Finding? {
    guard price(of: bound, on: leaf) == nil,
      let stated = bound.performances.first(where: { $0.criterion == leaf.id })
    else { return nil }
    let name = bound.bid.name
    return stated.cell == .notApplicable
      ? remark(.score, .note, "\(leaf.id): it does not apply to \(name), so no other bid is measured by it.")
      : remark(
        .score, .warning,
        "\(leaf.id): the cost of \(name) is not known, so its points are open and no other bid is measured by it; once it is known, the points of the others can change as well."
      )
  }

  // MARK: Side by side

  /// All formulas over the prices of the bids, with the rest of each score as it is; and what to say of them.
  func prices(_ ranking: Ranking, _ relative: RelativePrices?) throws(Refusal) -> (PriceFacts?, [Finding]) {
    let said = relative?.remarks ?? []
    guard let plan = comparison.buyer.cost, let rule = try? plan.priceRule(),
      let leaf = model.leaves.first(where: { $0.measure == DerivedMeasure.totalCost.id }),
      let weight = model.tree.leaves.first(where: { $0.id == leaf.id })?.globalWeight, weight > 0
    else { return (nil, said) }
    let standings = ranking.places.map { ($0.standing, true) } + ranking.knockedOut.map { ($0.standing, false) }
    let priced = standings.compactMap { (standing, isAdmissible) -> PricedBid? in
      guard let bound = bids[standing.vendor], let price = price(of: bound, on: leaf) else { return nil }
      let own = standing.contributions.first { $0.leaf == leaf.id }?.points ?? 0
      let quality = weight < 1 ? min(max(0, (standing.score - own) / (1 - weight)), 100) : 0
      return PricedBid(
        id: standing.vendor, price: price, quality: quality, isAdmissible: isAdmissible, source: bound.bid.source)
    }
    let reversals = relative == nil ? [] : try reversals(ranking)
    let found = said + reversals.flatMap(remarks)
    do throws(Refusal) {
      let facts = PriceFacts(
        agreed: rule.id, agreedVariant: rule.formula.variant, isDefault: rule.isDefault,
        laboratory: try PriceLaboratory(priced, priceWeight: min(weight, 1), terms: plan.laboratoryTerms),
        reversals: reversals, abnormallyLow: try AbnormallyLowBid.check(priced, floor: plan.effectiveFloor))
      return (facts, found)
    } catch {
      // Nobody left, or no known price: the ranking and the remarks on each bid say so already.
      if error.reason == .tooFew { return (nil, found) }
      let subject = error.subject.isEmpty ? "" : "\(bids[error.subject]?.bid.name ?? error.subject): "
      return (
        nil,
        found + [
          remark(.laboratory, .warning, "No price formulas are set side by side. \(subject)\(error.explanation)")
        ]
      )
    }
  }

  /// Takes away each ranked bid that did not win, ranks the others anew, and gives those whose absence changes the order
  /// of two others.
  private func reversals(_ ranking: Ranking) throws(Refusal) -> [PriceReversal] {
    func ranks(_ ranking: Ranking) -> [CompetitionRank] {
      ranking.places.map { CompetitionRank(vendor: $0.standing.vendor, rank: $0.rank) }
    }
    var reversals: [PriceReversal] = []
    for place in ranking.places where place.rank > 1 && ranking.places.count > 2 {
      let dropped = place.standing.vendor
      let scores = try relativePrices(without: dropped)?.scores ?? [:]
      let rest = try decide(problem(scores, without: dropped))
      let pairs = PriceReversal.changes(from: ranks(ranking), to: ranks(rest))
      if !pairs.isEmpty { reversals.append(PriceReversal(dropped: dropped, pairs: pairs, refusal: nil)) }
    }
    return reversals
  }

  // MARK: Remarks

  /// Codes of remarks that come with the result, and not with the reading of a file.
  private enum PriceRemark: String {
    case laboratory = "price.laboratory"
    case reversal = "price.reversal"
    case score = "price.score"
  }

  private func remark(_ code: PriceRemark, _ severity: Finding.Severity, _ text: String) -> Finding {
    Finding(code: code.rawValue, severity: severity, text: text, source: nil)
  }

  /// One for each pair, naming all three.
  private func remarks(_ reversal: PriceReversal) -> [Finding] {
    func name(_ vendor: String) -> String { bids[vendor]?.bid.name ?? vendor }
    return reversal.pairs.map { pair in
      let (first, second) = (name(pair.first), name(pair.second))
      return remark(
        .reversal, .warning,
        "Prices are measured by each other: \(first) is \(pair.before.inWords) \(second), and would be \(pair.after.inWords) it without \(name(reversal.dropped)), which did not win."
      )
    }
  }
}

extension PriceReversal.Order {
  fileprivate var inWords: String {
    switch self {
    case .ahead: "ahead of"
    case .level: "level with"
    case .behind: "behind"
    }
  }
}
