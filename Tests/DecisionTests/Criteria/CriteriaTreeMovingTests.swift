import Decision
import TestSupport
import Testing

@Suite("Weights moved, others in proportion")
struct CriteriaTreeMovingTests {
  private func tree() throws -> CriteriaTree {
    try CriteriaTree([
      .group("cost", weight: 0.5, [.leaf("run", weight: 0.25), .leaf("build", weight: 0.75)]),
      .leaf("quality", weight: 0.3), .leaf("security", weight: 0.2),
    ])
  }

  private func weights(_ moved: [CriteriaTree.MovedWeight]) throws -> [Double] {
    try tree().moving(moved).leaves.map(\.globalWeight)
  }

  /// run, build, quality, security.
  @Test(
    "A weight moves, what is inside it and what is beside it keep their shares",
    arguments: [
      ([("cost", 0.6)], [0.15, 0.45, 0.24, 0.16]), ([("run", 0.3)], [0.3, 0.3, 0.24, 0.16]),
      ([("cost", 1.0)], [0.25, 0.75, 0, 0]), ([("cost", 0.0)], [0, 0, 0.6, 0.4]),
      ([("quality", 0.5), ("security", 0.25)], [0.0625, 0.1875, 0.5, 0.25]),
      ([("cost", 0.2), ("quality", 0.2), ("security", 0.6)], [0.05, 0.15, 0.2, 0.6]), ([], [0.125, 0.375, 0.3, 0.2]),
    ] as [([(String, Double)], [Double])])
  func moves(moved: [(String, Double)], expected: [Double]) throws {
    let found = try weights(moved.map { .init(criterion: $0.0, share: $0.1) })
    #expect(zip(found, expected).allSatisfy { ($0 - $1).magnitude < 1e-15 }, "\(found)")
  }

  @Test(
    "Weights that cannot be meant are refused by name",
    arguments: [
      ([("price", 0.5)], .unknownLevel), ([("cost", 1.5)], .outsideBounds), ([("cost", -0.1)], .outsideBounds),
      ([("cost", Double.nan)], .outsideBounds), ([("cost", 0.7), ("quality", 0.4)], .weightSum),
      ([("cost", 0.5), ("run", 0.1)], .duplicateId), ([("run", 0.1), ("run", 0.2)], .duplicateId),
      ([("cost", 0.4), ("quality", 0.3), ("security", 0.2)], .allWeightsZero),
    ] as [([(String, Double)], Refusal.Reason)])
  func refusals(moved: [(String, Double)], reason: Refusal.Reason) {
    #expect {
      try weights(moved.map { .init(criterion: $0.0, share: $0.1) })
    } throws: { ($0 as? Refusal)?.reason == reason }
  }

  @Test("A group that weighed nothing takes its own shares with it, and gives them up again")
  func emptyGroup() throws {
    let tree = try CriteriaTree([
      .group("g", weight: 0, [.leaf("a", weight: 0.2), .leaf("b", weight: 0.8)]), .leaf("c", weight: 1),
    ])
    let moved = try tree.moving([.init(criterion: "g", share: 0.5)])
    #expect(moved.leaves.map(\.globalWeight) == [0.1, 0.4, 0.5])
    let back = try moved.moving([.init(criterion: "g", share: 0)])
    #expect(back.leaves.map(\.globalWeight) == [0, 0, 1])
    let again = try back.moving([.init(criterion: "g", share: 0.5)])
    #expect(again.leaves.map(\.globalWeight) == [0.1, 0.4, 0.5])
  }

  @Test("The moved weight is met, the sum stays, and every other pair keeps its proportion", arguments: 0..<1000)
  func law(seed: UInt64) throws {
    let problem = try RandomProblem(seed: seed)
    let tree = try CriteriaTree(problem.nodes, scaling: problem.scaling)
    var dice = problem.dice
    let target = dice.pick(tree.leaves.flatMap(\.path))
    let share = dice.share()
    let isMoved = { (leaf: CriteriaTree.Leaf) in leaf.path.contains(target) }
    let rest = tree.leaves.filter { !isMoved($0) && $0.globalWeight > 0 }
    guard !rest.isEmpty else { return }
    let moved = try tree.moving([.init(criterion: target, share: share)]).leaves
    let movement = try #require(try WeightMovement(ofNode: target, in: tree).weights(at: share))
    let weights = Dictionary(uniqueKeysWithValues: moved.map { ($0.id, $0.globalWeight) })
    for (criterion, weight) in zip(tree.leaves.map(\.id).sorted(by: bytesPrecede), movement) {
      #expect((try #require(weights[criterion]) - weight).magnitude < 1e-12)
    }
    let sum = moved.filter(isMoved).reduce(0) { $0 + $1.globalWeight }
    #expect((sum - share).magnitude < 1e-12)
    #expect((moved.reduce(0) { $0 + $1.globalWeight } - 1).magnitude < 1e-12)
    for (old, new) in zip(tree.leaves, moved) where !isMoved(old) {
      let left = rest.reduce(0) { $0 + $1.globalWeight }
      #expect((new.globalWeight - (1 - share) * old.globalWeight / left).magnitude < 1e-12)
    }
  }
}
