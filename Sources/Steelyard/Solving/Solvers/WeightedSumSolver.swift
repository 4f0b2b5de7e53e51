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
    let weighted = try problem.weightedMatrix(scaled: parameters.scalesWeights())
    let scores: Scores
    do throws(Refusal) {
      scores = try WeightedSum.scores(of: weighted.matrix, variant: normalisation)
    } catch {
      throw ProblemRefusal(error, at: problem.methodSpan)
    }
    let scoreOf = Dictionary(scores.entries.map { ($0.vendor, $0.score) }) { first, _ in first }
    return Solution(
      variant: [.init("method", .text(scores.variant)), .init("normalisation", .text(normalisation))]
        + weighted.variant,
      scores: problem.alternatives.compactMap { alternative in
        scoreOf[alternative.id].map { (alternative.id, $0) }
      }, order: scores.order, naturalSize: scores.naturalSize)
  }
}
