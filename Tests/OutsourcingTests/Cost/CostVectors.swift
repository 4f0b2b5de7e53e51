import Outsourcing

/// The worked totals, which several tests look at.
enum CostVectors {
  /// Five years at 2,000,000, an index of 4 % from year 2, a drift of 2 % that the buyer bears.
  static func plain(_ convention: DiscountConvention) -> CostInputs {
    var inputs = CostInputs(charges: Array(repeating: 2_000_000, count: 5), exchangeRate: 1)
    inputs.convention = convention
    inputs.discountRate = 0.08
    inputs.index = .same(0.04)
    inputs.fxDrift = 0.02
    inputs.governance = 0.07
    inputs.transition = 300_000
    inputs.exitShare = 0.05
    return inputs
  }

  /// Three years in EUR for a buyer in GBP, with every input at work.
  static func full() throws -> CostInputs {
    let baseline = try BaselineCharge(
      base: 1_850_000, volume: 500_000, deadBand: 0.10, additional: 3.10, reduced: 2.20)
    var inputs = CostInputs(
      charges: try [500_000, 560_000, 420_000].map { try baseline.charge(for: $0) }, exchangeRate: 0.86)
    inputs.horizon = 3
    inputs.discountRate = 0.075
    inputs.convention = .mid
    inputs.index = .each([0, 0.045, 0.01])
    inputs.indexShare = 0.8
    inputs.indexSpread = 0.005
    inputs.indexFloor = 0
    inputs.indexCap = 0.03
    inputs.fxPath = [0.86, 0.9116, 0.8170]
    inputs.fxCollar = 0.03
    inputs.fxShare = 0.5
    inputs.governance = 0.07
    inputs.retainedFTE = 2.5
    inputs.fteCost = 52_000
    inputs.wageGrowth = 0.03
    inputs.technology = 30_000
    inputs.travel = 18_000
    inputs.attrition = 0.38
    inputs.agents = 62
    inputs.replacementCost = 4_200
    inputs.passThrough = 0.25
    inputs.tax = 0.02
    inputs.rework = 12_000
    inputs.ramp = [0.6, 0.8, 0.9]
    inputs.transition = 140_000
    inputs.setup = 35_000
    inputs.selection = 20_000
    inputs.severance = 95_000
    inputs.parallelMonths = 2
    inputs.oldMonthlyCost = 210_000
    inputs.exitMonths = 1
    inputs.exitFixed = 25_000
    return inputs
  }

  /// Four risks of 120,000 to 900,000; their ids stand in the order of the amounts.
  static func register() throws -> RiskRegister {
    try RiskRegister(
      [("a", 0.30, 120_000.0), ("b", 0.20, 260_000), ("c", 0.10, 400_000), ("d", 0.05, 900_000)].map {
        RiskRegister.Entry(id: $0.0, description: "", probability: $0.1, impact: .fixed($0.2))
      })
  }
}
