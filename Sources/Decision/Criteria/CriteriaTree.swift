/// A tree of criteria with local weights, and the global weight of every leaf.
///
/// Local weights are shares of the parent: the children of one parent sum to 1. The global weight of a leaf is the
/// product of the local weights on its path (Keeney & Raiffa 1976, additive value over an objectives hierarchy), so the
/// global weights sum to 1 as well.
package struct CriteriaTree: Sendable, Equatable {
  /// A criterion before its weights have been checked.
  package struct Node: Sendable, Equatable {
    package let id: String
    /// Share of the parent, at least 0.
    package let weight: Double
    /// Empty for a leaf; a group without children is told apart by `isGroup`.
    package let children: [Node]
    package let isGroup: Bool

    package static func leaf(_ id: String, weight: Double) -> Node {
      Node(id: id, weight: weight, children: [], isGroup: false)
    }

    package static func group(_ id: String, weight: Double, _ children: [Node]) -> Node {
      Node(id: id, weight: weight, children: children, isGroup: true)
    }
  }

  /// What to do when the weights of a level do not sum to 1.
  package enum Scaling: String, Sendable, Codable {
    /// Refuse them.
    case mustSumToWhole = "must_sum_to_whole"
    /// Divide them by their sum, because the model says so.
    case scaleToOne = "scale_to_one"
    /// Take them as they are, whatever their sum: bare problems only.
    case useAsGiven = "use_as_given"
  }

  /// A lowest criterion with its place and its global weight.
  package struct Leaf: Sendable, Equatable {
    package let id: String
    /// Ids from the top down to the leaf itself.
    package let path: [String]
    /// Share of the whole decision, 0…1.
    package let globalWeight: Double
  }

  /// Deepest level that is read; deeper trees are refused.
  package static let greatestDepth = 16
  /// By how much the weights of a level may miss 1.
  package static let sumTolerance = 1e-9

  /// The checked top level, local weights scaled where ``Scaling/scaleToOne`` asked for it.
  package let nodes: [Node]
  /// All leaves in the order of the model.
  package let leaves: [Leaf]

  /// Checks the weights and multiplies them down the tree.
  ///
  /// Throws every fault at once as ``Refusals``: `negativeWeight`, `nonFinite`, `weightSum`, `allWeightsZero`,
  /// `emptyGroup`, `duplicateId` and `sizeLimit`, each with the id of the node (empty for the top level).
  package init(_ nodes: [Node], scaling: Scaling = .mustSumToWhole) throws(Refusals) {
    var faults: [Refusal] = []
    var seen: Set<String> = []
    self.nodes = Self.checked(
      nodes, under: "", depth: 1, scaling: scaling, seen: &seen, faults: &faults)
    guard faults.isEmpty else { throw Refusals(faults) }
    var leaves: [Leaf] = []
    Self.collect(self.nodes, path: [], share: 1, into: &leaves)
    for leaf in leaves where !leaf.globalWeight.isFinite {
      faults.append(Refusal(.nonFinite, leaf.id, "the product of the weights down to it is too large a number"))
    }
    guard faults.isEmpty else { throw Refusals(faults) }
    self.leaves = leaves
  }

  /// Global weights for a vendor to which the leaves in `excluded` do not apply, by leaf id.
  ///
  /// What is left under the same parent is divided by its sum; a group that loses all its leaves is left out one level
  /// up. Throws `unboundedGroup` if nothing is left at all.
  package func weights(excluding excluded: Set<String>) throws(Refusal) -> [String: Double] {
    guard !excluded.isEmpty else {
      return Dictionary(uniqueKeysWithValues: leaves.map { ($0.id, $0.globalWeight) })
    }
    guard let remaining = Self.pruned(nodes, excluding: excluded) else {
      throw Refusal(.unboundedGroup, "", "no criterion is left after the exclusions")
    }
    var kept: [Leaf] = []
    Self.collect(remaining, path: [], share: 1, into: &kept)
    return Dictionary(uniqueKeysWithValues: kept.map { ($0.id, $0.globalWeight) })
  }

  private static func checked(
    _ nodes: [Node], under parent: String, depth: Int, scaling: Scaling, seen: inout Set<String>,
    faults: inout [Refusal]
  ) -> [Node] {
    guard depth <= greatestDepth else {
      faults.append(Refusal(.sizeLimit, parent, "criteria are nested deeper than \(greatestDepth) levels"))
      return []
    }
    guard !nodes.isEmpty else {
      faults.append(Refusal(.emptyGroup, parent, "a group needs at least one criterion"))
      return []
    }
    for node in nodes where !seen.insert(node.id).inserted {
      faults.append(Refusal(.duplicateId, node.id, "the id is used twice"))
    }
    let divisor = divisor(of: nodes, under: parent, scaling: scaling, faults: &faults)
    return nodes.map { node in
      let children =
        node.isGroup
        ? checked(
          node.children, under: node.id, depth: depth + 1, scaling: scaling, seen: &seen, faults: &faults)
        : []
      return Node(
        id: node.id, weight: node.weight / divisor, children: children, isGroup: node.isGroup)
    }
  }

  /// By what the weights of a level are divided: 1, or their sum where they are to be scaled.
  private static func divisor(
    of nodes: [Node], under parent: String, scaling: Scaling, faults: inout [Refusal]
  ) -> Double {
    let faultsBefore = faults.count
    for node in nodes {
      if !node.weight.isFinite {
        faults.append(Refusal(.nonFinite, node.id, "the weight is not a finite number"))
      } else if node.weight < 0 {
        faults.append(Refusal(.negativeWeight, node.id, "a weight is at least 0"))
      }
    }
    // The sum of weights that must change anyway says nothing.
    guard faults.count == faultsBefore else { return 1 }
    let sum = sum(of: nodes)
    if sum == 0 {
      faults.append(Refusal(.allWeightsZero, parent, "all weights of the level are 0"))
    } else if scaling == .mustSumToWhole {
      if (sum - 1).magnitude > sumTolerance {
        faults.append(Refusal(.weightSum, parent, "the weights of the level do not sum to the whole"))
      }
    } else if !sum.isFinite {
      faults.append(Refusal(.nonFinite, parent, "the sum of the weights of the level is too large a number"))
    } else if scaling == .scaleToOne {
      return sum
    }
    return 1
  }

  /// In the byte order of ids, so that the order of the model changes no bit.
  private static func sum(of nodes: [Node]) -> Double {
    nodes.sorted { bytesPrecede($0.id, $1.id) }.reduce(0) { $0 + $1.weight }
  }

  private static func collect(
    _ nodes: [Node], path: [String], share: Double, into leaves: inout [Leaf]
  ) {
    for node in nodes {
      let here = path + [node.id]
      if node.isGroup {
        collect(node.children, path: here, share: share * node.weight, into: &leaves)
      } else {
        leaves.append(Leaf(id: node.id, path: here, globalWeight: share * node.weight))
      }
    }
  }

  private static func pruned(_ nodes: [Node], excluding excluded: Set<String>) -> [Node]? {
    let kept = nodes.compactMap { node -> Node? in
      guard node.isGroup else { return excluded.contains(node.id) ? nil : node }
      return pruned(node.children, excluding: excluded).map {
        .group(node.id, weight: node.weight, $0)
      }
    }
    let sum = sum(of: kept)
    guard sum > 0 else { return nil }
    // A level that loses no weight keeps its bits: dividing by a sum of 1 that misses by a rounding error would move
    // them.
    func weighing(_ nodes: [Node]) -> Int { nodes.count { $0.weight > 0 } }
    guard weighing(kept) < weighing(nodes) else { return kept }
    return kept.map {
      Node(id: $0.id, weight: $0.weight / sum, children: $0.children, isGroup: $0.isGroup)
    }
  }
}

/// All the faults of one input, in the order in which they were found.
package struct Refusals: Error, Equatable, Sendable {
  package let all: [Refusal]

  package init(_ all: [Refusal]) {
    self.all = all
  }
}
