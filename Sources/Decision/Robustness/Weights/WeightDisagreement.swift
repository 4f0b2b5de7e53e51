/// What people who weigh the same criteria disagree about, and whether it matters (`methods.md` 4.12, for weights).
///
/// Only the weights of the columns differ from one to the other: the points, and with them the weights inside a column,
/// are common to all.
package struct WeightDisagreement: Sendable, Equatable, Codable {
  /// The weights one of them gives.
  package struct Opinion: Sendable, Equatable, Codable {
    /// Whose they are.
    package let role: String
    /// One for each column of the table, in its order and in the units of its weights.
    package let weights: [Double]

    /// `weights` by criterion, in any order.
    ///
    /// Throws `missingCell` for a column without a weight and `duplicateId` for one with two.
    package init(
      _ role: String, _ weights: [(criterion: String, weight: Double)], in points: DecisionMatrix
    ) throws(Refusal) {
      self.role = role
      self.weights = try points.columns.map { column throws(Refusal) in
        let own = weights.filter { $0.criterion == column.criterion }
        guard let weight = own.first?.weight else {
          throw Refusal(.missingCell, "\(role), \(column.criterion)", "there is no weight for the criterion")
        }
        guard own.count == 1 else {
          throw Refusal(.duplicateId, "\(role), \(column.criterion)", "two weights are given for the criterion")
        }
        return weight
      }
    }
  }

  /// What comes out by the weights of one role.
  package struct Outcome: Sendable, Equatable, Codable {
    package let role: String
    /// Best first, ties in the byte order of ids.
    package let places: [RankedScore]
    /// The criteria to which the role gives a weight at which the leader would not stay first if that weight alone were
    /// moved there, all others in proportion; in the byte order of ids.
    package let outside: [String]
  }

  /// How far the weights of one criterion lie apart.
  package struct Spread: Sendable, Equatable, Codable {
    package let criterion: String
    package let lowest: Double
    package let highest: Double
    package let mean: Double
    /// Sample standard deviation, with n − 1; nil for one opinion.
    package let deviation: Double?
  }

  /// What comes out by the mean weights of all but one.
  package struct Without: Sendable, Equatable, Codable {
    package let role: String
    /// Who is first, ties included.
    package let first: [String]

    package init(role: String, first: [String]) {
      self.role = role
      self.first = first
    }
  }

  package let leader: String
  /// In the order given.
  package let outcomes: [Outcome]
  /// In the byte order of criteria.
  package let spreads: [Spread]
  /// By the mean of all weights: what comes out if everybody counts alike. The scores are the means of all scores.
  package let together: [RankedScore]
  /// In the order given; empty for one opinion.
  package let without: [Without]

  /// The opinions on a table of points, of which `leader` is first under the weights of its columns.
  ///
  /// Throws `tooFew` without an opinion, `duplicateId` for a role named twice, `missingCell` for opinions on another
  /// table, a leader that is not in this one and a vendor with weights of its own, `weightSum` for weights that do not
  /// sum to those of the table, `negativeWeight`, `outsideBounds` for a leader that is behind another and for a
  /// criterion of which less is better, and `nonFinite` for what leaves the range of numbers.
  package init(_ opinions: [Opinion], leader: String, in points: DecisionMatrix) throws(Refusal) {
    guard !opinions.isEmpty else { throw Refusal(.tooFew, "", "nobody gives weights") }
    let whole = WeightMovement.whole(of: points.columns.map(\.weight))
    for (index, opinion) in opinions.enumerated() {
      guard !opinions[..<index].contains(where: { $0.role == opinion.role }) else {
        throw Refusal(.duplicateId, opinion.role, "the role gives weights twice")
      }
      guard opinion.weights.count == points.columns.count else {
        throw Refusal(.missingCell, opinion.role, "the table and the weights do not have the same criteria")
      }
      let sum = opinion.weights.reduce(0, +)
      guard (sum - whole).magnitude <= CriteriaTree.sumTolerance * max(whole, 1) else {
        throw Refusal(.weightSum, opinion.role, "the weights do not sum to those of the table")
      }
    }
    let ranges = try Self.ranges(of: leader, in: points)
    self.leader = leader
    outcomes = try opinions.map { opinion throws(Refusal) in
      Outcome(
        role: opinion.role, places: try Self.places(opinion.weights, in: points),
        outside: zip(ranges, zip(points.columns, opinion.weights)).compactMap { range, entry in
          range.map { $0.excludes(entry.1, of: whole) } ?? false ? entry.0.criterion : nil
        })
    }
    // Sums over people run in one order, whatever the order they are given in.
    let ordered = opinions.sorted { bytesPrecede($0.role, $1.role) }
    spreads = try points.columns.indices.map { index throws(Refusal) in
      try Self.spread(of: ordered.map { $0.weights[index] }, on: points.columns[index].criterion)
    }
    together = try Self.places(Self.mean(of: ordered), in: points)
    guard opinions.count > 1 else {
      without = []
      return
    }
    without = try opinions.map { left throws(Refusal) in
      let others = ordered.filter { $0.role != left.role }
      return Without(role: left.role, first: try Self.places(Self.mean(of: others), in: points).leaders)
    }
  }

  // MARK: Parts

  /// Where the leader stays first, column by column; nil where no other criterion weighs anything.
  private static func ranges(
    of leader: String, in points: DecisionMatrix
  ) throws(Refusal) -> [WeightStability.SafeInterval?] {
    try points.columns.map { column throws(Refusal) in
      let movement = try WeightMovement(of: column.criterion, in: points)
      switch try WeightStability(of: leader, in: points, moving: movement).finding {
      case .interval(let range): return range
      case .noProportions: return nil
      case .behind: throw Refusal(.outsideBounds, leader, "another vendor is ahead of it")
      }
    }
  }

  private static func places(_ weights: [Double], in points: DecisionMatrix) throws(Refusal) -> [RankedScore] {
    let columns = zip(points.columns, weights).map {
      DecisionMatrix.Column(criterion: $0.criterion, direction: $0.direction, weight: $1)
    }
    let scores = try DecisionMatrix(columns: columns, rows: points.rows).commonScores()
    let scoreOf = Dictionary(scores.entries.map { ($0.vendor, $0.score) }) { first, _ in first }
    return scores.ranks.map { RankedScore(vendor: $0.vendor, rank: $0.rank, score: scoreOf[$0.vendor] ?? 0) }
  }

  private static func mean(of opinions: [Opinion]) throws(Refusal) -> [Double] {
    var mean: [Double] = []
    for index in opinions.first?.weights.indices ?? 0..<0 {
      mean.append(try self.mean(of: opinions.map { $0.weights[index] }))
    }
    return mean
  }

  private static func mean(of weights: [Double]) throws(Refusal) -> Double {
    let sum = weights.reduce(0, +)
    guard sum.isFinite else { throw Refusal(.nonFinite, "", "the sum of the weights leaves the range of numbers") }
    return sum / Double(weights.count)
  }

  private static func spread(of weights: [Double], on criterion: String) throws(Refusal) -> Spread {
    let (lowest, highest) = (weights.min() ?? 0, weights.max() ?? 0)
    // Equal weights have a mean that rounding could move off them.
    let mean = min(max(try mean(of: weights), lowest), highest)
    guard weights.count > 1 else {
      return Spread(criterion: criterion, lowest: lowest, highest: highest, mean: mean, deviation: nil)
    }
    // In parts of the widest difference, whose square could overflow.
    let width = highest - lowest
    let squares = width > 0 ? weights.reduce(0) { $0 + (($1 - mean) / width) * (($1 - mean) / width) } : 0
    return Spread(
      criterion: criterion, lowest: lowest, highest: highest, mean: mean,
      deviation: width * (squares / Double(weights.count - 1)).squareRoot())
  }
}

extension WeightStability.SafeInterval {
  /// A weight at an end is inside, and rounding puts none outside.
  fileprivate func excludes(_ weight: Double, of whole: Double) -> Bool {
    let hair = CriteriaTree.sumTolerance * whole
    return weight < low - hair || weight > high + hair
  }
}
