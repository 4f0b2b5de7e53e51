import Decision
import Testing

@Suite("Tree of criteria")
struct CriteriaTreeTests {
  private func weights(of tree: CriteriaTree) -> [String: Double] {
    Dictionary(uniqueKeysWithValues: tree.leaves.map { ($0.id, $0.globalWeight) })
  }

  @Test("Leaves stand in the order of the model, each with the way down to it")
  func leaves() throws {
    let tree = try CriteriaTree([
      .group("cost", weight: 0.5, [.leaf("run", weight: 0.25), .leaf("build", weight: 0.75)]),
      .leaf("quality", weight: 0.5),
    ])
    #expect(tree.leaves.map(\.path) == [["cost", "run"], ["cost", "build"], ["quality"]])
    #expect(tree.leaves.map(\.globalWeight) == [0.125, 0.375, 0.5])
  }

  @Test("Weights may miss 1 by a rounding error, and stay as they are")
  func roundingError() throws {
    let tree = try CriteriaTree([.leaf("a", weight: 0.5), .leaf("b", weight: 0.5 + 9e-10)])
    #expect(weights(of: tree) == ["a": 0.5, "b": 0.5 + 9e-10])
  }

  @Test("A weight of 0 is a weight")
  func zeroWeight() throws {
    let tree = try CriteriaTree([.leaf("a", weight: 1), .group("g", weight: 0, [.leaf("b", weight: 1)])])
    #expect(weights(of: tree) == ["a": 1, "b": 0])
  }

  @Test("Scaling divides every level by its own sum, only where the model asks for it")
  func scaleToOne() throws {
    let nodes: [CriteriaTree.Node] = [
      .leaf("a", weight: 3), .group("g", weight: 1, [.leaf("b", weight: 10), .leaf("c", weight: 30)]),
    ]
    let tree = try CriteriaTree(nodes, scaling: .scaleToOne)
    #expect(weights(of: tree) == ["a": 0.75, "b": 0.0625, "c": 0.1875])
    #expect(throws: Refusals.self) { try CriteriaTree(nodes) }
  }

  // 0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1 differ in the last bit.
  @Test("The order of the model changes no bit of a scaled weight")
  func orderOfScaling() throws {
    let leaves: [CriteriaTree.Node] = [.leaf("a", weight: 0.1), .leaf("b", weight: 0.2), .leaf("c", weight: 0.3)]
    let tree = try CriteriaTree(leaves, scaling: .scaleToOne)
    let reversed = try CriteriaTree(leaves.reversed(), scaling: .scaleToOne)
    #expect(weights(of: tree) == weights(of: reversed))
  }

  @Test("A criterion that does not apply leaves its weight to those beside it")
  func excludedLeaf() throws {
    let tree = try CriteriaTree([
      .group(
        "cost", weight: 0.5, [.leaf("run", weight: 0.25), .leaf("build", weight: 0.25), .leaf("exit", weight: 0.5)]),
      .leaf("quality", weight: 0.5),
    ])
    #expect(try tree.weights(excluding: ["exit"]) == ["run": 0.25, "build": 0.25, "quality": 0.5])
    #expect(try tree.weights(excluding: []) == ["run": 0.125, "build": 0.125, "exit": 0.25, "quality": 0.5])
    #expect(try tree.weights(excluding: ["nobody"]) == tree.weights(excluding: []))
  }

  @Test("A group that loses all its leaves is left out one level up")
  func excludedGroup() throws {
    let tree = try CriteriaTree([
      .group(
        "service", weight: 0.5,
        [.group("people", weight: 0.5, [.leaf("skills", weight: 1)]), .leaf("sla", weight: 0.5)]),
      .leaf("cost", weight: 0.5),
    ])
    #expect(try tree.weights(excluding: ["skills"]) == ["sla": 0.5, "cost": 0.5])
    #expect(try tree.weights(excluding: ["skills", "sla"]) == ["cost": 1])
  }

  @Test("A group left with weights of 0 only is left out as well")
  func weightlessRemainder() throws {
    let tree = try CriteriaTree([
      .group("g", weight: 0.5, [.leaf("a", weight: 1), .leaf("b", weight: 0)]), .leaf("c", weight: 0.5),
    ])
    #expect(try tree.weights(excluding: ["a"]) == ["c": 1])
  }

  @Test("Nothing left at all is refused")
  func nothingLeft() throws {
    let tree = try CriteriaTree([.leaf("a", weight: 1), .leaf("b", weight: 0)])
    #expect(throws: Refusal(.unboundedGroup, "", "no criterion is left after the exclusions")) {
      try tree.weights(excluding: ["a"])
    }
  }

  // 0.7 + 0.2 + 0.1 is 0.9999999999999999, so that a division by it would show.
  @Test("Leaving out a criterion of weight 0 changes no bit of the other weights")
  func excludedZeroWeight() throws {
    let leaves: [CriteriaTree.Node] = [.leaf("a", weight: 0.7), .leaf("b", weight: 0.2), .leaf("c", weight: 0.1)]
    let tree = try CriteriaTree(leaves + [.leaf("idle", weight: 0)])
    #expect(try tree.weights(excluding: ["idle"]) == ["a": 0.7, "b": 0.2, "c": 0.1])
  }

  @Test("The order of the model changes no bit of the weights after an exclusion")
  func orderOfExclusion() throws {
    let leaves: [CriteriaTree.Node] = [
      .leaf("a", weight: 0.1), .leaf("b", weight: 0.2), .leaf("c", weight: 0.3), .leaf("d", weight: 0.4),
    ]
    let weights = try CriteriaTree(leaves).weights(excluding: ["d"])
    #expect(try CriteriaTree(leaves.reversed()).weights(excluding: ["d"]) == weights)
  }
}
