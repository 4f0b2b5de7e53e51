/// Linear statements about weights that are at least 0 and sum to 1, with a point that shows they can hold together.
package struct WeightStatements: Sendable, Equatable {
  /// Σ coefficient·weight ≤ bound, or = bound.
  package struct Statement: Sendable, Equatable {
    /// One for each criterion.
    package let coefficients: [Double]
    package let bound: Double

    package init(_ coefficients: [Double], _ bound: Double) {
      self.coefficients = coefficients
      self.bound = bound
    }
  }

  /// What the coefficients and ``start`` refer to, in any order.
  package let criteria: [String]
  package let atMost: [Statement]
  package let equal: [Statement]
  /// Strictly inside every statement of ``atMost`` and every weight ≥ 0 that the equalities leave open.
  package let start: [Double]

  package init(criteria: [String], atMost: [Statement], equal: [Statement] = [], start: [Double]) {
    self.criteria = criteria
    self.atMost = atMost
    self.equal = equal
    self.start = start
  }

  /// The same with the criteria in the byte order of their ids.
  ///
  /// Throws `missingCell` if a list has not one number for each criterion, and `nonFinite`.
  func inOrder() throws(Refusal) -> WeightStatements {
    let lists = (atMost + equal).map(\.coefficients) + [start]
    guard lists.allSatisfy({ $0.count == criteria.count }) else {
      throw Refusal(.missingCell, "", "a statement about weights has not one coefficient for each criterion")
    }
    guard lists.allSatisfy({ $0.allSatisfy(\.isFinite) }), (atMost + equal).allSatisfy(\.bound.isFinite) else {
      throw Refusal(.nonFinite, "", "a statement about weights is not finite")
    }
    let order = criteria.indices.sorted { bytesPrecede(criteria[$0], criteria[$1]) }
    func sorted(_ statements: [Statement]) -> [Statement] {
      statements.map { statement in Statement(order.map { statement.coefficients[$0] }, statement.bound) }
    }
    return WeightStatements(
      criteria: order.map { criteria[$0] }, atMost: sorted(atMost), equal: sorted(equal),
      start: order.map { start[$0] })
  }
}
