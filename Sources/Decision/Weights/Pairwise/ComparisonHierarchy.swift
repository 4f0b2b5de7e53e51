/// Comparisons on every level from a goal down to alternatives (Saaty 1980, distributive synthesis).
package struct ComparisonHierarchy: Sendable {
  package struct Node: Sendable {
    package let id: String
    package let priorities: ComparisonPriorities

    package init(id: String, priorities: ComparisonPriorities) { (self.id, self.priorities) = (id, priorities) }
  }

  package let nodes: [Node]

  /// Deepest chain of nodes below the goal.
  package static let greatestDepth = CriteriaTree.greatestDepth

  /// The first node is the goal; children are other nodes or alternatives. Throws `tooFew`, and `duplicateId` for two
  /// nodes of one id.
  package init(_ nodes: [Node]) throws(Refusal) {
    guard !nodes.isEmpty else { throw Refusal(.tooFew, "", "there is no node") }
    var seen: Set<String> = []
    for node in nodes where !seen.insert(node.id).inserted {
      throw Refusal(.duplicateId, node.id, "two nodes have this id")
    }
    self.nodes = nodes
  }

  /// The share of each alternative in the goal, in the order in which the first bottom node names them.
  ///
  /// Nil where the hierarchy does not reach alternatives: a node has both nodes and other things below it, or bottom nodes
  /// compare different things. Throws `sizeLimit` for a node that stands below itself, reached or not, or too deep.
  package func alternatives() throws(Refusal) -> [(id: String, share: Double)]? {
    guard let goal = nodes.first else { return nil }
    if let node = nodeBelowItself { throw Refusal(.sizeLimit, node, "the node stands below itself") }
    var found: [String: [String: Double]] = [:]
    guard let shares = try shares(of: goal, depth: 1, &found) else { return nil }
    let bottom = nodes.first { node in found[node.id] != nil && !node.priorities.ids.contains(where: isNode) }
    return bottom?.priorities.ids.map { ($0, shares[$0] ?? 0) }
  }

  /// Some node of a circle; nil without one.
  private var nodeBelowItself: String? {
    let places = Dictionary(nodes.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    let children = nodes.map { Set($0.priorities.ids.compactMap { places[$0] }) }
    var parents = nodes.map { _ in [Int]() }
    for (node, own) in children.enumerated() { for child in own { parents[child].append(node) } }
    // Nodes are taken away from the bottom up; what is left stands on a circle or above one.
    var open = children.map(\.count)
    var ready = open.indices.filter { open[$0] == 0 }
    while let node = ready.popLast() {
      for parent in parents[node] {
        open[parent] -= 1
        if open[parent] == 0 { ready.append(parent) }
      }
    }
    guard var node = open.firstIndex(where: { $0 > 0 }) else { return nil }
    var seen: Set<Int> = []
    while seen.insert(node).inserted, let next = children[node].filter({ open[$0] > 0 }).min() { node = next }
    return nodes[node].id
  }

  private func isNode(_ id: String) -> Bool { nodes.contains { $0.id == id } }

  private func shares(
    of node: Node, depth: Int, _ found: inout [String: [String: Double]]
  ) throws(Refusal) -> [String: Double]? {
    if let known = found[node.id] { return known }
    guard depth <= Self.greatestDepth else {
      throw Refusal(.sizeLimit, node.id, "the node stands deeper than \(Self.greatestDepth) levels")
    }
    let parts = zip(node.priorities.ids, node.priorities.shares).sorted { bytesPrecede($0.0, $1.0) }
    let below = nodes.filter { node.priorities.ids.contains($0.id) }
    guard !below.isEmpty else {
      let own = Dictionary(parts.map { ($0.0, $0.1) }) { first, _ in first }
      found[node.id] = own
      return own
    }
    guard below.count == parts.count else { return nil }
    var sums: [String: Double] = [:]
    var isFirst = true
    for (id, share) in parts {
      guard let child = below.first(where: { $0.id == id }),
        let shares = try shares(of: child, depth: depth + 1, &found),
        isFirst || Set(shares.keys) == Set(sums.keys)
      else { return nil }
      for (alternative, part) in shares { sums[alternative, default: 0] += share * part }
      isFirst = false
    }
    found[node.id] = sums
    return sums
  }
}
