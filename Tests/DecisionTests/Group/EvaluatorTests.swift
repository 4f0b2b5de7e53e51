import Decision
import Testing
import TestSupport

struct EvaluatorTests {
  private func agreement(_ points: [[Double?]]) throws(Refusal) -> EvaluatorAgreement {
    try EvaluatorAgreement(
      EvaluatorTable(
        points.enumerated().map { vendor, row in
          var own: [String: Double] = [:]
          for (index, number) in row.enumerated() { own["e\(index)"] = number }
          return (vendor: "v\(vendor)", points: own)
        }))
  }

  @Test(
    arguments: [
      ([], "tooFew"), ([[nil]], "tooFew"), ([[1], [nil]], "tooFew v1"), ([[.nan]], "nonFinite v0, e0"),
      ([[1, nil], [nil, 2]], "disconnected e1"), ([[1e308 * 1.7, -1e308 * 1.7]], "nonFinite v0"),
    ] as [([[Double?]], String)])
  func `What says nothing about evaluators is refused`(points: [[Double?]], expected: String) {
    #expect(refusal { () throws(Refusal) in try agreement(points) } == expected)
  }

  @Test func `One evaluator or one vendor has no agreement, and nobody is left without the only one`() throws {
    let one = try agreement([[3], [5]])
    #expect(one.agreement == nil && one.consistency == nil && one.concordance == 1)
    #expect(one.spreads.map(\.deviation) == [nil, nil] && one.leniency.map(\.points) == [0])
    #expect(one.winnersOfMean == ["v1"] && one.winnersWithoutEvaluator.map(\.vendors) == [[]])
    let single = try agreement([[3, 5]])
    #expect(single.agreement == nil && single.concordance == nil && single.leniency.map(\.points) == [-1, 1])
    let alike = try agreement([[0.1, 0.1], [0.1, 0.1]])
    #expect(alike.agreement == nil && alike.consistency == nil && alike.winnersOfMean == ["v0", "v1"])
    // Rows and columns have one mean, so that only the rest varies: the denominator of the first coefficient is 0.
    let crossed = try agreement([[1, 0], [0, 1]])
    #expect(crossed.agreement == nil && crossed.consistency == -1)
  }

  @Test func `In an incomplete table the lenient evaluator is told from the better vendor`() throws {
    // Vendors worth 10, 20, 30; the second evaluator gives 4 more, and saw only the first and the last.
    let found = try agreement([[10, 14], [20, nil], [30, 34]])
    #expect(zip(found.leniency.map(\.points), [-2, 2]).allSatisfy { ($0 - $1).magnitude < 1e-12 })
    #expect(zip(found.spreads.map(\.adjustedMean), [12, 22, 32]).allSatisfy { ($0 - $1).magnitude < 1e-12 })
    #expect(found.spreads.map(\.mean) == [12, 20, 32] && found.agreement == nil && found.concordance == nil)
    #expect(found.winnersWithoutEvaluator.map(\.vendors) == [["v2"], ["v2"]])
    // The mean alone would prefer the vendor that only the lenient one saw.
    let unfair = try agreement([[10, 14], [nil, 13]])
    #expect(unfair.winnersOfMean == ["v1"] && unfair.winnersWithoutLeniency == ["v0"])
  }

  @Test func `Points at the ends of the range are worked out`() throws {
    let large = try agreement([[1e308, 1e308], [5e307, 9e307]])
    let both = try #require(large.agreement)
    #expect(large.spreads[0].mean == 1e308 && both.isFinite)
    let small = try agreement([[RandomProblem.tiny, 2 * RandomProblem.tiny], [0, 0]])
    #expect(small.winnersByEvaluator.map(\.vendors) == [["v0", "v1"], ["v0", "v1"]])
    #expect((try #require(small.consistency)).isFinite)
  }

  @Test func `Leniency is 0 on average, and a constant given to one evaluator moves its own alone`() {
    check { seed in
      var dice = SplitMix64(seed: seed)
      let (vendors, evaluators) = (dice.integer(2...7), dice.integer(2...5))
      var points = (0..<vendors).map { _ in (0..<evaluators).map { _ -> Double? in dice.number(0, 100) } }
      // The first row and the first column stay, so that all are connected.
      for row in 1..<vendors {
        for column in 1..<evaluators where dice.chance(0.2) { points[row][column] = nil }
      }
      let before = try agreement(points)
      let shifted = try agreement(points.map { row in row.enumerated().map { $0 == 0 ? $1.map { $0 + 10 } : $1 } })
      let mean = before.leniency.reduce(0) { $0 + $1.points }
      guard mean.magnitude < 1e-9 else { return .broken("leniency sums to \(mean)") }
      let share = 10 / Double(evaluators)
      for (index, (old, new)) in zip(before.leniency, shifted.leniency).enumerated() {
        let expected = old.points - share + (index == 0 ? 10 : 0)
        guard (new.points - expected).magnitude < 1e-9 else { return .broken("\(new) is not \(expected)") }
      }
      guard let one = before.consistency, let other = shifted.consistency else { return .holds }
      return .that((one - other).magnitude < 1e-9, "consistency moved from \(one) to \(other)")
    }
  }
}
