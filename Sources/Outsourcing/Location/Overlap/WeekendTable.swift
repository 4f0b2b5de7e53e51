/// The days of the week on which a country rests.
package struct WeekendTable: Sendable {
  package let source: DataSource
  private let workingDays: [String: Set<Site.Weekday>]

  /// The weekends of CLDR that the program carries.
  package static let shipped = Result { () throws(DataFaults) in try WeekendTable(csv: ShippedData.weekends) }

  /// Reads columns `territory,first,last`: days `mon`…`sun`, both of the weekend. The row of territory `001`, the world,
  /// holds for every country not named, and must be there.
  package init(csv: String, file: DataSource.File? = nil) throws(DataFaults) {
    var faults: [DataFault] = []
    let table = DataTable(csv: csv, columns: ["territory", "first", "last"], file: file, faults: &faults)
    var workingDays: [String: Set<Site.Weekday>] = [:]
    for row in table.rows {
      let territory = row.fields[0]
      guard territory == Self.world || DataTable.isTerritory(territory, line: row.line, faults: &faults) else {
        continue
      }
      let days = row.fields[1...].compactMap { text in
        Site.Weekday.allCases.firstIndex { $0.rawValue.prefix(3) == text }
      }
      guard days.count == 2 else {
        faults.append(
          .init(.value, line: row.line, "first and last day must be two of mon, tue, wed, thu, fri, sat, sun"))
        continue
      }
      let length = (days[1] - days[0] + 7) % 7
      let rest = (0...length).map { (days[0] + $0) % 7 }
      let working = Set(Site.Weekday.allCases.enumerated().filter { !rest.contains($0.offset) }.map(\.element))
      if workingDays.updateValue(working, forKey: territory) != nil {
        faults.append(.init(.duplicate, line: row.line, "the territory \(territory) stands twice"))
      }
    }
    if faults.isEmpty, workingDays[Self.world] == nil {
      faults.append(.init(.target, line: 1, "the row of territory 001, for all countries not named, is missing"))
    }
    guard faults.isEmpty else { throw DataFaults(faults: faults) }
    source = table.source
    self.workingDays = workingDays
  }

  private static let world = "001"

  /// The days outside the weekend of the country.
  package func workingDays(in country: String) -> Set<Site.Weekday> {
    workingDays[country] ?? workingDays[Self.world] ?? []
  }
}
