package import Decision

/// What a provider gives back in a month in which it misses measures.
package struct ServiceCredits: Sendable, Equatable {
  package struct Allocation: Sendable, Equatable, Codable {
    package let measure: String
    /// Of the charges at risk; all together usually exceed 100, so that a few bad misses reach the limit.
    package let percent: Double

    package init(measure: String, percent: Double) {
      self.measure = measure
      self.percent = percent
    }
  }

  /// Percent of the monthly charge that credits reach at most, 0…100.
  package let atRisk: Double
  package let allocations: [Allocation]
  /// What the allocations usually sum to at most, in percent.
  package let allocationLimit: Double

  package static let usualAllocationLimit = 300.0

  /// Throws `outsideBounds`, `nonFinite`, `negativeWeight` or `duplicateId`.
  package init(
    atRisk: Double, allocations: [Allocation], allocationLimit: Double = usualAllocationLimit
  ) throws(Refusal) {
    guard (0...100).contains(atRisk) else {
      throw Refusal(.outsideBounds, "contract.credits", "charges at risk lie between 0 and 100 percent")
    }
    guard allocationLimit > 0 else {
      throw Refusal(.outsideBounds, "contract.credits", "the limit of the allocations lies above 0")
    }
    for allocation in allocations {
      guard allocation.percent >= 0 else {
        throw Refusal(.negativeWeight, allocation.measure, "an allocation is 0 or more")
      }
    }
    guard allocations.reduce(0, { $0 + $1.percent }).isFinite else {
      throw Refusal(.nonFinite, "contract.credits", "the allocations have no finite sum")
    }
    guard Set(allocations.map(\.measure)).count == allocations.count else {
      throw Refusal(.duplicateId, "contract.credits", "a measure has one allocation")
    }
    self.atRisk = atRisk
    self.allocations = allocations
    self.allocationLimit = allocationLimit
  }

  package var allocated: Double { allocations.reduce(0) { $0 + $1.percent } }

  /// By how much the allocations exceed their limit; nil if they do not. Unusual, and still computed as agreed.
  package var excessAllocation: Double? { allocated > allocationLimit ? allocated - allocationLimit : nil }

  package struct MonthlyCredit: Sendable, Equatable, Codable {
    /// Of the monthly charge.
    package let percent: Double
    /// In the currency of the charge.
    package let amount: Double
    /// True if the limit, not the sum of the missed allocations, decided.
    package let isCapped: Bool
  }

  /// min(at risk, at risk · Σ missed allocations / 100) of the monthly charge.
  ///
  /// Throws `unknownLevel` for a missed measure without an allocation, and `outsideBounds` for a charge below 0 or not
  /// finite.
  package func credit(missed: Set<String>, monthlyCharge: Double) throws(Refusal) -> MonthlyCredit {
    guard monthlyCharge >= 0, monthlyCharge.isFinite else {
      throw Refusal(.outsideBounds, "contract.credits", "a monthly charge is 0 or more")
    }
    let known = Set(allocations.map(\.measure))
    if let stranger = missed.subtracting(known).min() {
      throw Refusal(.unknownLevel, stranger, "the measure has no allocation")
    }
    let sum = allocations.reduce(0) { $0 + (missed.contains($1.measure) ? $1.percent : 0) }
    let percent = sum > 100 ? atRisk : min(atRisk, atRisk * sum / 100)
    let part = percent * monthlyCharge / 100
    let amount = part.isFinite ? part : percent / 100 * monthlyCharge
    return MonthlyCredit(percent: percent, amount: amount, isCapped: sum > 100)
  }
}
