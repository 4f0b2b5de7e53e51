internal import Decision
internal import Intake

/// `rank_order_centroid`: the centre of all weights that keep an order of importance.
enum RankOrderCentroidSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "rank_order_centroid", otherNames: ["roc"], form: ProblemForm(.ranked), parameters: ["n", "tie_rule"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    try problem.rankedSolution(declaration.key, parameters, RankOrderCentroid.weights)
  }
}
