import Decision

/// Hours of one kind of shift and what they cost.
package struct PricedHours: Sendable, Equatable {
  package let hours: Double
  /// Price of one hour without premium.
  package let rate: Double
  /// For work at night or on days off; fraction of the rate, at least 0.
  package let premium: Double

  package init(hours: Double, rate: Double, premium: Double) {
    self.hours = hours
    self.rate = rate
    self.premium = premium
  }

  /// Σ hours·rate·(1 + premium), in the order of the list.
  package static func charge(for shifts: [PricedHours]) throws(CostFault) -> Double {
    let input = CostInput.charge.rawValue
    for shift in shifts {
      for figure in [shift.hours, shift.rate, shift.premium] {
        guard figure.isFinite else {
          throw CostFault(.nonFinite, input, "Hours, rate and premium must be finite numbers.")
        }
        guard figure >= 0 else { throw CostFault(.negative, input, "Hours, rate and premium are at least 0.") }
      }
    }
    let charge = CompensatedSum.of(shifts.map { $0.hours * $0.rate * (1 + $0.premium) })
    guard charge.isFinite else {
      throw CostFault(.overflow, input, "The charge for the hours leaves the range of numbers.")
    }
    return charge
  }
}
