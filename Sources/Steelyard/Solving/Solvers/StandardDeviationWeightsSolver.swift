internal import Decision
internal import Intake
internal import Reporting

/// `standard_deviation_weights`: how far the raw levels of each criterion are spread.
enum StandardDeviationWeightsSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "standard_deviation_weights", otherNames: ["stddev"], form: ProblemForm(.unweighted),
    parameters: ["normalisation"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    try problem.diagnosticSolution(declaration.key, StandardDeviationWeights.self, variant: "raw")
  }
}
