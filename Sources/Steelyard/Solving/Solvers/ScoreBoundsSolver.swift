internal import Decision
internal import Intake
internal import Reporting

/// `score_bounds`: the four scores of vendors whose cells are partly open, and the ranks they can take.
enum ScoreBoundsSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "score_bounds", form: ProblemForm(.weighted, cells: .any),
    parameters: ["scale", "not_answered", "unanswered", "interval"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let points = try PointsProblem(problem)
    let (guaranteed, headline) = (try points.matrix(\.guaranteed), try points.matrix(\.headline))
    let (expected, best) = (try points.matrix(\.expected), try points.matrix(\.best))
    let scores = try answer(at: problem.methodSpan) { () throws(Refusal) in
      try ScoreBounds.all(guaranteed: guaranteed, headline: headline, expected: expected, best: best)
    }
    let own = Dictionary(scores.map { ($0.vendor, $0) }) { first, _ in first }
    let ranges = rankRanges(scores)
    let range = Dictionary(ranges.map { ($0.vendor, $0) }) { first, _ in first }
    func map(_ reading: KeyPath<ScoreBounds, Double>) -> JSONValue {
      .numbers(points.vendors.compactMap { vendor in own[vendor].map { (vendor, $0[keyPath: reading]) } })
    }
    return Solution(
      variant: [
        .init("method", .text("additive/anchored")), .init("weights", .text("as given")),
        .init("ranked_by", .text("headline")),
      ],
      outputs: [
        .init("guaranteed", map(\.guaranteed)), .init("headline", map(\.headline)),
        .init("expected", map(\.expected)), .init("best", map(\.best)),
        .init(
          "ranks", .object(points.vendors.compactMap { vendor in range[vendor].map { .init(vendor, .count($0.rank)) } })
        ),
        .init(
          "rank_range",
          .object(
            points.vendors.compactMap { vendor in
              range[vendor].map { .init(vendor, .array([.count($0.best), .count($0.worst)])) }
            })),
      ],
      table: ranges.compactMap { place in
        own[place.vendor].map {
          "\(place.rank) (\(place.best) to \(place.worst))  \(terminalText(place.vendor))  \(shortestForm(of: $0.headline)) (\(shortestForm(of: $0.guaranteed)) to \(shortestForm(of: $0.best)))"
        }
      })
  }
}
