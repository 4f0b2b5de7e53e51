internal import Decision
internal import Intake
internal import Reporting

/// `bwm_consistency`: weights of the linear best-worst model, and how well the comparisons agree.
enum BestWorstConsistencySolver: Solver {
  static let declaration = SolverDeclaration(
    key: "bwm_consistency", form: ProblemForm(.none, inputs: ["best_worst"]),
    parameters: ["model", "consistency_index"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    _ = try parameters.word("model", among: ["linear"])
    let stated = try BestWorstProblem(problem)
    let comparison = stated.comparison
    let solution = try answer(at: stated.span) { () throws(Refusal) in try comparison.linearSolution() }
    return .weights(
      declaration.key, form: "\(BestWorst.id)/linear", stated.criteria, solution.byId,
      [
        .init("xi", .number(solution.xi)),
        .init(
          "input_consistency",
          .numbers(stated.criteria, zip(comparison.criteria, comparison.inputConsistency).map { ($0, $1) })),
        .init("input_consistency_ratio", .number(comparison.inputConsistencyRatio)),
        .init("consistency_index_of_a", .number(comparison.consistencyIndex)),
        .init("is_unique", solution.isUnique.map { .truth($0) } ?? .null),
      ])
  }
}
