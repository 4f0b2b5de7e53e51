/// From which difference on a criterion speaks, in the unit of the criterion.
package struct OutrankingThresholds: Sendable, Equatable {
  /// A disadvantage up to this is none (q).
  package let indifference: Double
  /// A disadvantage from this on is one in full (p).
  package let preference: Double
  /// A disadvantage from this on forbids "at least as good", whatever the other criteria say (v); nil for none.
  package let veto: Double?

  /// Throws `nonFinite`, and `thresholdOrder` unless 0 ≤ q ≤ p ≤ v.
  package init(indifference: Double, preference: Double, veto: Double? = nil) throws(Refusal) {
    guard indifference.isFinite, preference.isFinite, veto?.isFinite ?? true else {
      throw Refusal(.nonFinite, "", "a threshold is not a finite number")
    }
    guard indifference >= 0, indifference <= preference, preference <= veto ?? preference else {
      throw Refusal(.thresholdOrder, "", "indifference, preference and veto rise from 0 in this order")
    }
    (self.indifference, self.preference, self.veto) = (indifference, preference, veto)
  }

  /// 1 up to the indifference threshold, 0 from the preference threshold on, a straight line between.
  func concordance(of disadvantage: Double) -> Double {
    if disadvantage <= indifference { return 1 }
    if disadvantage >= preference { return 0 }
    return (preference - disadvantage) / (preference - indifference)
  }

  /// 0 up to the preference threshold, 1 from the veto threshold on, a straight line between.
  func discordance(of disadvantage: Double) -> Double {
    guard let veto, disadvantage > preference else { return 0 }
    return disadvantage >= veto ? 1 : (disadvantage - preference) / (veto - preference)
  }

  /// Where concordance or discordance jumps, and what takes the jump. With `forbids` a veto is a jump by itself, else only
  /// where it leaves no way up from the preference threshold.
  func steps(forbids: Bool) -> [(threshold: Double, isTaken: (Double) -> Bool)] {
    let (low, high, veto) = (indifference, preference, veto)
    var steps: [(threshold: Double, isTaken: (Double) -> Bool)] = []
    if low == high { steps.append((low, { $0 > low })) }
    if let veto, forbids { steps.append((veto, { $0 >= veto })) }
    if veto == high, !forbids { steps.append((high, { $0 > high })) }
    return steps
  }
}

/// The criteria of a matrix that count, with their thresholds.
///
/// A criterion of weight 0 is left out before any check, but for a veto: no weight and a last word contradict each other.
package struct OutrankingCriteria: Sendable, Equatable {
  package struct Criterion: Sendable, Equatable {
    package let id: String
    let column: Int
    let isCost: Bool
    let weight: Double
    let thresholds: OutrankingThresholds
  }

  /// In the byte order of ids.
  package let criteria: [Criterion]

  /// Throws `missingCell` for a criterion without thresholds or one left out for a vendor, `outsideBounds` for a veto
  /// without a weight, and `unknownLevel` for thresholds of a criterion that is not in the matrix.
  package init(_ matrix: DecisionMatrix, _ thresholds: [String: OutrankingThresholds]) throws(Refusal) {
    try matrix.requireCommonWeights()
    let known = Set(matrix.columns.map(\.criterion))
    if let stray = thresholds.keys.filter({ !known.contains($0) }).min(by: bytesPrecede) {
      throw Refusal(.unknownLevel, stray, "there are thresholds for it, but no such criterion")
    }
    var criteria: [Criterion] = []
    for (index, column) in matrix.columns.enumerated() {
      let own = thresholds[column.criterion]
      guard column.weight > 0 else {
        guard own?.veto == nil else {
          throw Refusal(.outsideBounds, column.criterion, "the criterion has weight 0 and a veto, which contradict")
        }
        continue
      }
      guard let own else { throw Refusal(.missingCell, column.criterion, "the criterion has no thresholds") }
      criteria.append(
        Criterion(
          id: column.criterion, column: index, isCost: column.direction == .min, weight: column.weight, thresholds: own)
      )
    }
    self.criteria = criteria
  }

  /// By how much levels are worse than others in each criterion; below 0 where they are better, possibly infinite.
  func disadvantages(_ levels: [Double], against others: [Double]) -> [Double] {
    criteria.map { criterion in
      let difference = others[criterion.column] - levels[criterion.column]
      return criterion.isCost ? 0 - difference : difference
    }
  }

  /// Σ weight × concordance.
  func concordance(_ levels: [Double], over others: [Double]) -> Double {
    zip(criteria, disadvantages(levels, against: others)).reduce(0) { sum, entry in
      sum + entry.0.weight * entry.0.thresholds.concordance(of: entry.1)
    }
  }

  /// How far "at least as good" is believed: the concordance C, cut by (1 − d)/(1 − C) for each discordance d above C (Roy
  /// 1978, ELECTRE III).
  package func credibility(_ levels: [Double], over others: [Double]) -> Double {
    let concordance = concordance(levels, over: others)
    return zip(criteria, disadvantages(levels, against: others)).reduce(concordance) { credibility, entry in
      let discordance = entry.0.thresholds.discordance(of: entry.1)
      return discordance > concordance ? credibility * (1 - discordance) / (1 - concordance) : credibility
    }
  }

  /// True if a veto threshold is reached in some criterion.
  func isVetoed(_ levels: [Double], over others: [Double]) -> Bool {
    zip(criteria, disadvantages(levels, against: others)).contains { criterion, disadvantage in
      criterion.thresholds.veto.map { disadvantage >= $0 } ?? false
    }
  }

  /// Criteria in which rounding alone decides on which side of a threshold a disadvantage falls, in the byte order of ids;
  /// `levels` and `others` are rows of levels. With `forbids` a veto is reached or not, with nothing between.
  func roundedLeads(_ levels: [[Double]], over others: [[Double]], forbids: Bool = false) -> [MatrixFinding] {
    criteria.filter { criterion in
      let sign: Double = criterion.isCost ? -1 : 1
      let (own, rival) = (levels.map { sign * $0[criterion.column] }, others.map { sign * $0[criterion.column] })
      return criterion.thresholds.steps(forbids: forbids).contains { step in
        own.contains { level in
          rival.contains { isRounded($0, over: level, at: step.threshold, step.isTaken) }
        }
      }
    }.map { .init(.roundedLead, criterion: $0.id) }
  }
}
