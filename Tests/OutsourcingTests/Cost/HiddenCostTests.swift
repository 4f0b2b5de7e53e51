import Outsourcing
import Testing

struct HiddenCostTests {
  private func states(_ inputs: CostInputs, register: RiskRegister? = nil) -> [HiddenCost: HiddenCost.State] {
    Dictionary(
      uniqueKeysWithValues: HiddenCost.standings(in: inputs, register: register).map { ($0.family, $0.state) })
  }

  @Test func `With a charge alone every family is named, and all but governance as not given`() {
    let states = states(CostInputs(charges: [1], exchangeRate: 1))
    #expect(states.count == HiddenCost.allCases.count)
    for (family, state) in states { #expect(state == (family == .contractManagement ? .assumed : .notGiven)) }
  }

  @Test(
    arguments: [
      (HiddenCost.selection, \CostInputs.selection), (.transition, \.transition), (.layoffs, \.severance),
      (.processImprovement, \.rework), (.contractManagement, \.governance), (.contractManagement, \.retainedFTE),
      (.technologyRefresh, \.technology), (.travel, \.travel), (.tax, \.tax), (.exit, \.exitMonths),
      (.exit, \.exitShare),
      (.exit, \.exitFixed),
    ] as [(HiddenCost, any WritableKeyPath<CostInputs, Double?> & Sendable)])
  func `A family given as 0 is given, and no other with it`(
    family: HiddenCost, path: any WritableKeyPath<CostInputs, Double?> & Sendable
  ) {
    var inputs = CostInputs(charges: [1], exchangeRate: 1)
    let before = states(inputs)
    inputs[keyPath: path] = 0
    let after = states(inputs)
    for other in HiddenCost.allCases { #expect(after[other] == (other == family ? .given : before[other])) }
  }

  @Test func `A ramp is given as a list, and disputes as a risk of the register`() throws {
    var inputs = CostInputs(charges: [1], exchangeRate: 1)
    inputs.ramp = []
    #expect(states(inputs)[.cultureAndRamp] == .given)
    let dispute = RiskRegister.Entry(id: "dispute", description: "", probability: 0.1, impact: .fixed(1))
    #expect(states(inputs, register: try RiskRegister([dispute]))[.disputes] == .given)
    #expect(states(inputs, register: try RiskRegister([]))[.disputes] == .notGiven)
  }
}
