extension WeightMovement {
  /// The weight that a leaf or group of a tree has in the whole decision; inside a group the shares stay.
  ///
  /// Throws `missingCell` if the tree has no such node, `allWeightsZero` where nothing in it or in the tree weighs
  /// anything, and `nonFinite` for weights whose sum is out of range.
  package init(ofNode id: String, in tree: CriteriaTree) throws(Refusal) {
    guard let node = Place.of(id, among: tree.nodes)?.node else { throw Self.absent(id) }
    let inside = Dictionary(uniqueKeysWithValues: Self.leaves(of: node))
    let whole = Self.whole(of: Self.ordered(tree.leaves).map(\.globalWeight))
    try self.init(
      id,
      tree.leaves.map {
        if let share = inside[$0.id] {
          Part(criterion: $0.id, inside: share)
        } else {
          Part(criterion: $0.id, outside: $0.globalWeight)
        }
      }, stated: Self.ordered(tree.leaves).reduce(0) { inside[$1.id] == nil ? $0 : $0 + $1.globalWeight },
      whole: whole, reach: whole)
  }

  /// The share that a leaf or group of a tree has of its parent, 0…1; the weight of the parent stays, and its other
  /// children keep their proportions.
  ///
  /// Throws as ``init(ofNode:in:)``.
  package init(shareOf id: String, in tree: CriteriaTree) throws(Refusal) {
    guard let place = Place.of(id, among: tree.nodes) else { throw Self.absent(id) }
    let inside = Dictionary(uniqueKeysWithValues: Self.leaves(of: place.node))
    let outside = Dictionary(
      uniqueKeysWithValues: place.siblings.flatMap { sibling in
        Self.leaves(of: sibling).map { ($0.id, sibling.weight * $0.share) }
      })
    let own = Self.ordered(tree.leaves).reduce(0) { $0 + place.node.weight * (inside[$1.id] ?? 0) }
    let others = Self.ordered(tree.leaves).reduce(0) { $0 + (outside[$1.id] ?? 0) }
    guard own + others > 0 else {
      throw Refusal(.allWeightsZero, id, "nothing says how the weight of its parent is shared out")
    }
    let parts = tree.leaves.map { leaf in
      if let share = inside[leaf.id] { return Part(criterion: leaf.id, inside: share) }
      if let share = outside[leaf.id] { return Part(criterion: leaf.id, outside: share) }
      return Part(criterion: leaf.id, fixed: leaf.globalWeight)
    }
    let reach = Self.ordered(tree.leaves).reduce(0) { sum, leaf in
      inside[leaf.id] == nil && outside[leaf.id] == nil ? sum : sum + leaf.globalWeight
    }
    try self.init(id, parts, stated: own / (own + others), whole: 1, reach: reach)
  }

  /// A node and the other children of its parent.
  private struct Place {
    let node: CriteriaTree.Node
    let siblings: [CriteriaTree.Node]

    static func of(_ id: String, among nodes: [CriteriaTree.Node]) -> Place? {
      if let node = nodes.first(where: { $0.id == id }) {
        return Place(node: node, siblings: nodes.filter { $0.id != id })
      }
      for node in nodes {
        if let place = of(id, among: node.children) { return place }
      }
      return nil
    }
  }

  /// The leaves of a node with their shares of it; of a leaf, the leaf itself.
  private static func leaves(of node: CriteriaTree.Node) -> [(id: String, share: Double)] {
    guard node.isGroup else { return [(node.id, 1)] }
    return node.children.flatMap { child in leaves(of: child).map { ($0.id, child.weight * $0.share) } }
  }

  /// In the order of every sum.
  private static func ordered(_ leaves: [CriteriaTree.Leaf]) -> [CriteriaTree.Leaf] {
    leaves.sorted { bytesPrecede($0.id, $1.id) }
  }

  private static func absent(_ id: String) -> Refusal { Refusal(.missingCell, id, "the tree has no such node") }
}
