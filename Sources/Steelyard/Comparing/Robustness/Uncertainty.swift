internal import Decision
internal import Intake
internal import Outcome
internal import Outsourcing

/// What can be said where weights or answers are open: for all of them at once, and by many cases.
struct Uncertainty {
  let evaluating: Evaluating
  let ranked: RankedTable
  let problem: DecisionProblem
  /// Of the simulation, named in the result.
  let seed: UInt64
  let cases: Int

  private var uncertain: UncertainWeights? { evaluating.comparison.uncertainWeights }

  /// Answers of ranked providers that may be worth one thing or another.
  var openAnswers: Int {
    ranked.table.rows.reduce(0) { sum, row in
      sum + ranked.tree.leaves.count { leaf in row.values[leaf.id].map { $0.guaranteed != $0.best } ?? false }
    }
  }

  /// True if there is anything to be uncertain about.
  var isThere: Bool { uncertain != nil || openAnswers > 0 }

  // MARK: For all weights and answers

  /// What the buyer says of the weights, as statements; exact ones where nothing is said.
  private var statements: [WeightStatement] {
    guard let uncertain else {
      return ranked.tree.nodes.map { .bounds(criterion: $0.id, low: $0.weight, high: $0.weight) }
    }
    let bounds = uncertain.bounds.map {
      WeightStatement.bounds(criterion: $0.criterion, low: $0.low, high: $0.high)
    }
    return bounds + (uncertain.order.isEmpty ? [] : [.order(uncertain.order)])
      + uncertain.constraints.map { .linear($0) }
  }

  private func polytope() throws(Refusal) -> WeightPolytope {
    try WeightPolytope(criteria: ranked.tree.nodes.map(\.id), statements)
  }

  func partial() throws(Refusal) -> PartialWeightFacts {
    let ranges = try PointRanges(
      low: try ranked.uppermost(\.guaranteed), high: try ranked.uppermost(\.best))
    let polytope = try polytope()
    let pairs = try PairExtremes(ranges, over: polytope)
    let leads = try LargestLead.all(of: pairs)
    return PartialWeightFacts(
      criteria: polytope.criteria, statements: uncertain == nil ? [] : statements.map(\.words),
      preferences: pairs.preferences, ranks: try RankExtremes.all(of: pairs, leads: leads), leads: leads)
  }

  // MARK: In many cases

  func simulation(progress: @escaping @Sendable (_ cases: Int) -> Void) throws(Refusal) -> SimulationFacts {
    let functions = Dictionary(problem.criteria.map { ($0.id, $0.function) }) { first, _ in first }
    let alternatives = Dictionary(problem.alternatives.map { ($0.id, $0) }) { first, _ in first }
    var samples = 0
    var vendors: [Simulation.Vendor] = []
    for row in ranked.table.rows {
      var columns: [[Simulation.Part]] = []
      for parts in try ranked.parts(row) {
        var column: [Simulation.Part] = []
        for part in parts {
          guard let function = functions[part.leaf] else { continue }
          let cell = alternatives[row.vendor]?.cells[part.leaf] ?? .unanswered
          var points = sample(row.vendor, part.leaf, function)
          if points == nil {
            points = try PointsSampler(cell, function: function, policy: problem.policy)
          } else {
            samples += 1
          }
          if let points { column.append(.init(leaf: part.leaf, share: part.share, points: points)) }
        }
        columns.append(column)
      }
      vendors.append(.init(row.vendor, columns: columns))
    }
    let stated = ranked.tree.nodes.map { WeightDomain.Weight($0.id, $0.weight) }
    let simulation = try Simulation(
      criteria: ranked.tree.nodes.map(\.id), vendors: vendors, weights: try domain(stated), fixedWeights: stated,
      seed: seed, cases: cases)
    return SimulationFacts(
      hasUncertainWeights: uncertain != nil, openAnswers: openAnswers, samples: samples,
      result: try simulation.resultSideBySide(progress: progress))
  }

  private func domain(_ stated: [WeightDomain.Weight]) throws(Refusal) -> WeightDomain {
    guard let uncertain else { return .fixed(stated) }
    let isPlain = uncertain.constraints.isEmpty
    if isPlain, uncertain.order.isEmpty {
      return .bounds(uncertain.bounds.map { .init($0.criterion, low: $0.low, high: $0.high) })
    }
    if isPlain, uncertain.bounds.isEmpty { return .order(uncertain.order) }
    return .polytope(try polytope())
  }

  /// A share measured on a sample, as far as the sample leaves it open: normal around the middle of Wilson's interval.
  /// Nil for any other cell.
  private func sample(_ vendor: String, _ leaf: String, _ function: any ValueFunction) -> PointsSampler? {
    guard let bound = evaluating.bids[vendor], evaluating.unit(of: leaf) == .percent,
      let stated = bound.performances.first(where: { $0.criterion == leaf }), case .bid = stated.origin,
      case .value(.number(let percent)) = stated.cell, (0...100).contains(percent), let answer = stated.answer,
      let size = Self.size(answer),
      let error = try? SimulationError(share: percent / 100, cases: size)
    else { return nil }
    let middle = 50 * (error.low + error.high)
    let deviation = 100 * (error.high - error.low) / (2 * SimulationError.z)
    return deviation > 0 ? .level(.normal(mean: middle, deviation: deviation), function) : nil
  }

  private static func size(_ answer: Answer) -> Double? {
    if case .counts(_, let of) = answer.content { return of.value > 0 ? of.value : nil }
    return answer.sample.flatMap { $0.value > 0 ? $0.value : nil }
  }

  // MARK: Which question to ask

  /// Nil where no answer is open.
  func questions() throws(Refusal) -> InformationValue? {
    guard openAnswers > 0 else { return nil }
    let functions = Dictionary(problem.criteria.map { ($0.id, $0.function) }) { first, _ in first }
    let alternatives = Dictionary(problem.alternatives.map { ($0.id, $0) }) { first, _ in first }
    var rows: [UncertainTable.Row] = []
    for row in ranked.table.rows {
      var cells: [UncertainCell] = []
      for leaf in ranked.tree.leaves {
        guard let function = functions[leaf.id],
          let cell = try UncertainCell(
            alternatives[row.vendor]?.cells[leaf.id] ?? .unanswered, by: function, policy: problem.policy)
        else {
          throw Refusal(.missingCell, "\(row.vendor), \(leaf.id)", "the criterion is left out for the provider")
        }
        cells.append(cell)
      }
      rows.append(.init(vendor: row.vendor, cells: cells))
    }
    return try InformationValue(
      of: UncertainTable(criteria: ranked.tree.leaves.map { ($0.id, $0.globalWeight) }, rows: rows), seed: seed,
      cases: cases)
  }
}
