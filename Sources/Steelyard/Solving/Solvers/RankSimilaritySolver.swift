internal import Decision
internal import Intake
internal import Reporting

/// `rank_similarity`: how alike lists put the same things in order, or how far several judges agree.
enum RankSimilaritySolver: Solver {
  static let declaration = SolverDeclaration(
    key: "rank_similarity", form: ProblemForm(.none, optionalInputs: ["rankings", "judges"]), parameters: [])

  private static let reference = "x"
  /// Names of other members of the answer.
  private static let taken = ["id", "method", "variant", "notes"]

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    if let judges = problem.inputs.first(where: { $0.name == "judges" }) { return try concordance(judges.value) }
    let input = try problem.input("rankings")
    let members = try input.members("\"rankings\"")
    if let judges = members.first(where: { $0.name == "judges" }), case .list(let entries) = judges.value.content,
      entries.contains(where: { if case .list = $0.content { true } else { false } }) || entries.isEmpty
    {
      return try concordance(judges.value)
    }
    if let clash = members.first(where: { taken.contains($0.name) }) {
      throw ProblemRefusal("a list cannot be called \"\(clash.name)\"", at: clash.nameSpan, help: "rename it")
    }
    let lists = try RankingLists(input).lists
    guard let x = lists.first(where: { $0.name == reference }) else {
      throw ProblemRefusal("\"rankings\" has no list \"\(reference)\" to compare with", at: input.span)
    }
    let others = lists.filter { $0.name != reference }
    var outputs: [JSONValue.Member] = []
    for other in others {
      let found = coefficients(x.numbers, other.numbers)
      outputs += others.count == 1 ? found : []
      if others.count > 1 || other.name != "y" { outputs.append(.init(other.name, .object(found))) }
    }
    return Solution(
      variant: [
        .init("method", .text(declaration.key)), .init("kendall_tau", .text("tau-b")), .init("reference", .text("x")),
      ],
      outputs: outputs,
      table: others.map { other in
        let spearman = RankSimilarity.spearman(x.numbers, other.numbers).map(shortestForm) ?? "not defined"
        return "\(terminalText(other.name))  spearman \(spearman)"
      })
  }

  private static func coefficients(_ x: [Double], _ y: [Double]) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init("spearman", .number(orNull: RankSimilarity.spearman(x, y))),
      .init("kendall_tau_b", .number(orNull: RankSimilarity.kendallTauB(x, y))),
    ]
    if RankSimilarity.isRanking(x), RankSimilarity.isRanking(y), x.count > 1 {
      members += [
        .init("weighted_spearman", .number(orNull: RankSimilarity.weightedSpearman(x, y))),
        .init("ws", .number(orNull: RankSimilarity.ws(reference: x, y))),
      ]
    }
    return members
  }

  private static func concordance(_ judges: ProblemValue) throws(ProblemRefusal) -> Solution {
    var lists: [[Double]] = []
    for entry in try judges.list("\"judges\"") { lists.append(try entry.numberList("the list of a judge")) }
    let stated = lists
    let found = try answer(at: judges.span) { () throws(Refusal) in try RankConcordance(stated) }
    return Solution(
      variant: [
        .init("method", .text(declaration.key)), .init("kendall_w", .text("12 S/(m^2 (n^3 - n)), average ranks")),
      ],
      outputs: [
        .init("kendall_w", .number(orNull: found.plain)),
        .init("sum_of_squared_deviations", .number(found.sumOfSquaredDeviations)),
        .init("kendall_w_tie_corrected", .number(orNull: found.tieCorrected)),
      ],
      table: found.plain.map { ["kendall_w  \(shortestForm(of: $0))"] } ?? [])
  }
}
