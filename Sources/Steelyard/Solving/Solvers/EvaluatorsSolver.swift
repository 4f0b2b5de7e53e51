internal import Decision
internal import Intake
internal import Reporting

/// `evaluators`: how far several evaluators agree, and whether it matters for the winner.
enum EvaluatorsSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "evaluators", form: ProblemForm(.none, inputs: ["scores"]),
    parameters: ["leniency", "spread", "icc", "kendall_w"]
  )

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let input = try problem.input("scores")
    var rows: [(vendor: String, points: [String: Double])] = []
    var evaluators: [String] = []
    for vendor in try input.members("\"scores\"") {
      var points: [String: Double] = [:]
      for entry in try vendor.value.members("the scores of \"\(shortened(vendor.name))\"") {
        if !evaluators.contains(entry.name) { evaluators.append(entry.name) }
        if case .null = entry.value.content { continue }
        points[entry.name] = try entry.value.number("the points by \"\(shortened(entry.name))\"")
      }
      rows.append((vendor.name, points))
    }
    let stated = rows
    let found = try answer(at: input.span) { () throws(Refusal) in try EvaluatorAgreement(EvaluatorTable(stated)) }
    let vendors = stated.map(\.vendor)
    func spread(_ name: String, _ figure: (EvaluatorAgreement.Spread) -> Double?) -> JSONValue.Member {
      let byId = Dictionary(found.spreads.map { ($0.vendor, figure($0)) }) { first, _ in first }
      return .init(name, .object(vendors.map { .init($0, .number(orNull: byId[$0] ?? nil)) }))
    }
    func winners(_ name: String, _ list: [EvaluatorAgreement.Winners]) -> JSONValue.Member {
      let byId = Dictionary(list.map { ($0.evaluator, $0.vendors) }) { first, _ in first }
      return .init(name, .object(evaluators.compactMap { id in byId[id].map { .init(id, .texts($0)) } }))
    }
    return Solution(
      variant: [
        .init("method", .text(declaration.key)), .init("icc", .text("two-way, single rater: (2,1) and (3,1)")),
        .init("kendall_w", .text("with tie correction")),
      ],
      outputs: [
        spread("mean") { $0.mean }, spread("adjusted_mean") { $0.adjustedMean }, spread("spread_sd") { $0.deviation },
        spread("spread_range") { $0.range },
        .init("leniency", .numbers(evaluators, found.leniency.map { ($0.evaluator, $0.points) })),
        .init("icc_agreement", .number(orNull: found.agreement)),
        .init("icc_consistency", .number(orNull: found.consistency)),
        .init("kendall_w", .number(orNull: found.concordance)),
        .init("winner_of_mean", .texts(found.winnersOfMean)),
        .init("winner_without_leniency", .texts(found.winnersWithoutLeniency)),
        winners("winner_per_evaluator", found.winnersByEvaluator),
        winners("winner_without_evaluator", found.winnersWithoutEvaluator),
      ],
      table: found.spreads.map { "\(terminalText($0.vendor))  \(shortestForm(of: $0.mean))" })
  }
}
