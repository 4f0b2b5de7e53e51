import Decision
import Testing

@Suite("Refused trees of criteria")
struct CriteriaTreeRefusalTests {
  /// Reason and subject of every fault, in order.
  private func faults(
    _ nodes: [CriteriaTree.Node], scaling: CriteriaTree.Scaling = .mustSumToWhole
  ) -> [String] {
    do throws(Refusals) {
      _ = try CriteriaTree(nodes, scaling: scaling)
      return []
    } catch {
      return error.all.map { "\($0.reason.rawValue) \($0.subject)" }
    }
  }

  @Test("Weights that miss the whole by more than a rounding error")
  func weightSum() {
    #expect(faults([.leaf("a", weight: 0.5), .leaf("b", weight: 0.5 + 1.1e-9)]) == ["weightSum "])
    #expect(faults([.leaf("a", weight: 0.9)]) == ["weightSum "])
    #expect(faults([.group("g", weight: 1, [.leaf("a", weight: 2)])]) == ["weightSum g"])
  }

  @Test("A negative weight, also where the sum is right or weights are scaled")
  func negativeWeight() {
    let nodes: [CriteriaTree.Node] = [.leaf("a", weight: 1.5), .leaf("b", weight: -0.5)]
    #expect(faults(nodes) == ["negativeWeight b"])
    #expect(faults(nodes, scaling: .scaleToOne) == ["negativeWeight b"])
    #expect(faults([.leaf("a", weight: 0.5), .leaf("b", weight: -0.5)]) == ["negativeWeight b"])
  }

  @Test("A weight that is not finite", arguments: [Double.nan, .infinity, -.infinity])
  func nonFinite(weight: Double) {
    #expect(faults([.leaf("a", weight: weight), .leaf("b", weight: 1)]) == ["nonFinite a"])
    #expect(faults([.leaf("a", weight: weight), .leaf("b", weight: 1)], scaling: .scaleToOne) == ["nonFinite a"])
  }

  // Divided by infinity, both weights would silently be 0.
  @Test("Finite weights whose sum is not")
  func overflowingSum() {
    let nodes: [CriteriaTree.Node] = [.leaf("a", weight: 1e308), .leaf("b", weight: 1e308)]
    #expect(faults([.group("g", weight: 2, nodes), .leaf("c", weight: 2)], scaling: .scaleToOne) == ["nonFinite g"])
    #expect(faults(nodes) == ["weightSum "])
  }

  @Test("Weights of 0 only")
  func allWeightsZero() {
    #expect(faults([.leaf("a", weight: 0), .leaf("b", weight: 0)]) == ["allWeightsZero "])
    #expect(faults([.leaf("a", weight: 0)], scaling: .scaleToOne) == ["allWeightsZero "])
    #expect(faults([.group("g", weight: 1, [.leaf("a", weight: 0)])]) == ["allWeightsZero g"])
  }

  @Test("A group without criteria, and a model without any")
  func emptyGroup() {
    #expect(faults([.group("g", weight: 1, [])]) == ["emptyGroup g"])
    #expect(faults([]) == ["emptyGroup "])
  }

  @Test("One id for two criteria, on one level, on two, and for a group and its leaf")
  func duplicateId() {
    #expect(faults([.leaf("a", weight: 0.5), .leaf("a", weight: 0.5)]) == ["duplicateId a"])
    #expect(faults([.group("a", weight: 1, [.leaf("a", weight: 1)])]) == ["duplicateId a"])
    #expect(
      faults([.leaf("a", weight: 0.5), .group("g", weight: 0.5, [.leaf("a", weight: 1)])]) == ["duplicateId a"])
  }

  @Test("More than sixteen levels; sixteen are read")
  func depth() throws {
    func nested(_ levels: Int) -> CriteriaTree.Node {
      levels == 1 ? .leaf("1", weight: 1) : .group("\(levels)", weight: 1, [nested(levels - 1)])
    }
    #expect(try CriteriaTree([nested(16)]).leaves.first?.path.count == 16)
    #expect(faults([nested(17)]) == ["sizeLimit 2"])
  }

  @Test("Every fault is told at once")
  func severalFaults() {
    #expect(
      faults([
        .leaf("a", weight: -1), .leaf("b", weight: .nan),
        .group("g", weight: 1, [.leaf("a", weight: 0.25), .leaf("c", weight: 0.25)]), .group("h", weight: 1, []),
        .group("i", weight: 1, [.leaf("d", weight: 0)]),
      ]) == [
        "negativeWeight a", "nonFinite b", "duplicateId a", "weightSum g", "emptyGroup h", "allWeightsZero i",
      ])
  }
}
