internal import Decision
internal import Intake
internal import Reporting

/// `elicitation`: swing weights, and the weights of an order of importance with ties.
enum ElicitationSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "elicitation", otherNames: ["swing"], form: ProblemForm(.none),
    parameters: ["swing_points", "importance_groups", "tie_rule"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    var found: [(name: String, criteria: [String], weights: DerivedWeights)] = []
    if let swings = try parameters.numbers("swing_points") {
      let weights = try answer(at: parameters.span("swing_points")) { () throws(Refusal) in
        try SwingWeights.weights(swings.map { .init(criterion: $0.name, points: $0.number) })
      }
      found.append(("swing", swings.map(\.name), weights))
    }
    if let value = parameters.value("importance_groups") {
      var groups: [[String]] = []
      for group in try value.list("the parameter importance_groups") {
        groups.append(try group.textList("a group of importance_groups"))
      }
      let stated = groups
      let order = try answer(at: value.span) { () throws(Refusal) in try ImportanceOrder(groups: stated) }
      let criteria = Array(groups.joined())
      found += [
        ("roc", criteria, RankOrderCentroid.weights(order)), ("rank_sum", criteria, RankSum.weights(order)),
        ("rank_reciprocal", criteria, RankReciprocal.weights(order)),
      ]
    }
    guard !found.isEmpty else {
      throw ProblemRefusal(
        "the method needs the parameter swing_points or importance_groups", at: problem.methodSpan,
        help: "add one of them to \"parameters\"")
    }
    return Solution(
      variant: [.init("method", .text(declaration.key)), .init("tie_rule", .text("mean of the places"))],
      outputs: found.map { .init($0.name, .numbers($0.criteria, $0.weights.byId)) },
      table: found.flatMap { entry in
        entry.weights.shares.map { "\(entry.name)  \(terminalText($0.criterion))  \(shortestForm(of: $0.weight))" }
      })
  }
}
