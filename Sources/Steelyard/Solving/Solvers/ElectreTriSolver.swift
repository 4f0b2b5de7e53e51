internal import Decision
internal import Intake
internal import Reporting

/// `electre_tri`: alternatives sorted into bands, by both rules of ELECTRE TRI-B and by MR-Sort.
enum ElectreTriSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "electre_tri", otherNames: [ElectreTriB.id, MRSort.id], form: ProblemForm(.weighted),
    parameters: OutrankingProblem.parameters + ["profiles", "categories", "lambda", "mr_sort"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let stated = try OutrankingProblem(problem, parameters)
    let matrix = stated.weighted.matrix
    let given = try parameters.required("profiles")
    var levels: [(name: String, levels: [String: Double])] = []
    for entry in try given.members("the parameter profiles") {
      let numbers = try entry.value.numbers("the profile \"\(shortened(entry.name))\"")
      levels.append((entry.name, Dictionary(numbers.map { ($0.name, $0.number) }) { first, _ in first }))
    }
    let rising = levels.sorted { bytesPrecede($0.name, $1.name) }
    let names = try parameters.required("categories").textList("the parameter categories")
    guard names.count == rising.count + 1 else {
      throw ProblemRefusal(
        "\(rising.count) profiles part \(rising.count + 1) categories, not \(names.count)",
        at: parameters.span("categories"))
    }
    if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
      throw ProblemRefusal(
        "two categories are called \"\(shortened(twice))\" (duplicateId)", at: parameters.span("categories"))
    }
    let lambda = try parameters.number("lambda") ?? ElectreTriB.standardLambda
    let profiles = try answer(at: given.span) { () throws(Refusal) in try SortingProfiles(rising, for: matrix) }
    let result = try answer(at: parameters.span("lambda")) { () throws(Refusal) in
      try ElectreTriB.result(matrix, thresholds: stated.thresholds, profiles: profiles, lambda: lambda)
    }
    let majority = try answer(at: parameters.span("lambda")) { () throws(Refusal) in
      try MRSort.result(matrix, profiles: profiles, lambda: lambda)
    }
    let ids = problem.alternatives.map(\.id)
    func bands(_ list: [Band]) -> JSONValue {
      let byId = Dictionary(list.map { ($0.vendor, $0.band) }) { first, _ in first }
      return .object(ids.compactMap { id in byId[id].map { .init(id, .text(names[$0 - 1])) } })
    }
    let credibility = ids.map { id in
      JSONValue.Member(
        id,
        .object(
          result.credibility.filter { $0.vendor == id }.map {
            .init(
              $0.profile,
              .object([
                .init("vendor_over_profile", .number($0.vendorOverProfile)),
                .init("profile_over_vendor", .number($0.profileOverVendor)),
              ]))
          }))
    }
    var solution = Solution(
      variant: [
        .init("method", .text(declaration.key)), .init("lambda", .number(lambda)),
        .init("mr_sort", .text("same lambda, no veto")),
      ] + stated.weighted.variant,
      outputs: [
        .init("credibility", .object(credibility)), .init("pessimistic", bands(result.pessimistic)),
        .init("optimistic", bands(result.optimistic)), .init("mr_sort", bands(majority.bands)),
      ],
      table: zip(result.pessimistic, result.optimistic).map { low, high in
        let (lower, upper) = (terminalText(names[low.band - 1]), terminalText(names[high.band - 1]))
        return "\(terminalText(low.vendor))  \(low.band == high.band ? lower : "\(lower) to \(upper)")"
      })
    solution.notes =
      result.findings.map(\.note)
      + majority.findings.filter { !result.findings.contains($0) }.map { "By MR-Sort: \($0.words)." }
    return solution
  }
}
