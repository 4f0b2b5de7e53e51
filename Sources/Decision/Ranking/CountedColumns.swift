/// The columns of a matrix that count, as every method reads them that compares the vendors with each other.
///
/// A column of weight 0 is left out before any scaling or check, so that it changes nothing. Without vendors there are no
/// columns. Columns and vendors keep the order of the matrix.
struct CountedColumns: Sendable {
  struct Column: Sendable {
    /// Its place in the matrix.
    let index: Int
    let criterion: String
    let direction: Direction
    /// Above 0.
    let weight: Double
    /// One for each vendor, at least one.
    let levels: [Double]

    var isCost: Bool { direction == .min }
    var largest: Double { levels.max() ?? 0 }
    var smallest: Double { levels.min() ?? 0 }
    var isConstant: Bool { largest == smallest }
    /// The best level that a vendor has.
    var best: Double { isCost ? smallest : largest }
    /// The worst level that a vendor has.
    var worst: Double { isCost ? largest : smallest }
  }

  let vendors: [String]
  let columns: [Column]
  private let columnCount: Int

  /// Throws `missingCell`, naming the vendor, if a criterion with a weight was left out for one: what stands in its cell is
  /// no level.
  init(of matrix: DecisionMatrix) throws(Refusal) {
    try matrix.requireEqualWeights()
    vendors = matrix.rows.map(\.vendor)
    columnCount = matrix.columns.count
    columns =
      matrix.rows.isEmpty
      ? []
      : matrix.columns.enumerated().filter { $0.element.weight > 0 }.map { index, column in
        Column(
          index: index, criterion: column.criterion, direction: column.direction, weight: column.weight,
          levels: matrix.rows.map { $0.levels[index] })
      }
  }

  private init(vendors: [String], columns: [Column], columnCount: Int) {
    (self.vendors, self.columns, self.columnCount) = (vendors, columns, columnCount)
  }

  /// All weights times one power of two, the largest then in 1..<2: for scores in which only the proportions of the weights
  /// count, so that weights at the ends of the range neither overflow nor vanish. It moves no bit of other scores.
  var withWeightsNearOne: CountedColumns {
    let exponent = Int(columns.map(\.weight).max()?.exponent ?? 0)
    return CountedColumns(
      vendors: vendors,
      columns: columns.map {
        Column(
          index: $0.index, criterion: $0.criterion, direction: $0.direction,
          weight: $0.weight.timesPowerOfTwo(-exponent), levels: $0.levels)
      }, columnCount: columnCount)
  }

  /// Benefits alone, or costs alone.
  func columns(_ direction: Direction) -> [Column] { columns.filter { $0.direction == direction } }

  /// Σ weight × term of each vendor over some columns, whose terms `scale` gives by vendor.
  func weightedSums(
    over columns: [Column]? = nil, _ scale: (Column) throws(Refusal) -> [Double]
  ) throws(Refusal) -> [Double] {
    var sums = vendors.map { _ in 0.0 }
    for column in columns ?? self.columns {
      for (index, term) in try scale(column).enumerated() { sums[index] += column.weight * term }
    }
    return sums
  }

  /// Scores that are sums over the criteria, with what each criterion adds.
  ///
  /// `term` gives what a column adds for each vendor, weight included; a column of weight 0 adds 0.
  func sums(
    _ term: (Column) throws(Refusal) -> [Double]
  ) throws(Refusal) -> (scores: [Double], contributions: [[Double]]) {
    var contributions = vendors.map { _ in [Double](repeating: 0, count: columnCount) }
    for column in columns {
      for (index, part) in try term(column).enumerated() { contributions[index][column.index] = part }
    }
    return (contributions.map { $0.reduce(0, +) }, contributions)
  }

  /// One entry for each vendor. Throws `nonFinite`, naming the vendor, for a score beyond the range of numbers.
  func entries(_ scores: [Double], contributions: [[Double]]? = nil) throws(Refusal) -> [Scores.Entry] {
    var entries: [Scores.Entry] = []
    for (index, vendor) in vendors.enumerated() {
      guard scores[index].isFinite else {
        throw Refusal(.nonFinite, vendor, "the score leaves the range of numbers")
      }
      entries.append(
        Scores.Entry(vendor: vendor, score: scores[index], contributions: contributions?[index] ?? []))
    }
    return entries
  }

  /// What a scale from the worst to the best level of a vendor makes of columns in which all have one level, and of those in
  /// which the levels tie.
  var narrowColumns: [MatrixFinding] {
    guard vendors.count > 1 else { return [] }
    return columns.compactMap { column in
      if column.isConstant { return .init(.constantColumn, criterion: column.criterion) }
      return isTie(column.largest, column.smallest, naturalSize: 0)
        ? .init(.nearlyConstantColumn, criterion: column.criterion) : nil
    }
  }
}
