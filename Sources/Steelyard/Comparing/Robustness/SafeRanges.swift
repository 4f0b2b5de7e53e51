internal import Decision
internal import Outcome

/// How far weights may move, one at a time or between two providers.
struct SafeRanges {
  let ranked: RankedTable
  let leader: String

  /// Every node of the tree in its order. Criteria inside others are left out where some provider has weights of its own,
  /// since its score is then no straight line of theirs.
  func ranges() throws(Refusal) -> [SafeRangeFacts] {
    let uppermost = try tables { reading throws(Refusal) in try ranked.uppermost(reading) }
    let leaves =
      ranked.hasExclusions
      ? nil : try tables { reading throws(Refusal) in try ranked.leaves(reading) }
    var ranges: [SafeRangeFacts] = []
    for node in ranked.tree.nodes {
      ranges.append(
        try facts(uppermost, WeightMovement(of: node.id, in: uppermost.headline), withTies: true))
      guard let leaves else { continue }
      for below in Self.descendants(of: node) {
        guard let movement = try Self.movement(below, ranked.tree) else { continue }
        ranges.append(try facts(leaves, movement, withTies: false))
      }
    }
    return ranges
  }

  private struct Tables {
    let headline: DecisionMatrix
    let guaranteed: DecisionMatrix
    let best: DecisionMatrix
  }

  private func tables(
    _ make: (KeyPath<CellValue, Double>) throws(Refusal) -> DecisionMatrix
  ) throws(Refusal) -> Tables {
    Tables(headline: try make(\.headline), guaranteed: try make(\.guaranteed), best: try make(\.best))
  }

  private static func descendants(of node: CriteriaTree.Node) -> [String] {
    node.children.flatMap { [$0.id] + descendants(of: $0) }
  }

  /// Nil where nothing says how the weight of the node is shared out.
  private static func movement(_ id: String, _ tree: CriteriaTree) throws(Refusal) -> WeightMovement? {
    do throws(Refusal) {
      return try WeightMovement(ofNode: id, in: tree)
    } catch  where error.reason == .allWeightsZero {
      return nil
    } catch {
      throw error
    }
  }

  private func facts(
    _ tables: Tables, _ movement: WeightMovement, withTies: Bool
  ) throws(Refusal) -> SafeRangeFacts {
    let stability = try WeightStability(of: leader, in: tables.headline, moving: movement)
    let cautious = try WeightStability(
      of: leader, in: tables.guaranteed, against: tables.best, moving: movement)
    func percent(_ weight: Double) -> Double { 100 * weight / movement.whole }
    func range(_ stability: WeightStability) -> SafeRangeFacts.Range? {
      guard case .interval(let interval) = stability.finding else { return nil }
      return .init(
        low: percent(interval.low), high: percent(interval.high), firstBelow: interval.firstBelow,
        firstAbove: interval.firstAbove)
    }
    return SafeRangeFacts(
      criterion: movement.subject, weight: percent(movement.stated), range: range(stability),
      whateverIsOpen: range(cautious),
      ties: withTies ? stability.ties.map { .init(vendor: $0.rival, weight: percent($0.weight)) } : [])
  }

  // MARK: Pairs

  /// Every two ranked providers, the better one first. `order` is that of the ranking.
  func pairs(_ order: [String]) throws(Refusal) -> [PairFacts] {
    let uppermost = try ranked.uppermost(\.headline)
    let leaves = ranked.hasExclusions ? nil : try ranked.leaves(\.headline)
    let scores = try AdditiveValue.scores(of: ranked.leaves(\.headline), variant: AdditiveValue.variants[0])
    let scoreOf = Dictionary(scores.entries.map { ($0.vendor, $0.score) }) { first, _ in first }
    let lines = try uppermost.columns.map { column throws(Refusal) in
      try ScoreLines(in: uppermost, moving: WeightMovement(of: column.criterion, in: uppermost))
    }
    let rows = try order.map { vendor throws(Refusal) in try uppermost.row(of: vendor) }
    var pairs: [PairFacts] = []
    for (index, ahead) in order.enumerated() {
      for (distance, behind) in order[(index + 1)...].enumerated() {
        var switches: [PairFacts.Switch] = []
        for lines in lines {
          guard case .at(let weight) = lines.tie(rows[index], rows[index + 1 + distance]) else { continue }
          switches.append(.init(criterion: lines.subject, weight: 100 * weight / lines.whole))
        }
        let shift = try leaves.map { matrix throws(Refusal) in try LeastShift(of: ahead, and: behind, in: matrix) }
        pairs.append(
          PairFacts(
            ahead: ahead, behind: behind, lead: (scoreOf[ahead] ?? 0) - (scoreOf[behind] ?? 0), switches: switches,
            leastShift: shift.flatMap(Self.shift), isAheadEverywhere: shift?.finding == .impossible))
      }
    }
    return pairs
  }

  private static func shift(_ found: LeastShift) -> PairFacts.Shift? {
    guard case .shift(let shift) = found.finding else { return nil }
    return .init(
      amount: 100 * shift.amount, receiver: shift.receiver,
      givers: shift.givers.map { .init(criterion: $0.criterion, weight: 100 * $0.amount) })
  }
}
