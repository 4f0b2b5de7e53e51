/// A polytope as a sampler needs it: a point well inside, and what limits a step from there.
package struct WeightInterior: Sendable, Equatable {
  /// Weights as far as can be from the nearest of ``limits`` (a Chebyshev centre within weights of sum 1), on all of
  /// ``equalities``.
  package let startingPoint: [Double]
  /// Σ coefficient·weight ≤ right side, each with room; bounds at 0 and 1 included where they say something.
  package let limits: [WeightRow]
  /// Σ coefficient·weight = right side: stated equalities, and limits that have no room because others meet them from
  /// the other side. The sum of 1 is not among them. Rows may depend on one another.
  package let equalities: [WeightRow]

  /// Distance of ``startingPoint`` from the nearest limit, among weights that sum to 1; 0 if the polytope is one point.
  package var slack: Double {
    limits.map { ($0.rightSide - $0.value(at: startingPoint)) / WeightPolytope.spread($0) }.min() ?? 0
  }
}

extension WeightPolytope {
  /// Throws `sizeLimit` if a linear programme does not settle.
  package func interior() throws(Refusal) -> WeightInterior {
    var equalities = limits.filter { $0.isEquality && Self.spread($0) > Self.tolerance }
    // A row that gives the same for all weights of sum 1 limits nothing, since the polytope is not empty.
    var open = limits.filter { !$0.isEquality && Self.spread($0) > Self.tolerance }
    var centre = try centre(open, equalities)
    if centre.slack <= Self.tolerance {
      var optimiser = try WeightOptimiser(self)
      var roomy: [WeightRow] = []
      for row in open {
        let least = 0 - (try optimiser.maximum(of: row.coefficients.map { 0 - $0 }))
        if row.rightSide - least <= Self.tolerance {
          equalities.append(WeightRow(row.coefficients, atMost: row.rightSide, isEquality: true))
        } else {
          roomy.append(row)
        }
      }
      open = roomy
      centre = try self.centre(open, equalities)
    }
    return WeightInterior(
      startingPoint: centre.point, limits: open, equalities: equalities)
  }

  private func centre(
    _ open: [WeightRow], _ equalities: [WeightRow]
  ) throws(Refusal) -> (point: [Double], slack: Double) {
    let program = try LinearProgram(
      low: low, high: high, rows: equalities,
      extra: open.map { row in
        .init(row.coefficients + [Self.spread(row)], atMost: row.rightSide - row.value(at: low))
      }, extraLimits: [1])
    let corner = try program.maximise(Array(repeating: 0, count: criteria.count) + [1])
    return (zip(low, corner.point).map { $0 + $1 }, corner.point.last ?? 0)
  }

  /// How fast the value of a row can change with a step of length 1 that keeps the sum of the weights.
  static func spread(_ row: WeightRow) -> Double {
    let mean = sum(row.coefficients) / Double(row.coefficients.count)
    return row.coefficients.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }.squareRoot()
  }
}
