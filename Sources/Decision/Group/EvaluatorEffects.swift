/// Two-way effects of a table: how good each vendor is and how lenient each evaluator (`methods.md` 4.12).
///
/// Worked in units of the power of two of the largest number, so that no square leaves the range.
struct EvaluatorEffects {
  /// Exponent of the unit.
  let exponent: Int
  /// By vendor: the mean of the points given to it.
  let means: [Double]
  /// By evaluator: how far above the others it scores, after what the vendors are worth; 0 on average.
  let leniency: [Double]
  /// By vendor: its worth after leniency has been taken out.
  let adjusted: [Double]
  /// The table in the unit.
  let points: [[Double?]]

  /// Throws `disconnected`, naming an evaluator that shares no vendor, over any way round, with the first one.
  init(_ table: EvaluatorTable) throws(Refusal) {
    let largest = table.points.joined().reduce(0) { max($0, ($1 ?? 0).magnitude) }
    let exponent = largest > 0 ? Int(largest.exponent) : 0
    self.exponent = exponent
    points = table.points.map { row in
      row.map { $0.map { Double(sign: .plus, exponent: -exponent, significand: $0) } }
    }
    means = points.map(Self.mean)
    leniency =
      table.isComplete ? Self.completeLeniency(points, means) : try Self.fittedLeniency(table, points)
    adjusted = points.map { [leniency] row in
      Self.mean(zip(row, leniency).map { entry, shift in entry.map { $0 - shift } })
    }
  }

  /// The mean of what is there.
  private static func mean(_ row: [Double?]) -> Double {
    let given = row.compactMap { $0 }
    return CompensatedSum.of(given) / Double(given.count)
  }

  private static func completeLeniency(_ points: [[Double?]], _ means: [Double]) -> [Double] {
    let grand = CompensatedSum.of(means) / Double(means.count)
    return (points.first ?? []).indices.map { evaluator in mean(points.map { $0[evaluator] }) - grand }
  }

  /// Least squares of points = vendor + evaluator, the vendors eliminated from the normal equations.
  private static func fittedLeniency(_ table: EvaluatorTable, _ points: [[Double?]]) throws(Refusal) -> [Double] {
    let count = table.evaluators.count
    var matrix = Array(repeating: Array(repeating: 0.0, count: count), count: count)
    var right = Array(repeating: 0.0, count: count)
    for row in points {
      let given = row.indices.filter { row[$0] != nil }
      let mean = mean(row)
      for one in given {
        matrix[one][one] += 1
        right[one] += (row[one] ?? 0) - mean
        for other in given { matrix[one][other] -= 1 / Double(given.count) }
      }
    }
    try requireConnection(table)
    // Fixed up to a summand: the first evaluator gets 0, then the mean is taken off.
    let rest = Array(1..<max(count, 1))
    guard
      let solution = LinearEquations.solution(rest.map { row in rest.map { matrix[row][$0] } }, rest.map { right[$0] })
    else { throw Refusal(.disconnected, "", "the points do not fix the leniency of the evaluators") }
    let levels = [0] + solution
    let mean = CompensatedSum.of(levels) / Double(count)
    return levels.map { $0 - mean }
  }

  private static func requireConnection(_ table: EvaluatorTable) throws(Refusal) {
    var reached: Set<Int> = [0]
    var grows = true
    while grows {
      grows = false
      for row in table.points where row.indices.contains(where: { row[$0] != nil && reached.contains($0) }) {
        for index in row.indices where row[index] != nil && reached.insert(index).inserted { grows = true }
      }
    }
    if let lost = table.evaluators.indices.first(where: { !reached.contains($0) }) {
      throw Refusal(
        .disconnected, table.evaluators[lost],
        "no chain of vendors scored by both connects the evaluator with \(table.evaluators[0])")
    }
  }
}
