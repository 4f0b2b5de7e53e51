extension DecisionMatrix {
  /// Scores of points under the common weights of all vendors, as ``AdditiveValue`` computes them.
  ///
  /// Throws `missingCell` for a vendor with weights of its own (a criterion was left out for it, so no weight moves for
  /// all vendors alike), `outsideBounds` for a criterion of which less is better, and `nonFinite` for a sum that leaves
  /// the range of numbers.
  func commonScores() throws(Refusal) -> Scores {
    for row in rows { try Self.refuseOwnWeights(of: row) }
    return try AdditiveValue.scores(of: self, variant: "anchored")
  }

  private static func refuseOwnWeights(of row: Row) throws(Refusal) {
    guard row.ownWeights == nil else {
      throw Refusal(.missingCell, row.vendor, "a criterion is left out for the vendor, so it has weights of its own")
    }
  }

  /// The vendor ranked first, of several the first by id; nil without vendors.
  ///
  /// Throws what the scores refuse: a vendor with weights of its own, a cost, a sum out of range.
  package func leader() throws(Refusal) -> String? { try commonScores().ranks.first?.vendor }

  /// Where the row of a vendor stands. Throws `missingCell` if the table has no such vendor.
  package func row(of vendor: String) throws(Refusal) -> Int {
    guard let row = rows.firstIndex(where: { $0.vendor == vendor }) else {
      throw Refusal(.missingCell, vendor, "the table has no such vendor")
    }
    return row
  }

  /// The points of a vendor.
  ///
  /// Throws `missingCell` if the table has no such vendor, or one with weights of its own, and `outsideBounds` for a
  /// criterion of which less is better.
  func points(of vendor: String) throws(Refusal) -> Row {
    let row = rows[try row(of: vendor)]
    try Self.refuseOwnWeights(of: row)
    try refuseCosts()
    return row
  }

  /// The points of all vendors. Throws as ``points(of:)`` for each.
  func pointsOfAll() throws(Refusal) -> [Row] {
    for row in rows { try Self.refuseOwnWeights(of: row) }
    try refuseCosts()
    return rows
  }

  private func refuseCosts() throws(Refusal) {
    guard let cost = columns.first(where: { $0.direction == .min }) else { return }
    throw Refusal(.outsideBounds, cost.criterion, "points are always better the more they are")
  }

  /// Σ weight × points in the order of the columns. Throws `nonFinite` for a sum out of range.
  func score(of row: Row) throws(Refusal) -> Double {
    let score = zip(columns, row.levels).reduce(0) { $0 + $1.0.weight * $1.1 }
    guard score.isFinite else { throw Refusal(.nonFinite, row.vendor, "the sum leaves the range of numbers") }
    return score
  }
}
