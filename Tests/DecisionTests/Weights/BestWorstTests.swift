import Decision
import Testing

struct BestWorstTests {
  private func comparison(
    _ best: String, _ worst: String, _ entries: [(String, Double, Double)]
  ) throws(Refusal) -> BestWorstComparison {
    try BestWorstComparison(
      best: best, worst: worst,
      comparisons: entries.map { (criterion: $0.0, bestToIt: $0.1, itToWorst: $0.2) })
  }

  @Test(
    arguments: [
      ("a", "b", [], "tooFew"), ("a", "b", [("a", 1, 2), ("a", 2, 1)], "duplicateId a"),
      ("x", "b", [("a", 1, 2), ("b", 2, 1)], "unknownLevel x"),
      ("a", "x", [("a", 1, 2), ("b", 2, 1)], "unknownLevel x"),
      ("a", "a", [("a", 1, 1), ("b", 2, 1)], "outsideBounds a"),
      ("a", "b", [("a", 2, 2), ("b", 2, 1)], "outsideBounds a"),
      ("a", "b", [("a", 1, 2), ("b", 2, 2)], "outsideBounds b"),
      ("a", "b", [("a", 1, 10), ("b", 10, 1)], "outsideBounds a"),
      ("a", "b", [("a", 1, 0.5), ("b", 0.5, 1)], "outsideBounds a"),
      ("a", "b", [("a", 1, 3), ("b", 2, 1)], "notReciprocal a"),
      ("a", "b", [("a", 1, .nan), ("b", 2, 1)], "outsideBounds a"),
    ] as [(String, String, [(String, Double, Double)], String)])
  func `Comparisons that are none are refused`(
    best: String, worst: String, entries: [(String, Double, Double)], expected: String
  ) {
    #expect(refusal { () throws(Refusal) in try comparison(best, worst, entries) } == expected)
  }

  @Test(arguments: BestWorst.variants)
  func `One criterion gets everything, two their proportion`(variant: String) throws {
    let one = try BestWorst.solution(comparison("a", "a", [("a", 1, 1)]), variant: variant)
    #expect(one.weights == [1] && one.xi == 0 && one.isUnique == true)
    let two = try BestWorst.solution(comparison("a", "b", [("a", 1, 4), ("b", 4, 1)]), variant: variant)
    #expect((two.weights[0] - 0.8).magnitude < 1e-12 && two.xi < 1e-12 && two.isUnique == true)
    #expect(
      refusal { () throws(Refusal) in try BestWorst.solution(comparison("a", "a", [("a", 1, 1)]), variant: "x") }
        == "outsideBounds x")
  }

  // With b and c both in contradiction, a third criterion moves freely within its interval.
  @Test func `Answers that are not the only ones say so, with the range of each weight`() throws {
    let contradictory = try comparison("a", "d", [("a", 1, 8), ("b", 2, 8), ("c", 4, 2), ("d", 8, 1)])
    let solution = try contradictory.nonlinearSolution()
    #expect(solution.isUnique == false)
    for (weight, range) in zip(solution.weights, try #require(solution.ranges)) {
      #expect(range.low <= weight + 1e-12 && weight <= range.high + 1e-12)
    }
    let weights = try BestWorst.weights(contradictory, variant: "nonlinear")
    // Weights that are not the only ones are no contradiction, so that there is nothing to pass.
    let range = try #require(weights.findings.last)
    #expect(range.isWithin == nil && (range.figure ?? 0) > BestWorstSolution.sameWeight)
    #expect(range.explanation == "other weights are as good, these are in the middle of them")
    #expect(weights.origin == "Every criterion was compared with the best (a) and the worst (d).")
  }

  @Test func `The printed indices are those of the formula, rounded`() throws {
    for scale in 1...9 {
      let two = try comparison("a", "b", [("a", 1, Double(scale)), ("b", Double(scale), 1)])
      #expect((try #require(two.printedConsistencyIndex) - two.consistencyIndex).magnitude < 0.006)
    }
    #expect(try comparison("a", "b", [("a", 1, 2.5), ("b", 2.5, 1)]).printedConsistencyIndex == nil)
  }

  @Test func `Many criteria are solved, without a search for other answers`() throws {
    let entries = (0..<60).map { index -> (String, Double, Double) in
      index == 0 ? ("c0", 1, 9) : index == 1 ? ("c1", 9, 1) : ("c\(index)", 3, 3)
    }
    let solution = try comparison("c0", "c1", entries).linearSolution()
    #expect(solution.xi < 1e-9 && solution.isUnique == nil)
    #expect((solution.weights.reduce(0, +) - 1).magnitude < 1e-12)
  }
}
