package import Decision
package import Outsourcing

/// The criteria model as it was used.
package struct ModelFacts: Codable, Sendable, Equatable {
  package let id: String
  package let title: String
  package let source: String?
  package let file: String
  package let weights: WeightFacts
  package let missing: MissingFacts
  package let openCountsAs: OpenRequirement
  /// Groups and leaves in the order of the model, each group before its criteria.
  package let criteria: [CriterionFacts]
  /// Facts that no criterion scores.
  package let facts: [FactFacts]
  package let requirements: [RequirementFacts]

  package init(
    id: String, title: String, source: String?, file: String, weights: WeightFacts, missing: MissingFacts,
    openCountsAs: OpenRequirement, criteria: [CriterionFacts], facts: [FactFacts], requirements: [RequirementFacts]
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.file = file
    self.weights = weights
    self.missing = missing
    self.openCountsAs = openCountsAs
    self.criteria = criteria
    self.facts = facts
    self.requirements = requirements
  }
}

package struct WeightFacts: Codable, Sendable, Equatable {
  package let origin: String
  package let setBy: String?
  package let scaling: CriteriaTree.Scaling
  /// Sum of the top level as written, where the weights were scaled.
  package let sumBeforeScaling: Double?
  /// Levels whose weights came out of a method; nil where all are the model's own.
  package let byMethod: [WeightsByMethodFacts]?

  package init(
    origin: String, setBy: String?, scaling: CriteriaTree.Scaling, sumBeforeScaling: Double?,
    byMethod: [WeightsByMethodFacts]? = nil
  ) {
    self.byMethod = byMethod
    self.origin = origin
    self.setBy = setBy
    self.scaling = scaling
    self.sumBeforeScaling = sumBeforeScaling
  }
}

package struct MissingFacts: Codable, Sendable, Equatable {
  /// `neutral`, `full`, `zero` or `exclude`.
  package let notApplicable: String
  /// Points of `neutral`.
  package let neutralPoints: Double?
  package let vendorInterval: CellPolicy.VendorInterval
  package let outside: OutsideRule

  package init(
    notApplicable: String, neutralPoints: Double?, vendorInterval: CellPolicy.VendorInterval, outside: OutsideRule
  ) {
    self.notApplicable = notApplicable
    self.neutralPoints = neutralPoints
    self.vendorInterval = vendorInterval
    self.outside = outside
  }
}

/// A group or a leaf.
package struct CriterionFacts: Codable, Sendable, Equatable {
  package let id: String
  package let title: String
  package let question: String?
  /// Id of the group it stands in; nil at the top.
  package let parent: String?
  /// Percent of the level, after scaling.
  package let localWeight: Double
  /// Percent of the whole decision.
  package let globalWeight: Double
  /// Nil for a group.
  package let leaf: LeafFacts?

  package init(
    id: String, title: String, question: String?, parent: String?, localWeight: Double, globalWeight: Double,
    leaf: LeafFacts?
  ) {
    self.id = id
    self.title = title
    self.question = question
    self.parent = parent
    self.localWeight = localWeight
    self.globalWeight = globalWeight
    self.leaf = leaf
  }
}

package struct LeafFacts: Codable, Sendable, Equatable {
  package let kind: CriterionKind
  /// Id of what computes it; nil for what is stated, judged or only overridden.
  package let measure: String?
  /// What evidence is asked.
  package let evidence: String?
  /// What each score of a judged criterion means, lowest first; empty for others.
  package let rubric: [RubricFacts]
  package let unit: Unit
  package let currency: String?
  package let direction: Direction?
  /// `linear`, `levels`, …; the id of the price formula where the other bids measure a price.
  package let valueFunction: String
  /// Levels with their values, enough to draw the function: the anchors, the points, the steps or the words; empty where
  /// the other bids measure a price.
  package let anchors: [Anchor]
  /// Tells the forms of a price formula apart, such as `k = 2`; nil for everything else.
  package let variant: String?

  package struct Anchor: Codable, Sendable, Equatable {
    /// A number in the criterion's unit in shortest form, or a word of its scale.
    package let level: String
    /// 0…100.
    package let value: Double

    package init(level: String, value: Double) {
      self.level = level
      self.value = value
    }
  }

  package init(
    kind: CriterionKind, measure: String? = nil, evidence: String?, rubric: [RubricFacts], unit: Unit,
    currency: String?,
    direction: Direction?, valueFunction: String, anchors: [Anchor], variant: String? = nil
  ) {
    self.kind = kind
    self.measure = measure
    self.evidence = evidence
    self.rubric = rubric
    self.unit = unit
    self.currency = currency
    self.direction = direction
    self.valueFunction = valueFunction
    self.anchors = anchors
    self.variant = variant
  }
}

package struct RubricFacts: Codable, Sendable, Equatable {
  /// 0…5, as written.
  package let score: String
  package let meaning: String

  package init(score: String, meaning: String) {
    self.score = score
    self.meaning = meaning
  }
}

/// A declared fact: answered like a leaf, scored by none.
package struct FactFacts: Codable, Sendable, Equatable {
  package let id: String
  package let title: String
  /// What is asked, in plain words.
  package let question: String?
  package let unit: Unit
  /// The words it is answered with; empty for numbers.
  package let words: [String]
  package let usedFor: String?
  /// Id of what computes it; nil for what a bid states.
  package let measure: String?

  package init(
    id: String, title: String, question: String? = nil, unit: Unit, words: [String], usedFor: String?,
    measure: String? = nil
  ) {
    self.measure = measure
    self.id = id
    self.title = title
    self.question = question
    self.unit = unit
    self.words = words
    self.usedFor = usedFor
  }
}

package struct RequirementFacts: Codable, Sendable, Equatable {
  /// What a must-have tests.
  package enum Subject: String, Codable, Sendable {
    case criterion, fact, group
  }

  package let id: String
  package let title: String
  package let subject: Subject
  /// Id of what is tested.
  package let criterion: String
  /// In English words: `at least 4 percent`.
  package let condition: String
  /// The condition in values, in the unit of what is tested: exactly one of the three, and none in a file written before
  /// they were added.
  package let atLeast: Double?
  package let atMost: Double?
  package let oneOf: [String]?
  package let reason: String?
  package let source: SourceReference

  package init(
    id: String, title: String, subject: Subject, criterion: String, condition: String, atLeast: Double? = nil,
    atMost: Double? = nil, oneOf: [String]? = nil, reason: String?, source: SourceReference
  ) {
    self.id = id
    self.title = title
    self.subject = subject
    self.criterion = criterion
    self.condition = condition
    self.atLeast = atLeast
    self.atMost = atMost
    self.oneOf = oneOf
    self.reason = reason
    self.source = source
  }
}
