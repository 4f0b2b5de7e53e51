internal import Decision
internal import Intake

/// A tree of criteria in the parameter `tree`, its weights used as given.
///
/// A node is called by its path, the ids from the top joined with a full stop, so that two groups may hold children of
/// the same name.
struct ProblemTree {
  let tree: CriteriaTree
  /// Where each node stands, by its path.
  private let spans: [String: Span]
  private let span: Span

  init(_ parameters: SolverParameters) throws(ProblemRefusal) {
    guard let value = parameters.value("tree") else {
      throw ProblemRefusal(
        "the problem has no parameter tree", at: parameters.span("tree"),
        help: "give the parameter tree: a \(Self.form)")
    }
    var spans: [String: Span] = [:]
    let nodes = try Self.nodes(in: value, under: "", depth: 1, spans: &spans)
    do throws(Refusals) {
      tree = try CriteriaTree(nodes, scaling: .useAsGiven)
    } catch {
      let first = error.all.first ?? Refusal(.emptyGroup, "", "the tree has no criterion")
      throw ProblemRefusal(first, at: spans[first.subject] ?? value.span)
    }
    self.spans = spans
    span = value.span
  }

  /// Where a node stands.
  func span(of path: String) -> Span { spans[path] ?? span }

  private static let form =
    "list of nodes {\"id\", \"local_weight\", \"children\"}, where a node without children is a leaf"

  private static func nodes(
    in value: ProblemValue, under parent: String, depth: Int, spans: inout [String: Span]
  ) throws(ProblemRefusal) -> [CriteriaTree.Node] {
    guard case .list(let entries) = value.content else {
      throw ProblemRefusal("the nodes of a tree stand in a list", at: value.span, help: "write a \(form)")
    }
    // What lies deeper is refused by the tree, which needs to see one level too many and no more.
    guard depth <= CriteriaTree.greatestDepth else { return [] }
    var nodes: [CriteriaTree.Node] = []
    for entry in entries { nodes.append(try node(entry, under: parent, depth: depth, spans: &spans)) }
    return nodes
  }

  private static func node(
    _ value: ProblemValue, under parent: String, depth: Int, spans: inout [String: Span]
  ) throws(ProblemRefusal) -> CriteriaTree.Node {
    guard case .map(let members) = value.content else {
      throw ProblemRefusal("a node of a tree is an object", at: value.span, help: "write a \(form)")
    }
    if let stranger = members.first(where: { !["id", "local_weight", "children"].contains($0.name) }) {
      throw ProblemRefusal(
        "a node of a tree has no \"\(shortened(stranger.name))\"", at: stranger.nameSpan,
        help: "known are id, local_weight, children")
    }
    guard let id = members.first(where: { $0.name == "id" })?.value, case .text(let name) = id.content else {
      throw ProblemRefusal("a node of a tree needs an id, which is a text", at: value.span)
    }
    let path = parent.isEmpty ? name : "\(parent).\(name)"
    let weight = members.first { $0.name == "local_weight" }?.value
    guard let weight, case .number(let share) = weight.content else {
      throw ProblemRefusal(
        "\"\(shortened(path))\" needs a local_weight, which is a number", at: weight?.span ?? value.span)
    }
    // Of two nodes of one name the second is refused, so its place is the one kept.
    spans[path] = id.span
    guard let children = members.first(where: { $0.name == "children" })?.value else {
      return .leaf(path, weight: share)
    }
    return .group(path, weight: share, try nodes(in: children, under: path, depth: depth + 1, spans: &spans))
  }
}
