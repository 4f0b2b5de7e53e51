/// A complete table of numbers: what every ranking method works on.
///
/// Columns stand in the byte order of criterion ids and rows in that of vendor ids, whatever the order of the input, so
/// that every sum runs in one order and the order of files changes no bit.
package struct DecisionMatrix: Sendable, Equatable {
  package struct Column: Sendable, Equatable {
    package let criterion: String
    package let direction: Direction
    /// Share of the decision, at least 0.
    package let weight: Double

    package init(criterion: String, direction: Direction, weight: Double) {
      self.criterion = criterion
      self.direction = direction
      self.weight = weight
    }
  }

  package struct Row: Sendable, Equatable {
    package let vendor: String
    /// One finite level for each column.
    package let levels: [Double]
    /// This vendor's own weights, where criteria were left out for it; nil for those of the columns.
    package let ownWeights: [Double]?

    package init(vendor: String, levels: [Double], ownWeights: [Double]? = nil) {
      self.vendor = vendor
      self.levels = levels
      self.ownWeights = ownWeights
    }
  }

  package let columns: [Column]
  package let rows: [Row]

  /// Throws `duplicateId`, `tooFew` (no column), `missingCell` (a row of another length), `nonFinite`,
  /// `negativeWeight` and `allWeightsZero`, naming criterion or vendor; weights of a row's own are checked as well.
  /// Weights may have any positive sum: whether they must be 1 is the business of the caller.
  package init(columns: [Column], rows: [Row]) throws(Refusal) {
    guard !columns.isEmpty else { throw Refusal(.tooFew, "", "there is no criterion") }
    for column in columns {
      guard column.weight.isFinite else {
        throw Refusal(.nonFinite, column.criterion, "the weight is not a finite number")
      }
      guard column.weight >= 0 else {
        throw Refusal(.negativeWeight, column.criterion, "a weight is at least 0")
      }
    }
    guard columns.contains(where: { $0.weight > 0 }) else {
      throw Refusal(.allWeightsZero, "", "all weights are 0")
    }
    let order = columns.indices.sorted { bytesPrecede(columns[$0].criterion, columns[$1].criterion) }
    self.columns = order.map { columns[$0] }
    try Self.refuseDoubles(self.columns.map(\.criterion), "two criteria have this id")
    for row in rows { try Self.check(row, columns) }
    self.rows = rows.sorted { bytesPrecede($0.vendor, $1.vendor) }.map { row in
      Row(
        vendor: row.vendor, levels: order.map { row.levels[$0] },
        ownWeights: row.ownWeights.map { weights in order.map { weights[$0] } })
    }
    try Self.refuseDoubles(self.rows.map(\.vendor), "two vendors have this id")
  }

  /// The points of `table` under one reading of its open cells.
  package init(
    _ table: ValueTable, tree: CriteriaTree, reading: KeyPath<CellValue, Double>
  ) throws(Refusal) {
    let leaves = tree.leaves
    var rows: [Row] = []
    for row in table.rows {
      let excluded = Set(leaves.map(\.id).filter { row.values[$0] == nil })
      var ownWeights: [Double]?
      if !excluded.isEmpty {
        let shares: [String: Double]
        do {
          shares = try tree.weights(excluding: excluded)
        } catch {
          throw Refusal(error.reason, row.vendor, error.explanation)
        }
        ownWeights = leaves.map { shares[$0.id] ?? 0 }
      }
      let levels = leaves.map { row.values[$0.id]?[keyPath: reading] ?? 0 }
      rows.append(Row(vendor: row.vendor, levels: levels, ownWeights: ownWeights))
    }
    try self.init(
      columns: leaves.map { Column(criterion: $0.id, direction: .max, weight: $0.globalWeight) },
      rows: rows)
  }

  private static func check(_ row: Row, _ columns: [Column]) throws(Refusal) {
    guard row.levels.count == columns.count, row.ownWeights?.count ?? columns.count == columns.count else {
      throw Refusal(.missingCell, row.vendor, "the vendor does not have one level for each criterion")
    }
    func place(_ index: Int) -> String { "\(row.vendor), \(columns[index].criterion)" }
    if let index = row.levels.firstIndex(where: { !$0.isFinite }) {
      throw Refusal(.nonFinite, place(index), "the level is not a finite number")
    }
    for (index, weight) in (row.ownWeights ?? []).enumerated() {
      guard weight.isFinite else { throw Refusal(.nonFinite, place(index), "the weight is not a finite number") }
      guard weight >= 0 else { throw Refusal(.negativeWeight, place(index), "a weight is at least 0") }
    }
  }

  private static func refuseDoubles(_ ids: [String], _ explanation: String) throws(Refusal) {
    var seen: Set<String> = []
    for id in ids where !seen.insert(id).inserted {
      throw Refusal(.duplicateId, id, explanation)
    }
  }
}
