@testable import Decision
import Testing

@Suite struct WeightDisagreementTests {
  /// The table of `methods.md` section 6, whose safe ranges are published there: cost from 23/48 up, quality to 17/52,
  /// security to 5/21.
  private func table(_ weights: [Double] = [0.5, 0.3, 0.2]) throws -> DecisionMatrix {
    try DecisionMatrix(
      columns: zip(["cost", "quality", "security"], weights).map {
        .init(criterion: $0, direction: .max, weight: $1)
      },
      rows: [
        .init(vendor: "alder", levels: [80, 55, 60]), .init(vendor: "birch", levels: [50, 90, 70]),
        .init(vendor: "cedar", levels: [65, 70, 72]), .init(vendor: "dunmore", levels: [40, 60, 50]),
      ])
  }

  private func opinion(
    _ role: String, _ cost: Double, _ quality: Double, _ security: Double, in table: DecisionMatrix
  ) throws(Refusal) -> WeightDisagreement.Opinion {
    try .init(role, [("security", security), ("cost", cost), ("quality", quality)], in: table)
  }

  private func disagreement() throws -> WeightDisagreement {
    let table = try table()
    return try WeightDisagreement(
      [
        opinion("finance", 0.7, 0.2, 0.1, in: table), opinion("quality", 0.2, 0.6, 0.2, in: table),
        opinion("audit", 0.3, 0.2, 0.5, in: table),
      ], leader: "alder", in: table)
  }

  // By hand: finance 73, 60, 66.7; quality 61, 78, 69.4; audit 65, 68, 69.5.
  @Test func `Each role has its own ranking`() throws {
    let outcomes = try disagreement().outcomes
    #expect(outcomes.map(\.role) == ["finance", "quality", "audit"])
    #expect(outcomes.map { $0.places[0].vendor } == ["alder", "birch", "cedar"])
    #expect(outcomes[2].places.map(\.rank) == [1, 2, 3, 4])
    for (score, expected) in zip(outcomes[2].places.map(\.score), [69.5, 68, 65]) {
      #expect((score - expected).magnitude < 1e-12)
    }
  }

  @Test func `A weight beyond the range of the leader is outside, one within it is not`() throws {
    #expect(try disagreement().outcomes.map(\.outside) == [[], ["cost", "quality"], ["cost", "security"]])
    let table = try table()
    let atEnds = try WeightDisagreement(
      [opinion("low", 23.0 / 48, 17.0 / 52, 1 - 23.0 / 48 - 17.0 / 52, in: table)], leader: "alder", in: table)
    #expect(atEnds.outcomes[0].outside == [])
  }

  // Of cost: 0.7, 0.2, 0.3, squares 0.09 + 0.04 + 0.01 over 2.
  @Test func `The spread of a criterion is its ends, its mean and the sample standard deviation`() throws {
    let spread = try #require(try disagreement().spreads.first)
    #expect(spread.criterion == "cost" && spread.lowest == 0.2 && spread.highest == 0.7)
    #expect((spread.mean - 0.4).magnitude < 1e-15)
    #expect((spread.deviation ?? 0) - 0.07.squareRoot() < 1e-15)
  }

  // By hand: all 66.33, 68.67, 68.53; without finance 63, 73, 69.45; without quality 69, 64, 68.1; without audit 67, 69,
  // 68.05.
  @Test func `The mean of all weights and of all but one say whether one role decides`() throws {
    let disagreement = try disagreement()
    #expect(disagreement.together.map(\.vendor) == ["birch", "cedar", "alder", "dunmore"])
    #expect(disagreement.without.map(\.role) == ["finance", "quality", "audit"])
    #expect(disagreement.without.map(\.first) == [["birch"], ["alder"], ["birch"]])
  }

  @Test func `One opinion has no deviation and nobody to leave out, and equal ones have none between them`() throws {
    let table = try table()
    let one = try WeightDisagreement([opinion("finance", 0.7, 0.2, 0.1, in: table)], leader: "alder", in: table)
    #expect(one.spreads.allSatisfy { $0.deviation == nil && $0.lowest == $0.highest && $0.mean == $0.lowest })
    #expect(one.without.isEmpty)
    let alike = try WeightDisagreement(
      ["a", "b", "c"].map { try opinion($0, 0.7, 0.2, 0.1, in: table) }, leader: "alder", in: table)
    #expect(alike.spreads.allSatisfy { $0.deviation == 0 && $0.mean == $0.lowest })
  }

  @Test func `Providers that tie by the weights of a role are first together`() throws {
    // 80c + 55q = 50c + 90q at q = 30/65.
    let (table, quality) = (try table(), 30.0 / 65)
    let tied = try WeightDisagreement([opinion("even", 1 - quality, quality, 0, in: table)], leader: "alder", in: table)
    #expect(tied.outcomes[0].places.prefix(2).map(\.vendor) == ["alder", "birch"])
    #expect(tied.outcomes[0].places.prefix(2).map(\.rank) == [1, 1])
  }

  @Test func `What cannot be answered is refused by name`() throws {
    let table = try table()
    func refused(_ opinions: [WeightDisagreement.Opinion], leader: String = "alder") -> String? {
      refusal { () throws(Refusal) in try WeightDisagreement(opinions, leader: leader, in: table) }
    }
    let finance = try opinion("finance", 0.7, 0.2, 0.1, in: table)
    #expect(refused([]) == "tooFew")
    #expect(refused([finance, finance]) == "duplicateId finance")
    #expect(refused([finance], leader: "nobody") == "missingCell nobody")
    #expect(refused([finance], leader: "dunmore") == "outsideBounds dunmore")
    #expect(refused([try opinion("audit", 0.7, 0.2, 0.2, in: table)]) == "weightSum audit")
    #expect(refused([try opinion("audit", 1.2, -0.1, -0.1, in: table)]) == "negativeWeight quality")
    #expect(
      refusal { () throws(Refusal) in try WeightDisagreement.Opinion("x", [("cost", 1)], in: table) }
        == "missingCell x, quality")
    let twice: [(criterion: String, weight: Double)] = [("cost", 1), ("cost", 0), ("quality", 0), ("security", 0)]
    #expect(
      refusal { () throws(Refusal) in try WeightDisagreement.Opinion("x", twice, in: table) } == "duplicateId x, cost")
  }
}
