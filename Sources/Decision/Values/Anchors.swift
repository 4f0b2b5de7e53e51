/// The two levels that fix a scale: what counts as 0 and what counts as 100.
package struct Anchors: Sendable, Equatable {
  /// Level worth 0.
  package let worst: Double
  /// Level worth 100; below `worst` for a cost.
  package let best: Double

  /// Throws `valueFunction` if the anchors are equal, or if they or their distance are not finite.
  package init(worst: Double, best: Double) throws(Refusal) {
    guard worst.isFinite, best.isFinite, (best - worst).isFinite, best != worst else {
      throw Refusal(
        .valueFunction, "", "the levels that count as 0 and as 100 must be two different finite numbers")
    }
    self.worst = worst
    self.best = best
  }

  package var direction: Direction { best > worst ? .max : .min }

  /// Where a level lies between the anchors: 0 at `worst`, 1 at `best`, beyond them outside 0…1.
  func position(of level: Double) -> Double {
    (level - worst) / (best - worst)
  }
}

extension Performance {
  /// The level of a numeric scale. Throws `unknownLevel` for a word, `nonFinite` for infinity and NaN.
  package func level() throws(Refusal) -> Double {
    switch self {
    case .number(let level) where level.isFinite: return level
    case .number(let level): throw Refusal(.nonFinite, "", "\(level) is not a finite number")
    case .label(let word): throw Refusal(.unknownLevel, "", "a number is expected, not the word \(word)")
    }
  }
}
