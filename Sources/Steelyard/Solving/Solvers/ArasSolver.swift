internal import Decision
internal import Intake

/// `aras`: what a vendor has of the shares of an optimal one.
enum ArasSolver: Solver {
  static let declaration = SolverDeclaration(
    key: Aras.id, form: ProblemForm(.weighted), parameters: ["normalisation", "weights"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    try SolvedRanking(problem, parameters, by: Aras.self, form: Aras.variants[0]).solution()
  }
}
