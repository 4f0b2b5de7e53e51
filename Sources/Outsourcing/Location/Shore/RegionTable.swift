/// Which of five groups of countries holds each country: Africa 002, Oceania 009, the Americas 019, Asia 142 (with
/// western Asia), Europe 150, by their numbers in UN M49.
package struct RegionTable: Sendable {
  package let source: DataSource
  private let groups: [String: String]

  /// The containment of CLDR that the program carries.
  package static let shipped = Result { () throws(DataFaults) in try RegionTable(csv: ShippedData.regions) }

  /// The numbers of the groups.
  package static let groupNumbers = ["002", "009", "019", "142", "150"]

  /// Reads columns `territory,group`.
  package init(csv: String, file: DataSource.File? = nil) throws(DataFaults) {
    var faults: [DataFault] = []
    let table = DataTable(csv: csv, columns: ["territory", "group"], file: file, faults: &faults)
    var groups: [String: String] = [:]
    for row in table.rows {
      let (territory, group) = (row.fields[0], row.fields[1])
      guard DataTable.isTerritory(territory, line: row.line, faults: &faults) else { continue }
      if !Self.groupNumbers.contains(group) {
        faults.append(
          .init(.value, line: row.line, "the group \"\(group)\" is none of 002, 009, 019, 142, 150"))
      }
      if groups.updateValue(group, forKey: territory) != nil {
        faults.append(.init(.duplicate, line: row.line, "the territory \(territory) stands twice"))
      }
    }
    guard faults.isEmpty else { throw DataFaults(faults: faults) }
    source = table.source
    self.groups = groups
  }

  /// Nil for a country the set does not place.
  package func group(of country: String) -> String? { groups[country] }
}
