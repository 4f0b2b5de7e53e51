import Decision

/// What an offer saves against staying in-house, and when it has paid for itself.
package struct Savings: Sendable, Equatable, Codable {
  package let baselinePresentValue: Double
  package let costPresentValue: Double
  package let strandedPresentValue: Double
  /// Σ (baseline − cost − stranded) up to the end of each year from year 0, undiscounted.
  package let cumulative: [Double]

  /// `stranded` is the in-house cost that stays in each year of service although the work has left.
  ///
  /// Throws `wrongLength` if baseline or stranded cost have another horizon than the cost, `negative`, `nonFinite` and
  /// `overflow`.
  package init(of cost: TotalCost, against baseline: InHouseBaseline, stranded: Yearly) throws(CostFaults) {
    let horizon = cost.terms.horizon
    guard baseline.years.count == horizon else {
      throw CostFaults([
        CostFault(
          .wrongLength, "baseline",
          "The in-house cost covers \(baseline.years.count) years, and the horizon is \(horizon).")
      ])
    }
    guard let remaining = stranded.values(years: horizon) else {
      throw CostFaults([
        CostFault(.wrongLength, "stranded", "The stranded cost needs one figure for each of \(horizon) years.")
      ])
    }
    for figure in remaining where !(figure >= 0 && figure.isFinite) {
      throw CostFaults([
        CostFault(figure < 0 ? .negative : .nonFinite, "stranded", "The stranded cost must be a number of at least 0.")
      ])
    }
    let factors = cost.years.map(\.discountFactor)
    baselinePresentValue = Outsourcing.presentValue(of: [0] + baseline.years, factors: factors)
    strandedPresentValue = Outsourcing.presentValue(of: [0] + remaining, factors: factors)
    costPresentValue = cost.presentValue
    var sum = CompensatedSum()
    cumulative = zip(zip([0] + baseline.years, [0] + remaining), cost.years).map { own, year in
      for term in [own.0, -year.total, -own.1] { sum.add(term) }
      return sum.value
    }
    guard (cumulative + [baselinePresentValue, strandedPresentValue]).allSatisfy(\.isFinite) else {
      throw CostFaults([CostFault(.overflow, "baseline", "The savings leave the range of numbers.")])
    }
  }

  /// 100·(baseline − cost − stranded)/baseline in present values; below 0 where the offer costs more.
  package var percent: Double {
    get throws(NotComputable) {
      guard baselinePresentValue > 0 else {
        throw NotComputable("baseline", "Savings need an in-house cost greater than 0.")
      }
      let saved = CompensatedSum.of([baselinePresentValue, -costPresentValue, -strandedPresentValue])
      let percent = 100 * (saved / baselinePresentValue)
      guard percent.isFinite else {
        throw NotComputable("baseline", "The savings leave the range of numbers, so small is the in-house cost.")
      }
      return percent
    }
  }

  /// The first year at whose end the sum of savings is at least 0; 0 where nothing has to be paid back. Nil: not within
  /// the horizon.
  package var paybackYear: Int? { cumulative.firstIndex { $0 >= 0 } }
}
