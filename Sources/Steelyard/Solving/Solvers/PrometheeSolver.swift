internal import Intake

/// `promethee`: net flows of preferences, with both flows and every pair.
enum PrometheeSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "promethee", otherNames: ["promethee2"], form: ProblemForm(.weighted), parameters: SolvedFlows.parameters)

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    try SolvedFlows.solution(of: problem, parameters)
  }
}
