internal import Decision
internal import Intake
internal import Outcome
internal import Outsourcing
internal import Reporting

extension Evaluating {
  /// What the methods asked for make of the points of the ranked providers; nil where none is asked for or nobody is
  /// ranked. A method that has no answer says so and stops no other.
  func secondOpinions(_ ranking: Ranking) throws(Refusal) -> SecondOpinionsFacts? {
    guard !comparison.secondOpinions.isEmpty, !ranking.places.isEmpty else { return nil }
    let matrix = try RankedTable(ranking, tree: model.tree).leaves(\.headline)
    let opinions = comparison.secondOpinions.map { opinion($0, on: matrix) }
    let vendors = matrix.rows.map(\.vendor)
    let own = Dictionary(
      uniqueKeysWithValues: ranking.places.map { ($0.standing.vendor, Double($0.rank)) })
    let lists =
      [(name: nil as String?, ranks: vendors.map { own[$0] ?? 0 })]
      + opinions.filter { $0.refusal == nil }.map { opinion in
        let ranks = Dictionary(uniqueKeysWithValues: opinion.places.map { ($0.vendor, Double($0.rank)) })
        return (opinion.variant, vendors.map { ranks[$0] ?? 0 })
      }
    var agreement: [AgreementFacts] = []
    for (index, first) in lists.enumerated() {
      for second in lists.dropFirst(index + 1) {
        let tau = RankSimilarity.kendallTauB(first.ranks, second.ranks)
        agreement.append(AgreementFacts(first: first.name, second: second.name ?? "", tau: tau))
      }
    }
    let concordance = vendors.count > 1 && lists.count > 1 ? try RankConcordance(lists.map(\.ranks)).tieCorrected : nil
    let counted = Set(matrix.columns.filter { $0.weight > 0 }.map(\.criterion))
    let filled = ranking.places.map(\.standing.vendor).sorted(by: bytesPrecede).flatMap { vendor in
      (bids[vendor]?.performances ?? []).filter { $0.isOpen && counted.contains($0.criterion) }.map {
        FilledCellFacts(vendor: vendor, criterion: $0.criterion)
      }
    }
    return SecondOpinionsFacts(opinions: opinions, agreement: agreement, concordance: concordance, filled: filled)
  }

  private func opinion(_ asked: SecondOpinion, on matrix: DecisionMatrix) -> SecondOpinionFacts {
    // Points run from 0 to 100 whoever bids: the ends that some methods ask for.
    var parameters = asked.parameters
    for column in matrix.columns {
      parameters.bounds[column.criterion] = try? Interval(low: 0, high: 100)
      parameters.idealIntervals[column.criterion] = try? Interval(low: 100, high: 100)
    }
    let method = RankingMethods.method(asked.method)
    func facts(_ scores: Scores?, _ removals: [SecondOpinionFacts.Removal], _ refusal: RefusalFacts?)
      -> SecondOpinionFacts
    {
      let entries = Dictionary(
        uniqueKeysWithValues: (scores?.entries ?? []).map { ($0.vendor, $0.score) })
      let places = (scores?.ranks ?? []).map {
        RankedScore(vendor: $0.vendor, rank: $0.rank, score: entries[$0.vendor] ?? 0)
      }
      return SecondOpinionFacts(
        method: asked.method, name: method?.description.name ?? asked.method,
        variant: Self.variant(asked),
        places: places,
        lowerIsBetter: scores?.order == .lowerIsBetter, winners: places.leaders,
        compromiseSet: asked.method == Vikor.id && refusal == nil
          ? try? Vikor.result(of: matrix, parameters: parameters).compromiseSet : nil,
        findings: scores?.findings ?? [], removals: removals,
        breaches: (method?.description.breaches ?? []).filter { $0.variants.contains(asked.variant) }.map {
          .init(law: $0.law, reason: $0.reason)
        }, refusal: refusal, source: asked.source)
    }
    do throws(Refusal) {
      guard let method else { throw Refusal(.unknownLevel, asked.method, "there is no such method") }
      let scores = try method.scores(of: matrix, variant: asked.variant, parameters: parameters)
      // Where bids measure the prices of each other, the points themselves would be others without one of them.
      guard !model.leaves.contains(where: { $0.priceFormula != nil }) else { return facts(scores, [], nil) }
      let audit = try RankReversalAudit(of: matrix, method: method, variant: asked.variant, parameters: parameters)
      let winners = audit.outcome.winners
      let removals = audit.removals.filter { !winners.contains($0.removed) }.map { removal in
        SecondOpinionFacts.Removal(
          removed: removal.removed, winners: removal.outcome?.winners ?? [],
          changesWinner: removal.outcome.map { $0.winners != winners } ?? false,
          refusal: removal.refusal.map { RefusalFacts($0, on: matrix) })
      }
      return facts(scores, removals, nil)
    } catch {
      return facts(nil, [], RefusalFacts(error, on: matrix))
    }
  }

  /// Method, form and the parameter the method has, as it counts.
  private static func variant(_ asked: SecondOpinion) -> String {
    let name = "\(asked.method)/\(asked.variant)"
    switch asked.method {
    case Vikor.id: return name + ", v = \(shortestForm(of: asked.parameters.groupShare))"
    case Waspas.id: return name + ", λ = \(shortestForm(of: asked.parameters.sumShare))"
    case Codas.id: return name + ", τ = \(shortestForm(of: asked.parameters.distanceThreshold))"
    default: return name
    }
  }
}

extension RefusalFacts {
  /// The subject of a refusal is a criterion, a vendor, or both of a cell.
  fileprivate init(_ refusal: Refusal, on matrix: DecisionMatrix) {
    let parts = [refusal.subject] + refusal.subject.split(separator: ", ").map(String.init)
    self.init(
      criterion: matrix.columns.map(\.criterion).first { parts.contains($0) },
      vendor: matrix.rows.map(\.vendor).first { parts.contains($0) }, reason: refusal.explanation)
  }
}
