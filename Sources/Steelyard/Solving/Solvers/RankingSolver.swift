internal import Decision
internal import Intake
internal import Reporting

/// `ranking`: the ranks of scores in points, with their ties.
enum RankingSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "ranking", form: ProblemForm(.none, inputs: ["scores"]), parameters: ["scale", "tie", "tie_rule"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let scores = try problem.input("scores").numbers("\"scores\"")
    return Solution(
      variant: [.init("method", .text(declaration.key)), .init("tie", .text("1e-9 of the larger score, or of 100"))],
      scores: scores.map { ($0.name, $0.number) }, order: .higherIsBetter, naturalSize: 100)
  }
}
