internal import Decision
internal import Intake
internal import Outcome
internal import Outsourcing
internal import Reporting

/// Carries a comparison through screening, values and ranking into the one result everything is rendered from.
struct Evaluating {
  let comparison: Comparison
  /// What intake had to remark, in its order.
  private let warnings: [Diagnostic]
  private let units: [String: Unit]
  /// Who states the value of each leaf.
  let kinds: [String: CriterionKind]
  let bids: [String: Comparison.BoundBid]

  var model: CriteriaModel { comparison.model }

  /// Hears how many cases a simulation has gone through since the last time.
  let progress: @Sendable (_ cases: Int) -> Void
  let simulation: SimulationSize

  init(
    _ comparison: Comparison, warnings: [Diagnostic], simulation: SimulationSize = SimulationSize(),
    progress: @escaping @Sendable (_ cases: Int) -> Void = { _ in }
  ) {
    self.comparison = comparison
    self.progress = progress
    self.simulation = simulation
    self.warnings = warnings
    let leaves = comparison.model.leaves.map { ($0.id, $0.unit) }
    units = Dictionary(leaves + comparison.model.facts.map { ($0.id, $0.unit) }) { first, _ in first }
    kinds = Dictionary(uniqueKeysWithValues: comparison.model.leaves.map { ($0.id, $0.kind) })
    bids = Dictionary(uniqueKeysWithValues: comparison.bids.map { ($0.bid.id, $0) })
  }

  func evaluation() throws(Refusal) -> Evaluation {
    let prices = try relativePrices()
    let problem = problem(prices?.scores ?? [:])
    let ranking = try decide(problem)
    let (analysis, remarks) = try analysis(ranking, prices)
    return Evaluation(
      comparison: ComparisonFacts(
        id: comparison.id, title: comparison.title, subtitle: comparison.subtitle, buyer: comparison.buyerName,
        decisionDate: comparison.decisionDate, notes: comparison.notes),
      inputs: comparison.inputs.map {
        InputFacts(path: $0.path, role: $0.role.rawValue, bytes: $0.bytes, sha256: $0.sha256)
      },
      model: ModelFacts(model, requirements: comparison.requirements), vendors: comparison.bids.map(vendor),
      performances: comparison.bids.flatMap { bid in bid.performances.map { facts(bid, $0) } },
      facts: comparison.bids.flatMap { bid in bid.facts.map { facts(bid, $0) } },
      judgements: comparison.assessment.judgements.map(judgement),
      screening: screening(ranking.verdicts), values: values(ranking.table), ranking: ranked(ranking),
      methods: try secondOpinions(ranking), analysis: analysis, robustness: robustness(ranking, problem),
      scenarios: scenarios(),
      seal: comparison.seal.map { seal($0, ranking) },
      published: comparison.published.map(published),
      notes: comparison.assessment.notes.map { NoteFacts(section: $0.section, vendor: $0.vendor, text: $0.text) },
      award: comparison.assessment.decision.map(award), findings: warnings.map(finding) + remarks)
  }

  /// The ranking alone.
  func rankingFacts() throws(Refusal) -> RankingFacts { ranked(try decide(try problem)) }

  /// What is decided. A price that the other bids measure stands in it with the score that the formula gives it, from 0
  /// to 100 in a straight line, so that no part of a decision has to know of formulas.
  var problem: DecisionProblem {
    get throws(Refusal) { problem(try relativePrices()?.scores ?? [:]) }
  }

