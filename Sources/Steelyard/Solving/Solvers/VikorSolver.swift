internal import Decision
internal import Intake
internal import Reporting

/// `vikor`: the compromise between the sum of all shortfalls and the worst single one.
enum VikorSolver: Solver {
  static let declaration = SolverDeclaration(
    key: Vikor.id, form: ProblemForm(.weighted), parameters: ["v", "normalisation", "weights"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    var values = MethodParameters()
    values.groupShare = try parameters.number("v", standard: values.groupShare, in: 0...1)
    let ranking = try SolvedRanking(problem, parameters, by: Vikor.self, form: Vikor.variants[0], with: values)
    let result = try problem.locating { () throws(Refusal) in
      try Vikor.result(of: ranking.matrix, parameters: values)
    }
    return ranking.solution(
      [.init("v", .number(values.groupShare))],
      outputs: [
        .init("S", ranking.map(result.standings.map(\.s))), .init("R", ranking.map(result.standings.map(\.r))),
        .init("compromise_set", .texts(result.compromiseSet)),
      ])
  }
}
