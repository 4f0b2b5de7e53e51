/// Vendors × criteria, with the least and the most each value may be worth: what all answers over a set of weights need.
///
/// The criteria are the columns between which the weights are free: leaves, or groups with the values of what is under
/// them. Criteria and vendors stand in the byte order of their ids. Cells are independent boxes, so that a shared
/// quantity behind several of them (an exchange rate) makes the answers cautious, never bold.
package struct PointRanges: Sendable, Equatable {
  package let criteria: [String]
  package let vendors: [String]
  /// Points by vendor, then criterion.
  package let low: [[Double]]
  /// No less than ``low``, cell by cell.
  package let high: [[Double]]

  /// Beyond this size a difference of two values, or a sum of a few, would leave the range of numbers.
  private static let greatestSize = Double.greatestFiniteMagnitude / 16

  /// `low` and `high` hold one row for each vendor with one value for each criterion, in the orders given.
  ///
  /// Throws `tooFew` (no criterion), `duplicateId`, `missingCell` (another number of rows or values), `nonFinite` and
  /// `outsideBounds` (a low above its high), naming vendor and criterion. No vendor at all is no fault.
  package init(
    criteria: [String], vendors: [String], low: [[Double]], high: [[Double]]
  ) throws(Refusal) {
    guard !criteria.isEmpty else { throw Refusal(.tooFew, "", "there is no criterion") }
    try Self.refuseDoubles(criteria, "two criteria have this id")
    try Self.refuseDoubles(vendors, "two vendors have this id")
    guard low.count == vendors.count, high.count == vendors.count else {
      throw Refusal(.missingCell, "", "there is not one row of values for each vendor")
    }
    for (vendor, (lows, highs)) in zip(vendors, zip(low, high)) {
      guard lows.count == criteria.count, highs.count == criteria.count else {
        throw Refusal(.missingCell, vendor, "the vendor does not have one value for each criterion")
      }
      for (criterion, (least, most)) in zip(criteria, zip(lows, highs)) {
        guard least.magnitude <= Self.greatestSize, most.magnitude <= Self.greatestSize else {
          throw Refusal(
            .nonFinite, "\(vendor), \(criterion)", "a difference of such values leaves the range of numbers")
        }
        guard least <= most else {
          throw Refusal(.outsideBounds, "\(vendor), \(criterion)", "the least value lies above the most")
        }
      }
    }
    let columns = criteria.indices.sorted { bytesPrecede(criteria[$0], criteria[$1]) }
    let rows = vendors.indices.sorted { bytesPrecede(vendors[$0], vendors[$1]) }
    self.criteria = columns.map { criteria[$0] }
    self.vendors = rows.map { vendors[$0] }
    self.low = rows.map { row in columns.map { low[row][$0] } }
    self.high = rows.map { row in columns.map { high[row][$0] } }
  }

  /// The same table under its cautious and under its best reading.
  ///
  /// Throws `missingCell` if the two differ in vendors or criteria, or if a criterion is left out for a vendor: free
  /// weights are common to all.
  package init(low: DecisionMatrix, high: DecisionMatrix) throws(Refusal) {
    guard low.columns.map(\.criterion) == high.columns.map(\.criterion),
      low.rows.map(\.vendor) == high.rows.map(\.vendor)
    else { throw Refusal(.missingCell, "", "the two tables differ in vendors or criteria") }
    for row in low.rows + high.rows where row.ownWeights != nil {
      throw Refusal(
        .missingCell, row.vendor, "a criterion is left out for this vendor, and free weights are common to all")
    }
    try self.init(
      criteria: low.columns.map(\.criterion), vendors: low.rows.map(\.vendor), low: low.rows.map(\.levels),
      high: high.rows.map(\.levels))
  }

  /// The leaves `leaves` of `table`, from guaranteed to best value.
  ///
  /// Throws `missingCell` for a leaf that is left out for a vendor: free weights are common to all.
  package init(_ table: ValueTable, leaves: [String]) throws(Refusal) {
    var (low, high): ([[Double]], [[Double]]) = ([], [])
    for row in table.rows {
      var values: [CellValue] = []
      for leaf in leaves {
        guard let value = row.values[leaf] else {
          throw Refusal(
            .missingCell, "\(row.vendor), \(leaf)",
            "the criterion is left out for this vendor, and free weights are common to all")
        }
        values.append(value)
      }
      low.append(values.map(\.guaranteed))
      high.append(values.map(\.best))
    }
    try self.init(criteria: leaves, vendors: table.rows.map(\.vendor), low: low, high: high)
  }

  /// By how much two scores under common weights may differ and still tie, in points (`methods.md` 1.6).
  ///
  /// No score is greater than the greatest value, so this is the widest tie of the whole table.
  package var tie: Double {
    var size = 100.0
    for row in low + high { for value in row { size = max(size, value.magnitude) } }
    return tieTolerance * size
  }

  /// What `vendor` has ahead of `rival` by criterion when the open cells fall as `vendor` would wish: u⁺ − u⁻.
  func advantage(of vendor: Int, over rival: Int) -> [Double] {
    zip(high[vendor], low[rival]).map { $0 - $1 }
  }

  private static func refuseDoubles(_ ids: [String], _ explanation: String) throws(Refusal) {
    var seen: Set<String> = []
    for id in ids where !seen.insert(id).inserted { throw Refusal(.duplicateId, id, explanation) }
  }
}
