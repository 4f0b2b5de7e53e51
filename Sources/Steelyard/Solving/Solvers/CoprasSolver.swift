internal import Decision
internal import Intake
internal import Reporting

/// `copras`: benefits as weighted shares and costs the other way round, as a share of the best vendor's.
enum CoprasSolver: Solver {
  static let declaration = SolverDeclaration(
    key: Copras.id, form: ProblemForm(.weighted), parameters: ["score", "normalisation", "weights"])

  private static let inPercent = "utility degree Q/Qmax times 100"

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let score = try parameters.word("score", among: ["utility degree Q/Qmax", inPercent])
    let ranking = try SolvedRanking(problem, parameters, by: Copras.self, form: Copras.variants[0])
    let factor = score == inPercent ? 100.0 : 1
    return ranking.solution(
      [.init("score", .text(score))], replacing: ranking.scores.entries.map { $0.score * factor }, naturalSize: factor)
  }
}
