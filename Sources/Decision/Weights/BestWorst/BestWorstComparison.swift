/// The best criterion against all others, and all others against the worst, on the scale 1…9 (Rezaei 2015).
package struct BestWorstComparison: Sendable, Equatable {
  /// In the byte order of ids, like all lists here.
  package let criteria: [String]
  package let best: String
  package let worst: String
  /// How many times as important the best is as each criterion; 1 for itself.
  package let bestToOthers: [Double]
  /// How many times as important each criterion is as the worst; 1 for itself.
  package let othersToWorst: [Double]

  let bestIndex: Int
  let worstIndex: Int

  package static let scale = 1.0...9.0
  /// More criteria than anybody compares; the linear programme grows with their square.
  package static let greatestCount = 300

  /// Throws `tooFew`, `duplicateId`, `sizeLimit`, `unknownLevel` (best or worst is no criterion), `outsideBounds` (a
  /// comparison that is not on the scale, best and worst being one of several criteria, or one not 1 against itself) and
  /// `notReciprocal` where the two lists disagree on best against worst.
  package init(
    best: String, worst: String,
    comparisons: [(criterion: String, bestToIt: Double, itToWorst: Double)]
  ) throws(Refusal) {
    let sorted = comparisons.sorted { bytesPrecede($0.criterion, $1.criterion) }
    guard !sorted.isEmpty else { throw Refusal(.tooFew, "", "there is no criterion") }
    guard sorted.count <= Self.greatestCount else {
      throw Refusal(.sizeLimit, "", "at most \(Self.greatestCount) criteria can be compared")
    }
    for (one, next) in zip(sorted, sorted.dropFirst()) where one.criterion == next.criterion {
      throw Refusal(.duplicateId, one.criterion, "two criteria have this id")
    }
    for entry in sorted {
      for number in [entry.bestToIt, entry.itToWorst] where !Self.scale.contains(number) {
        throw Refusal(.outsideBounds, entry.criterion, "a comparison lies between 1 and 9")
      }
    }
    criteria = sorted.map(\.criterion)
    guard let bestIndex = criteria.firstIndex(of: best) else {
      throw Refusal(.unknownLevel, best, "the best is not one of the criteria")
    }
    guard let worstIndex = criteria.firstIndex(of: worst) else {
      throw Refusal(.unknownLevel, worst, "the worst is not one of the criteria")
    }
    guard bestIndex != worstIndex || sorted.count == 1 else {
      throw Refusal(.outsideBounds, best, "one of several criteria cannot be both the best and the worst")
    }
    (self.best, self.worst, self.bestIndex, self.worstIndex) = (best, worst, bestIndex, worstIndex)
    bestToOthers = sorted.map(\.bestToIt)
    othersToWorst = sorted.map(\.itToWorst)
    guard bestToOthers[bestIndex] == 1 else { throw Refusal(.outsideBounds, best, "the best against itself is 1") }
    guard othersToWorst[worstIndex] == 1 else { throw Refusal(.outsideBounds, worst, "the worst against itself is 1") }
    guard (bestToOthers[worstIndex] - othersToWorst[bestIndex]).magnitude <= ComparisonMatrix.reciprocity else {
      throw Refusal(.notReciprocal, best, "the two lists disagree on the best against the worst")
    }
  }

  /// How many times as important the best is as the worst.
  package var bestToWorst: Double { bestToOthers[worstIndex] }

  /// |a_Bj·a_jW − a_BW|/(a_BW² − a_BW) by criterion; 0 if best and worst are equally important (Liang, Brunelli & Rezaei
  /// 2020). Their largest is the input-based consistency ratio.
  package var inputConsistency: [Double] {
    let span = bestToWorst * bestToWorst - bestToWorst
    return zip(bestToOthers, othersToWorst).map { span > 0 ? ($0 * $1 - bestToWorst).magnitude / span : 0 }
  }

  package var inputConsistencyRatio: Double { inputConsistency.max() ?? 0 }

  /// The greatest ξ of the nonlinear model, ((1 + 2a) − √(1 + 8a))/2 with a = best against worst (Rezaei 2015).
  package var consistencyIndex: Double { ((1 + 2 * bestToWorst) - (1 + 8 * bestToWorst).squareRoot()) / 2 }

  /// Rezaei's printed table for 1…9; nil between whole numbers.
  package var printedConsistencyIndex: Double? {
    let table = [0, 0.44, 1.00, 1.63, 2.30, 3.00, 3.73, 4.47, 5.23]
    let place = Int(bestToWorst) - 1
    return bestToWorst == bestToWorst.rounded() && table.indices.contains(place) ? table[place] : nil
  }
}
