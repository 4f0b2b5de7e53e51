internal import Decision
internal import Intake
internal import Outcome
internal import Outsourcing

extension Evaluating {
  /// What is known of the countries of delivery sites; nil where no bid names one.
  func location(_ analyses: [BidAnalysis]) -> LocationFacts? {
    let delivery = analyses.flatMap(\.bid.sites).filter { $0.role == .delivery }
    let countries = Set(delivery.map(\.country)).sorted(by: bytesPrecede)
    guard !countries.isEmpty else { return nil }
    let language = comparison.buyer.service?.language
    return LocationFacts(
      language: language,
      countries: countries.map { country in
        let (able, missing) = Self.parts { () throws(NotDerivable) in try ableToUse(language, in: country) }
        return CountryFacts(
          country: country, ableToUseLanguage: able, languageMissing: language == nil ? nil : missing,
          governance: GovernanceIndicator.allCases.map { governance($0, of: country) })
      },
      pairs: GovernanceIndicator.allCases.flatMap { indicator in pairs(of: countries, by: indicator) })
  }

  /// The data sets that ``location(_:)`` takes figures from.
  func sources(of location: LocationFacts) -> [DataSource] {
    let data = comparison.buyer.data
    return [location.language == nil ? nil : try? data.languages().source, try? data.governance().source]
      .compactMap { $0 }
  }

  private func ableToUse(_ language: String?, in country: String) throws(NotDerivable) -> Double {
    guard let language, let tag = LanguageTag(language) else {
      throw NotDerivable("the comparison names no service language")
    }
    let table = try comparison.buyer.data.languages()
    return try BidAnalysis.figure { () throws(NoFigure) in try table.entry(for: tag, in: country) }.percent
  }

  private func governance(_ indicator: GovernanceIndicator, of country: String) -> GovernanceFacts {
    let (entry, missing) = Self.parts { () throws(NotDerivable) in try self.entry(indicator, of: country) }
    return GovernanceFacts(
      indicator: indicator, estimate: entry?.estimate, standardError: entry?.standardError, year: entry?.year,
      missing: missing)
  }

  private func entry(
    _ indicator: GovernanceIndicator, of country: String
  ) throws(NotDerivable) -> GovernanceTable.Entry {
    let table = try comparison.buyer.data.governance()
    return try BidAnalysis.figure { () throws(NoFigure) in try table.entry(indicator, of: country) }
  }

  /// Pairs of the countries that have an estimate; those without one are named where their figure would stand.
  private func pairs(of countries: [String], by indicator: GovernanceIndicator) -> [CountryPairFacts] {
    let known = countries.filter { (try? entry(indicator, of: $0)) != nil }
    guard let table = try? comparison.buyer.data.governance(),
      let pairs = try? GovernanceComparison.pairs(of: known, indicator, in: table)
    else { return [] }
    return pairs.map { CountryPairFacts($0, by: indicator) }
  }

  private static func parts<Value>(_ make: () throws(NotDerivable) -> Value) -> (Value?, String?) {
    do throws(NotDerivable) {
      return (try make(), nil)
    } catch {
      return (nil, error.sentence)
    }
  }
}
