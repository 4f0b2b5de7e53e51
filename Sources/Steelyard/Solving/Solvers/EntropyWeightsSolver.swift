internal import Decision
internal import Intake
internal import Reporting

/// `entropy_weights`: how unevenly the levels of each criterion are spread over the alternatives.
enum EntropyWeightsSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "entropy_weights", otherNames: ["entropy"], form: ProblemForm(.unweighted), parameters: ["normalisation"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    try problem.diagnosticSolution(declaration.key, EntropyWeights.self, variant: "sum")
  }
}
