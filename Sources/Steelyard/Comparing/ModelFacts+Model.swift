internal import Decision
internal import Intake
internal import Outcome
internal import Outsourcing
internal import Reporting

extension ModelFacts {
  /// A criteria model as it goes into the result: weights as they were used, functions by their anchors.
  ///
  /// `requirements` are those of the model and of the comparison it is used in.
  init(_ model: CriteriaModel, requirements: [CriteriaModel.StatedRequirement]) {
    let weights = Dictionary(uniqueKeysWithValues: model.tree.leaves.map { ($0.id, $0) })
    let policy = Self.policy(model.policy)
    self.init(
      id: model.id, title: model.title, source: model.source, file: model.path,
      weights: WeightFacts(
        origin: model.weightOrigin, setBy: model.weightsSetBy, scaling: model.scaling,
        sumBeforeScaling: model.scaling == .scaleToOne && !model.statedWeights.contains { $0.group == nil }
          ? model.criteria.reduce(0) { $0 + $1.weight.value } : nil,
        byMethod: model.statedWeights.isEmpty
          ? nil
          : model.statedWeights.map {
            WeightsByMethodFacts(of: $0.group, setBy: $0.setBy, $0.derived, source: $0.source)
          }),
      missing: policy, openCountsAs: model.openRequirement,
      criteria: Self.criteria(model.criteria, model.tree.nodes, parent: nil, share: 100, weights),
      facts: model.facts.map {
        FactFacts(
          id: $0.id, title: $0.title, question: $0.question, unit: $0.unit, words: $0.words, usedFor: $0.usedFor,
          measure: $0.measure)
      },
      requirements: requirements.map { Self.requirement($0, model) })
  }

  private static func requirement(
    _ stated: CriteriaModel.StatedRequirement, _ model: CriteriaModel
  ) -> RequirementFacts {
    let requirement = stated.requirement
    let subject: RequirementFacts.Subject =
      switch requirement.subject {
      case .leaf: .criterion
      case .fact: .fact
      case .group: .group
      }
    let (least, most, words): (Double?, Double?, [String]?) =
      switch requirement.condition {
      case .atLeast(let least): (least, nil, nil)
      case .atMost(let most): (nil, most, nil)
      case .oneOf(let words): (nil, nil, words)
      }
    return RequirementFacts(
      id: requirement.id, title: stated.title, subject: subject, criterion: requirement.subject.id,
      condition: TestedSubject(requirement.subject, of: model).condition(requirement), atLeast: least, atMost: most,
      oneOf: words, reason: stated.reason, source: stated.source)
  }

  private static func policy(_ policy: CellPolicy) -> MissingFacts {
    let (word, points): (String, Double?) =
      switch policy.notApplicable {
      case .neutral(let points): ("neutral", points)
      case .full: ("full", nil)
      case .zero: ("zero", nil)
      case .exclude: ("exclude", nil)
      }
    return MissingFacts(
      notApplicable: word, neutralPoints: points, vendorInterval: policy.vendorInterval, outside: policy.outside)
  }

  private static func criteria(
    _ nodes: [CriteriaModel.Node], _ checked: [CriteriaTree.Node], parent: String?, share: Double,
    _ leaves: [String: CriteriaTree.Leaf]
  ) -> [CriterionFacts] {
    zip(nodes, checked).flatMap { node, checked -> [CriterionFacts] in
      let own = share * checked.weight
      let facts = CriterionFacts(
        id: node.id, title: node.title, question: node.question, parent: parent, localWeight: 100 * checked.weight,
        globalWeight: leaves[node.id].map { 100 * $0.globalWeight } ?? own, leaf: node.leaf.map(leaf))
      return [facts] + criteria(node.children, checked.children, parent: node.id, share: own, leaves)
    }
  }

  private static func leaf(_ leaf: CriteriaModel.Leaf) -> LeafFacts {
    LeafFacts(
      kind: leaf.kind, measure: leaf.measure, evidence: leaf.evidence,
      rubric: leaf.rubric.map { RubricFacts(score: $0.score, meaning: $0.meaning) }, unit: leaf.unit,
      currency: leaf.currency, direction: leaf.direction,
      valueFunction: leaf.priceFormula.map { type(of: $0).id } ?? type(of: leaf.function).form,
      anchors: leaf.priceFormula == nil ? anchors(leaf.function) : [],
      variant: leaf.priceFormula.flatMap { $0.variant.isEmpty ? nil : $0.variant })
  }

  private static func anchors(_ function: any ValueFunction) -> [LeafFacts.Anchor] {
    func anchor(_ level: Double, _ value: Double) -> LeafFacts.Anchor {
      .init(level: shortestForm(of: level), value: value)
    }
    func ends(_ anchors: Anchors) -> [LeafFacts.Anchor] { [anchor(anchors.worst, 0), anchor(anchors.best, 100)] }
    switch function {
    case let linear as Linear: return ends(linear.anchors)
    case let plateau as Plateau: return ends(plateau.anchors)
    case let exponential as Exponential: return ends(exponential.anchors)
    case let logistic as Logistic: return ends(logistic.anchors)
    case let lines as PiecewiseLinear: return lines.points.map { anchor($0.level, $0.value) }
    case let step as Step:
      return [.init(level: "none of the thresholds", value: step.below)]
        + step.thresholds.map { anchor($0.level, $0.value) }
    case let levels as Levels: return levels.entries.map { .init(level: $0.label, value: $0.value) }
    case let target as Target:
      return [
        anchor(target.low, 0), anchor(target.idealFrom, 100), anchor(target.idealTo, 100), anchor(target.high, 0),
      ]
    default: return []
    }
  }
}
