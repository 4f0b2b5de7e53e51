/// A leaf with all that is needed to value a cell.
package struct Criterion: Sendable {
  package let id: String
  package let function: any ValueFunction

  package init(id: String, function: any ValueFunction) {
    self.id = id
    self.function = function
  }
}

/// One vendor: its cells by leaf id, its declared facts by theirs. What has no entry is unanswered.
package struct Alternative: Sendable, Equatable {
  package let id: String
  package let cells: [String: Cell]
  package let facts: [String: Cell]
  /// Requirements the buyer has checked, by id; the finding replaces the test.
  package let confirmed: [String: Requirement.Result]

  package init(
    id: String, cells: [String: Cell], facts: [String: Cell] = [:], confirmed: [String: Requirement.Result] = [:]
  ) {
    self.id = id
    self.cells = cells
    self.facts = facts
    self.confirmed = confirmed
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
