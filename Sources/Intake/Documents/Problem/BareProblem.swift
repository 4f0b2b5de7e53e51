package import Decision

/// A bare decision problem: a method, its parameters and numbers, with no comparison around them.
package struct BareProblem: Sendable {
  package let id: String
  package let method: String
  /// Where the method is named.
  package let methodSpan: Span
  /// In the order of the file, like all that follows.
  package let parameters: [ProblemMember]
  /// Empty where the method takes no table.
  package let criteria: [Criterion]
  package let alternatives: [Alternative]
  /// The members that the form names besides the table.
  package let inputs: [ProblemMember]

  package struct Criterion: Sendable {
    package let id: String
    /// Says nothing where ``isTarget`` is true.
    package let direction: Direction
    /// True for the direction `target`: neither end of the scale is the better one.
    package let isTarget: Bool
    /// Nil where the method takes no weights, or where it can do without and none is given.
    package let weight: Double?
    /// Place in the order of importance, 1 for the most important; nil where none is given.
    package let importanceRank: Double?
    package let span: Span
  }

  package struct Alternative: Sendable {
    package let id: String
    /// One for each criterion, in the order of ``BareProblem/criteria``.
    package let cells: [Cell]
    package let span: Span
  }

  package struct Cell: Sendable {
    package let criterion: String
    /// A number, unless the form of the problem takes other cells as well.
    package let content: Decision.Cell
    package let span: Span
  }
}

/// A value of a bare problem and where it stands.
package struct ProblemValue: Sendable {
  package enum Content: Sendable {
    case null
    case truth(Bool)
    /// Finite.
    case number(Double)
    case text(String)
    case list([ProblemValue])
    case map([ProblemMember])
  }

  package let content: Content
  /// A number written as digits alone, such as a seed, which a double would round beyond 2⁵³; nil for any other value.
  package let wholeNumber: UInt64?
  package let span: Span
}

/// A named value of a bare problem.
package struct ProblemMember: Sendable {
  package let name: String
  package let nameSpan: Span
  package let value: ProblemValue
}

/// What the problems of a method are made of, besides `id`, `method` and `parameters`.
package struct ProblemForm: Sendable {
  package enum Table: Sendable {
    /// Neither `criteria` nor `alternatives`.
    case none
    case weighted
    /// Criteria with weights or without.
    case weightable
    /// Criteria without weights.
    case unweighted
    /// Criteria with places of importance, and no alternatives.
    case ranked
  }

  /// What the cells of a table may be.
  package enum Cells: Sendable {
    case numbers
    /// Numbers, intervals stated by the buyer, distributions and missing answers.
    case any
  }

  package let table: Table
  package let cells: Cells
  /// True if a criterion may have the direction `target`.
  package let takesTargets: Bool
  /// Names of further members, every one of them needed.
  package let inputs: [String]
  /// Names of further members that may be left out.
  package let optionalInputs: [String]

  package init(
    _ table: Table, cells: Cells = .numbers, takesTargets: Bool = false, inputs: [String] = [],
    optionalInputs: [String] = []
  ) {
    self.table = table
    self.cells = cells
    self.takesTargets = takesTargets
    self.inputs = inputs
    self.optionalInputs = optionalInputs
  }

  var hasCriteria: Bool { table != .none }
  var hasAlternatives: Bool { table != .none && table != .ranked }

  var members: [String] {
    ["id", "method", "parameters"] + (hasCriteria ? ["criteria"] : []) + (hasAlternatives ? ["alternatives"] : [])
      + inputs + optionalInputs
  }
}
