/// Vendors × criteria with what every cell may be worth, and the weights by which scores are formed.
///
/// Criteria and vendors stand in the byte order of their ids, like those of a ``DecisionMatrix``.
package struct UncertainTable: Sendable {
  package struct Row: Sendable {
    package let vendor: String
    /// One for each criterion.
    package let cells: [UncertainCell]

    package init(vendor: String, cells: [UncertainCell]) {
      self.vendor = vendor
      self.cells = cells
    }
  }

  /// Expected points, with the weights.
  let expected: DecisionMatrix
  let rows: [Row]

  /// Throws what ``DecisionMatrix/init(columns:rows:)`` throws, `outsideBounds` for a cell whose low end lies above its
  /// high end, and what a distribution throws that has no such quantiles.
  package init(criteria: [(id: String, weight: Double)], rows: [Row]) throws(Refusal) {
    var means: [DecisionMatrix.Row] = []
    for row in rows {
      var levels: [Double] = []
      for (index, cell) in row.cells.enumerated() {
        do throws(Refusal) {
          if case .uniform(let low, let high) = cell { _ = try Interval(low: low, high: high) }
          levels.append(try cell.expected())
        } catch {
          let criterion = index < criteria.count ? ", \(criteria[index].id)" : ""
          throw Refusal(error.reason, row.vendor + criterion, error.explanation)
        }
      }
      means.append(.init(vendor: row.vendor, levels: levels))
    }
    expected = try DecisionMatrix(
      columns: criteria.map { .init(criterion: $0.id, direction: .max, weight: $0.weight) }, rows: means)
    let order = criteria.indices.sorted { bytesPrecede(criteria[$0].id, criteria[$1].id) }
    self.rows = rows.sorted { bytesPrecede($0.vendor, $1.vendor) }.map { row in
      Row(vendor: row.vendor, cells: order.map { row.cells[$0] })
    }
  }
}
