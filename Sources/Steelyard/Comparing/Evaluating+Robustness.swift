internal import Decision
internal import Intake
internal import Outcome
internal import Outsourcing

extension Evaluating {
  /// How sure the ranking is; nil where nobody is ranked.
  ///
  /// A check that cannot be carried out is left out, and the notes say why; it never stops the others.
  func robustness(_ ranking: Ranking, _ problem: DecisionProblem) -> RobustnessFacts? {
    guard let leader = ranking.places.first?.standing.vendor else { return nil }
    let order = ranking.places.map(\.standing.vendor)
    let ranked = RankedTable(ranking, tree: model.tree)
    let ranges = SafeRanges(ranked: ranked, leader: leader)
    let uncertainty = Uncertainty(
      evaluating: self, ranked: ranked, problem: problem, seed: simulation.seed, cases: simulation.cases)
    var notes: [String] = []
    func part<Facts>(_ what: String, _ make: () throws(Refusal) -> Facts) -> Facts? {
      do throws(Refusal) {
        return try make()
      } catch {
        notes.append("\(what) not worked out: \(error.inWords)")
        return nil
      }
    }
    func leaves(_ reading: KeyPath<CellValue, Double>) throws(Refusal) -> DecisionMatrix { try ranked.leaves(reading) }
    if ranked.hasExclusions {
      notes.append(
        "A criterion is left out for some provider, so that its score is no straight line of weights inside a group: ranges are given for the uppermost criteria only"
      )
    }
    return RobustnessFacts(
      leader: leader, ranges: part("Safe ranges", ranges.ranges) ?? [],
      pairs: part("Pairs") { () throws(Refusal) in try ranges.pairs(order) } ?? [],
      dominance: part("Dominance") { () throws(Refusal) in
        try Dominance(guaranteed: leaves(\.guaranteed), best: leaves(\.best))
      },
      costAndQuality: part("Cost beside quality") { () throws(Refusal) in try costAndQuality(ranked) } ?? nil,
      breakEven: part("Break-even levels") { () throws(Refusal) in
        try BreakEvens(evaluating: self, ranked: ranked, criteria: problem.criteria).facts(order)
      } ?? [],
      tornado: part("What moves the lead most") { () throws(Refusal) in
        try Self.tornado(Tornado(headline: leaves(\.headline), guaranteed: leaves(\.guaranteed), best: leaves(\.best)))
      } ?? nil,
      partial: uncertainty.isThere ? part("What holds for all weights", uncertainty.partial) : nil,
      simulation: uncertainty.isThere
        ? part("Simulation") { () throws(Refusal) in try uncertainty.simulation(progress: progress) } : nil,
      questions: part("Questions", uncertainty.questions) ?? nil,
      keepsScoresBesideOthers: part("An irrelevant offer") { () throws(Refusal) in
        try Self.keepsScores(leaves(\.headline))
      },
      disagreement: part("Who disagrees") { () throws(Refusal) in
        try Disagreement(ranked: ranked, leader: leader, opinions: comparison.assessment.roleWeights).facts()
      } ?? nil, notes: notes)
  }

  /// How far one weight may move; nil where nobody is ranked, and where nothing straight can be said of it.
  func safeRange(of criterion: String) throws(Refusal) -> SafeRangeFacts? {
    let ranking = try decide(try problem)
    guard let leader = ranking.places.first?.standing.vendor else { return nil }
    return try SafeRanges(ranked: RankedTable(ranking, tree: model.tree), leader: leader).ranges()
      .first { $0.criterion == criterion }
  }

  private static func tornado(_ tornado: Tornado) -> TornadoFacts? {
    tornado.baseMargin.map { lead in
      TornadoFacts(
        lead: lead, rows: Array(tornado.rows.prefix(TornadoFacts.shown)),
        more: max(0, tornado.rows.count - TornadoFacts.shown))
    }
  }

  private static func keepsScores(_ matrix: DecisionMatrix) throws(Refusal) -> Bool {
    guard let first = matrix.columns.first else { return true }
    var id = "added"
    while matrix.rows.contains(where: { $0.vendor == id }) { id += "+" }
    return try IrrelevantAlternative(
      of: matrix, adding: IrrelevantAlternative.offer(id, excellingIn: first.criterion, in: matrix),
      method: AdditiveValue.self, variant: AdditiveValue.variants[0]
    ).scoresUnchanged
  }

  /// Nil where no criterion computes the total cost, or nothing else is weighed.
  private func costAndQuality(_ ranked: RankedTable) throws(Refusal) -> CostAndQualityFacts? {
    guard let leaf = model.leaves.first(where: { $0.measure == DerivedMeasure.totalCost.id }),
      let weight = model.tree.leaves.first(where: { $0.id == leaf.id })?.globalWeight, weight < 1,
      let currency = comparison.buyer.cost?.currencies.base
    else { return nil }
    let quality = try CostQualityFrontier.quality(of: ranked.leaves(\.headline), without: [leaf.id])
    var offers: [CostQualityFrontier.Offer] = []
    var unknown: [String] = []
    for entry in quality {
      guard case .success(let cost)? = bids[entry.vendor]?.analysis?.cost else {
        unknown.append(entry.vendor)
        continue
      }
      offers.append(.init(vendor: entry.vendor, cost: cost.risk.expected, quality: entry.quality))
    }
    guard !offers.isEmpty else { return nil }
    return CostAndQualityFacts(
      criterion: leaf.id, currency: currency, offers: offers, frontier: try CostQualityFrontier(offers),
      withoutCost: unknown)
  }

  // MARK: Scenarios

  /// Nil where the comparison names none.
  func scenarios() -> [ScenarioFacts]? {
    comparison.scenarios.isEmpty
      ? nil
      : comparison.scenarios.map { scenario in
        let assumption = AssumptionFacts(scenario.assumption)
        do throws(Refusal) {
          let ranking = try Evaluating(try comparison.assuming(scenario.assumption), warnings: []).rankingFacts()
          return ScenarioFacts(
            id: scenario.id, title: scenario.title, assumption: assumption,
            places: ranking.places.map { .init(vendor: $0.vendor, rank: $0.rank, score: $0.scores.score) },
            knockedOut: ranking.knockedOut.map(\.vendor).reduce(into: []) { list, vendor in
              if list.last != vendor { list.append(vendor) }
            }, refusal: nil)
        } catch {
          return ScenarioFacts(
            id: scenario.id, title: scenario.title, assumption: assumption, places: [], knockedOut: [],
            refusal: error.explanation)
        }
      }
  }
}

extension AssumptionFacts {
  init(_ assumption: Assumption) {
    self.init(
      weights: assumption.weights.map { .init(of: $0.criterion, percent: 100 * $0.share) },
      levels: assumption.levels.map {
        .init(vendor: $0.vendor, criterion: $0.criterion, level: Self.words($0.answer))
      },
      prices: assumption.prices.map { .init(of: $0.vendor, percent: $0.percent) }, volumes: assumption.volumes,
      rates: assumption.rates.map { .init(of: $0.currency, percent: $0.percent) }, without: assumption.without)
  }

  static func words(_ answer: Answer) -> String {
    switch answer.content {
    case .number(let number): number.text
    case .word(let word): word
    case .counts, .range, .notApplicable, .unanswered: "otherwise"
    }
  }
}
