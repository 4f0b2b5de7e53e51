import Outsourcing
import Testing

struct CostInputFaultTests {
  private func faults(_ change: (inout CostInputs) -> Void) throws -> [String] {
    var inputs = try CostVectors.full()
    change(&inputs)
    do throws(CostFaults) {
      _ = try TotalCost(inputs)
      return []
    } catch {
      #expect(error.faults.allSatisfy { $0.sentence.hasSuffix(".") })
      return error.faults.map { "\($0.reason.rawValue) \($0.subject)" }
    }
  }

  private static let amounts: [(any WritableKeyPath<CostInputs, Double?> & Sendable, CostInput)] = [
    (\.transition, .transition), (\.setup, .setup), (\.selection, .selection), (\.severance, .severance),
    (\.parallelMonths, .parallelMonths), (\.oldMonthlyCost, .oldMonthlyCost), (\.governance, .governance),
    (\.retainedFTE, .retainedFTE), (\.fteCost, .fteCost), (\.technology, .technology), (\.travel, .travel),
    (\.rework, .rework), (\.attrition, .attrition), (\.agents, .agents), (\.replacementCost, .replacementCost),
    (\.passThrough, .passThrough), (\.tax, .tax), (\.exitMonths, .exitMonths), (\.exitShare, .exitShare),
    (\.exitFixed, .exitFixed), (\.discountRate, .discountRate), (\.fxCollar, .fxCollar),
  ]

  @Test(arguments: amounts)
  func `An input below 0 is refused by name`(
    path: any WritableKeyPath<CostInputs, Double?> & Sendable, input: CostInput
  )
    throws
  {
    #expect(try faults { $0[keyPath: path] = -0.01 } == ["negative \(input.rawValue)"])
  }

  @Test(arguments: amounts, [Double.nan, .infinity])
  func `An input that is no finite number is refused by name`(
    given: (path: any WritableKeyPath<CostInputs, Double?> & Sendable, input: CostInput), value: Double
  ) throws {
    #expect(try faults { $0[keyPath: given.path] = value } == ["non-finite \(given.input.rawValue)"])
  }

  @Test(arguments: [0, -3, 101, Int.max])
  func `A horizon below 1 year or beyond 100 is refused`(horizon: Int) throws {
    #expect(try faults { $0.horizon = horizon } == ["out-of-range horizon"])
  }

  @Test func `Charge and rate are required`() throws {
    #expect(try faults { $0.charges = nil } == ["missing charge"])
    #expect(try faults { $0.exchangeRate = nil } == ["missing rates"])
    #expect(try faults { $0.exchangeRate = 0 } == ["out-of-range rates"])
    #expect(try faults { $0.exchangeRate = .nan } == ["non-finite rates"])
  }

  @Test func `Every list has one figure for each year`() throws {
    #expect(try faults { $0.charges = [1, 2] } == ["wrong-length charge"])
    #expect(try faults { $0.charges = [] } == ["wrong-length charge"])
    #expect(try faults { $0.index = .each([0, 0.03]) } == ["wrong-length index"])
    #expect(try faults { $0.fxPath = [1, 1] } == ["wrong-length fx-path"])
    #expect(try faults { $0.ramp = Array(repeating: 1, count: 13) } == ["wrong-length ramp"])
    #expect(try faults { $0.horizon = 4 } == ["wrong-length charge"])
  }

  @Test func `Charges, ramps and growths have their ranges`() throws {
    #expect(try faults { $0.charges = [1, -2, 3] } == ["negative charge"])
    #expect(try faults { $0.charges = [1, .nan, 3] } == ["non-finite charge"])
    #expect(try faults { $0.ramp = [0.5, 1.01] } == ["out-of-range ramp"])
    #expect(try faults { $0.ramp = [-0.5] } == ["negative ramp"])
    #expect(try faults { $0.wageGrowth = -1 } == ["out-of-range wage-growth"])
    #expect(try faults { $0.passThrough = 1.5 } == ["out-of-range pass-through"])
    #expect(try faults { $0.indexFloor = 0.05 } == ["order index-floor"])
    #expect(try faults { $0.fxShare = 2 } == ["out-of-range fx-share"])
  }

  @Test func `What another input needs is missing, not zero`() throws {
    #expect(try faults { $0.oldMonthlyCost = nil } == ["missing old-monthly-cost"])
    #expect(try faults { $0.fteCost = nil } == ["missing fte-cost"])
    #expect(
      try faults {
        $0.attrition = nil
        $0.agents = nil
        $0.replacementCost = nil
      } == ["missing attrition", "missing agents", "missing replacement-cost"])
    #expect(
      try faults {
        ($0.parallelMonths, $0.oldMonthlyCost, $0.retainedFTE, $0.fteCost) = (0, nil, nil, nil)
        ($0.passThrough, $0.attrition, $0.agents, $0.replacementCost) = (nil, nil, nil, nil)
      } == [])
  }

  @Test func `A currency has a path or a drift, not both`() throws {
    #expect(try faults { $0.fxDrift = 0.01 } == ["contradiction fx-drift"])
  }

  @Test func `Credits need a reason`() throws {
    #expect(try faults { $0.credits = .init(share: 0.05, reason: " ") } == ["unexplained credits"])
    #expect(try faults { $0.credits = .init(share: 0, reason: "") } == [])
    #expect(try faults { $0.credits = .init(share: 1.5, reason: "x") } == ["out-of-range credits"])
  }

  @Test func `All faults are named at once, in the order of the inputs`() throws {
    #expect(
      try faults {
        $0.discountRate = -0.1
        $0.charges = nil
        $0.indexCap = -0.1
        $0.transition = .nan
        $0.tax = -1
      } == ["negative discount-rate", "missing charge", "order index-floor", "non-finite transition", "negative tax"])
  }

  @Test func `A line beyond the range of numbers is named`() throws {
    #expect(try faults { ($0.charges, $0.exchangeRate) = ([1, 1e308, 1], 10) } == ["overflow run"])
    #expect(try faults { $0.governance = 1e305 } == ["overflow governance"])
    #expect(
      try faults {
        $0.transition = 1.5e308
        $0.setup = 1.5e308
      } == ["overflow total"])
  }
}
