internal import Decision
internal import Intake

/// `ram`: the root of the weighted benefit shares by the weighted cost shares.
enum RamSolver: Solver {
  static let declaration = SolverDeclaration(
    key: Ram.id, form: ProblemForm(.weighted), parameters: ["normalisation", "weights"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    try SolvedRanking(problem, parameters, by: Ram.self, form: Ram.variants[0]).solution()
  }
}
