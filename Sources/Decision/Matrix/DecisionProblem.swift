/// A leaf with all that is needed to value a cell.
package struct Criterion: Sendable {
  package let id: String
  package let function: any ValueFunction

  package init(id: String, function: any ValueFunction) {
    self.id = id
    self.function = function
  }
}

/// One vendor's cells, by leaf id. A leaf without an entry is unanswered.
package struct Alternative: Sendable, Equatable {
  package let id: String
  package let cells: [String: Cell]

  package init(id: String, cells: [String: Cell]) {
    self.id = id
    self.cells = cells
  }
}

/// Everything a decision by additive value rests on.
package struct DecisionProblem: Sendable {
  package let tree: CriteriaTree
  package let criteria: [Criterion]
  package let requirements: [Requirement]
  package let openRequirement: OpenRequirement
  package let policy: CellPolicy
  package let alternatives: [Alternative]

  /// `criteria` must hold exactly the leaves of `tree`; see ``ValueTable/init(of:)``.
  package init(
    tree: CriteriaTree, criteria: [Criterion], requirements: [Requirement] = [],
    openRequirement: OpenRequirement = .conditional, policy: CellPolicy = CellPolicy(),
    alternatives: [Alternative]
  ) {
    self.tree = tree
    self.criteria = criteria
    self.requirements = requirements
    self.openRequirement = openRequirement
    self.policy = policy
    self.alternatives = alternatives
  }
}
