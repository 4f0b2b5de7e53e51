internal import Decision
internal import Intake

/// `rim`: nearness to ideals that may lie inside the scale.
enum RimSolver: Solver {
  static let declaration = SolverDeclaration(
    key: Rim.id, form: ProblemForm(.weighted, takesTargets: true),
    parameters: ["range", "ideal_interval", "normalisation", "weights"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    var values = MethodParameters()
    values.bounds = try parameters.intervals("range", of: problem)
    values.idealIntervals = try parameters.intervals("ideal_interval", of: problem)
    var solution = try SolvedRanking(problem, parameters, by: Rim.self, form: Rim.variants[0], with: values).solution()
    solution.unused = problem.criteria.filter { !$0.isTarget }.map {
      ("the direction of \"\(shortened($0.id))\" has no effect: its ideal interval says what is good", $0.span)
    }
    return solution
  }
}
