internal import Decision
internal import Intake
internal import Reporting

/// `break_even`: what each vendor must offer on one criterion to reach the leader, and how far the leader may fall.
enum BreakEvenSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "break_even", form: ProblemForm(.weighted), parameters: ["value_functions"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let functions = try functions(problem, parameters)
    let (matrix, outside) = try points(problem, functions)
    let led = try LedProblem(problem, matrix)
    let found = try problem.refusing { () throws(Refusal) in
      try BreakEven.all(in: matrix, functions.map { Criterion(id: $0.id, function: $0.read.function) })
    }
    func entries(_ vendor: String) -> [BreakEven] {
      problem.criteria.compactMap { criterion in
        found.first { $0.vendor == vendor && $0.criterion == criterion.id }
      }
    }
    let rows = problem.alternatives.map { (vendor: $0.id, entries: entries($0.id)) }
    var solution = Solution(
      variant: led.variant(declaration.key),
      outputs: led.outputs + [
        .init(
          "break_even",
          .object(
            rows.map { vendor, entries in
              .init(vendor, .object(entries.map { .init($0.criterion, .object(members(of: $0))) }))
            }))
      ], table: rows.flatMap { $0.entries.map(line) })
    solution.notes = outside
    solution.unused = zip(problem.criteria, functions).compactMap { criterion, function in
      guard let preference = function.read.function.preference, preference != criterion.direction else { return nil }
      return (
        "the direction \(criterion.direction.rawValue) of \"\(shortened(criterion.id))\" has no effect: by its value function \(preference == .max ? "more" : "less") is better",
        criterion.span
      )
    }
    return solution
  }

  /// One function for each criterion, in their order.
  private static func functions(
    _ problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> [(id: String, read: ProblemFunction)] {
    guard let value = parameters.value("value_functions"), case .map(let entries) = value.content else {
      throw ProblemRefusal(
        "break_even needs the parameter value_functions, an object with a value function for each criterion",
        at: parameters.span("value_functions"))
    }
    if let stranger = entries.first(where: { entry in !problem.criteria.contains { $0.id == entry.name } }) {
      throw ProblemRefusal("no criterion is called \"\(shortened(stranger.name))\"", at: stranger.nameSpan)
    }
    var functions: [(id: String, read: ProblemFunction)] = []
    for criterion in problem.criteria {
      guard let entry = entries.first(where: { $0.name == criterion.id }) else {
        throw ProblemRefusal(
          "\"\(shortened(criterion.id))\" has no value function", at: criterion.span,
          help: "add it to the parameter value_functions")
      }
      functions.append((criterion.id, try ProblemFunction.read(entry.value)))
    }
    return functions
  }

  /// The raw levels in points, and a sentence for each that lies beyond the anchors.
  private static func points(
    _ problem: BareProblem, _ functions: [(id: String, read: ProblemFunction)]
  ) throws(ProblemRefusal) -> (matrix: DecisionMatrix, outside: [String]) {
    var rows: [DecisionMatrix.Row] = []
    var outside: [String] = []
    for alternative in problem.alternatives {
      var levels: [Double] = []
      for (cell, function) in zip(alternative.cells, functions) {
        let worth = try function.read.worth(of: .number(cell.level()), at: cell.span)
        levels.append(worth.points)
        guard worth.isOutside else { continue }
        outside.append(
          "\"\(shortened(alternative.id))\", \"\(shortened(function.id))\": the level lies beyond the anchors and counts as the nearer one"
        )
      }
      rows.append(.init(vendor: alternative.id, levels: levels))
    }
    let matrix = try problem.refusing { () throws(Refusal) in
      try DecisionMatrix(
        columns: problem.criteria.map { .init(criterion: $0.id, direction: .max, weight: $0.weight ?? 0) }, rows: rows)
    }
    return (matrix, outside)
  }

  private static func members(of entry: BreakEven) -> [JSONValue.Member] {
    [
      .init("kind", .text(entry.kind.rawValue)), .init("points", entry.points.map { .number($0) } ?? .null),
      .init("level", entry.levels.map(printed) ?? .null), .init("status", .text(entry.status.rawValue)),
    ]
  }

  /// One level as a number, a range as its two ends, several ranges as a list of them, words as a list; null where any
  /// level will do.
  private static func printed(_ levels: LevelsWorth) -> JSONValue {
    func ends(_ range: LevelRange) -> JSONValue { .array([.number(range.low), .number(range.high)]) }
    switch levels {
    case .level(let level), .orBetter(let level): return .number(level)
    case .range(let range): return ends(range)
    case .several(let ranges): return .array(ranges.map(ends))
    case .words(let words): return .array(words.map { .text($0) })
    case .every: return .null
    }
  }

  private static func line(_ entry: BreakEven) -> String {
    let points = entry.points.map { "  \(shortestForm(of: $0)) points" } ?? ""
    let level =
      entry.levels.map { "  level \(printed($0).document.split(separator: "\n").joined(separator: " "))" } ?? ""
    return "\(terminalText(entry.vendor))  \(terminalText(entry.criterion))  \(entry.status.rawValue)\(points)\(level)"
  }
}
