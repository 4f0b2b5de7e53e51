internal import Decision
internal import Intake
internal import Reporting

extension Solution {
  /// Weights in the order of the file.
  static func weights(
    _ key: String, form: String, _ criteria: [String], _ weights: [(id: String, number: Double)],
    _ more: [JSONValue.Member] = []
  ) -> Solution {
    let byId = Dictionary(weights.map { ($0.id, $0.number) }) { first, _ in first }
    return Solution(
      variant: [.init("method", .text(key)), .init("form", .text(form))],
      outputs: [.init("weights", .numbers(criteria, weights))] + more,
      table: criteria.compactMap { id in byId[id].map { "\(terminalText(id))  \(shortestForm(of: $0))" } })
  }
}

extension DerivedWeights {
  var byId: [(id: String, number: Double)] { shares.map { ($0.criterion, $0.weight) } }
}

extension BareProblem {
  /// Shares worked out from the levels alone, in the order of the file.
  func diagnosticSolution(
    _ key: String, _ method: any WeightDiagnostic.Type, variant: String
  ) throws(ProblemRefusal) -> Solution {
    var rows: [DecisionMatrix.Row] = []
    for alternative in alternatives {
      var levels: [Double] = []
      for cell in alternative.cells { levels.append(try cell.level()) }
      rows.append(.init(vendor: alternative.id, levels: levels))
    }
    let given = rows
    let result = try answer(at: methodSpan) { () throws(Refusal) in
      try method.shares(
        of: DecisionMatrix(
          columns: criteria.map { .init(criterion: $0.id, direction: $0.direction, weight: 1) }, rows: given),
        variant: variant)
    }
    var solution = Solution.weights(
      key, form: result.variant, criteria.map(\.id), result.shares.map { ($0.criterion, $0.share) })
    solution.notes =
      [DiagnosticShares.warning]
      + result.constantCriteria.map { "\($0): all alternatives have one level, so the share is 0." }
    return solution
  }

  /// Weights of the places of importance, in the order of the file.
  func rankedSolution(
    _ key: String, _ parameters: SolverParameters, _ method: (ImportanceOrder) -> DerivedWeights
  ) throws(ProblemRefusal) -> Solution {
    if let count = try parameters.number("n"), count != Double(criteria.count) {
      throw ProblemRefusal(
        "n is \(shortestForm(of: count)), and there are \(criteria.count) criteria", at: parameters.span("n"))
    }
    let order = try answer(at: methodSpan) { () throws(Refusal) in
      try ImportanceOrder(places: criteria.map { ($0.id, $0.importanceRank ?? 0) })
    }
    let weights = method(order)
    return .weights(key, form: weights.variant, criteria.map(\.id), weights.byId)
  }
}
