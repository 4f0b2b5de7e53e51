internal import Decision
internal import Intake
internal import Reporting

/// `spotis`: weighted distances to an ideal point between declared bounds.
enum SpotisSolver: Solver {
  static let declaration = SolverDeclaration(
    key: Spotis.id, form: ProblemForm(.weighted, takesTargets: true),
    parameters: ["bounds", "ideal_point", "normalisation", "weights"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    var values = MethodParameters()
    values.bounds = try parameters.intervals("bounds", of: problem)
    for entry in try parameters.numbers("ideal_point") ?? [] {
      guard problem.criteria.contains(where: { $0.id == entry.name }) else {
        throw ProblemRefusal.noCriterion(
          entry.name, in: "ideal_point", among: problem.criteria.map(\.id), at: entry.nameSpan)
      }
      if let bounds = values.bounds[entry.name], entry.number < bounds.low || entry.number > bounds.high {
        throw ProblemRefusal(
          "the ideal point of \"\(shortened(entry.name))\" lies beyond its bounds (outsideBounds)", at: entry.span)
      }
      values.idealPoint[entry.name] = entry.number
    }
    if let target = problem.criteria.first(where: { $0.isTarget && values.idealPoint[$0.id] == nil }) {
      throw ProblemRefusal(
        "\"\(shortened(target.id))\" has the direction target and no ideal point", at: target.span,
        help: "give its best level in the parameter ideal_point, or the direction max or min")
    }
    // With an ideal point the direction of a criterion has no effect, so it is said which have one.
    let ideal = problem.criteria.map { criterion in
      let level = values.idealPoint[criterion.id].map { shortestForm(of: $0) } ?? "the better bound"
      return "\(criterion.id): \(level)"
    }
    return try SolvedRanking(problem, parameters, by: Spotis.self, form: Spotis.variants[0], with: values).solution(
      [.init("ideal_point", .text(values.idealPoint.isEmpty ? "the better bounds" : ideal.joined(separator: ", ")))])
  }
}
