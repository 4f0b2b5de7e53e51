internal import Decision
internal import Intake

/// `edas`: distances from the average on its good and its bad side.
enum EdasSolver: Solver {
  static let declaration = SolverDeclaration(
    key: Edas.id, form: ProblemForm(.weighted), parameters: ["normalisation", "weights"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    try SolvedRanking(problem, parameters, by: Edas.self, form: Edas.variants[0]).solution()
  }
}
