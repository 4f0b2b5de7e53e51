internal import Decision
internal import Intake
internal import Reporting

/// `withholding`: the rank of every vendor without each of its answers, and what dropping the criterion would reward.
enum WithholdingSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "withholding", form: ProblemForm(.weighted, cells: .any),
    parameters: ["scale", "rescaling", "not_answered", "unanswered", "interval"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let points = try PointsProblem(problem)
    let guaranteed = try points.matrix(\.guaranteed)
    let audit = try answer(at: problem.methodSpan) { () throws(Refusal) in try WithholdingAudit(of: guaranteed) }
    let ranks = Dictionary(audit.standings.map { ($0.vendor, $0.rank) }) { first, _ in first }
    let byCriterion = Dictionary(grouping: audit.cases, by: \.vendor).mapValues { cases in
      Dictionary(cases.map { ($0.criterion, $0) }) { first, _ in first }
    }
    // In the order of the file.
    let cases = points.vendors.flatMap { vendor in points.criteria.compactMap { byCriterion[vendor]?[$0] } }
    let rewarded = Set(audit.rewardsOfDropping.map { Seeding.key($0.vendor, $0.criterion) })
    return Solution(
      variant: [
        .init("method", .text("additive/anchored")), .init("weights", .text("as given")),
        .init("ranked_by", .text("guaranteed")),
      ],
      outputs: [
        .init("ranks", .object(points.vendors.map { .init($0, .count(ranks[$0] ?? 0)) })),
        .init(
          "withheld",
          .array(
            cases.map {
              .object([
                .init("vendor", .text($0.vendor)), .init("withheld", .text($0.criterion)),
                .init("guaranteed", .number($0.guaranteed)), .init("rank", .count($0.rank)),
              ])
            })),
        .init(
          "dropping_the_criterion_would_reward",
          .array(
            cases.filter { rewarded.contains(Seeding.key($0.vendor, $0.criterion)) }.map {
              .object([
                .init("vendor", .text($0.vendor)), .init("withheld", .text($0.criterion)),
                .init("rank_with_value", .count(ranks[$0.vendor] ?? 0)),
                .init("rank_if_dropped", .count($0.rankIfDropped ?? 0)),
              ])
            })),
        .init("withholding_betters_a_rank", .truth(!audit.gains.isEmpty)),
      ],
      table: cases.map {
        "\(terminalText($0.vendor)) without \(terminalText($0.criterion)): rank \(ranks[$0.vendor] ?? 0) becomes \($0.rank), guaranteed \(shortestForm(of: $0.guaranteed))"
      })
  }
}
