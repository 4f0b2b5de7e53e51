/// Scores of many cases with settled points: a product of two tables.
enum ScoreKernel {
  private typealias Lanes = SIMD8<Double>

  /// scores[vendor, case] = Σ points[vendor, criterion]·weights[criterion, case], in the order of the criteria.
  ///
  /// Rows of `weights` and `scores` stand ``CaseTable/stride`` apart. Works eight cases and two vendors at a time, so
  /// that every number loaded is used more than once; places behind `cases` are written as well.
  static func multiply(
    points: UnsafeBufferPointer<Double>, criteria: Int, vendors: Int, weights: UnsafeBufferPointer<Double>,
    cases: Int, into scores: UnsafeMutableBufferPointer<Double>
  ) {
    guard let points = points.baseAddress, let weights = UnsafeRawPointer(weights.baseAddress),
      let scores = UnsafeMutableRawPointer(scores.baseAddress)
    else { return }
    let row = CaseTable.stride * MemoryLayout<Double>.stride
    for first in stride(from: 0, to: cases, by: Lanes.scalarCount) {
      let offset = first * MemoryLayout<Double>.stride
      var vendor = 0
      while vendor < vendors {
        let next = min(vendor + 1, vendors - 1)
        let (own, others) = (points + vendor * criteria, points + next * criteria)
        var (sum, other) = (Lanes(repeating: 0), Lanes(repeating: 0))
        for criterion in 0..<criteria {
          let weight = weights.loadUnaligned(fromByteOffset: criterion * row + offset, as: Lanes.self)
          sum += weight * own[criterion]
          other += weight * others[criterion]
        }
        scores.storeBytes(of: sum, toByteOffset: vendor * row + offset, as: Lanes.self)
        scores.storeBytes(of: other, toByteOffset: next * row + offset, as: Lanes.self)
        vendor += 2
      }
    }
  }
}
