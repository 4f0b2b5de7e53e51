import Testing

@testable import Outcome
@testable import Reporting
@testable import Steelyard

/// What changes since the seal did to the ranking.
struct SealEffectTests {
  @Test func `The effect is what the sealed rules give by hand`() throws {
    let bench = try SealTests.sealed()
    try bench.change("model.yaml", "    weight: 60\n", "    weight: 90\n")
    try bench.change("model.yaml", "title: Hours, weight: 40", "title: Hours, weight: 10")
    #expect(try SealTests.changes(bench) == ["weight of Hours: 10, sealed 40", "weight of Quality: 90, sealed 60"])
    let effect = try #require(try bench.evaluation()?.seal?.effect)
    // Resolved at once gives 80, 40 and 100 points with 70% of quality; the plan is not judged, so 0.
    let expected: [(String, Int?, Int?, Double, Double)] = [
      ("north", 2, 1, 33.6, 50.4), ("south", 1, 2, 56.8, 35.2), ("west", nil, nil, 82, 73),
    ]
    #expect(effect.standings.map(\.vendor) == expected.map(\.0))
    for (standing, (_, sealedRank, rank, sealedScore, score)) in zip(effect.standings, expected) {
      #expect(standing.sealedRank == sealedRank && standing.rank == rank)
      #expect(abs(standing.sealedScore - sealedScore) < 1e-9 && abs(standing.score - score) < 1e-9)
    }
    let (sealedMargin, margin) = (try #require(effect.sealedMargin), try #require(effect.margin))
    #expect(abs(sealedMargin - 23.2) < 1e-9 && abs(margin - 15.2) < 1e-9)
    let report = try #require(try bench.opened().evaluate()).report("md")
    #expect(report.contains("Rules changed"))
    #expect(report.contains("weight of Quality is 90, sealed 60"))
    #expect(report.contains("23.2 points ahead by the sealed rules and is 15.2 ahead now"))
  }

  @Test func `A must-have that was dropped names whom it lets in`() throws {
    let bench = try SealTests.sealed()
    try bench.change("model.yaml", "one_of: [\"yes\"]", "one_of: [\"yes\", \"no\"]")
    let effect = try #require(try bench.evaluation()?.seal?.effect)
    let moved = effect.moved.map {
      "\($0.vendor) \($0.sealedRank.map(String.init) ?? "out") \($0.rank.map(String.init) ?? "out")"
    }
    #expect(moved == ["north 2 3", "south 1 2", "west out 1"])
  }

  @Test func `A weight that moves by one point is listed, with the ranking of the sealed rules`() throws {
    let bench = try Workbench(copyOf: "contact-centre-2026")
    _ = try #require(try bench.opened().seal(on: "2026-08-03", replacing: true))
    let before = try #require(try bench.evaluation())
    #expect(before.seal?.isUnchanged == true)
    let path = "criteria/contact-centre.yaml"
    let text = try bench.read(path)
    let changed = text.replacing("\n    weight: 30\n", with: "\n    weight: 31\n", maxReplacements: 1)
      .replacing("\n    weight: 32\n", with: "\n    weight: 31\n", maxReplacements: 1)
    try bench.write(path, changed)
    let after = try #require(try bench.evaluation())
    let seal = try #require(after.seal)
    #expect(seal.changes.map(\.what) == ["weight of Cost", "weight of Expertise"])
    #expect(seal.changes.map(\.sealed) == ["30", "32"] && seal.changes.map(\.now) == ["31", "31"])
    let standings = try #require(seal.effect).standings
    #expect(standings.count == after.vendors.count)
    for standing in standings {
      let was = before.ranking.places.first { $0.vendor == standing.vendor }
      let now = after.ranking.places.first { $0.vendor == standing.vendor }
      #expect(standing.sealedRank == was?.rank && standing.rank == now?.rank)
      if let was { #expect(standing.sealedScore == was.scores.score) }
      if let now { #expect(standing.score == now.scores.score) }
    }
  }

  @Test
  func `A criterion asked only since the seal counts for nothing under it, and one that was dropped counts as open`()
    throws
  {
    let bench = try SealTests.sealed()
    try bench.change("model.yaml", "id: hours, title: Hours", "id: shifts, title: Shifts")
    for bid in ["north.json", "south.json", "west.json"] { try bench.change(bid, "\"hours\"", "\"shifts\"") }
    let told = try SealTests.changes(bench)
    #expect(told.count == 2)
    #expect(told.first?.hasPrefix("criterion Shifts: ") == true, "\(told)")
    #expect(told.last?.hasPrefix("criterion hours: removed, sealed ") == true, "\(told)")
    let effect = try #require(try bench.evaluation()?.seal?.effect)
    #expect(effect.refusal == nil)
    #expect(effect.standings.map { ($0.sealedScore * 10).rounded() / 10 } == [33.6, 16.8, 42])
  }

  @Test func `Where the sealed rules cannot be used, that is said`() throws {
    let bench = try SealTests.sealed()
    try bench.change("steelyard.yaml", "base: EUR", "base: GBP")
    #expect(try bench.evaluation()?.seal?.effect?.refusal == "amounts were compared in EUR and now in GBP")
    let report = try #require(try bench.opened().evaluate()).report("md")
    #expect(report.contains("what the changes did cannot be said"))
  }
}
