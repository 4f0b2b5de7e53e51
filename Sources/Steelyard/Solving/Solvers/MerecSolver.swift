internal import Decision
internal import Intake
internal import Reporting

/// `merec`: how much the performance of the alternatives changes without each criterion.
enum MerecSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "merec", form: ProblemForm(.unweighted), parameters: ["normalisation"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    try problem.diagnosticSolution(declaration.key, Merec.self, variant: "ratio")
  }
}
