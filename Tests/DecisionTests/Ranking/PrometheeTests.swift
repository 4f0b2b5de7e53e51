import Decision
import Testing
import TestSupport

@Suite("PROMETHEE")
struct PrometheeTests {
  @Test(
    "Thresholds equal to each other make a step; at a threshold itself nothing is gained",
    arguments: [
      (.usual, [0: 0, 1e-300: 1]), (.uShape(q: 2), [2: 0, 2.5: 1]), (.uShape(q: 0), [0: 0, 1: 1]),
      (.vShape(p: 4), [-1: 0, 1: 0.25, 4: 1, 9: 1]), (.vShape(p: 0), [0: 0, 1: 1]),
      (.level(q: 2, p: 4), [2: 0, 3: 0.5, 4: 0.5, 5: 1]), (.level(q: 2, p: 2), [2: 0, 3: 1]),
      (.linear(q: 2, p: 4), [2: 0, 3: 0.5, 4: 1]), (.linear(q: 2, p: 2), [2: 0, 2.5: 1]),
      (.gaussian(s: 1), [0: 0, 1e9: 1]), (.gaussian(s: 1e-300), [1e300: 1]),
    ] as [(PreferenceFunction.Shape, [Double: Double])])
  func functions(shape: PreferenceFunction.Shape, values: [Double: Double]) throws {
    let function = try PreferenceFunction(shape)
    for (lead, preference) in values { #expect(try function.preference(of: lead) == preference, "\(lead)") }
    #expect(try function.preference(of: .infinity) == 1 && function.preference(of: -.infinity) == 0)
  }

  @Test(
    "Thresholds in the wrong order, below 0 or not finite are refused",
    arguments: [
      (.uShape(q: -1), "thresholdOrder"), (.vShape(p: -1), "thresholdOrder"), (.level(q: 3, p: 2), "thresholdOrder"),
      (.linear(q: -1, p: 2), "thresholdOrder"), (.gaussian(s: 0), "thresholdOrder"), (.gaussian(s: .nan), "nonFinite"),
      (.linear(q: 1, p: .infinity), "nonFinite"), (.uShape(q: .nan), "nonFinite"),
    ] as [(PreferenceFunction.Shape, String)])
  func refusedThresholds(shape: PreferenceFunction.Shape, reason: String) {
    #expect(refusal { () throws(Refusal) in try PreferenceFunction(shape) } == reason)
  }

  /// The flows from every pair.
  private func pairwise(
    _ matrix: DecisionMatrix, _ parameters: MethodParameters
  ) throws(Refusal) -> [(plus: Double, minus: Double)] {
    let table = try PrometheeFlows.preferences(of: matrix, parameters: parameters)
    let rivals = Double(max(table.count - 1, 1))
    return table.indices.map { own in
      (table[own].reduce(0, +) / rivals, table.reduce(0) { $0 + $1[own] } / rivals)
    }
  }

  @Test("Sorting gives the flows of every pair, within 1e-12 for each vendor", arguments: [false, true])
  func sorting(isExtreme: Bool) {
    check { seed in
      var random = RandomMatrix(seed: seed, isExtreme ? .extreme : .positive)
      if random.dice.chance(0.1) {
        // A large column, with many ties and one level far from the rest.
        random.rows = (0..<random.dice.integer(20...60)).map { index in
          .init(
            vendor: "v\(index)",
            levels: random.columns.map { _ in random.dice.pick([1e12, 3, random.dice.number(0, 100)]) })
        }
      }
      let (matrix, parameters) = (try random.matrix(), random.parameters)
      let flows = try PrometheeFlows(of: matrix, parameters: parameters).flows
      let size = matrix.columns.reduce(0) { $0 + $1.weight }
      for (flow, expected) in zip(flows, try pairwise(matrix, parameters)) {
        let allowed = 1e-12 * Double(flows.count) * size
        guard (flow.plus - expected.plus).magnitude <= allowed, (flow.minus - expected.minus).magnitude <= allowed
        else {
          return .broken("\(flow) instead of \(expected)")
        }
      }
      return .holds
    }
  }

  @Test("Net flows sum to 0 and lie between −Σw and Σw")
  func bounds() {
    check { seed in
      let random = RandomMatrix(seed: seed, .positive)
      let flows = try PrometheeFlows(of: random.matrix(), parameters: random.parameters).flows
      let size = random.columns.reduce(0) { $0 + $1.weight }
      return .that(
        flows.reduce(0) { $0 + $1.net }.magnitude <= 1e-12 * size * Double(flows.count)
          && flows.allSatisfy { $0.net.magnitude <= size * (1 + 1e-12) }, "\(flows)")
    }
  }

  @Test("Relations: better in both flows, equal in both, or better in one and worse in the other")
  func relations() throws {
    let matrix = try MethodFormulaTests.matrix(
      [(.max, 0.5), (.max, 0.5)], [[9, 9], [5, 5], [5, 5], [1, 1]])
    let found = try PrometheeFlows(of: matrix).relations.map { "\($0.vendor) \($0.relation.rawValue) \($0.rival)" }
    #expect(found == ["v0 P v1", "v0 P v2", "v0 P v3", "v1 I v2", "v1 P v3", "v2 P v3"])
    // v0 beats both others by one criterion and loses to both by the other; v1 and v2 tie in the first.
    let crossed = try MethodFormulaTests.matrix([(.max, 0.5), (.max, 0.5)], [[9, 1], [5, 5], [5, 5]])
    #expect(try PrometheeFlows(of: crossed).relations.map(\.relation) == [.incomparable, .incomparable, .indifferent])
  }

  @Test("A single vendor has flows of 0, and no vendor has none")
  func fewVendors() throws {
    let single = try PrometheeFlows(of: MethodFormulaTests.matrix([(.max, 1)], [[3]])).flows
    #expect(single.count == 1 && single[0].plus == 0 && single[0].minus == 0)
    #expect(try PrometheeFlows(of: MethodFormulaTests.matrix([(.max, 1)], [])).flows.isEmpty)
  }
}
