internal import Decision
internal import Intake
internal import Reporting

/// `topsis`: nearness to the best vendor imaginable.
enum TopsisSolver: Solver {
  static let declaration = SolverDeclaration(
    key: Topsis.id, form: ProblemForm(.weighted), parameters: ["normalisation", "weights"],
    variantParameter: "normalisation")

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let normalisation = try parameters.word("normalisation", among: Topsis.variants)
    return try SolvedRanking(problem, parameters, by: Topsis.self, form: normalisation)
      .solution([.init("normalisation", .text(normalisation))])
  }
}
