package import Decision
package import Outsourcing

/// Weights of one level of a model that a comparison gives by a method, in place of those of the model.
package struct StatedWeights: Sendable {
  /// Id of the group whose criteria are weighed; nil for the uppermost ones.
  package let group: String?
  /// Who said so; nil where nobody is named.
  package let setBy: String?
  package let derived: DerivedWeights
  package let source: SourceReference
}

extension CriteriaModel {
  /// The model with the weights of some levels replaced. Throws what ``CriteriaTree/init(_:scaling:)`` throws.
  func weighed(by levels: [StatedWeights]) throws(Refusals) -> CriteriaModel {
    let byGroup = Dictionary(levels.map { ($0.group ?? "", $0.derived) }) { first, _ in first }
    func reweighed(_ nodes: [CriteriaTree.Node], under group: String) -> [CriteriaTree.Node] {
      nodes.map { node in
        let weight = byGroup[group]?.weight(of: node.id) ?? node.weight
        return node.isGroup
          ? .group(node.id, weight: weight, reweighed(node.children, under: node.id))
          : .leaf(node.id, weight: weight)
      }
    }
    // Shares sum to 1 but for the last bits; those of the model were checked when it was read.
    let tree = try CriteriaTree(reweighed(tree.nodes, under: ""), scaling: .scaleToOne)
    return CriteriaModel(
      id: id, title: title, source: source, weightOrigin: weightOrigin, weightsSetBy: weightsSetBy, scaling: scaling,
      policy: policy, openRequirement: openRequirement, criteria: criteria, leaves: leaves, facts: facts,
      inputs: inputs, controls: controls, factors: factors, requirements: requirements, tree: tree, path: path,
      statedWeights: levels)
  }
}
