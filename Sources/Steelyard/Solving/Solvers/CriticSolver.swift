internal import Decision
internal import Intake
internal import Reporting

/// `critic`: spread of each criterion, and how little it repeats the others.
enum CriticSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "critic", form: ProblemForm(.unweighted), parameters: ["directions_used", "normalisation"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    var turns = true
    if let value = parameters.value("directions_used") {
      guard case .truth(let truth) = value.content else {
        throw ProblemRefusal("the parameter directions_used is true or false", at: value.span)
      }
      turns = truth
    }
    return try problem.diagnosticSolution(declaration.key, Critic.self, variant: turns ? "directions" : "all_max")
  }
}
