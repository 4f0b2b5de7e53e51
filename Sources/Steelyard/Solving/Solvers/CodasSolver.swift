internal import Decision
internal import Intake
internal import Reporting

/// `codas`: distances from the worst levels, Euclidean and taxicab.
enum CodasSolver: Solver {
  static let declaration = SolverDeclaration(
    key: Codas.id, form: ProblemForm(.weighted), parameters: ["tau", "normalisation", "weights"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    var values = MethodParameters()
    values.distanceThreshold = try parameters.number(
      "tau", standard: values.distanceThreshold, in: 0...Double.greatestFiniteMagnitude)
    return try SolvedRanking(problem, parameters, by: Codas.self, form: Codas.variants[0], with: values)
      .solution([.init("tau", .number(values.distanceThreshold))])
  }
}
