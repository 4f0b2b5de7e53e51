/// The result of a decision by additive value.
package struct Ranking: Sendable, Equatable {
  /// A vendor with its four scores.
  package struct Standing: Sendable, Equatable {
    package let vendor: String
    /// Headline score, 0…100, by which vendors are ranked.
    package let score: Double
    package let guaranteed: Double
    package let expected: Double
    package let best: Double
    /// Points each leaf adds to `score`, in the byte order of leaf ids; they sum to it.
    package let contributions: [(leaf: String, points: Double)]
    /// Ids of the requirements without an answer.
    package let open: [String]

    package static func == (left: Standing, right: Standing) -> Bool {
      left.vendor == right.vendor && left.score == right.score && left.guaranteed == right.guaranteed
        && left.expected == right.expected && left.best == right.best && left.open == right.open
        && left.contributions.elementsEqual(right.contributions, by: ==)
    }
  }

  package struct Place: Sendable, Equatable {
    package let rank: Int
    package let standing: Standing
    /// Best and worst rank whatever the open answers turn out to be, at the given weights.
    package let rankRange: ClosedRange<Int>
  }

  package struct KnockOut: Sendable, Equatable {
    /// Failed requirements in the order of the model.
    package let failed: [String]
    /// What the vendor would have had; it stands in no rank, minimum, maximum or mean.
    package let standing: Standing
  }

  package struct Verdict: Sendable, Equatable {
    package let vendor: String
    package let requirement: String
    package let result: Requirement.Result
  }

  /// Every vendor against every requirement, by vendor id, then in the order of the model.
  package let verdicts: [Verdict]
  package let table: ValueTable
  /// Best first.
  package let places: [Place]
  /// By vendor id.
  package let knockedOut: [KnockOut]
}

/// Screens, values and ranks (`methods.md` 1.3, 1.4, 1.6).
///
/// Knock-outs are decided before any score is looked at. No vendor left gives an empty ranking. Throws what
/// ``ValueTable/init(of:)`` and ``DecisionMatrix/init(_:tree:reading:)`` throw.
package func decide(_ problem: DecisionProblem) throws(Refusal) -> Ranking {
  let table = try ValueTable(of: problem)
  let verdicts = try verdicts(problem, table)
  let standings = try standings(table, problem.tree, verdicts)
  let failing = Dictionary(
    grouping: verdicts.filter {
      $0.result == .failed || ($0.result == .open && problem.openRequirement == .failed)
    }, by: \.vendor)
  let admitted = standings.filter { failing[$0.vendor] == nil }
  let places = rankRanges(
    admitted.map {
      ScoreBounds(
        vendor: $0.vendor, guaranteed: $0.guaranteed, headline: $0.score, expected: $0.expected, best: $0.best)
    }
  ).compactMap { range in
    admitted.first { $0.vendor == range.vendor }.map {
      Ranking.Place(rank: range.rank, standing: $0, rankRange: range.best...range.worst)
    }
  }
  return Ranking(
    verdicts: verdicts, table: table, places: places,
    knockedOut: standings.compactMap { standing in
      failing[standing.vendor].map { .init(failed: $0.map(\.requirement), standing: standing) }
    })
}

private func verdicts(_ problem: DecisionProblem, _ table: ValueTable) throws(Refusal) -> [Ranking.Verdict] {
  let alternatives = Dictionary(problem.alternatives.map { ($0.id, $0) }) { first, _ in first }
  var verdicts: [Ranking.Verdict] = []
  for row in table.rows {
    guard let alternative = alternatives[row.vendor] else { continue }
    for requirement in problem.requirements {
      let confirmed = alternative.confirmed[requirement.id]
      let result = if let confirmed { confirmed } else { try test(requirement, alternative, row, problem.tree) }
      verdicts.append(.init(vendor: row.vendor, requirement: requirement.id, result: result))
    }
  }
  return verdicts
}

private func test(
  _ requirement: Requirement, _ alternative: Alternative, _ row: ValueTable.Row, _ tree: CriteriaTree
) throws(Refusal) -> Requirement.Result {
  switch requirement.subject {
  case .leaf(let id): return try requirement.result(for: alternative.cells[id] ?? .unanswered)
  case .fact(let id): return try requirement.result(for: alternative.facts[id] ?? .unanswered)
  case .group(let id):
    guard let low = try tree.value(ofGroup: id, row, reading: \.guaranteed),
      let high = try tree.value(ofGroup: id, row, reading: \.best)
    else { return .open }
    return requirement.result(over: try Interval(low: low, high: max(low, high)))
  }
}

private func standings(
  _ table: ValueTable, _ tree: CriteriaTree, _ verdicts: [Ranking.Verdict]
) throws(Refusal) -> [Ranking.Standing] {
  func scores(_ reading: KeyPath<CellValue, Double>) throws(Refusal) -> [Scores.Entry] {
    let matrix = try DecisionMatrix(table, tree: tree, reading: reading)
    return try AdditiveValue.scores(of: matrix, variant: "anchored").entries
  }
  let headline = try scores(\.headline)
  let guaranteed = try scores(\.guaranteed)
  let expected = try scores(\.expected)
  let best = try scores(\.best)
  let leaves = tree.leaves.map(\.id).sorted(by: bytesPrecede)
  return headline.indices.map { index in
    let vendor = headline[index].vendor
    return Ranking.Standing(
      vendor: vendor, score: headline[index].score, guaranteed: guaranteed[index].score,
      expected: expected[index].score, best: best[index].score,
      contributions: zip(leaves, headline[index].contributions).map { (leaf: $0, points: $1) },
      open: verdicts.filter { $0.vendor == vendor && $0.result == .open }.map(\.requirement))
  }
}
