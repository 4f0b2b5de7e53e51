internal import Decision
internal import Intake

extension SolverParameters {
  /// Two ends [low, high] by criterion; refuses a problem without the parameter, and a name that is no criterion.
  func intervals(_ name: String, of problem: BareProblem) throws(ProblemRefusal) -> [String: Interval] {
    let required = try required(name)
    var intervals: [String: Interval] = [:]
    for entry in try pairs(name, of: problem.criteria.map(\.id)) ?? [] {
      intervals[entry.name] = try answer(at: entry.span) { () throws(Refusal) in
        try Interval(low: entry.low, high: entry.high)
      }
    }
    if let open = problem.criteria.first(where: { intervals[$0.id] == nil && $0.weight != 0 }) {
      throw ProblemRefusal(
        "\(name) has no two numbers for \"\(shortened(open.id))\" (outsideBounds)", at: required.span,
        help: "add \"\(shortened(open.id))\": [low, high]")
    }
    return intervals
  }
}
