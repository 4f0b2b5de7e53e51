internal import Decision
internal import Intake
internal import Reporting

/// `weight_stability_tree`: how far the weights of a tree can move, of its top nodes in the whole and of all others in
/// their group.
///
/// The weights are those of the tree; the criteria may repeat them.
enum WeightStabilityTreeSolver: Solver {
  static let declaration = SolverDeclaration(
    key: "weight_stability_tree", form: ProblemForm(.weightable), parameters: ["tree", "scale", "group", "local"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let given = try ProblemTree(parameters)
    let led = try LedProblem(problem, matrix(problem, given))
    guard let leader = led.leader else {
      return Solution(
        variant: led.variant(declaration.key),
        outputs: led.outputs + [.init("groups", .object([])), .init("local", .object([]))], table: [])
    }
    func range(
      _ path: String, _ movement: (String, CriteriaTree) throws(Refusal) -> WeightMovement
    ) throws(ProblemRefusal) -> SolvedRange {
      SolvedRange(
        try problem.refusing(at: given.span(of: path)) { () throws(Refusal) in
          try WeightStability(of: leader, in: led.matrix, moving: movement(path, given.tree))
        })
    }
    var groups: [SolvedRange] = []
    for node in given.tree.nodes {
      groups.append(
        try range(node.id) { path, tree throws(Refusal) in try WeightMovement(ofNode: path, in: tree) })
    }
    var shares: [SolvedRange] = []
    for path in given.tree.nodes.flatMap({ paths(below: $0) }) {
      shares.append(try range(path) { path, tree throws(Refusal) in try WeightMovement(shareOf: path, in: tree) })
    }
    var solution = Solution(
      variant: led.variant(declaration.key),
      outputs: led.outputs + [
        .init("groups", .object(groups.map { .init($0.subject, .object($0.range)) })),
        .init("local", .object(shares.map { .init($0.subject, .object($0.range)) })),
      ], table: (groups + shares).map(\.line))
    solution.notes = (groups + shares).compactMap(\.note)
    return solution
  }

  private static func paths(below node: CriteriaTree.Node) -> [String] {
    node.children.flatMap { [$0.id] + paths(below: $0) }
  }

  /// The points under the weights of the tree. Refuses criteria that are not its leaves, and weights of theirs that
  /// contradict it.
  private static func matrix(_ problem: BareProblem, _ given: ProblemTree) throws(ProblemRefusal) -> DecisionMatrix {
    let weights = Dictionary(given.tree.leaves.map { ($0.id, $0.globalWeight) }) { first, _ in first }
    for criterion in problem.criteria {
      guard let weight = weights[criterion.id] else {
        throw ProblemRefusal(
          "\"\(shortened(criterion.id))\" is no leaf of the tree", at: criterion.span,
          help: "criteria are called by their paths, such as cost.run")
      }
      if let own = criterion.weight, (own - weight).magnitude > CriteriaTree.sumTolerance * max(1, weight) {
        throw ProblemRefusal(
          "\"\(shortened(criterion.id))\" has the weight \(shortestForm(of: own)), and \(shortestForm(of: weight)) by the tree",
          at: criterion.span, help: "remove the weight, or correct the tree")
      }
    }
    if let leaf = given.tree.leaves.first(where: { leaf in !problem.criteria.contains { $0.id == leaf.id } }) {
      throw ProblemRefusal("the leaf \"\(shortened(leaf.id))\" is no criterion", at: given.span(of: leaf.id))
    }
    let points = try PointsProblem(problem)
    return try problem.refusing { () throws(Refusal) in
      try DecisionMatrix(
        columns: points.criteria.map { .init(criterion: $0, direction: .max, weight: weights[$0] ?? 0) },
        rows: zip(points.vendors, points.values).map { vendor, row in
          .init(vendor: vendor, levels: row.map(\.headline))
        })
    }
  }
}
