import Decision

/// A present value with what its register of risks adds to it.
package struct RiskAdjustedCost: Sendable, Equatable, Codable {
  /// How the 90th percentile was found.
  package enum Method: String, Sendable, Codable, CaseIterable {
    /// Every combination of the risks was looked at.
    case enumeration
    case simulation
  }

  package let presentValue: Double
  /// Present value + Σ probability·mean impact.
  package let expected: Double
  /// The cost that is not exceeded with a probability of 90 %.
  package let p90: Double
  package let method: Method
  /// Of the simulation; nil after an enumeration.
  package let cases: Int?
  package let seed: UInt64?

  /// Exact for at most ``RiskDistribution/limit`` fixed impacts, simulated otherwise.
  ///
  /// `factors` are the discount factors D(0) … D(T); `seed` is the model's, `vendor` the id of the one who offers.
  /// Throws the faults of the register, and `overflow`.
  package init(
    presentValue: Double, factors: [Double], register: RiskRegister, seed: UInt64, vendor: String
  ) throws(CostFaults) {
    let register = try register.discounted(by: factors)
    let impact: Double
    if let distribution = RiskDistribution(register) {
      impact = distribution.quantile(0.9)
      (method, cases, self.seed) = (.enumeration, nil, nil)
    } else {
      impact = try Self.simulated(register, seed: seed, vendor: vendor)
      (method, cases, self.seed) = (.simulation, RiskSimulation.cases, seed)
    }
    self.presentValue = presentValue
    expected = presentValue + register.meanImpact
    p90 = presentValue + impact
    guard expected.isFinite, p90.isFinite else {
      throw CostFaults([CostFault(.overflow, "risks", "The cost of the risks leaves the range of numbers.")])
    }
  }

  package init(
    _ cost: TotalCost, register: RiskRegister, seed: UInt64, vendor: String
  ) throws(CostFaults) {
    try self.init(
      presentValue: cost.presentValue, factors: cost.years.map(\.discountFactor), register: register, seed: seed,
      vendor: vendor)
  }

  private static func simulated(_ register: RiskRegister, seed: UInt64, vendor: String) throws(CostFaults) -> Double {
    do throws(Refusal) {
      let simulation = try RiskSimulation(register, seed: seed, vendor: vendor)
      guard let p90 = simulation.p90 else { throw Refusal(.tooFew, "risks", "a simulation needs a case") }
      return p90
    } catch {
      throw CostFaults([CostFault(.outOfRange, "risks", "The risks cannot be simulated: \(error.explanation).")])
    }
  }

  /// 100·(P90 − expected)/expected, in percent. Below 0 where all probabilities are small.
  package var costAtRisk: Double {
    get throws(NotComputable) {
      guard expected > 0 else {
        throw NotComputable("expected", "Cost at risk needs an expected cost greater than 0.")
      }
      let percent = 100 * ((p90 - expected) / expected)
      guard percent.isFinite else {
        throw NotComputable("expected", "Cost at risk leaves the range of numbers, so small is the expected cost.")
      }
      return percent
    }
  }
}
