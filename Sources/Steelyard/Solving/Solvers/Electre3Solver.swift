internal import Decision
internal import Intake
internal import Reporting

/// `electre3`: credibilities, both distillations, and the partial order they make.
enum Electre3Solver: Solver {
  static let declaration = SolverDeclaration(
    key: Electre3.id, form: ProblemForm(.weighted),
    parameters: OutrankingProblem.parameters + ["distillation", "relations"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let stated = try OutrankingProblem(problem, parameters)
    let ids = problem.alternatives.map(\.id)
    let result = try answer(at: problem.methodSpan) { () throws(Refusal) in
      try Electre3.result(stated.weighted.matrix, thresholds: stated.thresholds)
    }
    let relations = ids.enumerated().flatMap { place, first in
      ids.dropFirst(place + 1).compactMap { second in
        result.relation(first, second).map { JSONValue.Member("\(first)|\(second)", .text($0.rawValue)) }
      }
    }
    func classes(_ list: [[String]]) -> JSONValue { .array(list.map { .texts($0) }) }
    var solution = Solution(
      variant: [.init("method", .text(result.variant))] + stated.weighted.variant,
      outputs: [
        .init("concordance", .pairs(ids, result.concordance)), .init("credibility", .pairs(ids, result.credibility)),
        .init("descending", classes(result.descending)), .init("ascending", classes(result.ascending)),
        .init("relations", .object(relations)),
      ],
      table: [("descending", result.descending), ("ascending", result.ascending)].map { name, list in
        "\(name)  " + list.map { $0.map(terminalText).joined(separator: " = ") }.joined(separator: " > ")
      })
    solution.notes = result.findings.map(\.note)
    return solution
  }
}
