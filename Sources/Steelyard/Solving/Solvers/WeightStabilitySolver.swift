internal import Decision
internal import Intake
internal import Reporting

/// `weight_stability`: how far the weight of each criterion can move before somebody else leads.
enum WeightStabilitySolver: Solver {
  static let declaration = SolverDeclaration(
    key: "weight_stability", form: ProblemForm(.weighted), parameters: ["scale", "rescaling"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let led = try LedProblem(problem, PointsProblem(problem).matrix(\.headline))
    var ranges: [SolvedRange] = []
    for criterion in problem.criteria {
      guard let leader = led.leader else { continue }
      ranges.append(
        SolvedRange(
          try problem.refusing(at: criterion.span) { () throws(Refusal) in
            try WeightStability(
              of: leader, in: led.matrix, moving: WeightMovement(of: criterion.id, in: led.matrix))
          }))
    }
    var solution = Solution(
      variant: led.variant(declaration.key),
      outputs: led.outputs + [
        .init("stability", .object(ranges.map { .init($0.subject, .object($0.range + $0.switches)) }))
      ],
      table: ranges.map(\.line))
    solution.notes = ranges.compactMap(\.note)
    return solution
  }
}
