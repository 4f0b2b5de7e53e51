internal import Decision
internal import Intake
internal import Reporting

/// `weighted_sum`: the sum of weighted levels on columns scaled by the alternatives themselves.
enum WeightedSumSolver: Solver {
  static let declaration = SolverDeclaration(
    key: WeightedSum.id, form: ProblemForm(.weighted), parameters: ["normalisation", "weights"],
    variantParameter: "normalisation")

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let normalisation = try parameters.word("normalisation", among: WeightedSum.variants)
    return try SolvedRanking(problem, parameters, by: WeightedSum.self, form: normalisation)
      .solution([.init("normalisation", .text(normalisation))])
  }
}
