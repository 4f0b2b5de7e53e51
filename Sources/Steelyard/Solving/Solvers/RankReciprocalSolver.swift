internal import Decision
internal import Intake

/// `rank_reciprocal`: weights of an order of importance, the reciprocals of its places.
enum RankReciprocalSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "rank_reciprocal", form: ProblemForm(.ranked), parameters: ["n", "tie_rule"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    try problem.rankedSolution(declaration.key, parameters, RankReciprocal.weights)
  }
}
