import Decision
import Foundation
import Outsourcing
import TestSupport
import Testing

/// What must hold for any set of inputs.
struct CostLawTests {
  private func presentValue(_ inputs: CostInputs) throws -> Double { try TotalCost(inputs).presentValue }

  @Test func `The present value rises with the exchange rate and falls with the discount rate`() throws {
    var dice = SplitMix64(seed: 31)
    for _ in 0..<200 {
      let inputs = dice.costInputs()
      let base = try presentValue(inputs)
      var dearer = inputs
      dearer.exchangeRate = inputs.exchangeRate.map { $0 * dice.number(1.01, 2) }
      #expect(try presentValue(dearer) > base)
      var impatient = inputs
      impatient.discountRate = (inputs.discountRate ?? CostDefaults.discountRate) + 0.02
      impatient.convention = inputs.convention == .start ? .end : inputs.convention
      #expect(try presentValue(impatient) < base)
    }
  }

  @Test func `The present value rises with the charge of any year`() throws {
    var dice = SplitMix64(seed: 32)
    for _ in 0..<200 {
      var inputs = dice.costInputs()
      let base = try presentValue(inputs)
      var charges = try #require(inputs.charges)
      charges[dice.integer(0...charges.count - 1)] += dice.number(1000, 1e6)
      inputs.charges = charges
      #expect(try presentValue(inputs) > base)
    }
  }

  @Test func `Twice the money is twice the present value, bit for bit`() throws {
    var dice = SplitMix64(seed: 33)
    for _ in 0..<200 {
      let inputs = dice.costInputs()
      var double = inputs
      double.charges = inputs.charges.map { $0.map { 2 * $0 } }
      for path in [
        \CostInputs.transition, \.setup, \.selection, \.severance, \.oldMonthlyCost, \.fteCost, \.technology, \.travel,
        \.rework, \.replacementCost, \.exitFixed,
      ] {
        double[keyPath: path] = inputs[keyPath: path].map { 2 * $0 }
      }
      #expect(try presentValue(double) == 2 * presentValue(inputs))
    }
  }

  @Test func `At a rate of 0 the present value is the sum of the years, whenever they are counted`() throws {
    var dice = SplitMix64(seed: 34)
    for _ in 0..<100 {
      var inputs = dice.costInputs()
      inputs.discountRate = 0
      for convention in DiscountConvention.allCases {
        inputs.convention = convention
        let cost = try TotalCost(inputs)
        #expect(cost.presentValue == CompensatedSum.of(cost.years.map(\.total)))
      }
    }
  }

  @Test func `A currency at a rate of 1 costs what the base currency costs`() throws {
    let date = try #require(CalendarDate("2026-10-01"))
    let table = try CurrencyTable(
      base: "GBP",
      rows: [
        .init(currency: "EUR", rate: Quantity("1.00"), quote: .basePerUnit, date: date, source: "x"),
        .init(currency: "USD", rate: Quantity("1.00"), quote: .unitPerBase, date: date, source: "x"),
      ], decision: date)
    var dice = SplitMix64(seed: 35)
    for _ in 0..<100 {
      var inputs = dice.costInputs()
      let costs = try ["GBP", "EUR", "USD"].map { currency in
        inputs.exchangeRate = try table.rate(of: currency)
        return try TotalCost(inputs)
      }
      #expect(costs.allSatisfy { $0 == costs.first })
    }
  }

  @Test func `Conversion there and back gives the amount again`() throws {
    let date = try #require(CalendarDate("2026-10-01"))
    var dice = SplitMix64(seed: 36)
    for _ in 0..<100 {
      let rate = try Quantity("\(dice.integer(1...9999)).\(dice.integer(1...9))")
      let (one, other) = (
        CurrencyTable.Row(currency: "EUR", rate: rate, quote: .basePerUnit, date: date, source: "x"),
        CurrencyTable.Row(currency: "USD", rate: rate, quote: .unitPerBase, date: date, source: "x")
      )
      let table = try CurrencyTable(base: "GBP", rows: [one, other], decision: date)
      let amount = dice.number(0, 1e6)
      #expect(isNear(try table.inBase(table.inBase(amount, of: "EUR"), of: "USD"), amount))
    }
  }

  @Test func `The lines of each year add up to its total, and the years to the present value`() throws {
    var dice = SplitMix64(seed: 37)
    for _ in 0..<100 {
      let cost = try TotalCost(dice.costInputs())
      for year in cost.years {
        #expect(isNear(year.amounts.reduce(0) { $0 + $1.amount }, year.total))
        let expected: [CostLine] =
          year.year == 0 ? Array(CostLine.allCases.prefix(5)) : Array(CostLine.allCases.dropFirst(5))
        #expect(year.amounts.map(\.line) == expected)
      }
      #expect(isNear(cost.years.reduce(0) { $0 + $1.total * $1.discountFactor }, cost.presentValue))
    }
  }

  @Test func `A later convention is never dearer`() throws {
    var dice = SplitMix64(seed: 38)
    for _ in 0..<100 {
      var inputs = dice.costInputs()
      let values = try [DiscountConvention.end, .mid, .start].map { convention in
        inputs.convention = convention
        return try presentValue(inputs)
      }
      #expect(values == values.sorted())
    }
  }

  @Test func `A cost that was written as JSON is read back unchanged`() throws {
    func again<Value: Codable>(_ value: Value) throws -> Value {
      try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
    }
    var dice = SplitMix64(seed: 39)
    for _ in 0..<50 {
      let cost = try TotalCost(dice.costInputs())
      #expect(try again(cost) == cost)
      let adjusted = try RiskAdjustedCost(cost, register: CostVectors.register(), seed: 1, vendor: "v")
      #expect(try again(adjusted) == adjusted)
      let baseline = try InHouseBaseline(
        heads: 10, loadedCost: 30_000, overhead: 0.1, facilities: 1, technology: 2, horizon: cost.terms.horizon)
      let savings = try Savings(of: cost, against: baseline, stranded: .same(100))
      #expect(try again(savings) == savings)
    }
  }
}
