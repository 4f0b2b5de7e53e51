/// A linear programme over variables between 0 and upper limits, made ready for any objective.
///
/// The simplex method in two phases on a dense table: feasibility is found once, and every objective starts from there.
/// Feasible means within 1e-9 in rows whose greatest coefficient is 1. Equalities stay equalities.
package struct LinearProgram: Sendable {
  package struct Row: Sendable {
    package let coefficients: [Double]
    package let rightSide: Double
    package let isEquality: Bool

    /// Σ coefficient·variable ≤ right side, or = right side.
    package init(_ coefficients: [Double], atMost rightSide: Double, isEquality: Bool = false) {
      self.coefficients = coefficients
      self.rightSide = rightSide
      self.isEquality = isEquality
    }
  }

  /// A highest corner.
  package struct Corner: Sendable, Equatable {
    package let point: [Double]
    /// Rows that hold the objective down, each by a positive price; equalities are not listed.
    package let binding: [Int]
  }

  package static let tolerance = 1e-9

  private let limits: [Double]
  private let start: SimplexTableau

  /// Throws `emptyPolytope` if no point fulfils all rows, `nonFinite` for a number that is none, `missingCell` for a row
  /// of another length and `sizeLimit` if the search does not settle.
  ///
  /// `limits` holds the greatest value of each variable, at least 0 and possibly infinite.
  package init(limits: [Double], rows: [Row]) throws(Refusal) {
    let count = limits.count
    var scaled: [Row] = []
    for row in rows {
      guard row.coefficients.count == count else {
        throw Refusal(.missingCell, "", "a row does not have one coefficient for each variable")
      }
      guard row.rightSide.isFinite, row.coefficients.allSatisfy(\.isFinite) else {
        throw Refusal(.nonFinite, "", "a coefficient is not a finite number")
      }
      scaled.append(try Self.scaled(row))
    }
    guard limits.allSatisfy({ $0 >= 0 }) else { throw Refusal(.nonFinite, "", "a limit is below 0 or no number") }
    self.limits = limits
    start = try Self.feasible(limits, scaled)
  }

  /// The row with a greatest coefficient of 1; without coefficients it is a statement about 0.
  private static func scaled(_ row: Row) throws(Refusal) -> Row {
    let size = row.coefficients.reduce(0) { max($0, $1.magnitude) }
    guard size > 0 else { return row }
    let right = row.rightSide / size
    guard right.isFinite else { throw Refusal(.nonFinite, "", "a limit divided by its coefficient is out of range") }
    return Row(row.coefficients.map { $0 / size }, atMost: right, isEquality: row.isEquality)
  }

  private static func feasible(_ limits: [Double], _ rows: [Row]) throws(Refusal) -> SimplexTableau {
    let count = limits.count
    // A row that 0 does not fulfil begins with an artificial variable, and its slack, if any, is one more column.
    let isOpen = rows.map { $0.isEquality || $0.rightSide < 0 }
    let surplus = rows.indices.filter { isOpen[$0] && !rows[$0].isEquality }
    let width = count + surplus.count
    var entries = Array(repeating: 0.0, count: rows.count * width)
    var right: [Double] = []
    var basis: [Int] = []
    for (index, row) in rows.enumerated() {
      let sign = row.rightSide < 0 ? -1.0 : 1.0
      for (column, coefficient) in row.coefficients.enumerated() {
        entries[index * width + column] = sign * coefficient
      }
      right.append(sign * row.rightSide)
      basis.append(count + index + (isOpen[index] ? rows.count : 0))
    }
    for (column, index) in surplus.enumerated() { entries[index * width + count + column] = -1 }
    var tableau = SimplexTableau(
      width: width, entries: entries, right: right, basis: basis,
      nonbasis: Array(0..<count) + surplus.map { count + $0 },
      limit: limits + Array(repeating: .infinity, count: 2 * rows.count))
    // Phase 1 takes the artificial variables to 0.
    for index in rows.indices where isOpen[index] {
      for column in 0..<width { tableau.gain[column] += entries[index * width + column] }
    }
    let firstArtificial = count + rows.count
    guard case .optimal = tableau.climb() else { throw unsettled }
    var rest = 0.0
    for (variable, value) in zip(tableau.basis, tableau.right) where variable >= firstArtificial {
      rest = max(rest, value.magnitude)
    }
    guard rest <= tolerance else {
      throw Refusal(.emptyPolytope, "", "no point fulfils all of the statements")
    }
    // From here on they stay there, also those still in the basis of a row that says nothing new.
    for variable in firstArtificial..<tableau.limit.count { tableau.limit[variable] = 0 }
    for row in tableau.basis.indices where tableau.basis[row] >= firstArtificial { tableau.right[row] = 0 }
    return tableau
  }

  fileprivate static let unsettled = Refusal(.sizeLimit, "", "the linear programme does not settle")

  /// A corner at which Σ objective·variable is greatest; which of several is fixed by the order of variables and rows.
  ///
  /// Throws `nonFinite` for an objective without a greatest value, or with a number that is none, and `sizeLimit`.
  package func maximise(_ objective: [Double]) throws(Refusal) -> Corner {
    var workspace = Workspace(self)
    try workspace.maximise(objective)
    return Corner(point: workspace.point, binding: workspace.binding)
  }

  /// Memory that serves one objective after the other, each from the same start.
  struct Workspace {
    private let start: SimplexTableau
    private var tableau: SimplexTableau
    private var prices: [Double]
    /// The corner found last.
    private(set) var point: [Double]

    init(_ program: LinearProgram) {
      start = program.start
      tableau = start
      prices = Array(repeating: 0, count: start.limit.count)
      point = Array(repeating: 0, count: program.limits.count)
    }

    mutating func maximise(_ objective: [Double]) throws(Refusal) {
      let size = objective.reduce(0) { max($0, $1.magnitude) }
      guard objective.count == point.count, size.isFinite else {
        throw Refusal(.nonFinite, "", "the objective is not one finite number for each variable")
      }
      tableau.copy(start)
      if size > 0 {
        for index in objective.indices { prices[index] = objective[index] / size }
        tableau.load(prices)
        switch tableau.climb() {
        case .optimal: break
        case .unbounded: throw Refusal(.nonFinite, "", "the objective has no greatest value")
        case .unsettled: throw LinearProgram.unsettled
        }
      }
      tableau.read(&point)
    }

    var binding: [Int] {
      let (count, rows) = (point.count, start.basis.count)
      var binding: [Int] = []
      for (variable, gain) in zip(tableau.nonbasis, tableau.gain)
      where variable >= count && variable < count + rows && gain < -SimplexTableau.smallestGain {
        binding.append(variable - count)
      }
      return binding.sorted()
    }
  }
}

