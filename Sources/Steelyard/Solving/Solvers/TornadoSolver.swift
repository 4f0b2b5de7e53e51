internal import Decision
internal import Intake
internal import Reporting

/// `tornado`: the lead of the first alternative when one weight or one cell moves.
enum TornadoSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "tornado", form: ProblemForm(.weighted, cells: .any),
    parameters: ["scale", "weights", "cells", "output", "not_answered", "unanswered", "interval"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let points = try PointsProblem(problem)
    let (headline, guaranteed) = (try points.matrix(\.headline), try points.matrix(\.guaranteed))
    let best = try points.matrix(\.best)
    let tornado = try answer(at: problem.methodSpan) { () throws(Refusal) in
      try Tornado(headline: headline, guaranteed: guaranteed, best: best)
    }
    var solution = Solution(
      variant: [
        .init("method", .text("additive/anchored")), .init("weights", .text("as given, ×0.8 and ×1.2")),
        .init("cells", .text("±10 points within 0 to 100, or the ends of an open cell")),
      ],
      outputs: [
        .init("leader", tornado.leader.map { .text($0) } ?? .null),
        .init("base_margin", tornado.baseMargin.map { .number($0) } ?? .null),
        .init(
          "rows",
          .array(
            tornado.rows.map {
              .object([
                .init("input", .text($0.input)), .init("low", .number($0.low)), .init("high", .number($0.high)),
                .init("swing", .number($0.swing)), .init("loses_lead", .truth($0.losesLead)),
              ])
            })),
      ],
      table: tornado.rows.map {
        "\(terminalText($0.input))  \(shortestForm(of: $0.low)) to \(shortestForm(of: $0.high))\($0.losesLead ? "  loses the lead" : "")"
      })
    if tornado.baseMargin == nil { solution.notes = ["Without a rival there is no lead."] }
    solution.notes += tornado.rows.filter(\.isFixed).map {
      "The weight of \(terminalText($0.criterion)) cannot move: no other criterion has one."
    }
    return solution
  }
}
