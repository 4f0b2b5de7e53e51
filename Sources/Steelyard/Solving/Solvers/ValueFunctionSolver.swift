internal import Decision
internal import Intake
internal import Reporting

/// `value_function`: what chosen levels are worth.
///
/// The parameters are the functions, by the name of the criterion each is for.
enum ValueFunctionSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "value_function", form: ProblemForm(.none, inputs: ["levels"]), parameters: [], namesItsParameters: true)

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    guard let levels = problem.inputs.first(where: { $0.name == "levels" }), case .map(let asked) = levels.value.content
    else {
      throw ProblemRefusal(
        "\"levels\" is an object with a list of levels for each criterion",
        at: problem.inputs.first?.value.span ?? problem.methodSpan)
    }
    for entry in asked where !problem.parameters.contains(where: { $0.name == entry.name }) {
      throw ProblemRefusal(
        "\"\(shortened(entry.name))\" has no value function", at: entry.nameSpan,
        help: "add it to \"parameters\", or remove its levels")
    }
    var values: [(criterion: String, entries: [Valued])] = []
    var unused: [(text: String, span: Span)] = []
    for parameter in problem.parameters {
      let function = try ProblemFunction.read(parameter.value)
      guard let entry = asked.first(where: { $0.name == parameter.name }) else {
        unused.append(
          ("\"\(shortened(parameter.name))\" has no levels, so its value function has no effect", parameter.nameSpan))
        continue
      }
      values.append((parameter.name, try self.values(entry, by: function)))
    }
    var solution = Solution(
      variant: [.init("method", .text(declaration.key))],
      outputs: [
        .init(
          "values",
          .object(
            values.map { criterion, entries in
              .init(criterion, .object(entries.map { .init($0.level, .number($0.points)) }))
            }))
      ],
      table: values.flatMap { criterion, entries in
        entries.map { "\(terminalText(criterion))  \(terminalText($0.level))  \(shortestForm(of: $0.points))" }
      })
    solution.notes = values.flatMap { criterion, entries in
      entries.filter(\.isOutside).map {
        "\"\(shortened(criterion))\": \(shortened($0.level)) lies beyond the anchors and counts as the nearer one"
      }
    }
    solution.unused = unused
    return solution
  }

  private struct Valued {
    let level: String
    let points: Double
    let isOutside: Bool
  }

  /// Each level once, in the order of the file.
  private static func values(
    _ entry: ProblemMember, by function: ProblemFunction
  ) throws(ProblemRefusal) -> [Valued] {
    guard case .list(let levels) = entry.value.content else {
      throw ProblemRefusal("the levels of \"\(shortened(entry.name))\" stand in a list", at: entry.value.span)
    }
    var values: [Valued] = []
    for level in levels {
      let performance: Performance
      let key: String
      switch level.content {
      case .number(let number): (performance, key) = (.number(number), shortestForm(of: number))
      case .text(let word): (performance, key) = (.label(word), word)
      default: throw ProblemRefusal("a level is a number, or a word of a scale", at: level.span)
      }
      guard !values.contains(where: { $0.level == key }) else { continue }
      let worth = try function.worth(of: performance, at: level.span)
      values.append(Valued(level: key, points: worth.points, isOutside: worth.isOutside))
    }
    return values
  }
}
