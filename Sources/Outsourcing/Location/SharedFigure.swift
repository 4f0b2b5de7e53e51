/// What a data set says about a country.
package struct CountryFigure: Sendable, Equatable, Codable {
  package let value: Double
  /// Nil if the set states none.
  package let standardError: Double?

  package init(value: Double, standardError: Double?) {
    self.value = value
    self.standardError = standardError
  }
}

/// A figure of countries brought together over the delivery sites of a bid by their shares of the work.
package struct SharedFigure: Sendable, Equatable, Codable {
  package struct Part: Sendable, Equatable, Codable {
    package let site: String
    package let country: String
    /// Percent of the work.
    package let share: Double
    package let figure: CountryFigure
  }

  /// Σ share · value.
  package let value: Double
  /// √(Σ over countries (share · standard error)²): errors of different countries are taken as independent, sites of one
  /// country share one error. Nil if any is missing or not positive.
  package let standardError: Double?
  /// In the order of the bid.
  package let parts: [Part]
  package let source: DataSource

  /// Missing if the figure of any country is; the reason then names every such country.
  init(
    over sites: [Site], source: DataSource, figure: (String) throws(NoFigure) -> CountryFigure
  ) throws(NoFigure) {
    let shares = try WorkShare.all(of: sites)
    var (parts, gaps): ([Part], [NoFigure]) = ([], [])
    for share in shares {
      do {
        let country = share.site.country
        parts.append(
          Part(site: share.site.id, country: country, share: share.share, figure: try figure(country)))
      } catch {
        if !gaps.contains(error) { gaps.append(error) }
      }
    }
    if let first = gaps.first {
      throw NoFigure(first.reason, gaps.map(\.sentence).joined(separator: "; "))
    }
    value = WorkShare.mean(parts.map(\.figure.value), by: shares)
    standardError = Self.standardError(of: parts)
    self.parts = parts
    self.source = source
  }

  private static func standardError(of parts: [Part]) -> Double? {
    let total = parts.map(\.share).reduce(0, +)
    var squares = 0.0
    for country in Set(parts.map(\.country)).sorted() {
      let here = parts.filter { $0.country == country }
      guard let error = here.first?.figure.standardError, error > 0 else { return nil }
      let weighted = here.map(\.share).reduce(0, +) / total * error
      squares += weighted * weighted
    }
    return squares.squareRoot()
  }
}
