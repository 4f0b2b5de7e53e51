internal import Decision
internal import Intake

/// What a problem says about weights that are free, and where each statement stands.
struct WeightStatements {
  static let names = ["weight_bounds", "weight_order", "weight_constraints"]

  private(set) var statements: [WeightStatement] = []
  private let criteria: [String]
  private let parameters: SolverParameters

  init(_ problem: BareProblem, _ parameters: SolverParameters) throws(ProblemRefusal) {
    criteria = problem.criteria.map(\.id)
    self.parameters = parameters
    try readBounds()
    try readOrder()
    try readConstraints()
  }

  /// The weights that fulfil all statements; refuses statements that cannot hold together.
  func polytope(at span: Span) throws(ProblemRefusal) -> WeightPolytope {
    do throws(Refusal) {
      return try WeightPolytope(criteria: criteria, statements)
    } catch {
      throw ProblemRefusal(error, at: Self.names.first(where: parameters.isGiven).map(parameters.span) ?? span)
    }
  }

  private mutating func readBounds() throws(ProblemRefusal) {
    for bound in try parameters.pairs("weight_bounds", of: criteria) ?? [] {
      try add(.bounds(criterion: bound.name, low: bound.low, high: bound.high), at: bound.span)
    }
  }

  private mutating func readOrder() throws(ProblemRefusal) {
    guard let value = parameters.value("weight_order") else { return }
    guard case .list(let entries) = value.content else {
      throw ProblemRefusal("weight_order is a list of criteria, most important first", at: value.span)
    }
    var order: [String] = []
    for entry in entries {
      guard case .text(let id) = entry.content else {
        throw ProblemRefusal("a criterion in weight_order is a text", at: entry.span)
      }
      try check(id, at: entry.span, "weight_order")
      guard !order.contains(id) else {
        throw ProblemRefusal("\"\(shortened(id))\" stands twice in weight_order (duplicateId)", at: entry.span)
      }
      order.append(id)
    }
    statements.append(.order(order))
  }

  private mutating func readConstraints() throws(ProblemRefusal) {
    guard let value = parameters.value("weight_constraints") else { return }
    guard case .list(let entries) = value.content else {
      throw ProblemRefusal("weight_constraints is a list of texts, such as \"a <= 2*b\"", at: value.span)
    }
    for entry in entries {
      guard case .text(let text) = entry.content else {
        throw ProblemRefusal("a statement in weight_constraints is a text, such as \"a <= 2*b\"", at: entry.span)
      }
      let constraint: WeightConstraint
      do throws(WeightConstraintText.Fault) {
        constraint = try WeightConstraintText.constraint(text, criteria: criteria)
      } catch {
        throw ProblemRefusal(
          error.text, at: entry.span, help: "write sums of c or number*c on both sides of <= or >=, or a number")
      }
      try add(.linear(constraint), at: entry.span)
    }
  }

  /// Refuses at its place what no weights at all fulfil.
  private mutating func add(_ statement: WeightStatement, at span: Span) throws(ProblemRefusal) {
    do throws(Refusal) {
      _ = try WeightPolytope(criteria: criteria, [statement])
    } catch {
      throw ProblemRefusal(error, at: span)
    }
    statements.append(statement)
  }

  private func check(_ id: String, at span: Span, _ parameter: String) throws(ProblemRefusal) {
    guard criteria.contains(id) else {
      throw ProblemRefusal.noCriterion(id, in: parameter, among: criteria, at: span)
    }
  }
}
