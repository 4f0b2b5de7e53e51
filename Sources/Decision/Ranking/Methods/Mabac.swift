/// Distance of a vendor from the border between good and bad, which is the geometric mean of each column.
///
/// Source: Pamučar & Ćirović (2015). Terms are (min-max + 1) × weight, less the geometric mean of the column.
package enum Mabac: RankingMethod {
  package static let id = "mabac"
  package static let variants = ["minmax"]
  package static let description = MethodDescription(
    name: "MABAC",
    formula:
      "for every criterion the level between worst and best, plus 1, times the weight, less the geometric mean of these over the vendors; added up",
    sources: [
      "Pamučar & Ćirović 2015, The selection of transport and handling resources in logistics centers using MABAC"
    ],
    breaches: [
      .init(.irrelevantAlternatives, ["minmax"], "best and worst level of a column are those of the vendors")
    ],
    traps: [
      "The order is that of the weighted sum under minmax; the border only moves where 0 lies.",
      "Above 0 means above the border of this set of vendors, not good in itself.",
    ])

  package static func scores(
    of matrix: DecisionMatrix, variant: String, parameters: MethodParameters
  ) throws(Refusal) -> Scores {
    try requireForm(variant)
    let counted = try CountedColumns(of: matrix)
    let sums = try counted.sums { (column) throws(Refusal) in
      let border = try column.border()
      return column.minmax().map { ($0 + 1) * column.weight - border }
    }
    return Scores(
      variant: "\(id)/\(variant)", parameters: parameters,
      entries: try counted.entries(sums.scores, contributions: sums.contributions), findings: counted.narrowColumns)
  }

  /// The border approximation area: the geometric mean of each column, in the order of the columns of the matrix; 0 for one
  /// of weight 0.
  ///
  /// Throws `nonFinite`, naming the criterion, for one beyond the range of numbers.
  package static func border(of matrix: DecisionMatrix) throws(Refusal) -> [Double] {
    let counted = try CountedColumns(of: matrix)
    var borders = matrix.columns.map { _ in 0.0 }
    for column in counted.columns {
      borders[column.index] = try column.border()
      guard borders[column.index].isFinite else {
        throw Refusal(.nonFinite, column.criterion, "the border leaves the range of numbers")
      }
    }
    return borders
  }
}

extension CountedColumns.Column {
  /// The geometric mean of (min-max + 1) × weight.
  fileprivate func border() throws(Refusal) -> Double {
    // The mean of equal terms is that term, to the last bit.
    guard !isConstant else { return 2 * weight }
    var sum = 0.0
    for term in minmax() { sum += try PortableFunctions.ln(term + 1) }
    return weight * (try PortableFunctions.exp(sum / Double(levels.count)))
  }
}