  /// `scores` are those of prices that the other bids measure, by leaf and provider; a price without one is open. With
  /// `left` that provider is left out.
  func problem(_ scores: [String: [String: Double]], without left: String? = nil) -> DecisionProblem {
    let measured = Set(model.leaves.filter { $0.priceFormula != nil }.map(\.id))
    func cell(_ vendor: String, _ stated: StatedPerformance) -> Cell {
      guard measured.contains(stated.criterion), stated.cell != .notApplicable else { return stated.cell }
      return scores[stated.criterion]?[vendor].map { .value(.number($0)) } ?? .unanswered
    }
    return DecisionProblem(
      tree: model.tree, criteria: model.leaves.map { Criterion(id: $0.id, function: $0.function) },
      requirements: comparison.requirements.map(\.requirement), openRequirement: model.openRequirement,
      policy: model.policy,
      alternatives: comparison.bids.filter { $0.bid.id != left }.map { bound in
        let cells = bound.performances.map { ($0.criterion, cell(bound.bid.id, $0)) }
        let confirmed = comparison.assessment.confirmations.filter { $0.vendor == bound.bid.id }
        return Alternative(
          id: bound.bid.id, cells: Dictionary(uniqueKeysWithValues: cells),
          facts: Dictionary(uniqueKeysWithValues: bound.facts.map { ($0.criterion, $0.cell) }),
          confirmed: Dictionary(uniqueKeysWithValues: confirmed.map { ($0.requirement, $0.result) }))
      })
  }

  /// The unit of a leaf or a fact.
  func unit(of id: String) -> Unit? { units[id] }

  private func vendor(_ bound: Comparison.BoundBid) -> VendorFacts {
    VendorFacts(
      id: bound.bid.id, name: bound.bid.name, country: bound.bid.company?.country, file: bound.file)
  }

  private func values(_ table: ValueTable) -> [ValueFacts] {
    table.rows.flatMap { row in
      model.leaves.map { leaf in
        ValueFacts(
          vendor: row.vendor, criterion: leaf.id,
          points: row.values[leaf.id].map {
            .init(guaranteed: $0.guaranteed, headline: $0.headline, expected: $0.expected, best: $0.best)
          })
      }
    }
  }

  // MARK: Screening

  private func screening(_ verdicts: [Ranking.Verdict]) -> [ScreeningFacts] {
    verdicts.map { verdict in
      ScreeningFacts(
        vendor: verdict.vendor, requirement: verdict.requirement, result: verdict.result, reason: reason(verdict),
        finding: finding(verdict), source: source(verdict))
    }
  }

  // MARK: Ranking

  private func name(_ vendor: String) -> String { bids[vendor]?.bid.name ?? vendor }

  private func scores(_ standing: Ranking.Standing) -> ScoreFacts {
    ScoreFacts(
      score: standing.score, guaranteed: standing.guaranteed, expected: standing.expected, best: standing.best)
  }

  private func ranked(_ ranking: Ranking) -> RankingFacts {
    RankingFacts(
      variant: "\(AdditiveValue.id)/\(AdditiveValue.variants[0])",
      places: ranking.places.map { place in
        PlaceFacts(
          vendor: place.standing.vendor, name: name(place.standing.vendor), rank: place.rank,
          scores: scores(place.standing), bestRank: place.rankRange.lowerBound, worstRank: place.rankRange.upperBound,
          contributions: place.standing.contributions.map { ContributionFacts(criterion: $0.leaf, points: $0.points) },
          open: place.standing.open)
      },
      knockedOut: ranking.knockedOut.flatMap { knockOut in
        knockOut.failed.compactMap { requirement in
          ranking.verdicts.first { $0.vendor == knockOut.standing.vendor && $0.requirement == requirement }
        }.map { verdict in
          KnockOutFacts(
            vendor: verdict.vendor, name: name(verdict.vendor), requirement: verdict.requirement,
            reason: reason(verdict), finding: finding(verdict), source: source(verdict),
            scores: scores(knockOut.standing))
        }
      })
  }

  private func published(_ published: Comparison.PublishedRanking) -> PublishedFacts {
    PublishedFacts(
      title: published.title, method: published.method, source: published.source,
      places: published.places.map { .init(vendor: $0.vendor, rank: $0.rank, score: $0.score?.text) })
  }

  private func finding(_ warning: Diagnostic) -> Finding {
    Finding(code: warning.code.rawValue, severity: .warning, text: warning.text, source: warning.place)
  }
}
