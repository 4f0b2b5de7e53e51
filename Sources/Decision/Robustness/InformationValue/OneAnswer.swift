/// What it is worth to know one cell before choosing (`methods.md` 4.11): E[max(X, o)] − max(M, o), where X is the score
/// of its vendor as the cell varies, M the mean of X and o the best expected score of the others.
struct OneAnswer {
  /// Expected gain of the choice, in points, at least 0.
  let value: Double
  /// Chance that another vendor is chosen, 0…1.
  let chance: Double

  static let none = OneAnswer(value: 0, chance: 0)

  /// `mean` is M and `other` o. Nothing is worth knowing without another vendor, which is the business of the caller.
  static func of(_ cell: UncertainCell, weight: Double, mean: Double, other: Double) throws(Refusal) -> OneAnswer {
    switch cell {
    case .exact: return none
    case .uniform(let low, let high):
      return uniform(half: weight * (high / 2 - low / 2), mean: mean, other: other)
    case .distributed: return try distributed(cell, weight: weight, mean: mean, other: other)
    }
  }

  /// Closed form for a score that is uniform on mean ± half.
  private static func uniform(half: Double, mean: Double, other: Double) -> OneAnswer {
    let (low, high) = (mean - half, mean + half)
    guard half > 0, low < other, other < high else { return none }
    let reach = mean <= other ? high - other : other - low
    let chance = reach / (2 * half)
    return OneAnswer(value: chance * (reach / 2), chance: chance)
  }

  /// The mean over the 1,024 mid-quantiles, so that it depends on no simulation.
  private static func distributed(
    _ cell: UncertainCell, weight: Double, mean: Double, other: Double
  ) throws(Refusal) -> OneAnswer {
    let count = 1024
    var points: [Double] = []
    for index in 0..<count { points.append(try cell.points(at: (Double(index) + 0.5) / Double(count))) }
    let centre = CompensatedSum.of(points.map { $0 / Double(count) })
    let isChosen = mean > other
    var (gain, changes) = (CompensatedSum(), 0)
    for worth in points {
      // How far the answer carries the vendor past the other, or the other past the vendor.
      let score = mean + weight * (worth - centre)
      let past = isChosen ? other - score : score - other
      guard past > 0, !isTie(score, other, naturalSize: 100) else { continue }
      gain.add(past / Double(count))
      changes += 1
    }
    return OneAnswer(value: max(gain.value, 0), chance: Double(changes) / Double(count))
  }
}
