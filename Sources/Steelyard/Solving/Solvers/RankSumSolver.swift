internal import Decision
internal import Intake

/// `rank_sum`: weights of an order of importance that fall by equal steps.
enum RankSumSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "rank_sum", form: ProblemForm(.ranked), parameters: ["n", "tie_rule"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    try problem.rankedSolution(declaration.key, parameters, RankSum.weights)
  }
}
