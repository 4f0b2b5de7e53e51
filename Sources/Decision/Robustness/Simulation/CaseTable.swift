/// Numbers of one block: a row for each criterion or vendor, a place for each case.
struct CaseTable: Sendable {
  /// From one row to the next. More than the cases of a block, so that the rows of one case do not all fall into the
  /// same set of a cache.
  static let stride = RandomStream.casesInBlock + 8

  let rows: Int
  private var numbers: [Double]

  init(rows: Int) {
    self.rows = rows
    numbers = [Double](repeating: 0, count: rows * Self.stride)
  }

  /// Lends the numbers, row after row.
  mutating func lend<Result, Failure: Error>(
    _ body: (UnsafeMutableBufferPointer<Double>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try numbers.withUnsafeMutableBufferPointer { numbers throws(Failure) in try body(numbers) }
  }

  /// Lends the first `cases` places of a row.
  mutating func lend<Result, Failure: Error>(
    row: Int, cases: Int, _ body: (UnsafeMutableBufferPointer<Double>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try lend { numbers throws(Failure) in
      try body(UnsafeMutableBufferPointer(rebasing: numbers[row * Self.stride..<row * Self.stride + cases]))
    }
  }

  /// Divides the numbers of each case by their sum, which is added in the order of the rows.
  mutating func scaleCasesToOne(cases: Int) {
    let rows = rows
    var factors = [Double](repeating: 0, count: cases)
    lend { numbers in
      factors.withUnsafeMutableBufferPointer { factors in
        for row in 0..<rows {
          let start = row * Self.stride
          for index in 0..<cases { factors[index] += numbers[start &+ index] }
        }
        for index in 0..<cases { factors[index] = 1 / factors[index] }
        for row in 0..<rows {
          let start = row * Self.stride
          for index in 0..<cases { numbers[start &+ index] *= factors[index] }
        }
      }
    }
  }
}
