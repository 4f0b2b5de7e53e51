internal import Decision
internal import Intake
internal import Reporting

/// `pareto`: the offers that no other beats on cost and quality together.
enum ParetoSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "pareto", form: ProblemForm(.unweighted), parameters: ["dominates", "scale"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let cost = try criterion(.min, "cost", problem)
    let quality = try criterion(.max, "quality", problem)
    var offers: [CostQualityFrontier.Offer] = []
    for alternative in problem.alternatives {
      var levels: [String: Double] = [:]
      for cell in alternative.cells { levels[cell.criterion] = try cell.level() }
      guard let cost = levels[cost], let quality = levels[quality] else { continue }
      offers.append(.init(vendor: alternative.id, cost: cost, quality: quality))
    }
    let frontier = try answer(at: problem.methodSpan) { () throws(Refusal) in try CostQualityFrontier(offers) }
    let dominators = Dictionary(frontier.dominated.map { ($0.vendor, $0.by) }) { first, _ in first }
    return Solution(
      variant: [.init("method", .text("pareto/two_criteria"))],
      outputs: [
        .init("frontier", .texts(frontier.frontier.map(\.vendor))),
        .init(
          "dominated_by", .object(problem.alternatives.map { .init($0.id, .texts(dominators[$0.id] ?? [])) })),
      ],
      table: frontier.frontier.map {
        "\(terminalText($0.vendor))  cost \(shortestForm(of: $0.cost))  quality \(shortestForm(of: $0.quality))"
      })
  }

  /// The id of the one criterion with a direction.
  private static func criterion(
    _ direction: Direction, _ what: String, _ problem: BareProblem
  ) throws(ProblemRefusal) -> String {
    let found = problem.criteria.filter { $0.direction == direction }
    guard let first = found.first else {
      throw ProblemRefusal(
        "no criterion has the direction \(direction.rawValue), so there is no \(what)", at: problem.methodSpan)
    }
    guard found.count == 1 else {
      throw ProblemRefusal(
        "\"\(shortened(found[1].id))\" has the direction \(direction.rawValue), and so has \"\(shortened(first.id))\": there is one \(what)",
        at: found[1].span, help: "keep one criterion of cost and one of quality")
    }
    return first.id
  }
}
