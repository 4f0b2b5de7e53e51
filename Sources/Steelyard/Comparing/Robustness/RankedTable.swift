internal import Decision

/// The ranked providers of a decision, in points: by leaf, and by uppermost criterion.
///
/// Knocked-out providers take no part in anything that is said of how sure a ranking is.
struct RankedTable {
  let tree: CriteriaTree
  /// Rows of the ranked providers, in the byte order of ids.
  let table: ValueTable

  init(_ ranking: Ranking, tree: CriteriaTree) {
    self.tree = tree
    let ranked = Set(ranking.places.map(\.standing.vendor))
    table = ranking.table.keeping(ranked)
  }

  /// A leaf below an uppermost criterion, with its share of it.
  struct Part {
    let leaf: String
    let share: Double
  }

  /// True if a criterion is left out for some provider, so that its weights are its own.
  var hasExclusions: Bool {
    table.rows.contains { row in tree.leaves.contains { row.values[$0.id] == nil } }
  }

  /// The leaves below each uppermost criterion as they count for one provider, in the order of the tree.
  ///
  /// Throws `missingCell` where a whole uppermost criterion is left out for it: free weights are common to all.
  func parts(_ row: ValueTable.Row) throws(Refusal) -> [[Part]] {
    let excluded = Set(tree.leaves.map(\.id).filter { row.values[$0] == nil })
    var parts: [[Part]] = []
    for node in tree.nodes {
      let below = Self.shares(node, excluding: excluded)
      let sum = below.sorted { bytesPrecede($0.leaf, $1.leaf) }.reduce(0) { $0 + $1.share }
      guard sum > 0 else {
        throw Refusal(.missingCell, "\(row.vendor), \(node.id)", "the criterion is left out for the provider")
      }
      parts.append(excluded.isEmpty ? below : below.map { Part(leaf: $0.leaf, share: $0.share / sum) })
    }
    return parts
  }

  /// As ``CriteriaTree/weights(excluding:)`` shares the weight of a level out, below one node.
  private static func shares(_ node: CriteriaTree.Node, excluding excluded: Set<String>) -> [Part] {
    guard node.isGroup else { return excluded.contains(node.id) ? [] : [Part(leaf: node.id, share: 1)] }
    let children = node.children.map { (weight: $0.weight, parts: shares($0, excluding: excluded)) }
    let kept = children.filter { !$0.parts.isEmpty }
    let sum = kept.reduce(0) { $0 + $1.weight }
    guard sum > 0 else { return [] }
    let divisor = kept.count == children.count ? 1 : sum
    return kept.flatMap { child in
      child.parts.map { Part(leaf: $0.leaf, share: child.weight / divisor * $0.share) }
    }
  }

  /// Leaf by leaf; throws for rows with weights of their own only where a check needs common ones.
  func leaves(_ reading: KeyPath<CellValue, Double>) throws(Refusal) -> DecisionMatrix {
    try DecisionMatrix(table, tree: tree, reading: reading)
  }

  /// The uppermost criteria with the value each has for each provider.
  func uppermost(_ reading: KeyPath<CellValue, Double>) throws(Refusal) -> DecisionMatrix {
    var rows: [DecisionMatrix.Row] = []
    for row in table.rows {
      let levels = try parts(row).map { parts in
        parts.sorted { bytesPrecede($0.leaf, $1.leaf) }.reduce(0) { sum, part in
          sum + part.share * (row.values[part.leaf]?[keyPath: reading] ?? 0)
        }
      }
      rows.append(.init(vendor: row.vendor, levels: levels))
    }
    return try DecisionMatrix(
      columns: tree.nodes.map { .init(criterion: $0.id, direction: .max, weight: $0.weight) }, rows: rows)
  }
}
