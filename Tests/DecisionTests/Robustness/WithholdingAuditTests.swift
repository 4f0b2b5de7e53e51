import Decision
import TestSupport
import Testing

struct WithholdingAuditTests {
  @Test func `Every value withheld leads to the published score and rank, and so does dropping its criterion`() throws {
    let published = try PublishedCase("rb-withholding-a")
    let audit = try WithholdingAudit(of: published.matrix)
    let ranks = try published.numbers("expected", "ranks")
    #expect(audit.standings.map { Double($0.rank) } == audit.standings.map { ranks[$0.vendor] })
    let expected = try published.value("expected", "withheld").list()
    #expect(audit.cases.count == expected.count && audit.gains.isEmpty)
    for (entry, found) in zip(expected, audit.cases) {
      #expect(try entry.member("vendor").text() == found.vendor && entry.member("withheld").text() == found.criterion)
      #expect((found.guaranteed - (try entry.member("guaranteed").number())).magnitude < 1e-9)
      #expect(try entry.member("rank").number() == Double(found.rank))
    }
    let rewards = audit.rewardsOfDropping
    #expect(rewards.map(\.vendor) == ["Birch", "Cedar"] && rewards.allSatisfy { $0.criterion == "cost" })
    #expect(rewards.map(\.rankIfDropped) == [1, 1] && rewards.map { audit.rank(of: $0.vendor) } == [3, 2])
  }

  @Test func `Weights of another sum lead to the same ranks, and the last criterion cannot be dropped`() throws {
    let matrix = try PublishedCase("rb-withholding-a").matrix
    let tripled = try DecisionMatrix(
      columns: matrix.columns.map { .init(criterion: $0.criterion, direction: .max, weight: 3 * $0.weight) },
      rows: matrix.rows)
    let (one, three) = (try WithholdingAudit(of: matrix), try WithholdingAudit(of: tripled))
    #expect(one.cases.map(\.rank) == three.cases.map(\.rank))
    #expect(one.cases.map(\.rankIfDropped) == three.cases.map(\.rankIfDropped))
    let single = try WithholdingAudit(of: DominanceTests.matrix(["a": [1, 7], "b": [2, 0]], weights: [1, 0]))
    #expect(single.cases.map(\.rankIfDropped) == [nil, 2, nil, 1])
  }

  @Test func `No vendor gives no case, and what leaves the range of numbers is refused`() throws {
    #expect(try WithholdingAudit(of: DominanceTests.matrix([:])).cases.isEmpty)
    let extreme = try DominanceTests.matrix(["a": [1e308, 0]], weights: [0.5, 1e308])
    #expect(refusal { () throws(Refusal) in try WithholdingAudit(of: extreme) } == "nonFinite a")
  }

  @Test func `Withholding never betters the rank, and every case is a full computation`() {
    check { seed in
      var problem = RandomMatrix(seed: seed, .points)
      guard !problem.rows.isEmpty else { return .idle }
      let audit = try WithholdingAudit(of: problem.matrix())
      guard audit.gains.isEmpty, audit.cases.count == problem.rows.count * problem.columns.count else {
        return .broken("\(audit.gains)")
      }
      let found = problem.dice.pick(audit.cases)
      problem.rows = problem.rows.map { row in
        guard row.vendor == found.vendor else { return row }
        let levels = zip(problem.columns, row.levels).map { $0.criterion == found.criterion ? 0 : $1 }
        return .init(vendor: row.vendor, levels: levels)
      }
      let scores = try AdditiveValue.scores(of: problem.matrix(), variant: "anchored")
      let rank = scores.ranks.first { $0.vendor == found.vendor }?.rank
      let score = scores.entries.first { $0.vendor == found.vendor }?.score
      return .that(rank == found.rank && score == found.guaranteed, "\(found) is not \(String(describing: rank))")
    }
  }
}
