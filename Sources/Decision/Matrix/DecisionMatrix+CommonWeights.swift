extension DecisionMatrix {
  /// Throws `missingCell`, naming the vendor, if a criterion was left out for one: its weights are then not those of the
  /// others.
  func requireCommonWeights() throws(Refusal) {
    try requireNone { $0 != nil }
  }

  /// The same for what counts columns with a weight only: a criterion of weight 0 may be left out for a vendor.
  func requireEqualWeights() throws(Refusal) {
    try requireNone { own in
      zip(own ?? [], columns).contains { ($0 - $1.weight).magnitude > CriteriaTree.sumTolerance }
    }
  }

  private func requireNone(_ isUnfit: ([Double]?) -> Bool) throws(Refusal) {
    guard let row = rows.first(where: { isUnfit($0.ownWeights) }) else { return }
    throw Refusal(
      .missingCell, row.vendor,
      "a criterion is left out for the vendor, so that its weights are not those of the others")
  }

  /// Throws `missingCell` unless another reading of the table has the same criteria and vendors.
  func requireSameShape(as other: DecisionMatrix) throws(Refusal) {
    guard columns.map(\.criterion) == other.columns.map(\.criterion), rows.map(\.vendor) == other.rows.map(\.vendor)
    else { throw Refusal(.missingCell, "", "the readings of a table do not hold the same criteria and vendors") }
  }
}
