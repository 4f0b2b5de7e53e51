internal import Decision
internal import Intake
internal import Reporting

/// `ahp_consistency`: how well the comparisons of one node agree, by every figure there is.
enum AHPConsistencySolver: Solver {
  static let declaration = SolverDeclaration(
    key: "ahp_consistency", form: ProblemForm(.none, inputs: ["pairwise"]),
    parameters: ["random_index", "missing_comparison"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let nodes = try PairwiseProblem(problem).nodes
    guard let node = nodes.first, nodes.count == 1 else {
      throw ProblemRefusal("the method takes one node, not \(nodes.count)", at: try problem.input("pairwise").span)
    }
    let matrix = node.matrix
    let count = matrix.ids.count
    let stated = try parameters.numbers("random_index") ?? []
    func ratio(_ table: RandomIndex, _ lambda: Double) throws(ProblemRefusal) -> JSONValue {
      guard count > 2 else { return .number(0) }
      if let entry = stated.first(where: { $0.name == table.rawValue }) {
        guard entry.number > 0 else { throw ProblemRefusal("a random index is above 0", at: entry.span) }
        let ratio = consistencyIndex(lambdaMax: lambda, count: count) / entry.number
        guard ratio.isFinite else {
          throw ProblemRefusal("the consistency ratio leaves the range of numbers (nonFinite)", at: entry.span)
        }
        return .number(ratio)
      }
      return .number(orNull: try? consistencyRatio(lambdaMax: lambda, count: count, index: table))
    }
    func shares(_ priorities: ComparisonPriorities) -> JSONValue {
      .object(zip(priorities.ids, priorities.shares).map { .init($0, .number($1)) })
    }
    let eigen = try answer(at: node.span) { () throws(Refusal) in try matrix.eigenvectorPriorities() }
    let lambda = eigen.lambdaMax ?? Double(count)
    let means = try answer(at: node.span) { () throws(Refusal) in try matrix.geometricPriorities() }
    var outputs: [JSONValue.Member] = [
      .init("eigenvector", shares(eigen)), .init("geometric_mean", shares(means)), .init("lambda_max", .number(lambda)),
      .init("consistency_index", .number(consistencyIndex(lambdaMax: lambda, count: count))),
      .init("consistency_ratio_saaty", try ratio(.saaty, lambda)),
      .init("consistency_ratio_tummala_ling", try ratio(.tummalaLing, lambda)),
    ]
    let worst = try answer(at: node.span) { () throws(Refusal) in try matrix.worstTriad() }
    outputs += try answer(at: node.span) { () throws(Refusal) in try Self.triads(of: matrix, worst) }
    if parameters.isGiven("missing_comparison") {
      let value = try parameters.required("missing_comparison")
      let pair = try value.textList("the parameter missing_comparison")
      guard pair.count == 2 else { throw ProblemRefusal("missing_comparison is a pair", at: value.span) }
      let incomplete = try answer(at: value.span) { () throws(Refusal) in
        try matrix.without(pair[0], pair[1]).geometricPriorities()
      }
      outputs.append(.init("incomplete_geometric", shares(incomplete)))
    }
    var solution = Solution(
      variant: [
        .init("method", .text(declaration.key)),
        .init("random_index", .text(stated.isEmpty ? "saaty and tummala_ling" : "as stated")),
      ],
      outputs: outputs,
      table: zip(eigen.ids, eigen.shares).map { "\(terminalText($0))  \(shortestForm(of: $1))" })
    let unknown = RandomIndex.allCases.filter { table in
      count > RandomIndex.greatestCount && !stated.contains { $0.name == table.rawValue }
    }
    solution.notes = unknown.map {
      "\($0.rawValue): warning, no index of random comparisons is known beyond \(RandomIndex.greatestCount) things, so there is no consistency ratio."
    }
    if count > 2, worst == nil {
      solution.notes.append("All comparisons agree with each other, so no triad is the worst.")
    }
    return solution
  }

  private static func triads(
    of matrix: ComparisonMatrix, _ worst: ComparisonTriad?
  ) throws(Refusal) -> [JSONValue.Member] {
    func key(_ triad: ComparisonTriad) -> String { "\(triad.first)|\(triad.middle)|\(triad.last)" }
    var members: [JSONValue.Member] = [
      .init("geometric_consistency_index", .number(orNull: try matrix.geometricConsistencyIndex())),
      .init("koczkodaj_inconsistency", .number(try matrix.koczkodajInconsistency())),
    ]
    if let triads = try matrix.triads() {
      members.append(.init("triads", .object(triads.map { .init(key($0), .number($0.error)) })))
    }
    if let worst {
      members.append(.init("worst_triad", .text(key(worst))))
      members.append(.init("consistent_value", .number(orNull: worst.consistentValue)))
    } else {
      members.append(.init("worst_triad", .null))
    }
    return members
  }
}
