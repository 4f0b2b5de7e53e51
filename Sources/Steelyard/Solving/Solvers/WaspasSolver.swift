internal import Decision
internal import Intake
internal import Reporting

/// `waspas`: the weighted sum and the weighted product of linear ratios, joined.
enum WaspasSolver: Solver {
  static let declaration = SolverDeclaration(
    key: Waspas.id, form: ProblemForm(.weighted), parameters: ["lambda", "normalisation", "weights"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    var values = MethodParameters()
    values.sumShare = try parameters.number("lambda", standard: values.sumShare, in: 0...1)
    return try SolvedRanking(problem, parameters, by: Waspas.self, form: Waspas.variants[0], with: values)
      .solution([.init("lambda", .number(values.sumShare))])
  }
}
