/// Which vendors are at least as good as others in every criterion, whatever the open answers are (`methods.md` 4.6).
///
/// a dominates b if its guaranteed points reach the best points of b in every criterion that has a weight, and exceed them
/// in one. With exact cells this is the usual definition. Equal vendors do not dominate each other.
package struct Dominance: Sendable, Equatable, Codable {
  package struct Pair: Sendable, Equatable, Codable {
    package let dominant: String
    package let dominated: String
  }

  /// In the byte order of the dominant, then the dominated vendor's id.
  package let pairs: [Pair]

  /// Compares every pair of vendors of a table under two readings of its cells, in points.
  ///
  /// Throws `missingCell` if the readings do not hold the same criteria and vendors, or a criterion is left out for a
  /// vendor.
  package init(guaranteed: DecisionMatrix, best: DecisionMatrix) throws(Refusal) {
    try guaranteed.requireCommonWeights()
    try best.requireCommonWeights()
    try guaranteed.requireSameShape(as: best)
    let columns = guaranteed.columns.indices.filter { guaranteed.columns[$0].weight > 0 }
    var pairs: [Pair] = []
    for above in guaranteed.rows {
      for below in best.rows where below.vendor != above.vendor {
        if columns.allSatisfy({ above.levels[$0] >= below.levels[$0] }),
          columns.contains(where: { above.levels[$0] > below.levels[$0] })
        {
          pairs.append(Pair(dominant: above.vendor, dominated: below.vendor))
        }
      }
    }
    self.pairs = pairs
  }

  /// The vendors that dominate one, in the byte order of ids.
  package func dominators(of vendor: String) -> [String] { pairs.filter { $0.dominated == vendor }.map(\.dominant) }
}
