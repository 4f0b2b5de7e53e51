internal import Decision
internal import Intake
internal import Reporting

/// `portable_functions`: the bits of the logarithm and the exponential that every machine gives.
enum PortableFunctionsSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "portable_functions", form: ProblemForm(.none), parameters: ["ln_inputs", "exp_inputs"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    guard parameters.isGiven("ln_inputs") || parameters.isGiven("exp_inputs") else {
      throw ProblemRefusal(
        "\(declaration.key) needs the parameter ln_inputs or exp_inputs", at: problem.methodSpan,
        help: "give a list of numbers")
    }
    let logarithms = try values(parameters, "ln_inputs") { (x) throws(Refusal) in try PortableFunctions.ln(x) }
    let powers = try values(parameters, "exp_inputs") { (x) throws(Refusal) in try PortableFunctions.exp(x) }
    return Solution(
      variant: [.init("method", .text(declaration.key))],
      outputs: [
        .init("ln_bits", .words(logarithms.map(\.value.bitPattern))),
        .init("exp_bits", .words(powers.map(\.value.bitPattern))),
      ],
      table: logarithms.map { "ln \(shortestForm(of: $0.input))  \(shortestForm(of: $0.value))" }
        + powers.map { "exp \(shortestForm(of: $0.input))  \(shortestForm(of: $0.value))" })
  }

  private static func values(
    _ parameters: SolverParameters, _ name: String, _ function: (Double) throws(Refusal) -> Double
  ) throws(ProblemRefusal) -> [(input: Double, value: Double)] {
    guard let inputs = parameters.value(name) else { return [] }
    var values: [(input: Double, value: Double)] = []
    for entry in try inputs.list("the parameter \(name)") {
      let input = try entry.number("an entry of \(name)")
      values.append((input, try answer(at: entry.span) { () throws(Refusal) in try function(input) }))
    }
    return values
  }
}
