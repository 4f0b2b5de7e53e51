internal import Decision
internal import Intake
internal import Reporting

/// `promethee_preference_function`: what the preference functions say of leads of given sizes.
enum PreferenceFunctionSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "promethee_preference_function", form: ProblemForm(.none, inputs: ["differences"]), parameters: ["functions"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let differences = try problem.input("differences").list("\"differences\"")
    let given = try parameters.required("functions")
    guard case .map(let entries) = given.content else {
      throw ProblemRefusal("functions is an object with thresholds for each type of function", at: given.span)
    }
    var (values, unused): ([JSONValue.Member], [(text: String, span: Span)]) = ([], [])
    for entry in entries {
      let reading = try PreferenceFunctionReading(
        entry.value, type: entry.name, typeSpan: entry.nameSpan, "the function \(shortened(entry.name))")
      unused += reading.unused
      var preferences: [(name: String, number: Double)] = []
      for value in differences {
        let lead = try value.number("a difference")
        let key = shortestForm(of: lead == 0 ? 0 : lead)
        guard !preferences.contains(where: { $0.name == key }) else { continue }
        preferences.append(
          (key, try answer(at: value.span) { () throws(Refusal) in try reading.function.preference(of: lead) }))
      }
      values.append(.init(entry.name, .numbers(preferences)))
    }
    var solution = Solution(
      variant: [.init("method", .text(declaration.key))], outputs: [.init("values", .object(values))],
      table: values.map {
        "\(terminalText($0.key))  \($0.value.document.split(separator: "\n").joined(separator: " "))"
      })
    solution.unused = unused
    return solution
  }
}
