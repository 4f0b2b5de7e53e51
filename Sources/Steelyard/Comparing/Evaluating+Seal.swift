internal import Decision
internal import Intake
internal import Outcome

extension Evaluating {
  /// What became of the sealed rules, and what that did to `ranking`.
  func seal(_ standing: SealStanding, _ ranking: Ranking) -> SealFacts {
    SealFacts(
      date: standing.date, digest: standing.digest, isUnchanged: standing.changes.isEmpty,
      changes: standing.changes.map { .init(what: $0.what, sealed: $0.sealed, now: $0.now) },
      effect: standing.underSeal.map { effect($0, ranking) })
  }

  private func effect(_ run: SealedRun, _ ranking: Ranking) -> SealFacts.Effect {
    func refused(_ reason: String) -> SealFacts.Effect {
      SealFacts.Effect(refusal: reason, standings: [], sealedMargin: nil, margin: nil)
    }
    let sealed: Ranking
    switch run {
    case .refused(let reason): return refused(reason)
    case .comparison(let comparison):
      do throws(Refusal) {
        sealed = try decide(Evaluating(comparison, warnings: []).problem)
      } catch {
        return refused("\(error.subject): \(error.explanation)")
      }
    }
    let (before, after) = (Self.standings(sealed), Self.standings(ranking))
    let standings = after.keys.sorted(by: bytesPrecede).compactMap { vendor -> SealFacts.Standing? in
      guard let old = before[vendor], let new = after[vendor] else { return nil }
      return SealFacts.Standing(
        vendor: vendor, sealedRank: old.rank, rank: new.rank, sealedScore: old.score, score: new.score)
    }
    return SealFacts.Effect(
      refusal: nil, standings: standings, sealedMargin: Self.margin(sealed), margin: Self.margin(ranking))
  }

  private static func standings(_ ranking: Ranking) -> [String: (rank: Int?, score: Double)] {
    let places = ranking.places.map { ($0.standing.vendor, (rank: Int?.some($0.rank), score: $0.standing.score)) }
    let out = ranking.knockedOut.map { ($0.standing.vendor, (rank: Int?.none, score: $0.standing.score)) }
    return Dictionary(places + out) { first, _ in first }
  }

  private static func margin(_ ranking: Ranking) -> Double? {
    guard ranking.places.count > 1 else { return nil }
    return ranking.places[0].standing.score - ranking.places[1].standing.score
  }
}
