package import Decision

/// How sure the answer is and what would change it: everything found by moving weights, levels and open answers.
///
/// Providers that are knocked out take no part. What could not be worked out is nil or empty, and ``notes`` says why.
package struct RobustnessFacts: Codable, Sendable, Equatable {
  /// The provider ranked first, of several the first in the byte order of ids.
  package let leader: String
  /// How far the weight of each criterion may move alone, in the order of the model.
  package let ranges: [SafeRangeFacts]
  /// Pairs of ranked providers, the better one first, in the order of the ranking.
  package let pairs: [PairFacts]
  /// Providers that are at least as good as others on every criterion, whatever the open answers are.
  package let dominance: Dominance?
  /// Nil where no criterion computes the total cost, or nothing else is weighed.
  package let costAndQuality: CostAndQualityFacts?
  /// What each provider would have to show on one criterion alone, in the order of the ranking, then of the model.
  package let breakEven: [BreakEvenFacts]
  package let tornado: TornadoFacts?
  /// What holds for all weights the buyer thinks possible and all open answers; nil where both are exact.
  package let partial: PartialWeightFacts?
  /// Nil where neither a weight nor an answer is open.
  package let simulation: SimulationFacts?
  /// Which open answer is worth asking for; nil where none is open.
  package let questions: InformationValue?
  /// True if an offer that is worst on everything but one criterion would move no bit of any other score.
  package let keepsScoresBesideOthers: Bool?
  /// Nil where no role gave weights of its own.
  package let disagreement: DisagreementFacts?
  package let notes: [String]

  package init(
    leader: String, ranges: [SafeRangeFacts], pairs: [PairFacts], dominance: Dominance?,
    costAndQuality: CostAndQualityFacts?, breakEven: [BreakEvenFacts], tornado: TornadoFacts?,
    partial: PartialWeightFacts?, simulation: SimulationFacts?, questions: InformationValue?,
    keepsScoresBesideOthers: Bool?, disagreement: DisagreementFacts?, notes: [String]
  ) {
    self.leader = leader
    self.ranges = ranges
    self.pairs = pairs
    self.dominance = dominance
    self.costAndQuality = costAndQuality
    self.breakEven = breakEven
    self.tornado = tornado
    self.partial = partial
    self.simulation = simulation
    self.questions = questions
    self.keepsScoresBesideOthers = keepsScoresBesideOthers
    self.disagreement = disagreement
    self.notes = notes
  }
}

/// Cost beside the value of everything else.
package struct CostAndQualityFacts: Codable, Sendable, Equatable {
  /// Id of the criterion that computes the total cost.
  package let criterion: String
  /// ISO 4217, of the costs.
  package let currency: String
  /// In the byte order of vendor ids.
  package let offers: [CostQualityFrontier.Offer]
  package let frontier: CostQualityFrontier
  /// Providers of which no cost is known.
  package let withoutCost: [String]

  package init(
    criterion: String, currency: String, offers: [CostQualityFrontier.Offer], frontier: CostQualityFrontier,
    withoutCost: [String]
  ) {
    self.criterion = criterion
    self.currency = currency
    self.offers = offers
    self.frontier = frontier
    self.withoutCost = withoutCost
  }
}

/// What moves the lead most.
package struct TornadoFacts: Codable, Sendable, Equatable {
  /// The lead as it is, in points.
  package let lead: Double
  /// The largest swings, at most ``shown`` of them.
  package let rows: [Tornado.Row]
  /// How many more inputs were moved, each with a smaller swing.
  package let more: Int

  package static let shown = 20

  package init(lead: Double, rows: [Tornado.Row], more: Int) {
    self.lead = lead
    self.rows = rows
    self.more = more
  }
}
