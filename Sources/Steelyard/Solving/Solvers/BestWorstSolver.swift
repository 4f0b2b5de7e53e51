internal import Decision
internal import Intake
internal import Reporting

/// `bwm`: weights from comparisons with the best and the worst criterion.
enum BestWorstSolver: Solver {
  static let declaration = SolverDeclaration(
    key: BestWorst.id, form: ProblemForm(.none, inputs: ["best_worst"]), parameters: ["model", "consistency_ratio"],
    variantParameter: "model")

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let model = try parameters.word("model", among: BestWorst.variants)
    let stated = try BestWorstProblem(problem)
    let solution = try answer(at: stated.span) { () throws(Refusal) in
      try BestWorst.solution(stated.comparison, variant: model)
    }
    let printed = stated.comparison.printedConsistencyIndex
    let index = printed ?? stated.comparison.consistencyIndex
    var result = Solution.weights(
      declaration.key, form: "\(BestWorst.id)/\(model)", stated.criteria, solution.byId,
      [
        .init("xi", .number(solution.xi)), .init("consistency_ratio", .number(index > 0 ? solution.xi / index : 0)),
        .init("is_unique", solution.isUnique.map { .truth($0) } ?? .null),
      ])
    if printed == nil {
      result.notes.append("Best against worst is no whole number, so the consistency index is that of the formula.")
    }
    if solution.isUnique == false {
      result.notes.append("Other weights are as good; these are in the middle of them.")
    }
    return result
  }
}

extension BestWorstSolution {
  var byId: [(id: String, number: Double)] { zip(criteria, weights).map { ($0, $1) } }
}
