/// The table of the simplex method for variables between 0 and upper limits (Dantzig 1955, "Upper bounds, secondary
/// constraints, and block triangularity in linear programming").
///
/// Row i says: basic variable + Σ entry·nonbasic variable = right side, with every nonbasic variable at 0. A variable at
/// its upper limit is turned round (x' = limit − x), so that it stands at 0 as well; columns of basic variables are not
/// kept. Variables are numbered: the programme's own first, then a slack and after them an artificial one for each row.
struct SimplexTableau {
  let width: Int
  /// Row by row.
  var entries: [Double]
  var right: [Double]
  var basis: [Int]
  var nonbasis: [Int]
  /// By variable; infinite where there is no limit, 0 where it must not move.
  var limit: [Double]
  var isTurned: [Bool]
  /// What the objective gains by a unit of each nonbasic variable.
  var gain: [Double]
  private var pivotColumns: [Int] = []

  /// Smallest entry that may be divided by.
  static let smallestPivot = 1e-9
  /// Smallest gain, in an objective of size 1, that is worth a step.
  static let smallestGain = 1e-12
  /// Ratios this close count as one corner.
  private static let sameRatio = 1e-12
  /// Steps of no length before the choice becomes Bland's.
  private static let patience = 12

  init(
    width: Int, entries: [Double], right: [Double], basis: [Int], nonbasis: [Int], limit: [Double]
  ) {
    self.width = width
    self.entries = entries
    self.right = right
    self.basis = basis
    self.nonbasis = nonbasis
    self.limit = limit
    isTurned = Array(repeating: false, count: limit.count)
    gain = Array(repeating: 0, count: width)
    pivotColumns.reserveCapacity(width)
  }

  enum Ending {
    case optimal, unbounded, unsettled
  }

  /// Climbs to a highest corner by ``gain``.
  ///
  /// The variable of the greatest gain enters; after some steps that do not move, the first one that gains, and of the
  /// leaving candidates the first (Bland 1977, "New finite pivoting rules for the simplex method"), so that no circle is
  /// walked for ever.
  mutating func climb() -> Ending {
    var stalled = 0
    // Far above what any programme of this size takes; only rounding could lead here.
    for _ in 0..<(100 * (width + basis.count) + 1000) {
      let isBland = stalled >= Self.patience
      guard let column = entering(first: isBland) else { return .optimal }
      let leaving = leaving(column, first: isBland)
      let ownLimit = limit[nonbasis[column]]
      let step: Double
      if let leaving, leaving.ratio < ownLimit {
        step = leaving.ratio
        if leaving.isAtLimit { turnRow(leaving.row) }
        pivot(leaving.row, column)
      } else if ownLimit < .infinity {
        step = ownLimit
        turnColumn(column)
      } else {
        return .unbounded
      }
      stalled = step > Self.sameRatio ? 0 : stalled + 1
    }
    return .unsettled
  }

  private func entering(first: Bool) -> Int? {
    var best: Int?
    var greatest = Self.smallestGain
    for column in 0..<width where gain[column] > greatest && limit[nonbasis[column]] > 0 {
      if first {
        if let known = best, nonbasis[known] < nonbasis[column] { continue }
      } else {
        greatest = gain[column]
      }
      best = column
    }
    return best
  }

  /// How far the variable of a column can rise before the basic variable of a row meets 0 or its limit.
  private func ratio(_ row: Int, _ column: Int) -> (ratio: Double, isAtLimit: Bool)? {
    let entry = entries[row * width + column]
    if entry > Self.smallestPivot { return (max(right[row], 0) / entry, false) }
    if entry < -Self.smallestPivot {
      let top = limit[basis[row]]
      if top < .infinity { return (max(top - right[row], 0) / -entry, true) }
    }
    return nil
  }

  private func leaving(_ column: Int, first: Bool) -> (row: Int, ratio: Double, isAtLimit: Bool)? {
    var least = Double.infinity
    for row in basis.indices {
      if let (ratio, _) = ratio(row, column), ratio < least { least = ratio }
    }
    guard least < .infinity else { return nil }
    var chosen: (row: Int, ratio: Double, isAtLimit: Bool)?
    var size = 0.0
    for row in basis.indices {
      guard let (ratio, isAtLimit) = ratio(row, column), ratio <= least + Self.sameRatio else { continue }
      let entry = entries[row * width + column].magnitude
      if let known = chosen, first ? basis[known.row] < basis[row] : size >= entry { continue }
      chosen = (row, ratio, isAtLimit)
      size = entry
    }
    return chosen
  }

  /// Puts the variable of `column` into the basis in place of that of `row`.
  private mutating func pivot(_ row: Int, _ column: Int) {
    let start = row * width
    let inverse = 1 / entries[start + column]
    pivotColumns.removeAll(keepingCapacity: true)
    for other in 0..<width where other != column && entries[start + other] != 0 {
      pivotColumns.append(other)
      entries[start + other] *= inverse
    }
    entries[start + column] = inverse
    right[row] *= inverse
    for other in basis.indices where other != row {
      let from = other * width
      let factor = entries[from + column]
      guard factor != 0 else { continue }
      for cell in pivotColumns { entries[from + cell] -= factor * entries[start + cell] }
      entries[from + column] = -factor * inverse
      right[other] = Self.cleaned(right[other] - factor * right[row])
    }
    let factor = gain[column]
    for cell in pivotColumns { gain[cell] -= factor * entries[start + cell] }
    gain[column] = -factor * inverse
    swap(&basis[row], &nonbasis[column])
  }

  private mutating func turnColumn(_ column: Int) {
    let top = limit[nonbasis[column]]
    for row in basis.indices {
      let entry = entries[row * width + column]
      guard entry != 0 else { continue }
      right[row] = Self.cleaned(right[row] - entry * top)
      entries[row * width + column] = -entry
    }
    gain[column] = -gain[column]
    isTurned[nonbasis[column]].toggle()
  }

  private mutating func turnRow(_ row: Int) {
    for cell in row * width..<(row + 1) * width { entries[cell] = -entries[cell] }
    right[row] = Self.cleaned(limit[basis[row]] - right[row])
    isTurned[basis[row]].toggle()
  }

  /// A right side that is 0 but for rounding is 0, so that a corner of many limits is seen as one.
  private static func cleaned(_ value: Double) -> Double { value.magnitude < 1e-14 ? 0 : value }
}
