internal import Decision
internal import Intake
internal import Reporting

/// `agreement`: how far the rankings of several methods agree.
enum AgreementSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "agreement", form: ProblemForm(.none, inputs: ["rankings"]), parameters: ["kendall_tau", "ws", "kendall_w"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let input = try problem.input("rankings")
    let lists = try RankingLists(input).lists
    let sorted = lists.sorted { bytesPrecede($0.name, $1.name) }
    var (taus, similarities): ([JSONValue.Member], [JSONValue.Member]) = ([], [])
    for (place, first) in sorted.enumerated() {
      for second in sorted.dropFirst(place + 1) {
        let tau = RankSimilarity.kendallTauB(first.numbers, second.numbers)
        taus.append(.init("\(first.name)|\(second.name)", .number(orNull: tau)))
      }
    }
    for first in lists where tieSizes(first.numbers).allSatisfy({ $0 == 1 }) {
      for second in lists where second.name != first.name {
        let size = Double(second.numbers.count)
        // Numbers that are no places are put in order first.
        let places =
          second.numbers.allSatisfy { (1...max(1, size)).contains($0) }
          ? second.numbers : averageRanks(second.numbers)
        let ws = RankSimilarity.ws(reference: averageRanks(first.numbers), places)
        similarities.append(.init("\(first.name)|\(second.name)", .number(orNull: ws)))
      }
    }
    let concordance = try answer(at: input.span) { () throws(Refusal) in
      try RankConcordance(lists.map(\.numbers))
    }
    let winners = lists.map { list in
      JSONValue.Member(
        list.name,
        .texts(list.numbers.indices.filter { list.numbers[$0] == list.numbers.min() }.map { "v\($0 + 1)" }))
    }
    var solution = Solution(
      variant: [
        .init("method", .text(declaration.key)), .init("kendall_tau", .text("tau-b")),
        .init("kendall_w", .text("with tie correction, constant lists left out")),
      ],
      outputs: [
        .init("kendall_tau", .object(taus)), .init("ws", .object(similarities)),
        .init("kendall_w", .number(orNull: concordance.tieCorrected)), .init("winners", .object(winners)),
      ],
      table: concordance.tieCorrected.map { ["kendall_w  \(shortestForm(of: $0))"] } ?? [])
    solution.notes = concordance.constantJudges.map { "\(lists[$0].name): all places are one, so it is left out." }
    return solution
  }
}
