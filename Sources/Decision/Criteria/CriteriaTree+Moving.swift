extension CriteriaTree {
  /// A criterion and the share of the whole decision it is moved to.
  package struct MovedWeight: Sendable, Equatable {
    package let criterion: String
    /// 0…1.
    package let share: Double

    package init(criterion: String, share: Double) {
      self.criterion = criterion
      self.share = share
    }
  }

  /// The tree with the total weight of some criteria moved; all others keep their proportions (`methods.md` 4.1).
  ///
  /// A group keeps the shares inside it, also where it weighed nothing. What is left of the whole is divided among all
  /// other leaves as they weighed before. Throws `unknownLevel` for a criterion that is none of the tree, `duplicateId`
  /// for one that is moved twice or stands inside another that is moved, `outsideBounds` for a share that is not between
  /// 0 and 1, `weightSum` if the shares sum to more than 1, and `allWeightsZero` if the rest weighs nothing and cannot
  /// take up what is left.
  package func moving(_ moved: [MovedWeight]) throws(Refusal) -> CriteriaTree {
    guard !moved.isEmpty else { return self }
    var weights: [String: Double] = [:]
    var total = 0.0
    for target in moved.sorted(by: { bytesPrecede($0.criterion, $1.criterion) }) {
      guard target.share >= 0, target.share <= 1 else {
        throw Refusal(.outsideBounds, target.criterion, "a share lies between 0 and 1")
      }
      let inside = Self.localShares(nodes, below: target.criterion, isInside: false, share: 1)
      guard !inside.isEmpty else { throw Refusal(.unknownLevel, target.criterion, "there is no such criterion") }
      for (leaf, share) in inside where weights.updateValue(target.share * share, forKey: leaf) != nil {
        throw Refusal(.duplicateId, target.criterion, "its weight is moved by another statement as well")
      }
      total += target.share
    }
    guard total <= 1 + Self.sumTolerance else {
      throw Refusal(.weightSum, "", "the weights sum to more than the whole")
    }
    let rest = leaves.filter { weights[$0.id] == nil }
    let stays = rest.sorted { bytesPrecede($0.id, $1.id) }.reduce(0) { $0 + $1.globalWeight }
    let left = max(0, 1 - total)
    if stays > 0 {
      for leaf in rest { weights[leaf.id] = left * (leaf.globalWeight / stays) }
    } else if left > Self.sumTolerance {
      throw Refusal(.allWeightsZero, "", "no other criterion weighs anything that could take up the rest")
    }
    do throws(Refusals) {
      return try CriteriaTree(Self.reweighed(nodes, by: weights).nodes, scaling: .scaleToOne)
    } catch {
      throw error.all.first ?? Refusal(.weightSum, "", "the weights cannot be moved so")
    }
  }

  /// Leaves at or below a criterion with their shares of it; empty if there is no such criterion.
  private static func localShares(
    _ nodes: [Node], below id: String, isInside: Bool, share: Double
  ) -> [(leaf: String, share: Double)] {
    nodes.flatMap { node -> [(leaf: String, share: Double)] in
      let isTarget = node.id == id
      let own = isInside ? share * node.weight : 1
      if node.isGroup {
        return localShares(node.children, below: id, isInside: isInside || isTarget, share: own)
      }
      return isInside || isTarget ? [(node.id, own)] : []
    }
  }

  /// The nodes with local weights that multiply to the leaf weights given, and what they weigh together.
  ///
  /// A level that weighs nothing keeps its local weights, so that its shares are not lost.
  private static func reweighed(_ nodes: [Node], by weights: [String: Double]) -> (nodes: [Node], total: Double) {
    let parts = nodes.map { node -> (node: Node, total: Double) in
      guard node.isGroup else { return (node, weights[node.id] ?? 0) }
      let below = reweighed(node.children, by: weights)
      return (.group(node.id, weight: node.weight, below.nodes), below.total)
    }
    let total = parts.reduce(0) { $0 + $1.total }
    guard total > 0 else { return (parts.map(\.node), 0) }
    return (
      parts.map { part in
        Node(
          id: part.node.id, weight: part.total / total, children: part.node.children, isGroup: part.node.isGroup)
      }, total
    )
  }
}
