internal import Decision
internal import Intake
internal import Reporting

/// `monte_carlo_error`: how far simulated shares may lie from the truth, and how many cases a precision needs.
enum MonteCarloErrorSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "monte_carlo_error", form: ProblemForm(.none, inputs: ["inputs"]), parameters: ["z"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let z = parameters.isGiven("z") ? try parameters.positiveNumber("z") : SimulationError.z
    let inputs = try problem.input("inputs")
    guard case .map(let entries) = inputs.content else {
      throw ProblemRefusal("\"inputs\" is an object with shares and half_widths", at: inputs.span)
    }
    let known = ["shares", "half_widths"]
    if let other = entries.first(where: { !known.contains($0.name) }) {
      throw ProblemRefusal(
        "\(declaration.key) takes no \"\(shortened(other.name))\"", at: other.nameSpan,
        help: "known are shares, half_widths")
    }
    func list(_ name: String) throws(ProblemRefusal) -> [ProblemValue] {
      guard let entry = entries.first(where: { $0.name == name }) else { return [] }
      return try entry.value.list("\"\(name)\"")
    }
    var errors: [SimulationError] = []
    for entry in try list("shares") { errors.append(try error(of: entry, z)) }
    var needed: [(halfWidth: Double, cases: Int)] = []
    for entry in try list("half_widths") {
      let halfWidth = try entry.number("a half width")
      let cases = try answer(at: entry.span) { () throws(Refusal) in
        try SimulationError.casesNeeded(halfWidth: halfWidth, z: z)
      }
      // Half widths are the keys of the answer.
      if !needed.contains(where: { $0.halfWidth == halfWidth }) { needed.append((halfWidth, cases)) }
    }
    return Solution(
      variant: [.init("method", .text(declaration.key)), .init("interval", .text("wilson")), .init("z", .number(z))],
      outputs: [
        .init(
          "shares",
          .array(
            errors.map {
              .object([
                .init("share", .number($0.share)), .init("cases", .number($0.cases)),
                .init("standard_error", .number($0.standardError)), .init("wilson_95", .numbers([$0.low, $0.high])),
              ])
            })),
        .init(
          "cases_needed_for_half_width",
          .object(needed.map { .init(shortestForm(of: $0.halfWidth), .count($0.cases)) })),
      ],
      table: errors.map {
        "\(shortestForm(of: $0.share)) of \(shortestForm(of: $0.cases)) cases: \(shortestForm(of: $0.low)) to \(shortestForm(of: $0.high))"
      } + needed.map { "± \(shortestForm(of: $0.halfWidth)) needs \($0.cases) cases" })
  }

  private static func error(of entry: ProblemValue, _ z: Double) throws(ProblemRefusal) -> SimulationError {
    let share = try entry.member("share", "an entry of \"shares\"").number("\"share\"")
    let counted = try entry.member("cases", "an entry of \"shares\"")
    let cases = try counted.number("\"cases\"")
    guard cases >= 1, cases == cases.rounded() else {
      throw ProblemRefusal(
        "\"cases\" is a whole number of at least 1, not \(shortestForm(of: cases))", at: counted.span)
    }
    return try answer(at: entry.span) { () throws(Refusal) in
      try SimulationError(share: share, cases: cases, z: z)
    }
  }
}
