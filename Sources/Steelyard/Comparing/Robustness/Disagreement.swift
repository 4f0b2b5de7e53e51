internal import Decision
internal import Intake
internal import Outcome

/// What the roles disagree about, in the words of the report.
struct Disagreement {
  let ranked: RankedTable
  let leader: String
  let opinions: [Assessment.RoleWeights]

  /// Nil where no role gave weights.
  func facts() throws(Refusal) -> DisagreementFacts? {
    guard !opinions.isEmpty else { return nil }
    let points = try ranked.uppermost(\.headline)
    let found = try WeightDisagreement(
      opinions.map { opinion throws(Refusal) in
        try .init(opinion.role, opinion.weights.map { ($0.criterion, $0.share) }, in: points)
      }, leader: leader, in: points)
    let criteria = ranked.tree.nodes.map(\.id)
    return DisagreementFacts(
      criteria: criteria,
      roles: zip(opinions, found.outcomes).map { opinion, outcome in
        .init(
          role: opinion.role, weights: opinion.weights.map { 100 * $0.share },
          outside: criteria.filter(outcome.outside.contains), places: outcome.places, source: opinion.source)
      },
      spreads: criteria.compactMap { criterion in
        found.spreads.first { $0.criterion == criterion }.map {
          .init(
            criterion: criterion, lowest: 100 * $0.lowest, highest: 100 * $0.highest, mean: 100 * $0.mean,
            deviation: $0.deviation.map { 100 * $0 })
        }
      }, together: found.together, without: found.without)
  }
}
