internal import Decision
internal import Intake
internal import Reporting

/// `electre1`: the kernel of the alternatives that outrank the others.
enum Electre1Solver: Solver {
  static let declaration = SolverDeclaration(
    key: Electre1.id, form: ProblemForm(.weighted),
    parameters: [
      "concordance_threshold", "discordance_threshold", "veto", "discordance_form", "normalisation", "concordance",
      "discordance",
    ], variantParameter: "discordance_form")

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let form = try parameters.word("discordance_form", among: Electre1.variants)
    let ids = problem.alternatives.map(\.id)
    let weighted = try problem.weightedMatrix(scaled: false)
    let least = try parameters.number("concordance_threshold")
    let most = try parameters.number("discordance_threshold")
    let vetoes = try parameters.thresholds("veto", of: problem.criteria.map(\.id))
    let result = try answer(at: problem.methodSpan) { () throws(Refusal) in
      form == "veto"
        ? try Electre1.vetoed(weighted.matrix, vetoes: vetoes, concordanceThreshold: least)
        : try Electre1.scaled(weighted.matrix, concordanceThreshold: least, discordanceThreshold: most)
    }
    let discordance =
      form == "veto"
      ? "1 where a disadvantage reaches its veto threshold, else 0; allowed up to 0"
      : "largest disadvantage of columns divided by their sums, divided by the largest range of one"
    var solution = Solution(
      variant: [.init("method", .text(result.variant)), .init("discordance", .text(discordance))] + weighted.variant,
      outputs: [
        .init("concordance", .pairs(ids, result.concordance)), .init("discordance", .pairs(ids, result.discordance)),
        .init("concordance_threshold", .number(orNull: result.concordanceThreshold)),
        .init("discordance_threshold", .number(orNull: result.discordanceThreshold)),
        .init("kernel", .texts(result.kernel.vendors)),
        .init("classes", .array(result.kernel.classes.map { .texts($0) })),
      ],
      table: result.kernel.vendors.map(terminalText))
    solution.notes = ["The kernel is a set: its members are not ranked among each other."] + result.findings.map(\.note)
    solution.unused = ["veto": form == "scaled", "discordance_threshold": form == "veto"].sorted { $0.key < $1.key }
      .filter { $0.value && parameters.isGiven($0.key) }
      .map { ("the parameter \($0.key) has no effect in the form \(form)", parameters.nameSpan($0.key)) }
    return solution
  }
}
