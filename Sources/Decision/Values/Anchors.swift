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

  /// The level at a position of 0…1; at 0 and 1 the anchors themselves, to the bit.
  func level(at position: Double) -> Double {
    if position <= 0 { return worst }
    if position >= 1 { return best }
    // Rounding must not carry a level past an anchor.
    return min(max(worst + position * (best - worst), min(worst, best)), max(worst, best))
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
