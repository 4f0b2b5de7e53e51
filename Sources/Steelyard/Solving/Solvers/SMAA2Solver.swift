internal import Decision
internal import Intake
internal import Reporting

/// `smaa2`: how often each alternative comes where, over all weights and values that are possible.
///
/// By exact areas where they apply, otherwise by simulation.
enum SMAA2Solver: Solver {
  static let declaration = SolverDeclaration(
    key: "smaa2", form: ProblemForm(.weightable, cells: .any),
    parameters: [
      "weights", "weight_bounds", "value_function", "scales", "iterations_at_least", "seed",
      // Remarks on the one form of the cells.
      "scale", "rescaling", "unanswered", "not_answered", "interval", "cells", "tie", "tie_rule", "output",
    ])

  /// A share is printed to about two places with so many cases.
  private static let leastCases = 100_000
  private static let mostCases = 10_000_000

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let question = try SMAAQuestion(problem, parameters)
    let scales = try SMAAScales(problem, parameters)
    let (cases, seed) = try size(parameters)
    let vendors = try scales.vendors(problem)
    do throws(Refusal) {
      func simulation(
        _ domain: WeightDomain, fixed: [WeightDomain.Weight]? = nil
      ) throws(Refusal) -> Simulation {
        try Simulation(
          criteria: problem.criteria.map(\.id), vendors: vendors, weights: domain, fixedWeights: fixed, seed: seed,
          cases: cases, naturalSize: scales.naturalSize, keepsScores: false)
      }
      let full = try simulation(question.domain, fixed: question.fixed)
      var variant: [JSONValue.Member] = [
        .init("method", .text(declaration.key)), .init("weights", .text(question.words)),
        .init("value_function", .text(scales.words)), .init("tie_size", .number(scales.naturalSize)),
      ]
      if let exact = try ExactAcceptability.acceptability(of: full) {
        variant.append(.init("computation", .text("exact")))
        let fixed = try question.fixed.flatMap { weights throws(Refusal) in
          try ExactAcceptability.acceptability(of: simulation(.fixed(weights)))
        }
        let answer = SMAAAnswer(exact, in: problem.alternatives.map(\.id), criteria: problem.criteria.map(\.id))
        var solution = Solution(
          variant: variant,
          outputs: answer.outputs + answer.first(fixed.map { $0.rankAcceptability.map { $0.first ?? 0 } }),
          table: answer.table)
        solution.unused = question.unused
        return solution
      }
      let result = try full.resultSideBySide()
      variant += [
        .init("computation", .text("simulation")), .init("procedure", .text(result.procedure)),
        .init("cases", .number(Double(result.cases))), .init("seed", .text(String(result.seed))),
      ]
      let answer = SMAAAnswer(
        result.acceptability, in: problem.alternatives.map(\.id), criteria: problem.criteria.map(\.id))
      var solution = Solution(
        variant: variant,
        outputs: answer.outputs + answer.first(result.fixed?.firstPlace) + answer.simulated(result),
        table: answer.table)
      solution.notes = [
        "Shares are counted in \(result.cases) simulated cases; the standard error of a share is at most \(shortestForm(of: result.largestStandardError))."
      ]
      solution.unused = question.unused
      return solution
    } catch {
      throw ProblemRefusal(error, at: question.span)
    }
  }

  /// How many cases there are, and their seed.
  private static func size(
    _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> (cases: Int, seed: UInt64) {
    func whole(_ name: String) throws(ProblemRefusal) -> Double? {
      guard let value = parameters.value(name) else { return nil }
      guard case .number(let number) = value.content, number >= 0, number == number.rounded(), number < 0x1p53 else {
        throw ProblemRefusal("the parameter \(name) of smaa2 is a whole number", at: value.span)
      }
      return number
    }
    let asked = try whole("iterations_at_least") ?? 0
    guard asked <= Double(mostCases) else {
      throw ProblemRefusal(
        "at most \(mostCases) cases are simulated (sizeLimit)", at: parameters.span("iterations_at_least"),
        help: "ask for fewer")
    }
    return (max(Int(asked), leastCases), UInt64(try whole("seed") ?? 1))
  }
}
