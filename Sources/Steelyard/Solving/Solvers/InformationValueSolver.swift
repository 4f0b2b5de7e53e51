internal import Decision
internal import Intake
internal import Reporting

/// `information_value`: what each open cell is worth knowing before the choice is made.
enum InformationValueSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "information_value", form: ProblemForm(.weighted, cells: .any),
    parameters: ["scale", "unanswered", "not_answered", "interval", "decision"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let points = try PointsProblem(problem)
    let table = try table(problem, points)
    let found = try answer(at: problem.methodSpan) { () throws(Refusal) in try InformationValue(of: table) }
    let expected = Dictionary(found.scores.map { ($0.vendor, $0.expected) }) { first, _ in first }
    let isSimulated = found.evpiStandardError != nil || found.vendors.contains { $0.standardError != nil }
    let simulation: [JSONValue.Member] =
      isSimulated ? [.init("seed", .number(Double(found.seed))), .init("cases", .count(found.cases))] : []
    return Solution(
      variant: [
        .init("method", .text("additive/anchored")), .init("weights", .text("as given")),
        .init("evppi", .text("closed form for uniform cells, 1024 mid-quantiles for other distributions")),
        .init("evpi", .text(found.evpiStandardError == nil ? "exact" : "simulated")),
      ] + simulation,
      outputs: [
        .init(
          "expected_scores", .numbers(points.vendors.compactMap { vendor in expected[vendor].map { (vendor, $0) } })),
        .init("choice", found.choice.map { .text($0) } ?? .null),
        .init("evppi", .numbers(found.questions.map { ($0.id, $0.evppi) })),
        .init("chance_choice_changes", .numbers(found.questions.map { ($0.id, $0.chance) })),
        .init("guaranteed_points_to_gain", .numbers(found.questions.map { ($0.id, $0.guaranteedGain) })),
        .init("question_order", .texts(found.questions.map(\.id))),
        .init("evppi_of_vendor", .numbers(found.vendors.map { ($0.vendor, $0.value) })),
        .init("evpi", .number(found.evpi)),
        .init("evpi_standard_error", found.evpiStandardError.map { .number($0) } ?? .null),
      ],
      table: found.questions.map {
        "\(terminalText($0.id))  \(shortestForm(of: $0.evppi)) points, changes the choice in \(shortestForm(of: $0.chance)) of cases"
      })
  }

  /// The cells with their distributions: an interval or a missing answer is uniform between its ends.
  private static func table(
    _ problem: BareProblem, _ points: PointsProblem
  ) throws(ProblemRefusal) -> UncertainTable {
    var rows: [UncertainTable.Row] = []
    for (alternative, values) in zip(problem.alternatives, points.values) {
      var cells: [UncertainCell] = []
      for (cell, value) in zip(alternative.cells, values) {
        switch cell.content {
        case .distribution(.uniform(let interval)): cells.append(.uniform(low: interval.low, high: interval.high))
        case .distribution(let distribution): cells.append(.distributed(distribution, by: PointsAsGiven()))
        case .interval, .unanswered, .unansweredBounded:
          cells.append(.uniform(low: value.guaranteed, high: value.best))
        case .value, .notApplicable: cells.append(.exact(value.expected))
        }
      }
      rows.append(.init(vendor: alternative.id, cells: cells))
    }
    return try answer(at: problem.methodSpan) { () throws(Refusal) in
      try UncertainTable(criteria: Array(zip(points.criteria, points.weights ?? [])), rows: rows)
    }
  }
}
