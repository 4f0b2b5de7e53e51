/// The inputs of one total cost, complete and checked: what was given, and a default where nothing was.
package struct CostTerms: Sendable, Equatable, Codable {
  /// Years that a horizon can have; no contract lasts longer, and a slip of the pen cannot fill the memory.
  package static let horizons = 1...100

  package let horizon: Int
  package let discountRate: Double
  package let convention: DiscountConvention

  package let charges: [Double]
  package let exchangeRate: Double
  package let indexation: Indexation
  package let currencyMovement: CurrencyMovement
  /// I and F of each year, which follow from the two.
  package let indexFactors: [Double]
  package let currencyFactors: [Double]

  package let transition: Double
  package let setup: Double
  package let selection: Double
  package let severance: Double
  package let parallelMonths: Double
  /// Nil if not given and not needed, like all figures without a default.
  package let oldMonthlyCost: Double?

  package let governance: Double
  package let retainedFTE: Double
  package let fteCost: Double?
  package let wageGrowth: Double
  package let technology: Double
  package let travel: Double
  package let rework: Double
  package let attrition: Double?
  package let agents: Double?
  package let replacementCost: Double?
  package let passThrough: Double
  package let tax: Double
  package let ramp: [Double]
  package let exitMonths: Double
  package let exitShare: Double
  package let exitFixed: Double
  package let credits: CostInputs.Credits?

  /// The inputs that nobody gave and that count by their default, in the order of ``CostInput``.
  package let assumed: [CostInput]

  /// Throws all faults of the inputs at once.
  package init(_ inputs: CostInputs) throws(CostFaults) {
    typealias Standard = CostDefaults
    var check = InputCheck()

    if inputs.horizon == nil { check.assume(.horizon) }
    horizon = inputs.horizon ?? Standard.horizon
    if let fault = Self.fault(ofHorizon: horizon) { check.add(fault) }
    discountRate = check.figure(inputs.discountRate, .discountRate, or: Standard.discountRate, .atLeastZero)
    if inputs.convention == nil { check.assume(.convention) }
    convention = inputs.convention ?? Standard.convention

    charges = Self.charges(inputs.charges, years: horizon, &check)
    exchangeRate = inputs.exchangeRate ?? 0
    if inputs.exchangeRate == nil {
      check.missing(.rates, "The rate of the price currency is missing.")
    } else if !exchangeRate.isFinite {
      check.add(.nonFinite, .rates, "The rate of the price currency must be a finite number.")
    } else if exchangeRate <= 0 {
      check.add(.outOfRange, .rates, "The rate of the price currency must be greater than 0, not \(exchangeRate).")
    }
    // Without as many charges as years nothing that has a figure for each year can be checked against them.
    let years = charges.count == horizon && Self.horizons.contains(horizon) ? horizon : 0
    indexation = Self.indexation(inputs, years: years, &check)
    currencyMovement = Self.movement(inputs, &check)
    let (indexation, movement) = (indexation, currencyMovement)
    indexFactors = check.attempt(or: []) { () throws(CostFault) in try indexation.factors() }
    currencyFactors = check.attempt(or: []) { () throws(CostFault) in
      years > 0 ? try movement.factors(years: years) : []
    }

    transition = check.figure(inputs.transition, .transition, or: Standard.money, .atLeastZero)
    setup = check.figure(inputs.setup, .setup, or: Standard.money, .atLeastZero)
    selection = check.figure(inputs.selection, .selection, or: Standard.money, .atLeastZero)
    severance = check.figure(inputs.severance, .severance, or: Standard.money, .atLeastZero)
    parallelMonths = check.figure(inputs.parallelMonths, .parallelMonths, or: Standard.parallelMonths, .atLeastZero)
    oldMonthlyCost = check.figure(
      inputs.oldMonthlyCost, .oldMonthlyCost, neededFor: .parallelMonths, if: parallelMonths > 0)

    governance = check.figure(inputs.governance, .governance, or: Standard.governance, .atLeastZero)
    retainedFTE = check.figure(inputs.retainedFTE, .retainedFTE, or: Standard.retainedFTE, .atLeastZero)
    fteCost = check.figure(inputs.fteCost, .fteCost, neededFor: .retainedFTE, if: retainedFTE > 0)
    wageGrowth = check.figure(inputs.wageGrowth, .wageGrowth, or: Standard.wageGrowth, .growth)
    technology = check.figure(inputs.technology, .technology, or: Standard.money, .atLeastZero)
    travel = check.figure(inputs.travel, .travel, or: Standard.money, .atLeastZero)
    rework = check.figure(inputs.rework, .rework, or: Standard.money, .atLeastZero)
    let passThrough = check.figure(inputs.passThrough, .passThrough, or: Standard.passThrough, .fraction)
    self.passThrough = passThrough
    attrition = check.figure(inputs.attrition, .attrition, neededFor: .passThrough, if: passThrough > 0)
    agents = check.figure(inputs.agents, .agents, neededFor: .passThrough, if: passThrough > 0)
    replacementCost = check.figure(
      inputs.replacementCost, .replacementCost, neededFor: .passThrough, if: passThrough > 0)
    tax = check.figure(inputs.tax, .tax, or: Standard.tax, .atLeastZero)
    ramp = Self.ramp(inputs.ramp, &check)
    exitMonths = check.figure(inputs.exitMonths, .exitMonths, or: Standard.exitMonths, .atLeastZero)
    exitShare = check.figure(inputs.exitShare, .exitShare, or: Standard.exitShare, .atLeastZero)
    exitFixed = check.figure(inputs.exitFixed, .exitFixed, or: Standard.money, .atLeastZero)
    credits = Self.credits(inputs.credits, &check)

    let assumedInputs = Set(check.assumed)
    assumed = CostInput.allCases.filter { assumedInputs.contains($0) }
    guard check.faults.isEmpty else { throw CostFaults(check.faults) }
  }

  static func fault(ofHorizon years: Int) -> CostFault? {
    guard !horizons.contains(years) else { return nil }
    return CostFault(
      .outOfRange, CostInput.horizon.rawValue,
      "The horizon must be \(horizons.lowerBound) to \(horizons.upperBound) years, not \(years).")
  }

  private static func charges(_ given: [Double]?, years: Int, _ check: inout InputCheck) -> [Double] {
    guard let given else {
      check.missing(.charge, "The charge of each year is missing.")
      return []
    }
    if given.count != years, horizons.contains(years) {
      check.add(.wrongLength, .charge, "There are charges for \(given.count) years, and the horizon is \(years).")
    }
    for charge in given { check.check(charge, .charge, .atLeastZero) }
    return given
  }

  private static func indexation(_ inputs: CostInputs, years: Int, _ check: inout InputCheck) -> Indexation {
    if inputs.index == nil { check.assume(.index) }
    let index = inputs.index ?? .same(CostDefaults.index)
    let growths = index.values(years: years)
    if growths == nil, case .each(let list) = index, years > 0 {
      check.add(.wrongLength, .index, "The index has \(list.count) figures, and the horizon is \(years) years.")
    }
    if inputs.indexCap == nil { check.assume(.indexCap) }
    return Indexation(
      index: growths ?? [],
      share: inputs.indexShare ?? check.assumed(.indexShare, CostDefaults.indexShare),
      spread: inputs.indexSpread ?? check.assumed(.indexSpread, CostDefaults.indexSpread),
      floor: inputs.indexFloor ?? check.assumed(.indexFloor, CostDefaults.indexFloor), cap: inputs.indexCap)
  }

  private static func movement(_ inputs: CostInputs, _ check: inout InputCheck) -> CurrencyMovement {
    if inputs.fxPath != nil, inputs.fxDrift != nil {
      check.add(.contradiction, .fxDrift, "A currency has either a path or a drift, not both.")
    }
    let course: CurrencyMovement.Course =
      if let path = inputs.fxPath {
        .path(path)
      } else {
        .drift(inputs.fxDrift ?? check.assumed(.fxDrift, CostDefaults.currencyDrift))
      }
    return CurrencyMovement(
      course: course, collar: inputs.fxCollar ?? check.assumed(.fxCollar, CostDefaults.currencyCollar),
      share: inputs.fxShare ?? check.assumed(.fxShare, CostDefaults.currencyShare))
  }

  private static func ramp(_ given: [Double]?, _ check: inout InputCheck) -> [Double] {
    guard let given else {
      check.assume(.ramp)
      return []
    }
    if given.count > 12 {
      check.add(.wrongLength, .ramp, "The ramp has \(given.count) months, and year 1 has 12.")
    }
    for productivity in given { check.check(productivity, .ramp, .fraction) }
    return given
  }

  private static func credits(_ given: CostInputs.Credits?, _ check: inout InputCheck) -> CostInputs.Credits? {
    guard let given else {
      check.assume(.credits)
      return nil
    }
    check.check(given.share, .credits, .fraction)
    if given.share > 0, given.reason.allSatisfy(\.isWhitespace) {
      check.add(.unexplained, .credits, "Credits are income and count only with a reason.")
    }
    return given
  }
}
