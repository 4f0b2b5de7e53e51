import Outsourcing
import Testing

struct PriceMovementTests {
  private func fault<Result>(_ body: () throws(CostFault) -> Result) -> String? {
    do throws(CostFault) {
      _ = try body()
      return nil
    } catch {
      return "\(error.reason.rawValue) \(error.subject)"
    }
  }

  private func expect(_ factors: [Double], _ expected: [Double]) {
    #expect(factors.count == expected.count)
    for (factor, value) in zip(factors, expected) { #expect(isNear(factor, value), "\(factors)") }
  }

  @Test(arguments: [
    // Cap and floor.
    (Indexation(index: [0.5, 0.045, 0.01], share: 0.8, spread: 0.005, cap: 0.03), [1, 1.03, 1.04339]),
    (Indexation(index: [0, -0.10, 0.10]), [1, 1, 1.1]),
    (Indexation(index: [0, -0.10, 0.10], floor: -0.05), [1, 0.95, 1.045]),
    // The cap acts on each year: what one year is cut off is not caught up in the next.
    (Indexation(index: [0, 0.10, 0, 0.01], cap: 0.04), [1, 1.04, 1.04, 1.0504]),
    (Indexation(index: [0, 0.04], share: 0), [1, 1]),
    (Indexation(index: [0, 0.10], floor: 0.02, cap: 0.02), [1, 1.02]),
    (Indexation(index: [0, 0.01], floor: 0.02), [1, 1.02]),
  ])
  func `Prices follow their index within floor and cap, year by year`(indexation: Indexation, factors: [Double]) throws
  {
    expect(try indexation.factors(), factors)
  }

  @Test(arguments: [
    (Indexation(index: [0], floor: 0.03, cap: 0.02), "order index-floor"),
    (Indexation(index: [0, -2], floor: -3), "out-of-range index"),
    (Indexation(index: [0, .nan]), "non-finite index"),
    (Indexation(index: [0], share: 1.1), "out-of-range index-share"),
    (Indexation(index: [0], share: .nan), "out-of-range index-share"),
    (Indexation(index: [0], spread: .infinity), "non-finite index-spread"),
    (Indexation(index: [0], floor: .nan), "non-finite index-floor"),
    (Indexation(index: [0], cap: .nan), "non-finite index-cap"),
    (Indexation(index: [0, 1e200, 1e200]), "overflow index"),
  ])
  func `Impossible indexations are refused with the input at fault`(indexation: Indexation, expected: String) {
    #expect(fault { () throws(CostFault) in try indexation.factors() } == expected)
  }

  @Test(arguments: [
    (CurrencyMovement(course: .path([0.86, 0.9116, 0.8170]), collar: 0.03, share: 0.5), [1, 1.015, 0.99]),
    (CurrencyMovement(course: .path([0.86, 0.9116, 0.8170])), [1, 1.06, 0.95]),
    (CurrencyMovement(course: .path([0.86, 0.9116, 0.8170]), share: 0), [1, 1, 1]),
    (CurrencyMovement(course: .path([0.80, 0.81, 0.79]), collar: 0.03), [1, 1, 1]),
    (CurrencyMovement(course: .drift(0.02)), [1, 1.02, 1.0404]),
    (CurrencyMovement(course: .drift(-0.02), collar: 0.01), [1, 0.99, 0.9704]),
    (CurrencyMovement(course: .drift(0)), [1, 1, 1]),
  ])
  func `The buyer bears a share of what lies beyond the collar, either way`(
    movement: CurrencyMovement, factors: [Double]
  ) throws {
    expect(try movement.factors(years: 3), factors)
  }

  @Test(arguments: [
    (CurrencyMovement(course: .path([1, 1])), "wrong-length fx-path"),
    (CurrencyMovement(course: .path([1, 0, 1])), "out-of-range fx-path"),
    (CurrencyMovement(course: .path([1, .nan, 1])), "non-finite fx-path"),
    (CurrencyMovement(course: .path([1e-300, 1, 1e300])), "overflow fx-path"),
    (CurrencyMovement(course: .drift(-1)), "out-of-range fx-drift"),
    (CurrencyMovement(course: .drift(.infinity)), "non-finite fx-drift"),
    (CurrencyMovement(course: .drift(1e200)), "overflow fx-drift"),
    (CurrencyMovement(course: .drift(0), collar: -0.1), "negative fx-collar"),
    (CurrencyMovement(course: .drift(0), collar: .nan), "non-finite fx-collar"),
    (CurrencyMovement(course: .drift(0), share: 1.5), "out-of-range fx-share"),
    (CurrencyMovement(course: .drift(0), share: .nan), "non-finite fx-share"),
  ])
  func `Impossible movements are refused with the input at fault`(movement: CurrencyMovement, expected: String) {
    #expect(fault { () throws(CostFault) in try movement.factors(years: 3) } == expected)
  }

  // python3 -c "print([1 / 1.21**t for t in (.5, 1.5)])"
  @Test(arguments: [
    (DiscountConvention.end, [1, 0.8264462809917356, 0.6830134553650707]),
    (.mid, [1, 0.9090909090909091, 0.7513148009015778]), (.start, [1, 1, 0.8264462809917356]),
  ])
  func `A year is discounted from its end, its middle or its start`(
    convention: DiscountConvention, factors: [Double]
  ) {
    expect(convention.factors(rate: 0.21, years: 2), factors)
    expect(convention.factors(rate: 0, years: 2), [1, 1, 1])
  }

  @Test func `A rate beyond all measure makes later years worth nothing, not undefined`() {
    for convention in DiscountConvention.allCases {
      let factors = convention.factors(rate: 1e300, years: 4)
      #expect(factors.allSatisfy { $0.isFinite && $0 >= 0 })
      #expect(factors.last == 0)
    }
  }
}
