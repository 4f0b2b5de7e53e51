package import Decision
package import Outsourcing

/// A criteria model as read, checked and ready to value cells.
package struct CriteriaModel: Sendable {
  package let id: String
  package let title: String
  package let source: String?
  package let weightOrigin: String
  package let weightsSetBy: String?
  package let scaling: CriteriaTree.Scaling
  package let policy: CellPolicy
  package let openRequirement: OpenRequirement
  package let criteria: [Node]
  /// All leaves in the order of the model.
  package let leaves: [Leaf]
  package let facts: [Fact]
  /// Which leaf or fact plays a part in computed figures, by the name of the part.
  package let inputs: [String: String]
  package let controls: [Control]
  /// What evidence is worth in computed figures.
  package let factors: EvidenceFactors
  package let requirements: [StatedRequirement]
  package let tree: CriteriaTree
  /// Path of the file, as it is shown.
  package let path: String
  /// Levels whose weights a comparison gives by a method; empty where all weights are the model's own.
  package var statedWeights: [StatedWeights] = []

  /// A group or a leaf, with its words and its place.
  package struct Node: Sendable {
    package let id: String
    package let title: String
    package let question: String?
    /// As written; percent of the level.
    package let weight: Quantity
    package let children: [Node]
    package let leaf: Leaf?
    package let place: SourceReference
  }

  package struct Leaf: Sendable {
    package let id: String
    package let title: String
    package let kind: CriterionKind
    /// Id of what computes a derived leaf; nil for others, and where only overrides give a value.
    package let measure: String?
    /// Points of certificate schemes, for the measure that scores them.
    package let schemes: [Scheme]
    /// What evidence is asked.
    package let evidence: String?
    package let rubric: [RubricLine]
    package let unit: Unit
    package let currency: String?
    /// Nil for words and for two-sided targets.
    package let direction: Direction?
    /// Of the level; where the other bids measure a price, of the score from 0 to 100 that the formula gives it.
    package let function: any ValueFunction
    /// The formula by which the other bids measure a price; nil where a level stands for itself.
    package var priceFormula: (any PriceFormula)?
  }

  package struct RubricLine: Sendable {
    /// 0…5, as written.
    package let score: String
    package let meaning: String
  }

  /// A fact that bids state and no leaf scores: must-haves and derived measures use it.
  package struct Fact: Sendable {
    package let id: String
    package let title: String
    package let question: String?
    package let unit: Unit
    /// The words it is answered with; empty for numbers.
    package let words: [String]
    package let usedFor: String?
    /// Id of what computes it; nil for what a bid states.
    package let measure: String?
  }

  /// A security control that bids answer with yes, partly or no; it stands among the facts as well.
  package struct Control: Sendable {
    package let id: String
    package let weight: Double
  }

  package struct Scheme: Sendable, Equatable {
    /// Id of the certificate scheme.
    package let id: String
    package let points: Double
  }

  package struct StatedRequirement: Sendable {
    package let requirement: Requirement
    package let title: String
    package let reason: String?
    /// The class of data it is asked for; nil for all.
    package let data: DataClass?
    package let source: SourceReference

    /// False if the buyer handles no data of its class.
    func applies(to declaration: BuyerDeclaration?) -> Bool {
      data.map { declaration?.data.contains($0) ?? true } ?? true
    }
  }
}

extension CriteriaModel {
  /// The model with some leaves read otherwise; ids and weights stay.
  func replacingLeaves(_ replace: (Leaf) -> Leaf) -> CriteriaModel {
    func replaced(_ node: Node) -> Node {
      Node(
        id: node.id, title: node.title, question: node.question, weight: node.weight,
        children: node.children.map(replaced), leaf: node.leaf.map(replace), place: node.place)
    }
    return CriteriaModel(
      id: id, title: title, source: source, weightOrigin: weightOrigin, weightsSetBy: weightsSetBy, scaling: scaling,
      policy: policy, openRequirement: openRequirement, criteria: criteria.map(replaced),
      leaves: leaves.map(replace), facts: facts, inputs: inputs, controls: controls, factors: factors,
      requirements: requirements, tree: tree, path: path, statedWeights: statedWeights)
  }
}
