/// How many people of a country are able to use a language.
package struct LanguageTable: Sendable {
  package struct Entry: Sendable, Equatable {
    /// Percent of the population.
    package let percent: Double
    /// `official`, `official_regional`, `de_facto_official`; nil if the language has no such status there.
    package let status: String?
  }

  package let source: DataSource
  private let entries: [String: [String: Entry]]
  private let languages: Set<String>

  /// The figures of CLDR that the program carries.
  package static let shipped = Result { () throws(DataFaults) in try LanguageTable(csv: ShippedData.languages) }

  /// Reads columns `territory,language,percent,status`; the status may be empty.
  package init(csv: String, file: DataSource.File? = nil) throws(DataFaults) {
    var faults: [DataFault] = []
    let table = DataTable(
      csv: csv, columns: ["territory", "language", "percent", "status"], file: file, faults: &faults)
    var entries: [String: [String: Entry]] = [:]
    var languages: Set<String> = []
    for row in table.rows {
      let (territory, language, status) = (row.fields[0], row.fields[1], row.fields[3])
      guard DataTable.isTerritory(territory, line: row.line, faults: &faults) else { continue }
      guard let tag = LanguageTag(language), tag.region == nil else {
        faults.append(.init(.value, line: row.line, "the language \"\(language)\" is no code such as en or zh_Hant"))
        continue
      }
      guard let percent = DataTable.number(row.fields[2], "percent", line: row.line, faults: &faults) else { continue }
      if !(0...100).contains(percent) {
        faults.append(.init(.value, line: row.line, "the percent \(row.fields[2]) must be 0 to 100"))
      }
      if !["", "official", "official_regional", "de_facto_official"].contains(status) {
        faults.append(
          .init(
            .value, line: row.line, "the status \"\(status)\" is none of official, official_regional, de_facto_official"
          ))
      }
      let entry = Entry(percent: percent, status: status.isEmpty ? nil : status)
      if entries[territory, default: [:]].updateValue(entry, forKey: tag.counted) != nil {
        faults.append(.init(.duplicate, line: row.line, "\(tag.counted) in \(territory) stands twice"))
      }
      languages.insert(tag.language)
    }
    guard faults.isEmpty else { throw DataFaults(faults: faults) }
    source = table.source
    self.entries = entries
    self.languages = languages
  }

  /// True if the set counts the speakers of the language anywhere, in whatever script.
  package func knows(_ tag: LanguageTag) -> Bool { languages.contains(tag.language) }

  /// The language and script exactly as written: `en` is not `en_Dsrt`, and `zh` not `zh_Hant`. A country without a
  /// figure is missing, not 0.
  package func entry(for tag: LanguageTag, in country: String) throws(NoFigure) -> Entry {
    guard let entry = entries[country]?[tag.counted] else {
      throw NoFigure(.noFigure, "\(source.name) has no figure for \(LanguageNames.english(tag)) in \(country)")
    }
    return entry
  }

  /// Σ share · percent over the delivery sites; missing if the figure of any is. It says how many people could be
  /// hired, not how good the agents are.
  package func share(of tag: LanguageTag, over sites: [Site]) throws(NoFigure) -> SharedFigure {
    try SharedFigure(over: sites, source: source) { country throws(NoFigure) in
      CountryFigure(value: try entry(for: tag, in: country).percent, standardError: nil)
    }
  }
}
