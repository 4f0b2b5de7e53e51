internal import Decision
internal import Intake
internal import Reporting

/// `value_tree`: the weight of every leaf in the whole decision, the product of the local weights on its path.
enum ValueTreeSolver: Solver {
  static let declaration = SolverDeclaration(key: "value_tree", form: ProblemForm(.none), parameters: ["tree"])

  static func solution(
    of problem: BareProblem, _ parameters: SolverParameters
  ) throws(ProblemRefusal) -> Solution {
    let leaves = try ProblemTree(parameters).tree.leaves
    return Solution(
      variant: [.init("method", .text(declaration.key)), .init("weights", .text("as given"))],
      outputs: [.init("global_weights", .object(leaves.map { .init($0.id, .number($0.globalWeight)) }))],
      table: leaves.map { "\(terminalText($0.id))  \(shortestForm(of: $0.globalWeight))" })
  }
}
