import Decision
import Testing

/// Tables on which methods break laws that most methods keep: the reason why their pages say so.
@Suite("Laws broken by small tables")
struct BrokenLawTests {
  private func ranks(
    _ method: any RankingMethod.Type, _ columns: [(Direction, Double)], _ levels: [[Double]]
  ) throws(Refusal) -> [CompetitionRank] {
    let matrix = try DecisionMatrix(
      columns: columns.enumerated().map { .init(criterion: "c\($0)", direction: $1.0, weight: $1.1) },
      rows: levels.enumerated().map { .init(vendor: "v\($0)", levels: $1) })
    return try method.scores(of: matrix, variant: method.variants[0]).ranks
  }

  private func order(_ ranks: [CompetitionRank]) -> [String] { ranks.map(\.vendor) }

  @Test("D: under CODAS a vendor ranks below another that is nowhere better")
  func codasDominance() throws {
    let columns = [(Direction, Double)](repeating: (.max, 0.1), count: 10)
    func spread(_ level: Double) -> [Double] { [0] + [Double](repeating: level, count: 9) }
    let narrow = [100] + [Double](repeating: 0, count: 9)
    // v1 lies 0.022 behind v0 in Euclidean distance and 0.134 ahead in taxicab distance, which counts; v2 lies within τ of
    // v0, so that its lead in taxicab distance does not.
    let ranks = try ranks(Codas.self, columns, [narrow, spread(26), spread(27), spread(100)])
    #expect(order(ranks).firstIndex(of: "v1") == 1 && order(ranks).firstIndex(of: "v2") == 2)
    #expect(ranks.first { $0.vendor == "v1" }?.rank == 2 && ranks.first { $0.vendor == "v2" }?.rank == 3)
  }

  @Test("M: under CODAS a vendor falls behind by bettering a level")
  func codasMonotonicity() throws {
    let columns: [(Direction, Double)] = [(.min, 0.25), (.max, 0.25), (.max, 0.25)]
    #expect(order(try ranks(Codas.self, columns, [[5, 15, 2], [9, 5, 11]])) == ["v1", "v0"])
    #expect(order(try ranks(Codas.self, columns, [[5, 15, 2], [9, 5, 17]])) == ["v0", "v1"])
  }

  @Test("M: under COPRAS a vendor falls behind by lowering its price")
  func coprasMonotonicity() throws {
    let columns: [(Direction, Double)] = [(.min, 0.25), (.max, 0.25), (.min, 0.75)]
    func order(price: Double) throws -> [String] {
      self.order(try ranks(Copras.self, columns, [[2, 500, 2], [price, 500, 500], [2, 5, 50]]))
    }
    #expect(try order(price: 100) == ["v0", "v1", "v2"])
    #expect(try order(price: 10) == ["v0", "v2", "v1"])
  }

  @Test("M: under MULTIMOORA a vendor loses the first place by bettering a level")
  func multimooraMonotonicity() throws {
    let columns: [(Direction, Double)] = [(.max, 0.25), (.max, 0.5)]
    #expect(order(try ranks(Multimoora.self, columns, [[8, 3], [7, 7], [4, 9]])) == ["v1", "v2", "v0"])
    #expect(order(try ranks(Multimoora.self, columns, [[8, 3], [8, 7], [4, 9]])) == ["v2", "v1", "v0"])
  }
}
