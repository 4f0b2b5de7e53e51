/// A fixed charge for a baseline volume, with charges for more and credits for less outside a dead band.
package struct BaselineCharge: Sendable, Equatable {
  package let base: Double
  package let volume: Double
  /// Fraction of the baseline volume, either way, that changes nothing; 0…1.
  package let deadBand: Double
  /// Charge for each unit above the dead band.
  package let additional: Double
  /// Credit for each unit below it.
  package let reduced: Double

  package init(
    base: Double, volume: Double, deadBand: Double, additional: Double, reduced: Double
  ) throws(CostFault) {
    let input = CostInput.charge.rawValue
    for (name, figure) in [
      ("base charge", base), ("baseline volume", volume), ("dead band", deadBand),
      ("charge for more units", additional), ("credit for fewer units", reduced),
    ] {
      guard figure.isFinite else { throw CostFault(.nonFinite, input, "The \(name) must be a finite number.") }
      guard figure >= 0 else { throw CostFault(.negative, input, "The \(name) is at least 0.") }
    }
    guard deadBand <= 1 else { throw CostFault(.outOfRange, input, "The dead band is a fraction of at most 1.") }
    self.base = base
    self.volume = volume
    self.deadBand = deadBand
    self.additional = additional
    self.reduced = reduced
  }

  /// base + additional·max(0, v − B(1 + d)) − reduced·max(0, B(1 − d) − v).
  ///
  /// Throws `negative` if the credits exceed the base charge, because a provider does not pay for working less.
  package func charge(for volume: Double) throws(CostFault) -> Double {
    let input = CostInput.charge.rawValue
    guard volume.isFinite else { throw CostFault(.nonFinite, input, "A volume must be a finite number.") }
    guard volume >= 0 else { throw CostFault(.negative, input, "A volume is at least 0.") }
    let above = max(0, volume - self.volume * (1 + deadBand))
    let below = max(0, self.volume * (1 - deadBand) - volume)
    let charge = base + additional * above - reduced * below
    guard charge.isFinite else {
      throw CostFault(.overflow, input, "The charge for the volume leaves the range of numbers.")
    }
    guard charge >= 0 else {
      throw CostFault(.negative, input, "At the volume \(volume) the credits exceed the base charge.")
    }
    return charge
  }
}
