internal import Decision
internal import Intake
internal import Reporting

/// `group_ranks`: one ranking from those of several judges.
enum GroupRanksSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "group_ranks", otherNames: [Borda.id, Copeland.id, Kemeny.id],
    form: ProblemForm(.none, inputs: ["rankings"]), parameters: ["borda", "copeland", "kemeny"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let input = try problem.input("rankings")
    let list = try input.member("judges", "\"rankings\"")
    var judges: [[String: Double]] = []
    var options: [String] = []
    for entry in try list.list("\"judges\"") {
      let places = try entry.numbers("the ranking of a judge")
      if judges.isEmpty { options = places.map(\.name) }
      judges.append(Dictionary(places.map { ($0.name, $0.number) }) { first, _ in first })
    }
    let stated = judges
    let rankings = try answer(at: list.span) { () throws(Refusal) in try GroupRankings(judges: stated) }
    let (borda, copeland) = (Borda.counts(rankings), Copeland.counts(rankings))
    func counts(_ list: [GroupCount]) -> JSONValue { .numbers(options, list.map { ($0.option, $0.count) }) }
    var outputs: [JSONValue.Member] = [.init("borda", counts(borda)), .init("copeland", counts(copeland))]
    var table = zip(borda, copeland).map {
      "\(terminalText($0.option))  borda \(shortestForm(of: $0.count))  copeland \(shortestForm(of: $1.count))"
    }
    var notes: [String] = []
    // Whoever asks for a count alone gets it for any number of options.
    if options.count <= Kemeny.greatestCount || ![Borda.id, Copeland.id].contains(problem.method) {
      let kemeny = try answer(at: list.span) { () throws(Refusal) in try Kemeny.result(rankings) }
      outputs += [
        .init("kemeny_distance", .count(kemeny.distance)),
        .init("kemeny_orders", .array(kemeny.orders.map { .texts($0) })),
        .init("kemeny_order_count", .count(kemeny.orderCount)), .init("kemeny_is_unique", .truth(kemeny.isUnique)),
      ]
      table += kemeny.orders.prefix(1).map { "kemeny  " + $0.map(terminalText).joined(separator: " > ") }
      notes = [
        kemeny.isUnique
          ? "The Kemeny order is the only one with so few disagreements."
          : "\(kemeny.orderCount) orders have the fewest disagreements\(kemeny.orderCount > kemeny.orders.count ? "; the first \(kemeny.orders.count) are listed" : "")."
      ]
    }
    var solution = Solution(
      variant: [
        .init("method", .text(declaration.key)), .init("ties", .text("average ranks in borda, a half in copeland")),
      ], outputs: outputs, table: table)
    solution.notes = notes
    return solution
  }
}
