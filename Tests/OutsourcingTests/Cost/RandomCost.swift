import Outsourcing
import TestSupport

extension SplitMix64 {
  /// Any plausible set of inputs, each left out now and then.
  mutating func costInputs() -> CostInputs {
    let horizon = integer(1...8)
    var inputs = CostInputs(
      charges: (0..<horizon).map { _ in number(0, 5e6) }, exchangeRate: number(0.01, 3))
    inputs.horizon = horizon
    inputs.discountRate = maybe(0, 0.2)
    inputs.convention = pick([nil] + DiscountConvention.allCases)
    inputs.index = pick([nil, .same(number(-0.05, 0.12)), .each((0..<horizon).map { _ in number(-0.05, 0.12) })])
    inputs.indexShare = maybe(0, 1)
    inputs.indexSpread = maybe(-0.01, 0.01)
    inputs.indexFloor = maybe(-0.1, 0.01)
    inputs.indexCap = maybe(0.01, 0.08)
    if chance(0.4) {
      inputs.fxPath = (0..<horizon).map { _ in number(0.5, 1.5) }
    } else {
      inputs.fxDrift = maybe(-0.1, 0.1)
    }
    inputs.fxCollar = maybe(0, 0.05)
    inputs.fxShare = maybe(0, 1)
    inputs.transition = maybe(0, 5e5)
    inputs.setup = maybe(0, 1e5)
    inputs.selection = maybe(0, 1e5)
    inputs.severance = maybe(0, 5e5)
    inputs.parallelMonths = maybe(0, 6)
    inputs.oldMonthlyCost = number(0, 3e5)
    inputs.governance = maybe(0, 0.15)
    inputs.retainedFTE = maybe(0, 9)
    inputs.fteCost = number(3e4, 9e4)
    inputs.wageGrowth = maybe(-0.02, 0.08)
    inputs.technology = maybe(0, 1e5)
    inputs.travel = maybe(0, 5e4)
    inputs.rework = maybe(0, 5e4)
    inputs.attrition = number(0, 0.7)
    inputs.agents = number(1, 300)
    inputs.replacementCost = number(500, 9000)
    inputs.passThrough = maybe(0, 1)
    inputs.tax = maybe(0, 0.2)
    if chance(0.7) { inputs.ramp = (0..<integer(0...12)).map { _ in share() } }
    inputs.exitMonths = maybe(0, 3)
    inputs.exitShare = maybe(0, 0.2)
    inputs.exitFixed = maybe(0, 1e5)
    if chance(0.3) { inputs.credits = .init(share: number(0, 0.1), reason: "history") }
    return inputs
  }

  private mutating func maybe(_ low: Double, _ high: Double) -> Double? { chance(0.8) ? number(low, high) : nil }
}
