/// The inputs of a total cost by name, in the order in which people give them.
package enum CostInput: String, Sendable, Codable, CaseIterable {
  case horizon
  case discountRate = "discount-rate"
  case convention
  case charge
  /// Base currency for one unit of the price currency.
  case rates
  case index
  case indexShare = "index-share"
  case indexSpread = "index-spread"
  case indexFloor = "index-floor"
  case indexCap = "index-cap"
  case fxPath = "fx-path"
  case fxDrift = "fx-drift"
  case fxCollar = "fx-collar"
  case fxShare = "fx-share"
  case transition, setup, selection, severance
  case parallelMonths = "parallel-months"
  case oldMonthlyCost = "old-monthly-cost"
  case governance
  case retainedFTE = "retained-fte"
  case fteCost = "fte-cost"
  case wageGrowth = "wage-growth"
  case technology, travel, rework
  case attrition, agents
  case replacementCost = "replacement-cost"
  case passThrough = "pass-through"
  case tax, ramp
  case exitMonths = "exit-months"
  case exitShare = "exit-share"
  case exitFixed = "exit-fixed"
  case credits
}
