internal import Decision
internal import Intake
internal import Reporting

/// `mabac`: distances from the border between good and bad.
enum MabacSolver: Solver {
  static let declaration = SolverDeclaration(
    key: Mabac.id, form: ProblemForm(.weighted), parameters: ["normalisation", "weights"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let ranking = try SolvedRanking(problem, parameters, by: Mabac.self, form: Mabac.variants[0])
    let border = try problem.locating { () throws(Refusal) in try Mabac.border(of: ranking.matrix) }
    let own = Dictionary(zip(ranking.matrix.columns.map(\.criterion), border).map { ($0, $1) }) { first, _ in first }
    return ranking.solution(outputs: [
      .init(
        "border_approximation_area",
        .numbers(problem.criteria.compactMap { criterion in own[criterion.id].map { (criterion.id, $0) } }))
    ])
  }
}
