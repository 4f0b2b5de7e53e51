import Decision
import Testing

struct ComparisonMatrixTests {
  private func matrix(_ entries: [[Double?]]) throws(Refusal) -> ComparisonMatrix {
    try ComparisonMatrix(ids: entries.indices.map { "c\($0)" }, entries: entries)
  }

  @Test(
    arguments: [
      ([[1, 2], [0.5 + 1e-8, 1]], "notReciprocal c0, c1"), ([[2]], "notReciprocal c0, c0"),
      ([[1, 0], [0, 1]], "nonPositive c0, c1"), ([[1, -2], [-0.5, 1]], "nonPositive c0, c1"),
      ([[1, .infinity], [0, 1]], "nonFinite c0, c1"), ([[1, 2, 3], [0.5, 1]], "missingCell"), ([], "tooFew"),
      ([[1, 2], [nil, 1]], "missingCell c1, c0"), ([[nil, 2], [0.5, 1]], "missingCell c0, c0"),
      ([[1, .leastNonzeroMagnitude], [1e308, 1]], "notReciprocal c0, c1"),
    ] as [([[Double?]], String)])
  func `What is no reciprocal matrix is refused`(entries: [[Double?]], expected: String) {
    #expect(refusal { () throws(Refusal) in try matrix(entries) } == expected)
  }

  @Test func `Entries at the ends of the range keep their proportions`() throws {
    let large = try matrix([[1, 1e308], [1 / 1e308, 1]])
    for shares in [try large.eigenvectorPriorities().shares, try large.geometricPriorities().shares] {
      #expect(shares[0] == 1 && (shares[1] * 1e308 - 1).magnitude < 1e-12)
    }
    let chain = try matrix([[1, 1e154, 1e308], [1 / 1e154, 1, 1e154], [1 / 1e308, 1 / 1e154, 1]])
    #expect((try #require(try chain.eigenvectorPriorities().lambdaMax) - 3).magnitude < 1e-12)
    // A circle of 1e308; the geometric mean is equal shares.
    let circle = try matrix([[1, 1e308, 1 / 1e308], [1 / 1e308, 1, 1e308], [1e308, 1 / 1e308, 1]])
    #expect(try circle.geometricPriorities().shares.allSatisfy { ($0 - 1.0 / 3).magnitude < 1e-15 })
    #expect(try circle.koczkodajInconsistency() == 1)
    #expect(try #require(try circle.worstTriad()).consistentValue == nil)
  }

  /// Of three things lambda is 1 + k^⅓ + k^−⅓ with k = a_01·a_12/a_02, and the vector is that of the geometric means.
  @Test(arguments: [
    (1e6, 1e6, 1.0, 10_001.0001), (1e15, 1e15, 1e-30, 1e20), (1e308, 1e308, 1e308, 4.641588833612779e102),
  ])
  func `The eigenvector settles where comparisons go round in a circle`(
    first: Double, second: Double, across: Double, lambda: Double
  ) throws {
    let circle = try matrix([[1, first, across], [1 / first, 1, second], [1 / across, 1 / second, 1]])
    let priorities = try circle.eigenvectorPriorities()
    #expect((try #require(priorities.lambdaMax) / lambda - 1).magnitude < 1e-12)
    for (share, mean) in zip(priorities.shares, try circle.geometricPriorities().shares) {
      #expect((share - mean).magnitude <= 1e-12 * mean)
    }
  }

