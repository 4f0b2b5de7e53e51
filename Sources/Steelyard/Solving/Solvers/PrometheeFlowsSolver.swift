internal import Intake

/// `promethee_flows`: the same as `promethee`, asked for the partial order of PROMETHEE I.
enum PrometheeFlowsSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "promethee_flows", otherNames: ["promethee1"], form: ProblemForm(.weighted), parameters: SolvedFlows.parameters
  )

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    try SolvedFlows.solution(of: problem, parameters)
  }
}
