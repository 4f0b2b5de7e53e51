import Decision

/// What one offer costs the buyer over the horizon, year by year and as a net present value.
///
/// Cost is positive, and a lower present value is better. All amounts are in the base currency.
package struct TotalCost: Sendable, Equatable, Codable {
  package let terms: CostTerms
  /// Year 0 to the last.
  package let years: [CostYear]
  /// Σ total·discount factor in the order of the years.
  package let presentValue: Double

  /// Throws the faults of the inputs, or `overflow` for the first line that leaves the range of numbers.
  package init(_ inputs: CostInputs) throws(CostFaults) {
    try self.init(CostTerms(inputs))
  }

  package init(_ terms: CostTerms) throws(CostFaults) {
    let factors = terms.convention.factors(rate: terms.discountRate, years: terms.horizon)
    let yearly = Self.serviceYears(terms)
    let years = zip(([(nil, Self.before(terms))] + yearly).enumerated(), factors).map { year, factor in
      CostYear(year: year.offset, basis: year.element.0, amounts: year.element.1, discountFactor: factor)
    }
    let presentValue = Outsourcing.presentValue(of: years.map(\.total), factors: factors)
    try Self.refuseOverflow(years, presentValue)
    self.terms = terms
    self.years = years
    self.presentValue = presentValue
  }

  private typealias Amounts = [CostYear.Amount]

  private static func before(_ terms: CostTerms) -> Amounts {
    [
      .init(line: .transition, amount: terms.transition), .init(line: .setup, amount: terms.setup),
      .init(line: .selection, amount: terms.selection), .init(line: .severance, amount: terms.severance),
      .init(line: .parallel, amount: product(terms.parallelMonths, terms.oldMonthlyCost)),
    ]
  }

  /// The first factor says how much of the others is needed: where it is 0 they may be missing.
  private static func product(_ first: Double, _ others: Double?...) -> Double {
    first == 0 ? 0 : others.reduce(first) { $0 * ($1 ?? .nan) }
  }

  private static func serviceYears(_ terms: CostTerms) -> [(CostYear.Basis?, Amounts)] {
    let wages = growthFactors(rate: terms.wageGrowth, years: terms.horizon)
    let prices = zip(terms.charges, zip(terms.indexFactors, terms.currencyFactors))
    return zip(prices, wages).enumerated().map { offset, figures in
      let ((charge, (index, currency)), wage) = figures
      let isFirst = offset == 0
      let isLast = offset == terms.horizon - 1
      let run = charge * terms.exchangeRate * index * currency
      let exit =
        isLast
        ? terms.exitShare * (terms.charges.first ?? 0) * terms.exchangeRate + terms.exitMonths * run / 12
          + terms.exitFixed
        : 0
      let replacement = product(terms.passThrough, terms.attrition, terms.agents, terms.replacementCost)
      let amounts: Amounts = [
        .init(line: .run, amount: run),
        .init(line: .governance, amount: terms.governance * run),
        .init(line: .retained, amount: product(terms.retainedFTE, terms.fteCost) * wage),
        .init(line: .technology, amount: terms.technology),
        .init(line: .travel, amount: terms.travel * wage),
        .init(line: .attrition, amount: replacement * wage),
        .init(line: .tax, amount: terms.tax * run),
        .init(line: .rework, amount: terms.rework * wage),
        .init(line: .ramp, amount: isFirst ? CompensatedSum.of(terms.ramp.map { (1 - $0) * run / 12 }) : 0),
        .init(line: .exit, amount: exit),
        .init(line: .credits, amount: terms.credits.map { -($0.share * run) } ?? 0),
      ]
      return (CostYear.Basis(charge: charge, indexFactor: index, currencyFactor: currency), amounts)
    }
  }

  private static func refuseOverflow(_ years: [CostYear], _ presentValue: Double) throws(CostFaults) {
    for year in years {
      if let amount = year.amounts.first(where: { !$0.amount.isFinite }) {
        let line = amount.line.rawValue
        throw CostFaults([
          CostFault(.overflow, line, "The line \(line) of year \(year.year) leaves the range of numbers.")
        ])
      }
      guard year.total.isFinite else {
        throw CostFaults([
          CostFault(.overflow, "total", "The cost of year \(year.year) leaves the range of numbers.")
        ])
      }
    }
    guard presentValue.isFinite else {
      throw CostFaults([CostFault(.overflow, "present-value", "The present value leaves the range of numbers.")])
    }
  }
}