  @Test func `Up to two things cannot contradict each other, and beyond 15 there is no ratio`() throws {
    for entries in [[[1.0]], [[1, 9], [1.0 / 9, 1]]] {
      let priorities = try matrix(entries.map { $0.map { $0 } }).eigenvectorPriorities()
      #expect(try consistencyRatio(lambdaMax: priorities.lambdaMax ?? 0, count: entries.count, index: .saaty) == 0)
      #expect((priorities.shares[0] - (entries.count == 1 ? 1 : 0.9)).magnitude < 1e-15)
    }
    let many = try matrix(Array(repeating: Array(repeating: 1, count: 16), count: 16))
    #expect((try #require(try many.eigenvectorPriorities().lambdaMax) - 16).magnitude < 1e-12)
    #expect(
      refusal { () throws(Refusal) in try consistencyRatio(lambdaMax: 16, count: 16, index: .saaty) } == "sizeLimit")
    let finding = try #require(try AnalyticHierarchy.weights(many, variant: "eigenvector").findings.first)
    #expect(finding.figure == nil && finding.isWithin == nil && finding.limit == 0.1)
  }

  @Test func `Missing comparisons are fitted by the geometric form alone, as far as a chain reaches`() throws {
    let chain = try matrix([[1, 2, nil], [0.5, 1, 3], [nil, 1.0 / 3, 1]])
    #expect(refusal { () throws(Refusal) in try chain.eigenvectorPriorities() } == "missingCell")
    // 6 : 3 : 1
    let shares = try chain.geometricPriorities().shares
    #expect(zip(shares, [0.6, 0.3, 0.1]).allSatisfy { ($0 - $1).magnitude < 1e-15 })
    let weights = try AnalyticHierarchy.weights(chain, variant: "geometric")
    #expect(weights.origin.contains("1 of 3 were left out") && weights.findings.map(\.figure) == [0])
    let apart = try matrix([[1, 2, nil], [0.5, 1, nil], [nil, nil, 1]])
    #expect(refusal { () throws(Refusal) in try apart.geometricPriorities() } == "disconnected c2")
    #expect(refusal { () throws(Refusal) in try chain.without("c0", "c9") } == "unknownLevel c0, c9")
  }

  @Test func `A value beyond the scale is no advice, so the other two comparisons are named`() throws {
    for (far, value) in [(9.0, "81"), (1.0 / 9, "0.012345679012345678")] {
      let weights = try AnalyticHierarchy.weights(
        try matrix([[1, far, 1], [1 / far, 1, far], [1, 1 / far, 1]]), variant: "eigenvector")
      let said = try #require(weights.findings.last).explanation
      #expect(
        said
          == "c0 against c2 does not agree with the way over c1; \(value) would do, which is beyond the scale, so look at the other two"
      )
    }
  }

  @Test func `A finding tells the worst triad and the value that would agree`() throws {
    let weights = try AnalyticHierarchy.weights(
      try matrix([[1, 2, 2], [0.5, 1, 4], [0.5, 0.25, 1]]), variant: "eigenvector")
    let triad = try #require(weights.findings.last)
    #expect(triad.explanation == "c0 against c2 does not agree with the way over c1, which 8 would do")
    #expect((try #require(triad.figure) - 0.75).magnitude < 1e-15)
    #expect(weights.findings[0].isWithin == false)
    #expect(
      refusal { () throws(Refusal) in try AnalyticHierarchy.weights(matrix([[1]]), variant: "sum") }
        == "outsideBounds sum")
  }

  @Test func `A hierarchy that does not reach one set of alternatives gives no scores, and a circle is refused`() throws
  {
    func node(_ id: String, _ children: [String]) throws -> ComparisonHierarchy.Node {
      let entries = Array(repeating: Array(repeating: Double?(1), count: children.count), count: children.count)
      return .init(id: id, priorities: try ComparisonMatrix(ids: children, entries: entries).eigenvectorPriorities())
    }
    let goal = try node("goal", ["a", "b"])
    #expect(try #require(try ComparisonHierarchy([goal]).alternatives()).map(\.share) == [0.5, 0.5])
    #expect(try ComparisonHierarchy([goal, node("a", ["x", "y"])]).alternatives() == nil)
    #expect(try ComparisonHierarchy([goal, node("a", ["x", "y"]), node("b", ["x", "z"])]).alternatives() == nil)
    let whole = try #require(
      try ComparisonHierarchy([goal, node("a", ["x", "y"]), node("b", ["y", "x"])]).alternatives())
    #expect(whole.map(\.id) == ["x", "y"] && whole.map(\.share) == [0.5, 0.5])
    let circle = try ComparisonHierarchy([goal, node("a", ["goal"]), node("b", ["a"])])
    #expect(refusal { () throws(Refusal) in try circle.alternatives() } == "sizeLimit goal")
    // A circle that is not reached, or that stands beside things that are no nodes, is one all the same.
    for (nodes, found) in [
      ([try node("goal", ["goal", "b"])], "goal"), ([goal, try node("a", ["goal", "x"])], "goal"),
      ([goal, try node("x", ["y", "z"]), try node("y", ["x", "z"])], "x"),
    ] {
      let circle = try ComparisonHierarchy(nodes)
      #expect(refusal { () throws(Refusal) in try circle.alternatives() } == "sizeLimit \(found)")
    }
    #expect(refusal { () throws(Refusal) in try ComparisonHierarchy([goal, goal]) } == "duplicateId goal")
  }
}
