extension CostInputs {
  /// These inputs, with those of `other` in place of them where it gives any.
  package func replaced(by other: CostInputs) -> CostInputs {
    var result = self
    result.horizon = other.horizon ?? horizon
    result.discountRate = other.discountRate ?? discountRate
    result.convention = other.convention ?? convention
    result.charges = other.charges ?? charges
    result.exchangeRate = other.exchangeRate ?? exchangeRate
    result.index = other.index ?? index
    result.indexShare = other.indexShare ?? indexShare
    result.indexSpread = other.indexSpread ?? indexSpread
    result.indexFloor = other.indexFloor ?? indexFloor
    result.indexCap = other.indexCap ?? indexCap
    result.fxPath = other.fxPath ?? fxPath
    result.fxDrift = other.fxDrift ?? fxDrift
    result.fxCollar = other.fxCollar ?? fxCollar
    result.fxShare = other.fxShare ?? fxShare
    result.transition = other.transition ?? transition
    result.setup = other.setup ?? setup
    result.selection = other.selection ?? selection
    result.severance = other.severance ?? severance
    result.parallelMonths = other.parallelMonths ?? parallelMonths
    result.oldMonthlyCost = other.oldMonthlyCost ?? oldMonthlyCost
    result.governance = other.governance ?? governance
    result.retainedFTE = other.retainedFTE ?? retainedFTE
    result.fteCost = other.fteCost ?? fteCost
    result.wageGrowth = other.wageGrowth ?? wageGrowth
    result.technology = other.technology ?? technology
    result.travel = other.travel ?? travel
    result.rework = other.rework ?? rework
    result.attrition = other.attrition ?? attrition
    result.agents = other.agents ?? agents
    result.replacementCost = other.replacementCost ?? replacementCost
    result.passThrough = other.passThrough ?? passThrough
    result.tax = other.tax ?? tax
    result.ramp = other.ramp ?? ramp
    result.exitMonths = other.exitMonths ?? exitMonths
    result.exitShare = other.exitShare ?? exitShare
    result.exitFixed = other.exitFixed ?? exitFixed
    result.credits = other.credits ?? credits
    return result
  }
}
