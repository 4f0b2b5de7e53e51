internal import Decision
internal import Intake

/// `marcos`: utility between an anti-ideal and an ideal vendor.
enum MarcosSolver: Solver {
  static let declaration = SolverDeclaration(
    key: Marcos.id, form: ProblemForm(.weighted), parameters: ["normalisation", "weights"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    try SolvedRanking(problem, parameters, by: Marcos.self, form: Marcos.variants[0]).solution()
  }
}
