import Outsourcing
import Testing

struct SavingsTests {
  private func baseline(heads: Double = 70, horizon: Int = 3) throws(CostFaults) -> InHouseBaseline {
    try InHouseBaseline(
      heads: heads, loadedCost: 34_000, wageGrowth: 0.03, overhead: 0.12, facilities: 190_000, technology: 120_000,
      horizon: horizon)
  }

  private func faults<Result>(_ body: () throws(CostFaults) -> Result) -> [String] {
    do throws(CostFaults) {
      _ = try body()
      return []
    } catch {
      return error.faults.map { "\($0.reason.rawValue) \($0.subject)" }
    }
  }

  @Test func `Seventy heads cost in-house what was worked out`() throws {
    let years = try baseline().years
    #expect(years.count == 3)
    for (year, amount) in zip(years, [2975600, 3055568, 3137935.04]) { #expect(isPrinted(year, as: amount)) }
  }

  @Test func `The full worked cost saves the worked share and has paid for itself in year 1`() throws {
    let savings = try Savings(
      of: TotalCost(CostVectors.full()), against: baseline(), stranded: .same(60_000))
    #expect(isPrinted(savings.baselinePresentValue, as: 8230290.064682))
    #expect(isPrinted(savings.strandedPresentValue, as: 161776.948478))
    #expect(isPrinted(savings.costPresentValue, as: 6292158.051805))
    #expect(isPrinted(try savings.percent, as: 21.583140))
    #expect(savings.cumulative.count == 4)
    #expect(savings.cumulative[0] == -710_000)
    #expect(isPrinted(savings.cumulative[1], as: 163863.666667))
    #expect(savings.paybackYear == 1)
  }

  @Test func `An offer that never pays for itself has no payback year, and its savings are below 0`() throws {
    let savings = try Savings(
      of: TotalCost(CostVectors.full()), against: baseline(heads: 20), stranded: .same(0))
    #expect(savings.paybackYear == nil)
    #expect(try savings.percent < 0)
  }

  @Test func `Where nothing is spent before the start nothing has to be paid back`() throws {
    var inputs = CostInputs(charges: [100, 100, 100], exchangeRate: 1)
    inputs.horizon = 3
    #expect(try Savings(of: TotalCost(inputs), against: baseline(), stranded: .same(0)).paybackYear == 0)
  }

  @Test func `Savings cannot be computed on an in-house cost of 0`() throws {
    let free = try InHouseBaseline(
      heads: 0, loadedCost: 1, overhead: 0, facilities: 0, technology: 0, horizon: 3)
    let savings = try Savings(of: TotalCost(CostVectors.full()), against: free, stranded: .same(0))
    #expect(throws: NotComputable("baseline", "Savings need an in-house cost greater than 0.")) {
      try savings.percent
    }
  }

  @Test func `Stranded cost can change from year to year`() throws {
    let cost = try TotalCost(CostVectors.full())
    let falling = try Savings(of: cost, against: baseline(), stranded: .each([60_000, 30_000, 0]))
    let constant = try Savings(of: cost, against: baseline(), stranded: .same(60_000))
    #expect(isNear(falling.cumulative[3] - constant.cumulative[3], 90_000))
  }

  @Test func `Other horizons and stranded costs below 0 are refused`() throws {
    let cost = try TotalCost(CostVectors.full())
    let three = try baseline()
    let four = try baseline(horizon: 4)
    func refused(_ baseline: InHouseBaseline, _ stranded: Yearly) -> [String] {
      faults { () throws(CostFaults) in try Savings(of: cost, against: baseline, stranded: stranded) }
    }
    #expect(refused(four, .same(0)) == ["wrong-length baseline"])
    #expect(refused(three, .each([1, 2])) == ["wrong-length stranded"])
    #expect(refused(three, .same(-1)) == ["negative stranded"])
    #expect(refused(three, .same(.nan)) == ["non-finite stranded"])
    #expect(refused(three, .same(1.7e308)) == ["overflow baseline"])
  }

  @Test func `Faulty inputs of the in-house cost are all named at once`() {
    #expect(
      faults { () throws(CostFaults) in
        try InHouseBaseline(
          heads: -1, loadedCost: .infinity, wageGrowth: -1, overhead: 0, facilities: -2, technology: .nan, horizon: 0)
      } == [
        "negative heads", "non-finite loaded-cost", "negative facilities", "non-finite technology",
        "out-of-range wage-growth", "out-of-range horizon",
      ])
    #expect(faults { () throws(CostFaults) in try baseline(horizon: .max) } == ["out-of-range horizon"])
    #expect(faults { () throws(CostFaults) in try baseline(heads: 1e308) } == ["overflow heads"])
  }
}
