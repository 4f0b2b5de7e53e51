/// Estimates of how countries are governed, each with its standard error.
package struct GovernanceTable: Sendable {
  package struct Entry: Sendable, Equatable {
    package let estimate: Double
    /// Nil if the set states none.
    package let standardError: Double?
    /// How many sources the estimate rests on; nil if the set does not say.
    package let sources: Int?
    /// Rank among all countries, 0 lowest, 100 highest; nil if the set does not say.
    package let percentile: Double?
    package let year: Int
  }

  private struct Key: Hashable {
    let country: String
    let indicator: GovernanceIndicator
  }

  package let source: DataSource
  private let entries: [Key: Entry]

  /// The extract of the Worldwide Governance Indicators that the program carries.
  package static let shipped = Result { () throws(DataFaults) in try GovernanceTable(csv: ShippedData.governance) }

  /// Reads columns `country,indicator,year,estimate,se,sources,percentile`, one row for a country and an indicator;
  /// the last three may be empty.
  package init(csv: String, file: DataSource.File? = nil) throws(DataFaults) {
    var faults: [DataFault] = []
    let table = DataTable(
      csv: csv, columns: ["country", "indicator", "year", "estimate", "se", "sources", "percentile"], file: file,
      faults: &faults)
    var entries: [Key: Entry] = [:]
    for row in table.rows {
      let country = row.fields[0]
      if !Country.isKnown(country) {
        faults.append(.init(.value, line: row.line, "\"\(country)\" is no country code of ISO 3166-1 alpha-2"))
      }
      guard let indicator = GovernanceIndicator(rawValue: row.fields[1]) else {
        faults.append(.init(.value, line: row.line, "the indicator \"\(row.fields[1])\" is neither PV nor RL"))
        continue
      }
      guard let entry = Self.entry(row, faults: &faults) else { continue }
      if entries.updateValue(entry, forKey: Key(country: country, indicator: indicator)) != nil {
        faults.append(.init(.duplicate, line: row.line, "\(indicator.rawValue) of \(country) stands twice"))
      }
    }
    guard faults.isEmpty else { throw DataFaults(faults: faults) }
    source = table.source
    self.entries = entries
  }

  private static func entry(_ row: DataTable.Row, faults: inout [DataFault]) -> Entry? {
    let before = faults.count
    func number(_ index: Int, _ column: String, empty: Bool, _ range: ClosedRange<Double>) -> Double? {
      let text = row.fields[index]
      if empty, text.isEmpty { return nil }
      guard let value = DataTable.number(text, column, line: row.line, faults: &faults) else { return nil }
      if !range.contains(value) {
        faults.append(.init(.value, line: row.line, "the \(column) \(text) is out of range"))
      }
      return value
    }
    let year = Int(row.fields[2])
    if year == nil {
      faults.append(.init(.value, line: row.line, "the year \"\(row.fields[2])\" is no whole number"))
    }
    let sources = row.fields[5].isEmpty ? nil : Int(row.fields[5])
    if sources == nil ? !row.fields[5].isEmpty : (sources ?? 0) < 0 {
      faults.append(.init(.value, line: row.line, "the number of sources \"\(row.fields[5])\" is no whole number"))
    }
    let estimate = number(3, "estimate", empty: false, -10...10)
    let error = number(4, "se", empty: true, 0...10)
    let percentile = number(6, "percentile", empty: true, 0...100)
    guard faults.count == before, let year, let estimate else { return nil }
    return Entry(estimate: estimate, standardError: error, sources: sources, percentile: percentile, year: year)
  }

  /// A country without a figure is missing.
  package func entry(_ indicator: GovernanceIndicator, of country: String) throws(NoFigure) -> Entry {
    guard let entry = entries[Key(country: country, indicator: indicator)] else {
      throw NoFigure(.noFigure, "\(source.name) has no figure for \(indicator.name) in \(country)")
    }
    return entry
  }

  /// Σ share · estimate over the delivery sites; missing if the figure of any is.
  package func estimate(_ indicator: GovernanceIndicator, over sites: [Site]) throws(NoFigure) -> SharedFigure {
    try SharedFigure(over: sites, source: source) { country throws(NoFigure) in
      let entry = try entry(indicator, of: country)
      return CountryFigure(value: entry.estimate, standardError: entry.standardError)
    }
  }
}
