/// How the contract lets prices follow an index.
package struct Indexation: Sendable, Equatable, Codable {
  /// Growth of the index in each year of service, as a fraction. That of year 1 has no effect: prices start in year 1.
  package let index: [Double]
  /// Part of the index that is passed on, 0…1.
  package let share: Double
  /// Added to the part passed on.
  package let spread: Double
  /// Least growth of a price in any one year.
  package let floor: Double
  /// Greatest growth in any one year; nil for none.
  package let cap: Double?

  package init(
    index: [Double], share: Double = CostDefaults.indexShare, spread: Double = CostDefaults.indexSpread,
    floor: Double = CostDefaults.indexFloor, cap: Double? = nil
  ) {
    self.index = index
    self.share = share
    self.spread = spread
    self.floor = floor
    self.cap = cap
  }

  /// I of each year: 1 in year 1, then multiplied by 1 + clamp(index·share + spread, floor, cap).
  ///
  /// The limits act on each year and not on the product. Throws `order` if the floor lies above the cap, `outOfRange`
  /// for a growth of −1 or less and for a share outside 0…1, `nonFinite` and `overflow`.
  package func factors() throws(CostFault) -> [Double] {
    let figures =
      index.map { ($0, CostInput.index) } + [(spread, .indexSpread), (floor, .indexFloor), (cap ?? 0, .indexCap)]
    for (figure, input) in figures where !figure.isFinite {
      throw CostFault(.nonFinite, input.rawValue, "A growth of prices must be a finite number.")
    }
    guard share >= 0, share <= 1 else {
      throw CostFault(
        .outOfRange, CostInput.indexShare.rawValue, "The part of the index passed on lies between 0 and 1.")
    }
    if let cap, floor > cap {
      throw CostFault(
        .order, CostInput.indexFloor.rawValue, "The floor \(floor) of the indexation lies above its cap \(cap).")
    }
    var factors: [Double] = []
    var factor = 1.0
    for (year, growth) in index.enumerated() {
      if year > 0 {
        let wished = growth * share + spread
        let allowed = max(floor, min(wished, cap ?? wished))
        guard allowed > -1 else {
          throw CostFault(
            .outOfRange, CostInput.index.rawValue, "In year \(year + 1) the price would fall by everything or more.")
        }
        factor *= 1 + allowed
        guard factor.isFinite else {
          throw CostFault(
            .overflow, CostInput.index.rawValue, "The indexed price of year \(year + 1) leaves the range of numbers.")
        }
      }
      factors.append(factor)
    }
    return factors
  }
}
