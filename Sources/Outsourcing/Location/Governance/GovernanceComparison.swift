/// Whether the estimates of two countries can be told apart.
///
/// z = |a − b| / √(se_a² + se_b²), errors taken as independent, against the two-sided 90 % point of the normal
/// distribution. The relation is not transitive (a and b, b and c may be alike where a and c differ): report pairs, form
/// no classes.
package struct GovernanceComparison: Sendable, Equatable, Codable {
  package enum Statement: Sendable, Equatable, Codable {
    case indistinguishable(z: Double)
    case different(z: Double)
    /// A standard error is missing or not positive.
    case none
  }

  /// From this z on, two estimates are different.
  package static let limit = 1.644854

  package let one: String
  package let other: String
  package let statement: Statement

  /// Of two figures alone, whatever they are figures of.
  package static func statement(_ one: CountryFigure, _ other: CountryFigure) -> Statement {
    guard let first = one.standardError, let second = other.standardError, first > 0, second > 0 else { return .none }
    let z = (one.value - other.value).magnitude / (first * first + second * second).squareRoot()
    return z < limit ? .indistinguishable(z: z) : .different(z: z)
  }

  /// Every pair of different countries once, in the order given; missing if the figure of any is.
  package static func pairs(
    of countries: [String], _ indicator: GovernanceIndicator, in table: GovernanceTable
  ) throws(NoFigure) -> [GovernanceComparison] {
    var figures: [(country: String, figure: CountryFigure)] = []
    for country in countries where !figures.contains(where: { $0.country == country }) {
      let entry = try table.entry(indicator, of: country)
      figures.append((country, CountryFigure(value: entry.estimate, standardError: entry.standardError)))
    }
    return figures.enumerated().flatMap { index, one in
      figures.dropFirst(index + 1).map { other in
        GovernanceComparison(
          one: one.country, other: other.country, statement: statement(one.figure, other.figure))
      }
    }
  }
}
