import Decision
import Testing

@Suite("Rank reversal")
struct RankReversalAuditTests {
  /// The names of the published case.
  private static let methods: [String: (any RankingMethod.Type, String)] = [
    "weighted_sum_minmax": (WeightedSum.self, "minmax"),
    "weighted_sum_reciprocal": (WeightedSum.self, "reciprocal_sum"),
    "weighted_product": (WeightedProduct.self, "linear_ratio"), "topsis_vector": (Topsis.self, "vector"),
    "topsis_minmax": (Topsis.self, "minmax"), "promethee2_usual": (Promethee.self, "usual"),
    "edas": (Edas.self, "average"),
  ]

  @Test("Every published audit comes out, with every removal")
  func published() throws {
    let published = try PublishedCase("rb-rank-reversal-a")
    let columns = try published.columns
    for (problem, expected) in zip(
      try published.value("audits").list(), try published.value("expected", "audits").list())
    {
      let (method, variant) = try #require(Self.methods[try problem.member("method").text()])
      let rows = try problem.member("alternatives").list().map { entry in
        let values = try entry.member("values").numbers()
        return DecisionMatrix.Row(
          vendor: try entry.member("id").text(), levels: try columns.map { try #require(values[$0.criterion]) })
      }
      let audit = try RankReversalAudit(
        of: DecisionMatrix(columns: columns, rows: rows), method: method, variant: variant)
      try expect(audit.outcome, expected)
      #expect(try .truth(audit.isReversed) == expected.member("reversal"))
      let without = try expected.member("without").object()
      #expect(Set(audit.removals.map(\.removed)) == Set(without.keys))
      for removal in audit.removals {
        let rest = try #require(without[removal.removed])
        try expect(try #require(removal.outcome), rest)
        #expect(try .truth(audit.changesWinner(removal)) == rest.member("winner_changes"))
      }
    }
  }

  private func expect(_ outcome: RankReversalAudit.Outcome, _ expected: JSON) throws {
    #expect(try outcome.winner == expected.member("winner").text())
    let scores = try expected.member("scores").numbers()
    #expect(outcome.standings.map(\.vendor) == scores.keys.sorted())
    for standing in outcome.standings {
      #expect((standing.score - (try #require(scores[standing.vendor]))).magnitude <= 1e-9)
    }
  }

  private func matrix(_ levels: [Double]) throws -> DecisionMatrix {
    try DecisionMatrix(
      columns: [.init(criterion: "x", direction: .max, weight: 1)],
      rows: levels.enumerated().map { .init(vendor: "v\($0 + 1)", levels: [$1]) })
  }

  @Test("What cannot be run is said so: a single vendor left, or a table that the method refuses")
  func refused() throws {
    let pair = try RankReversalAudit(of: matrix([1, 2]), method: WeightedSum.self, variant: "minmax")
    #expect(pair.outcome.winner == "v2" && !pair.isReversed)
    #expect(pair.removals.map(\.removed) == ["v1"] && pair.removals.allSatisfy { $0.outcome == nil })
    // Without v1 the average of the others is 0, and no distance is a share of it.
    let average = try RankReversalAudit(of: matrix([1, 2, -2]), method: Edas.self, variant: "average")
    #expect(average.outcome.winner == "v2")
    #expect(
      average.removals.first?.refusal?.inWords == "x: the average is not above 0, so no distance is a share of it")
    #expect(try RankReversalAudit(of: matrix([]), method: Edas.self, variant: "average").removals.isEmpty)
  }

  @Test("Of several winners the first by id counts, and the others may be removed")
  func ties() throws {
    let audit = try RankReversalAudit(of: matrix([3, 3, 1]), method: WeightedSum.self, variant: "linear_ratio")
    #expect(audit.outcome.winners == ["v1", "v2"] && audit.removals.map(\.removed) == ["v2", "v3"])
    #expect(!audit.isReversed)
  }
}
