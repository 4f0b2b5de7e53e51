internal import Decision
internal import Intake

/// `moora`: weighted benefits less weighted costs on columns of unit length.
enum MooraSolver: Solver {
  static let declaration = SolverDeclaration(
    key: Moora.id, otherNames: ["moora/ratio"], form: ProblemForm(.weighted), parameters: ["normalisation", "weights"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    try SolvedRanking(problem, parameters, by: Moora.self, form: Moora.variants[0]).solution()
  }
}
