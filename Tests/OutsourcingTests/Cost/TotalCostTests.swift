import Outsourcing
import Testing

struct TotalCostTests {
  @Test(arguments: [
    (DiscountConvention.end, 9929409.344230), (.mid, 10307175.738651), (.start, 10699762.091768),
  ])
  func `Five years at a rising price have the worked present value`(
    convention: DiscountConvention, presentValue: Double
  ) throws {
    let cost = try TotalCost(CostVectors.plain(convention))
    #expect(isPrinted(cost.presentValue, as: presentValue))
  }

  @Test(arguments: DiscountConvention.allCases)
  func `Each of the five years costs what was worked out, whenever it is counted`(
    convention: DiscountConvention
  ) throws {
    let cost = try TotalCost(CostVectors.plain(convention))
    let totals = [300000, 2140000, 2270112, 2408134.8096, 2554549.406024, 2809866.009910]
    try #require(cost.years.count == totals.count)
    for (year, total) in zip(cost.years, totals) { #expect(isPrinted(year.total, as: total), "year \(year.year)") }
  }

  @Test(arguments: [
    (CostLine.run, [1591000, 1691182.647, 1584802.566864]),
    (.governance, [111370, 118382.78529, 110936.179680]),
    (.retained, [130000, 133900, 137917]),
    (.technology, [30000, 30000, 30000]),
    (.travel, [18000, 18540, 19096.2]),
    (.attrition, [24738, 25480.14, 26244.5442]),
    (.tax, [31820, 33823.65294, 31696.051337]),
    (.rework, [12000, 12360, 12730.8]),
    (.ramp, [92808.333333, 0, 0]),
    (.exit, [0, 0, 157066.880572]),
    (.credits, [0, 0, 0]),
  ])
  func `With every input at work each line has the worked amounts`(line: CostLine, amounts: [Double]) throws {
    let cost = try TotalCost(CostVectors.full())
    #expect(cost.years.first?[line] == nil)
    for (year, amount) in zip(cost.years.dropFirst(), amounts) {
      #expect(isPrinted(try #require(year[line]), as: amount), "year \(year.year)")
    }
  }

  @Test(arguments: [
    (1, 1_850_000.0, 1.0, 1.0, 2041736.333333, 0.964486), (2, 1_881_000, 1.03, 1.015, 2063669.225230, 0.897196),
    (3, 1_784_000, 1.04339, 0.99, 2110490.222654, 0.834601),
  ])
  func `With every input at work each year has the worked factors and total`(
    year: Int, charge: Double, index: Double, currency: Double, total: Double, discount: Double
  ) throws {
    let found = try TotalCost(CostVectors.full()).years[year]
    let basis = try #require(found.basis)
    #expect(found.year == year)
    #expect(isNear(basis.charge, charge))
    #expect(isNear(basis.indexFactor, index))
    #expect(isNear(basis.currencyFactor, currency))
    #expect(isPrinted(found.total, as: total))
    #expect(isPrinted(found.discountFactor, as: discount))
  }

  @Test func `With every input at work the year before the start and the present value are as worked out`() throws {
    let cost = try TotalCost(CostVectors.full())
    let before = try #require(cost.years.first)
    #expect(before.total == 710_000)
    #expect(before.discountFactor == 1)
    #expect(before.basis == nil)
    #expect(
      before.amounts.map(\.line) == [CostLine.transition, .setup, .selection, .severance, .parallel]
        && before.amounts.map(\.amount) == [140_000, 35_000, 20_000, 95_000, 420_000])
    #expect(isPrinted(cost.presentValue, as: 6292158.051805))
  }

  @Test func `Credits with a reason lower each year by their share of the run charges`() throws {
    var inputs = try CostVectors.full()
    let without = try TotalCost(inputs)
    inputs.credits = .init(share: 0.01, reason: "average of the last two contracts")
    let with = try TotalCost(inputs)
    for (year, other) in zip(with.years, without.years).dropFirst() {
      let run = try #require(year[.run])
      #expect(year[.credits] == -(0.01 * run))
      #expect(isNear(year.total, other.total - 0.01 * run))
    }
  }

  @Test func `A charge alone counts with the defaults, and each of them is named`() throws {
    let cost = try TotalCost(CostInputs(charges: Array(repeating: 100, count: 5), exchangeRate: 1))
    let needless: Set<CostInput> = [
      .charge, .rates, .fxPath, .oldMonthlyCost, .fteCost, .attrition, .agents, .replacementCost,
    ]
    #expect(cost.terms.assumed == CostInput.allCases.filter { !needless.contains($0) })
    #expect(cost.terms.horizon == 5)
    // python3 -c "print(sum(107 * 1.03**(t - 1) / 1.08**t for t in range(1, 6)))"
    #expect(isNear(cost.presentValue, 451.5775447475611))
  }

  @Test func `An input given as its default is not named as assumed`() throws {
    var inputs = CostInputs(charges: Array(repeating: 100, count: 5), exchangeRate: 1)
    let before = try TotalCost(inputs)
    inputs.governance = CostDefaults.governance
    inputs.transition = 0
    let after = try TotalCost(inputs)
    #expect(after.presentValue == before.presentValue)
    #expect(Set(before.terms.assumed).subtracting(after.terms.assumed) == [.governance, .transition])
  }
}
