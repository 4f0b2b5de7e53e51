/// What a matrix of comparisons says about the share of each thing compared.
package struct ComparisonPriorities: Sendable, Equatable, Codable {
  /// In the order of the matrix, like ``shares``.
  package let ids: [String]
  /// Above 0 unless they vanish beside the others; they sum to 1.
  package let shares: [Double]
  /// The principal eigenvalue, at least the number of things; nil for priorities by geometric means.
  package let lambdaMax: Double?
}

extension ComparisonMatrix {
  /// Steps of the plain iteration, and those of the shifted one in any case; multiplications that are never exceeded by more.
  private static let (plainSteps, shiftedSteps) = (100, 1000)
  private static let greatestWork = 20_000_000

  /// The principal right eigenvector, by power iteration from equal shares until no share moves by more than 1e-14 of
  /// itself (Saaty 1980). Comparisons that go round in a circle, of which each step returns the last but a few, are multiplied
  /// with the eigenvalue added on the diagonal, which leaves the vector what it is and pulls the other ones back.
  ///
  /// Rows and columns are first brought near each other by powers of two, which is undone exactly. Throws `missingCell`
  /// where a comparison is missing, and `sizeLimit` where comparisons contradict each other so much that the iteration
  /// does not settle.
  package func eigenvectorPriorities() throws(Refusal) -> ComparisonPriorities {
    guard isComplete else {
      throw Refusal(.missingCell, "", "the eigenvector needs every comparison; the geometric mean does without some")
    }
    let count = ids.count
    let exponents = try order.map { index throws(Refusal) -> Int in
      var sum = 0.0
      for entry in entries[index] { sum += try PortableFunctions.ln(entry ?? 1) }
      return Int((sum / Double(count) / PortableFunctions.ln2High).rounded())
    }
    let balanced = order.enumerated().map { row, index in
      order.enumerated().map { column, other in
        Double(sign: .plus, exponent: exponents[column] - exponents[row], significand: entries[index][other] ?? 1)
      }
    }
    guard balanced.joined().allSatisfy(\.isFinite) else { throw Self.unsettled }
    var vector = try sharesOfSum(exponents.map { Double(sign: .plus, exponent: -$0, significand: 1) })
    var isSettled = false
    let limit = Self.plainSteps + max(Self.shiftedSteps, min(20 * count * count, Self.greatestWork / (count * count)))
    for step in 0..<limit where !isSettled {
      var next = balanced.map { Self.product($0, vector) }
      if step >= Self.plainSteps {
        // The shares sum to 1, so their products sum to the eigenvalue when they settle.
        let size = CompensatedSum.of(next)
        next = zip(next, vector).map { $0 + size * $1 }
      }
      next = try sharesOfSum(next)
      isSettled = zip(vector, next).allSatisfy { ($0 - $1).magnitude <= 1e-14 * $1 }
      vector = next
    }
    guard isSettled else { throw Self.unsettled }
    guard vector.allSatisfy({ $0 > 0 }) else { throw Self.unsettled }
    let ratios = zip(balanced, vector).map { Self.product($0, vector) / $1 }
    // Not below the number of things but by rounding.
    let lambda = count < 3 ? Double(count) : max(Double(count), CompensatedSum.of(ratios) / Double(count))
    let most = exponents.max() ?? 0
    let unbalanced = zip(vector, exponents).map { Double(sign: .plus, exponent: $1 - most, significand: $0) }
    return ComparisonPriorities(ids: ids, shares: inGivenOrder(try sharesOfSum(unbalanced)), lambdaMax: lambda)
  }

  private static let unsettled = Refusal(
    .sizeLimit, "", "the comparisons contradict each other so much that the eigenvector does not settle")

  private static func product(_ row: [Double], _ vector: [Double]) -> Double {
    CompensatedSum.of(zip(row, vector).lazy.map { $0 * $1 })
  }

  /// Geometric means of the rows (Crawford & Williams 1985), or where comparisons are missing the least squares on the
  /// logarithms of those made, which is the same for a complete matrix (Bozóki, Fülöp & Rónyai 2010).
  ///
  /// Throws `disconnected`, naming a thing that no chain of comparisons connects with the first.
  package func geometricPriorities() throws(Refusal) -> ComparisonPriorities {
    let levels = try logarithmicPriorities()
    let greatest = levels.max() ?? 0
    let amounts = try order.map { index throws(Refusal) in try PortableFunctions.decay(greatest - levels[index]) }
    return ComparisonPriorities(ids: ids, shares: inGivenOrder(try sharesOfSum(amounts)), lambdaMax: nil)
  }

  /// Logarithms of the shares up to a common summand, in the order given.
  func logarithmicPriorities() throws(Refusal) -> [Double] {
    let logarithms = try logarithms()
    let sums = ids.indices.map { row in CompensatedSum.of(order.compactMap { logarithms[row][$0] }) }
    if isComplete { return sums.map { $0 / Double(ids.count) } }
    try requireConnection()
    // The normal equations fix the logarithms up to a summand; the first thing gets 0.
    let rest = Array(order.dropFirst())
    let laplacian = rest.map { row in
      rest.map { column in
        row == column
          ? Double(ids.indices.count { $0 != row && entries[row][$0] != nil }) : entries[row][column] == nil ? 0 : -1.0
      }
    }
    guard let solution = LinearEquations.solution(laplacian, rest.map { sums[$0] }) else {
      throw Refusal(.disconnected, "", "the comparisons do not fix the priorities")
    }
    var levels = Array(repeating: 0.0, count: ids.count)
    for (index, level) in zip(rest, solution) { levels[index] = level }
    return levels
  }

  private func requireConnection() throws(Refusal) {
    var reached: Set<Int> = [order.first ?? 0]
    var open = Array(reached)
    while let here = open.popLast() {
      for other in ids.indices where entries[here][other] != nil && reached.insert(other).inserted {
        open.append(other)
      }
    }
    if let lost = order.first(where: { !reached.contains($0) }) {
      throw Refusal(.disconnected, ids[lost], "no chain of comparisons connects it with \(ids[order.first ?? 0])")
    }
  }

  private func inGivenOrder(_ sorted: [Double]) -> [Double] {
    var given = sorted
    for (place, index) in order.enumerated() { given[index] = sorted[place] }
    return given
  }
}
