import Decision

extension Ranking {
  /// The standing of a vendor, ranked or knocked out.
  func standing(of vendor: String) -> Standing? {
    standings.first { $0.vendor == vendor }
  }

  /// All standings by vendor id.
  var standings: [Standing] {
    (places.map(\.standing) + knockedOut.map(\.standing)).sorted { bytesPrecede($0.vendor, $1.vendor) }
  }

  func place(of vendor: String) -> Place? { places.first { $0.standing.vendor == vendor } }

  /// Vendors as ranked, best first.
  var order: [String] { places.map(\.standing.vendor) }

  /// Ranks, best first.
  var ranks: [Int] { places.map(\.rank) }

  /// The vendors of rank 1.
  var winners: Set<String> {
    Set(places.filter { $0.rank == 1 }.map(\.standing.vendor))
  }

  /// Rank by guaranteed score among the vendors that are not knocked out.
  func guaranteedRank(of vendor: String) -> Int? {
    competitionRanks(places.map { ($0.standing.vendor, $0.standing.guaranteed) }, naturalSize: 100)
      .first { $0.vendor == vendor }?.rank
  }

  /// Every number of the result.
  var numbers: [Double] {
    let scores = standings.flatMap { standing in
      standing.scores + standing.contributions.map(\.points)
    }
    let cells = table.rows.flatMap { row in
      row.values.values.flatMap { [$0.guaranteed, $0.headline, $0.expected, $0.best] }
    }
    return scores + cells
  }

  /// What a law prints when two rankings differ that must not.
  func difference(from other: Ranking) -> String {
    for (own, others) in zip(standings, other.standings) where own != others {
      return "\(others.vendor) \(others.scores) became \(own.vendor) \(own.scores)"
    }
    return "\(other.order) \(other.ranks) became \(order) \(ranks)"
  }
}

extension Ranking.Standing {
  /// Headline, guaranteed, expected and best score.
  var scores: [Double] { [score, guaranteed, expected, best] }
}
