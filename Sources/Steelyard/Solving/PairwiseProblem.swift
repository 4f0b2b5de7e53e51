internal import Decision
internal import Intake
internal import Reporting

/// The comparisons of a bare problem, node by node.
struct PairwiseProblem {
  struct Node {
    let id: String
    let matrix: ComparisonMatrix
    let span: Span
  }

  /// At least one; the first is the goal.
  let nodes: [Node]

  init(_ problem: BareProblem) throws(ProblemRefusal) {
    let input = try problem.input("pairwise")
    var nodes: [Node] = []
    for entry in try input.list("\"pairwise\"") {
      let what = "an entry of \"pairwise\""
      let id = try entry.member("node", what).text("\"node\"")
      let children = try entry.member("children", what).textList("\"children\"")
      let matrix = try entry.member("matrix", what)
      var rows: [[Double?]] = []
      for row in try matrix.list("\"matrix\"") {
        var numbers: [Double?] = []
        for cell in try row.list("a row of \"matrix\"") {
          if case .null = cell.content {
            numbers.append(nil)
          } else {
            numbers.append(try cell.number("an entry of \"matrix\""))
          }
        }
        rows.append(numbers)
      }
      let compared = rows
      nodes.append(
        Node(
          id: id,
          matrix: try answer(at: matrix.span) { () throws(Refusal) in
            try ComparisonMatrix(ids: children, entries: compared)
          }, span: entry.span))
    }
    guard !nodes.isEmpty else { throw ProblemRefusal("\"pairwise\" has no node (tooFew)", at: input.span) }
    self.nodes = nodes
  }
}
