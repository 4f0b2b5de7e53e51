/// The ways to bring columns of different units to one scale, as listed by Hwang & Yoon (1981); all of them rest on who
/// bids.
extension CountedColumns.Column {
  /// 0 at the worst level of a vendor, 1 at the best: (x − worst)/(best − worst). A constant column gives 1 to all.
  func minmax() -> [Double] {
    guard !isConstant else { return levels.map { _ in 1 } }
    // The range of 1e308 and −1e308 would overflow; there, and only there, halves lose nothing.
    let part = (largest - smallest).isFinite ? 1.0 : 0.5
    let (top, bottom) = (largest * part, smallest * part)
    let range = top - bottom
    return levels.map { (isCost ? top - $0 * part : $0 * part - bottom) / range }
  }

  /// x/largest for a benefit, smallest/x for a cost: 1 at the best level of a vendor, 0 only at a benefit of 0.
  ///
  /// Throws `nonPositive` for a negative level and for a benefit that is 0 everywhere, `zeroCost` for a cost of 0.
  func linearRatio() throws(Refusal) -> [Double] {
    try refuseNegative()
    if isCost {
      try refuseZeroCost()
      return levels.map { smallest / $0 }
    }
    guard largest > 0 else { throw Refusal(.nonPositive, criterion, "all levels are 0, so x/max is undefined") }
    return levels.map { $0 / largest }
  }

  /// x/Σx, the direction kept: of a cost, more is still worse. The shares sum to 1.
  ///
  /// Throws `nonPositive` for a negative level and for a column that is 0 everywhere.
  func shares() throws(Refusal) -> [Double] {
    try refuseNegative()
    return try shares(of: levels)
  }

  /// Shares in which more is better: a cost is replaced by 1/x first. `extra` levels of the column count in the sum and
  /// stand behind the vendors.
  ///
  /// Throws as ``shares()``, and `zeroCost` for a cost of 0.
  func reciprocalShares(with extra: [Double] = []) throws(Refusal) -> [Double] {
    try refuseNegative()
    guard isCost else { return try shares(of: levels + extra) }
    try refuseZeroCost()
    return try shares(of: (levels + extra).map { smallest / $0 })
  }

  /// x/√Σx², the direction kept; any sign.
  ///
  /// Throws `nonPositive` for a column that is 0 everywhere.
  func unitLength() throws(Refusal) -> [Double] {
    let size = max(largest.magnitude, smallest.magnitude)
    guard size > 0 else {
      throw Refusal(.nonPositive, criterion, "all levels are 0, so the length of the column is 0")
    }
    let scaled = levels.map { $0 / size }
    let length = scaled.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return scaled.map { $0 / length }
  }

  /// Throws `nonPositive`, naming the criterion, unless every level is above 0.
  func requirePositive() throws(Refusal) {
    guard smallest > 0 else { throw Refusal(.nonPositive, criterion, "the method needs levels above 0") }
  }

  private func shares(of levels: [Double]) throws(Refusal) -> [Double] {
    let largest = levels.max() ?? 0
    guard largest > 0 else {
      throw Refusal(.nonPositive, criterion, "all levels are 0, so their shares are undefined")
    }
    let scaled = levels.map { $0 / largest }
    let sum = scaled.reduce(0, +)
    return scaled.map { $0 / sum }
  }

  private func refuseNegative() throws(Refusal) {
    guard smallest >= 0 else { throw Refusal(.nonPositive, criterion, "a ratio needs levels of at least 0") }
  }

  private func refuseZeroCost() throws(Refusal) {
    guard smallest > 0 else { throw Refusal(.zeroCost, criterion, "a cost of 0 makes min/x undefined") }
  }
}
