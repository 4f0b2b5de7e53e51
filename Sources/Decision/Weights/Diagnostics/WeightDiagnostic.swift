/// Shares worked out from the levels of the vendors alone: how much a criterion tells the bids apart.
///
/// They are no weights: nobody was asked what matters, and every bid that comes or goes changes them. The type has no way
/// into a ranking.
package struct DiagnosticShares: Sendable, Equatable, Codable {
  package struct Share: Sendable, Equatable, Codable {
    package let criterion: String
    /// In 0…1; 0 for a criterion in which all vendors have one level.
    package let share: Double
  }

  package static let warning = "These shares change with every bid and never decide."

  /// Method and form, such as `critic/directions`.
  package let variant: String
  /// In the byte order of criterion ids; they sum to 1.
  package let shares: [Share]
  /// Criteria in which all vendors have one level, in byte order.
  package let constantCriteria: [String]
}

/// A way to ``DiagnosticShares``.
package protocol WeightDiagnostic: WeightMethod {
  /// The weights of `matrix` have no effect. Throws `tooFew` without a vendor, `allWeightsZero` where no criterion tells
  /// the vendors apart, `missingCell` where one was left out for a vendor, and what the formula refuses.
  static func shares(of matrix: DecisionMatrix, variant: String) throws(Refusal) -> DiagnosticShares
}

/// The columns of a matrix with those in which all vendors have one level told apart.
struct DiagnosedColumns {
  struct Column {
    let criterion: String
    let isCost: Bool
    let levels: [Double]
    let isConstant: Bool
  }

  let columns: [Column]

  init(of matrix: DecisionMatrix) throws(Refusal) {
    try matrix.requireCommonWeights()
    guard !matrix.rows.isEmpty else { throw Refusal(.tooFew, "", "there is no vendor") }
    columns = matrix.columns.enumerated().map { index, column in
      let levels = matrix.rows.map { $0.levels[index] }
      return Column(
        criterion: column.criterion, isCost: column.direction == .min, levels: levels,
        isConstant: levels.min() == levels.max())
    }
  }

  /// One amount for each column, divided by their sum; a constant column has 0 whatever `amount` would say.
  func shares(
    _ variant: String, _ amount: (Int, Column) throws(Refusal) -> Double
  ) throws(Refusal) -> DiagnosticShares {
    var amounts: [Double] = []
    for (index, column) in columns.enumerated() {
      let amount = column.isConstant ? 0 : try amount(index, column)
      guard amount.isFinite else {
        throw Refusal(.nonFinite, column.criterion, "the share leaves the range of numbers")
      }
      amounts.append(amount)
    }
    let shares: [Double]
    do throws(Refusal) {
      shares = try sharesOfSum(amounts)
    } catch {
      throw Refusal(
        .allWeightsZero, "",
        columns.allSatisfy(\.isConstant)
          ? "no criterion tells the vendors apart, so there are no shares"
          : "by this measure every criterion counts for 0, so there are no shares")
    }
    return DiagnosticShares(
      variant: variant,
      shares: zip(columns, shares).map { .init(criterion: $0.criterion, share: $1) },
      constantCriteria: columns.filter(\.isConstant).map(\.criterion))
  }

  /// Throws `outsideBounds` unless the variant is one of the method's.
  static func require(_ variant: String, of method: any WeightMethod.Type) throws(Refusal) {
    guard method.variants.contains(variant) else {
      throw Refusal(.outsideBounds, variant, "there is no such form of \(method.id)")
    }
  }
}
