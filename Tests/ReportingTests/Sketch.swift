import Decision
import Outcome
import Outsourcing
import Testing

/// Makes an evaluation from points, without reading a file: the sum of weight × points is the score, and the places
/// follow from the scores. Everything in it is invented.
struct Sketch {
  struct Criterion {
    let id: String
    var title: String
    /// Percent of the whole decision.
    var weight: Double
    /// Id of the group it stands in.
    var group: String?
    var isGroup = false
    var leaf = LeafFacts(
      kind: .measured, evidence: nil, rubric: [], unit: .percent, currency: nil, direction: .max,
      valueFunction: "linear",
      anchors: [.init(level: "0", value: 0), .init(level: "100", value: 100)])
  }

  struct Provider {
    let id: String
    var name: String
    /// Points on the leaves, in their order.
    var points: [Double]
    /// Most the points could be, where an answer is open.
    var most: [String: Double] = [:]
    var performances: [String: PerformanceFacts] = [:]
    var open: [String] = []
    var failed: [String] = []
  }

  var title = "Customer service 2026"
  var criteria: [Criterion]
  var providers: [Provider]
  var requirements: [RequirementFacts] = []
  var published: [PublishedFacts] = []
  var methods: SecondOpinionsFacts?
  var findings: [Finding] = []
  var costs: CostSketch?
  var subtitle: String?
  var notes: String?
  /// Declared facts, and what is said on them.
  var facts: [FactFacts] = []
  var statements: [PerformanceFacts] = []
  var analysis: AnalysisFacts?
  var robustness: RobustnessFacts?
  var scenarios: [ScenarioFacts]?
  /// What was offered before, where that was otherwise.
  var earlier: [Provider]?

  var leaves: [Criterion] { criteria.filter { !$0.isGroup } }

  /// Criteria without groups.
  static func flat(_ criteria: Int, weight: (Int) -> Double) -> [Criterion] {
    (0..<criteria).map { Criterion(id: "c\($0)", title: "Criterion \($0 + 1)", weight: weight($0)) }
  }

