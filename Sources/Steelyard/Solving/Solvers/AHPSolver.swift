internal import Decision
internal import Intake
internal import Reporting

/// `ahp`: priorities and scores from pairwise comparisons.
enum AHPSolver: Solver {
  static let declaration = SolverDeclaration(
    key: AnalyticHierarchy.id, form: ProblemForm(.none, inputs: ["pairwise"]),
    parameters: ["random_index", "derivation"], variantParameter: "derivation")

  private struct Solved {
    let node: PairwiseProblem.Node
    let priorities: ComparisonPriorities
    /// Nil where a comparison is missing.
    let lambda: Double?

    var count: Int { node.matrix.ids.count }

    /// Nil where lambda or the index is not known, and where the quotient is beyond the range of numbers.
    func ratio(_ index: Double?) -> Double? {
      guard count > 2 else { return 0 }
      guard let lambda, let index else { return nil }
      let ratio = consistencyIndex(lambdaMax: lambda, count: count) / index
      return ratio.isFinite ? ratio : nil
    }
  }

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let derivation = try parameters.word("derivation", among: AnalyticHierarchy.variants)
    let table = try StatedRandomIndex(parameters)
    var solved: [Solved] = []
    for node in try PairwiseProblem(problem).nodes {
      let matrix = node.matrix
      solved.append(
        try answer(at: node.span) { () throws(Refusal) in
          guard derivation == "geometric" else {
            let priorities = try matrix.eigenvectorPriorities()
            return Solved(node: node, priorities: priorities, lambda: priorities.lambdaMax)
          }
          // Without every comparison there is no eigenvalue, and then no ratio.
          return Solved(
            node: node, priorities: try matrix.geometricPriorities(),
            lambda: (try? matrix.eigenvectorPriorities())?.lambdaMax)
        })
    }
    let nodes = solved
    let alternatives = try answer(at: problem.input("pairwise").span) { () throws(Refusal) in
      try ComparisonHierarchy(nodes.map { .init(id: $0.node.id, priorities: $0.priorities) }).alternatives()
    }
    func byNode(_ value: (Solved) -> JSONValue) -> JSONValue {
      .object(solved.map { .init($0.node.id, value($0)) })
    }
    let outputs: [JSONValue.Member] = [
      .init(
        "priorities",
        byNode { node in .object(zip(node.priorities.ids, node.priorities.shares).map { .init($0, .number($1)) }) }),
      .init("lambda_max", byNode { .number(orNull: $0.lambda) }),
      .init("consistency_ratio", byNode { .number(orNull: $0.ratio(table.index(count: $0.count))) }),
      .init(
        "consistency_ratio_with_saaty_index",
        byNode { .number(orNull: $0.ratio(RandomIndex.saaty.index(count: $0.count))) }),
      .init(
        "consistency_ratio_with_tummala_ling_index",
        byNode { .number(orNull: $0.ratio(RandomIndex.tummalaLing.index(count: $0.count))) }),
      .init(
        "is_consistent",
        byNode { node in node.ratio(table.index(count: node.count)).map { .truth($0 <= RandomIndex.limit) } ?? .null }),
    ]
    let variant: [JSONValue.Member] = [
      .init("method", .text("\(AnalyticHierarchy.id)/\(derivation)")), .init("random_index", .text(table.words)),
    ]
    var solution: Solution
    if let alternatives {
      solution = Solution(
        variant: variant, scores: alternatives.map { ($0.id, $0.share) }, order: .higherIsBetter, naturalSize: 1)
      solution = Solution(variant: variant, outputs: outputs + solution.outputs, table: solution.table)
    } else {
      solution = Solution(
        variant: variant, outputs: outputs,
        table: solved.flatMap { node in
          zip(node.priorities.ids, node.priorities.shares).map {
            "\(terminalText(node.node.id))  \(terminalText($0))  \(shortestForm(of: $1))"
          }
        })
      solution.notes = ["The hierarchy does not reach one set of alternatives, so there are no scores."]
    }
    solution.notes += solved.compactMap { node in
      guard let ratio = node.ratio(table.index(count: node.count)) else {
        return
          "\(node.node.id): warning, no consistency ratio is known for \(node.count) things with these comparisons and this index."
      }
      return ratio > RandomIndex.limit
        ? "\(node.node.id): warning, the consistency ratio \(shortestForm(of: ratio)) is above \(shortestForm(of: RandomIndex.limit))."
        : nil
    }
    return solution
  }
}

/// The index of random comparisons that a problem states, or Saaty's.
private struct StatedRandomIndex {
  /// By the number of things compared; nil for Saaty's table.
  private let stated: [Int: Double]?
  let words: String

  /// Reads `a, b, … for n = 3..k` or `a for n = k`.
  init(_ parameters: SolverParameters) throws(ProblemRefusal) {
    guard let text = try parameters.text("random_index") else {
      (stated, words) = (nil, "saaty")
      return
    }
    words = text
    let fault = ProblemRefusal(
      "the parameter random_index reads \"0.58, 0.90 for n = 3..4\" or \"0.58 for n = 3\"",
      at: parameters.span("random_index"))
    let parts = text.split(separator: " for n = ", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { throw fault }
    var indices: [Double] = []
    for word in parts[0].split(separator: ",") {
      guard let index = Double(String(word.filter { $0 != " " })), index.isFinite, index > 0 else { throw fault }
      indices.append(index)
    }
    let ends = parts[1].split(separator: "..").compactMap { Int(String($0)) }
    guard let first = ends.first, let last = ends.last, first >= 1, last >= first, last - first + 1 == indices.count
    else {
      throw fault
    }
    stated = Dictionary(uniqueKeysWithValues: zip(first..., indices).map { ($0, $1) })
  }

  func index(count: Int) -> Double? { stated.map { $0[count] } ?? RandomIndex.saaty.index(count: count) }
}