extension SimplexTableau {
  /// Takes over the numbers of a table of the same size without asking for memory.
  fileprivate mutating func copy(_ other: SimplexTableau) {
    for index in entries.indices { entries[index] = other.entries[index] }
    for index in right.indices {
      right[index] = other.right[index]
      basis[index] = other.basis[index]
    }
    for index in nonbasis.indices { nonbasis[index] = other.nonbasis[index] }
    for index in isTurned.indices { isTurned[index] = other.isTurned[index] }
  }

  /// The gains of an objective with these prices by variable.
  fileprivate mutating func load(_ prices: [Double]) {
    func price(_ variable: Int) -> Double { isTurned[variable] ? -prices[variable] : prices[variable] }
    for column in 0..<width { gain[column] = price(nonbasis[column]) }
    for row in basis.indices {
      let price = price(basis[row])
      guard price != 0 else { continue }
      for column in 0..<width { gain[column] -= price * entries[row * width + column] }
    }
  }

  /// The values of the programme's own variables.
  fileprivate func read(_ point: inout [Double]) {
    for variable in point.indices { point[variable] = isTurned[variable] ? limit[variable] : 0 }
    for row in basis.indices where basis[row] < point.count {
      let variable = basis[row]
      let value = isTurned[variable] ? limit[variable] - right[row] : right[row]
      point[variable] = min(max(value, 0), limit[variable])
    }
  }
}