  var evaluation: Evaluation {
    get throws {
      var evaluation = try evaluation(on: #require(CalendarDate("2026-03-02")))
      if let earlier {
        var before = self
        (before.providers, before.earlier, before.findings) = (earlier, nil, [])
        evaluation.since = ChangeFacts(
          from: try before.evaluation(on: #require(CalendarDate("2026-02-02"))), to: evaluation,
          file: "history/february.json")
      }
      return evaluation
    }
  }

  private func evaluation(on day: CalendarDate) throws -> Evaluation {
    Evaluation(
      comparison: ComparisonFacts(
        id: "customer-service-2026", title: title, subtitle: subtitle, buyer: "a fictional buyer",
        decisionDate: day, notes: notes),
      inputs: [
        InputFacts(path: "criteria.yaml", role: "criteria", bytes: 1200, sha256: String(repeating: "a", count: 64)),
        InputFacts(path: "steelyard.yaml", role: "comparison", bytes: 300, sha256: String(repeating: "b", count: 64)),
      ],
      model: model, vendors: providers.map { VendorFacts(id: $0.id, name: $0.name, country: nil, file: file($0)) },
      performances: providers.flatMap { provider in
        leaves.enumerated().map { performance(provider, $0.element, points: provider.points[$0.offset]) }
      },
      facts: statements, judgements: [],
      screening: providers.flatMap { provider in
        requirements.map { requirement in
          ScreeningFacts(
            vendor: provider.id, requirement: requirement.id,
            result: provider.failed.contains(requirement.id)
              ? .failed : provider.open.contains(requirement.id) ? .open : .met,
            reason: "", source: nil)
        }
      },
      values: providers.flatMap { provider in
        leaves.enumerated().map { index, leaf in
          let points = provider.points[index]
          return ValueFacts(
            vendor: provider.id, criterion: leaf.id,
            points: .init(
              guaranteed: points, headline: points, expected: points, best: provider.most[leaf.id] ?? points))
        }
      },
      ranking: ranking, methods: methods,
      analysis: try [costs?.facts(for: providers.map(\.id), on: day), analysis].merged(),
      robustness: robustness, scenarios: scenarios,
      published: published, notes: [], award: nil, findings: findings)
  }

  // MARK: Parts

  private var model: ModelFacts {
    ModelFacts(
      id: "sketch", title: "A fictional model", source: nil, file: "criteria.yaml",
      weights: WeightFacts(
        origin: "Agreed in a fictional workshop", setBy: "a fictional panel", scaling: .mustSumToWhole,
        sumBeforeScaling: nil),
      missing: MissingFacts(
        notApplicable: "neutral", neutralPoints: 50, vendorInterval: .worst, outside: .clamp),
      openCountsAs: .conditional,
      criteria: criteria.map {
        CriterionFacts(
          id: $0.id, title: $0.title, question: nil, parent: $0.group, localWeight: share($0),
          globalWeight: $0.weight, leaf: $0.isGroup ? nil : $0.leaf)
      },
      facts: facts, requirements: requirements)
  }

  /// Percent of the group it stands in.
  private func share(_ criterion: Criterion) -> Double {
    let group = criteria.first { $0.id == criterion.group }
    return group.map { 100 * criterion.weight / $0.weight } ?? criterion.weight
  }

  private func file(_ provider: Provider) -> String { "vendors/\(provider.id).json" }

  private func performance(_ provider: Provider, _ leaf: Criterion, points: Double) -> PerformanceFacts {
    if let own = provider.performances[leaf.id] { return own }
    let line = 10 + (leaves.firstIndex { $0.id == leaf.id } ?? 0)
    return .answered(
      provider.id, leaf.id, level(worth: points, on: leaf.leaf),
      source: SourceReference(file: file(provider), line: line, column: 14))
  }

  private func level(worth points: Double, on leaf: LeafFacts) -> PerformanceFacts.Level? {
    if leaf.valueFunction == "levels" { return leaf.anchors.first { $0.value == points }.map { .word($0.level) } }
    let ends = leaf.anchors.compactMap { Double($0.level) }
    return ends.count == 2 ? .number(ends[0] + points / 100 * (ends[1] - ends[0])) : nil
  }

  private func scores(_ provider: Provider) -> ScoreFacts {
    let score = contributions(provider).reduce(0) { $0 + $1.points }
    let most = leaves.enumerated().reduce(0.0) { sum, entry in
      sum + entry.element.weight / 100 * (provider.most[entry.element.id] ?? provider.points[entry.offset])
    }
    return ScoreFacts(score: score, guaranteed: score, expected: score, best: provider.most.isEmpty ? score : most)
  }

  private func contributions(_ provider: Provider) -> [ContributionFacts] {
    zip(leaves, provider.points).map { ContributionFacts(criterion: $0.id, points: $0.weight / 100 * $1) }
      .sorted { $0.criterion.utf8.lexicographicallyPrecedes($1.criterion.utf8) }
  }

  private var ranking: RankingFacts {
    let admitted = providers.filter { $0.failed.isEmpty }.map { ($0, scores($0)) }
      .sorted { ($1.1.score, $0.0.id) < ($0.1.score, $1.0.id) }
    let places = admitted.map { provider, own in
      PlaceFacts(
        vendor: provider.id, name: provider.name,
        rank: 1 + admitted.count { $0.1.score > own.score + 1e-9 }, scores: own,
        bestRank: 1 + admitted.count { $0.1.guaranteed > own.best + 1e-9 },
        worstRank: 1 + admitted.count { $0.0.id != provider.id && $0.1.best > own.guaranteed + 1e-9 },
        contributions: contributions(provider), open: provider.open)
    }
    let knockedOut = providers.flatMap { provider in
      provider.failed.map { id in
        KnockOutFacts(
          vendor: provider.id, name: provider.name, requirement: id, reason: "fails \(id)",
          source: SourceReference(file: file(provider), line: 5, column: 3), scores: scores(provider))
      }
    }
    return RankingFacts(variant: "additive/anchored", places: places, knockedOut: knockedOut)
  }
}

extension PerformanceFacts {
  static func answered(
    _ vendor: String, _ criterion: String, _ level: Level?, low: Double? = nil, high: Double? = nil,
    written: String? = nil, evidence: EvidenceLevel = .documented, document: String? = nil, page: String? = nil,
    date: CalendarDate? = nil, note: String? = nil, source: SourceReference?
  ) -> PerformanceFacts {
    PerformanceFacts(
      vendor: vendor, criterion: criterion, origin: .bid, state: .answered, level: level, low: low, high: high,
      written: written,
      evidence: evidence, document: document, page: page, date: date, reason: nil, note: note, by: nil, source: source)
  }

  static func without(_ vendor: String, _ criterion: String, _ state: State, reason: String?) -> PerformanceFacts {
    PerformanceFacts(
      vendor: vendor, criterion: criterion, origin: .bid, state: state, level: nil, low: nil, high: nil, written: nil,
      evidence: .none, document: nil, page: nil, date: nil, reason: reason, note: nil, by: nil,
      source: state == .missing ? nil : SourceReference(file: "vendors/\(vendor).json", line: 30, column: 9))
  }
}
