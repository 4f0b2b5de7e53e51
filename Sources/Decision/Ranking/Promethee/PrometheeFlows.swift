/// Preferences between vendors and the flows made of them (`methods.md` 2.1).
package struct PrometheeFlows: Sendable, Equatable, Codable {
  package struct Flow: Sendable, Equatable, Codable {
    package let vendor: String
    /// φ⁺, 0…Σw: how much the vendor is preferred to the others, on average.
    package let plus: Double
    /// φ⁻, 0…Σw: how much the others are preferred to it.
    package let minus: Double
    /// φ = φ⁺ − φ⁻; the flows of all vendors sum to 0.
    package var net: Double { plus - minus }
  }

  /// What PROMETHEE I says of a pair.
  package enum Relation: String, Sendable, Codable {
    case preferred = "P"
    case precededBy = "P-"
    case indifferent = "I"
    case incomparable = "R"
  }

  package struct Pair: Sendable, Equatable, Codable {
    package let vendor: String
    package let rival: String
    package let relation: Relation
  }

  /// In the byte order of vendor ids.
  package let flows: [Flow]
  /// Criteria with a step that rounding alone takes, in the order of the matrix.
  package let findings: [MatrixFinding]

  /// Flows in O(m·n·log n), in O(n²) for a criterion with a gaussian function. Criteria without a function in
  /// `parameters` have `usual`; a single vendor has flows of 0.
  ///
  /// Throws `nonFinite` for flows beyond the range of numbers.
  package init(of matrix: DecisionMatrix, parameters: MethodParameters = MethodParameters()) throws(Refusal) {
    let counted = try CountedColumns(of: matrix)
    let rivals = Double(max(counted.vendors.count - 1, 1))
    var (plus, minus) = (counted.vendors.map { _ in 0.0 }, counted.vendors.map { _ in 0.0 })
    var findings: [MatrixFinding] = []
    for column in counted.columns {
      let function = parameters.preferences[column.criterion] ?? .usual
      let (goods, bads) = (column.goods, column.goods.map { -$0 })
      let leads = LeadSums(goods)
      if leads.hasRoundedLead(by: function) { findings.append(.init(.roundedLead, criterion: column.criterion)) }
      for (index, sum) in try leads.sums(of: function).enumerated() {
        plus[index] += column.weight * (sum / rivals)
      }
      for (index, sum) in try LeadSums(bads).sums(of: function).enumerated() {
        minus[index] += column.weight * (sum / rivals)
      }
    }
    var flows: [Flow] = []
    for (index, vendor) in counted.vendors.enumerated() {
      guard plus[index].isFinite, minus[index].isFinite else {
        throw Refusal(.nonFinite, vendor, "the flow leaves the range of numbers")
      }
      flows.append(Flow(vendor: vendor, plus: plus[index], minus: minus[index]))
    }
    (self.flows, self.findings) = (flows, findings)
  }

  /// π(a, b) = Σ w·P(d), the preference of the vendor of the row over that of the column, both in the byte order of ids, from
  /// every pair: O(m·n²).
  ///
  /// Throws `nonFinite` for sums beyond the range of numbers.
  package static func preferences(
    of matrix: DecisionMatrix, parameters: MethodParameters = MethodParameters()
  ) throws(Refusal) -> [[Double]] {
    let counted = try CountedColumns(of: matrix)
    var table = counted.vendors.map { _ in counted.vendors.map { _ in 0.0 } }
    for column in counted.columns {
      let function = parameters.preferences[column.criterion] ?? .usual
      let goods = column.goods
      for (row, own) in goods.enumerated() {
        for (rival, other) in goods.enumerated() {
          table[row][rival] += column.weight * (try function.preference(of: own - other))
        }
      }
    }
    if let index = table.firstIndex(where: { !$0.allSatisfy(\.isFinite) }) {
      throw Refusal(.nonFinite, counted.vendors[index], "a preference leaves the range of numbers")
    }
    return table
  }

  /// PROMETHEE I: a is preferred to b if neither of its flows is worse and one is better, by more than a tie. Every pair once,
  /// in the byte order of ids.
  package var relations: [Pair] {
    flows.indices.flatMap { index in
      flows[(index + 1)...].map { rival in
        Pair(vendor: flows[index].vendor, rival: rival.vendor, relation: Self.relation(flows[index], rival))
      }
    }
  }

  private static func relation(_ own: Flow, _ rival: Flow) -> Relation {
    /// 1 if better, −1 if worse, 0 for a tie.
    func comparison(_ left: Double, _ right: Double) -> Int {
      isTie(left, right, naturalSize: 1) ? 0 : left > right ? 1 : -1
    }
    let signs = [comparison(own.plus, rival.plus), comparison(rival.minus, own.minus)]
    if signs.allSatisfy({ $0 == 0 }) { return .indifferent }
    if signs.allSatisfy({ $0 >= 0 }) { return .preferred }
    return signs.allSatisfy { $0 <= 0 } ? .precededBy : .incomparable
  }
}

extension CountedColumns.Column {
  /// The levels, a cost negated, so that more is better.
  fileprivate var goods: [Double] { isCost ? levels.map { -$0 } : levels }
}
