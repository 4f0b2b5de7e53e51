internal import Decision
internal import Intake
internal import Reporting

/// `irrelevant_alternative`: whether an offer more, or one less, moves the scores and the order of the others.
enum IrrelevantAlternativeSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "irrelevant_alternative", form: ProblemForm(.weighted), parameters: ["add", "scale"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let points = try PointsProblem(problem)
    let matrix = try points.matrix(\.headline)
    let added = try added(parameters, matrix)
    let audit = try answer(at: parameters.span("add")) { () throws(Refusal) in
      try IrrelevantAlternative(of: matrix, adding: added, method: AdditiveValue.self, variant: "anchored")
    }
    let scoreOf = Dictionary(audit.standings.map { ($0.vendor, $0.score) }) { first, _ in first }
    let orderOf = Dictionary(audit.removals.map { ($0.removed, $0.order) }) { first, _ in first }
    return Solution(
      variant: [.init("method", .text(audit.variant)), .init("weights", .text("as given"))],
      outputs: [
        .init("scores", .numbers(points.vendors.compactMap { vendor in scoreOf[vendor].map { (vendor, $0) } })),
        .init("order", .texts(audit.order)),
        .init(
          "order_without",
          .object(
            points.vendors.compactMap { vendor in
              orderOf[vendor].map { .init(vendor, $0.map { .texts($0) } ?? .null) }
            })),
        .init("scores_unchanged", .truth(audit.scoresUnchanged)),
        .init("scores_unchanged_without", .truth(audit.removals.allSatisfy { $0.scoresUnchanged ?? true })),
      ],
      table: audit.order.compactMap { vendor in
        scoreOf[vendor].map { "\(terminalText(vendor))  \(shortestForm(of: $0))" }
      } + ["the scores \(audit.scoresUnchanged ? "stay" : "move") with \(terminalText(audit.added))"])
  }

  /// The offer to add: an id and a value for each criterion.
  private static func added(
    _ parameters: SolverParameters, _ matrix: DecisionMatrix
  ) throws(ProblemRefusal) -> DecisionMatrix.Row {
    let offer = try parameters.required("add")
    let id = try offer.member("id", "the offer to add")
    guard case .text(let vendor) = id.content else {
      throw ProblemRefusal("the id of the offer to add is a text", at: id.span)
    }
    let values = try offer.member("values", "the offer to add")
    let entries = try values.numbers("\"values\" of the offer to add")
    let criteria = matrix.columns.map(\.criterion)
    for entry in entries where !criteria.contains(entry.name) {
      throw ProblemRefusal("no criterion is called \"\(shortened(entry.name))\"", at: entry.span)
    }
    var levels: [Double] = []
    for criterion in criteria {
      guard let entry = entries.first(where: { $0.name == criterion }) else {
        throw ProblemRefusal(
          "the offer to add has no value for \"\(shortened(criterion))\" (missingCell)", at: values.span)
      }
      levels.append(entry.number)
    }
    return DecisionMatrix.Row(vendor: vendor, levels: levels)
  }
}
