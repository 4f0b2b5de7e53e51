import Decision

/// What the work costs if it stays in the buyer's own house.
package struct InHouseBaseline: Sendable, Equatable, Codable {
  package let heads: Double
  /// Money a year for one of them, with all that the employer pays.
  package let loadedCost: Double
  package let wageGrowth: Double
  /// Fraction of the cost of the heads.
  package let overhead: Double
  /// Money a year, without growth, like ``technology``.
  package let facilities: Double
  package let technology: Double
  /// B of year 1 to the last: heads·loaded cost·W·(1 + overhead) + facilities + technology.
  package let years: [Double]

  /// Throws all faults of the inputs at once.
  package init(
    heads: Double, loadedCost: Double, wageGrowth: Double = CostDefaults.wageGrowth, overhead: Double,
    facilities: Double, technology: Double, horizon: Int
  ) throws(CostFaults) {
    var faults: [CostFault] = []
    for (name, figure) in [
      ("heads", heads), ("loaded-cost", loadedCost), ("overhead", overhead), ("facilities", facilities),
      ("technology", technology),
    ] {
      if !figure.isFinite {
        faults.append(CostFault(.nonFinite, name, "The input \(name) of the in-house cost must be a finite number."))
      } else if figure < 0 {
        faults.append(CostFault(.negative, name, "The input \(name) of the in-house cost must be at least 0."))
      }
    }
    if !(wageGrowth.isFinite && wageGrowth > -1) {
      let name = CostInput.wageGrowth.rawValue
      faults.append(
        CostFault(wageGrowth.isFinite ? .outOfRange : .nonFinite, name, "The wage growth must be a number above -1."))
    }
    if let fault = CostTerms.fault(ofHorizon: horizon) { faults.append(fault) }
    guard faults.isEmpty else { throw CostFaults(faults) }
    years = growthFactors(rate: wageGrowth, years: horizon).map { wage in
      heads * loadedCost * wage * (1 + overhead) + facilities + technology
    }
    guard CompensatedSum.of(years).isFinite else {
      throw CostFaults([CostFault(.overflow, "heads", "The in-house cost leaves the range of numbers.")])
    }
    self.heads = heads
    self.loadedCost = loadedCost
    self.wageGrowth = wageGrowth
    self.overhead = overhead
    self.facilities = facilities
    self.technology = technology
  }
}
