import Foundation
import Outsourcing
import Testing

struct DataSetTests {
  private let file = DataSource.File(name: "own.csv", digest: "00ff")

  private func faults(_ csv: String, file: DataSource.File?) -> [String] {
    do throws(DataFaults) {
      _ = try RegionTable(csv: csv, file: file)
      return []
    } catch {
      return error.faults.map { "\($0.line) \($0.kind) \($0.explanation)" }
    }
  }

  @Test func `Every shipped set says what it is`() throws {
    let sources = [
      try ZoneTable.shipped.get().source, try LanguageTable.shipped.get().source, try RegionTable.shipped.get().source,
      try WeekendTable.shipped.get().source, try GovernanceTable.shipped.get().source,
    ]
    let cldr = "CLDR 41 (2022), extract"
    #expect(
      sources.map(\.provenance) == [
        "tz data 2025b, extract", cldr, cldr, cldr,
        "Worldwide Governance Indicators, World Bank, 2023, CC BY 4.0; extract; taken from the copy in GitHub "
          + "lmorgans/WGIdata, `wgidataset.csv`, commit 05f52f816a6c, 2024-12-11, not from the World Bank directly",
      ])
    #expect(sources.map(\.version) == ["2025b", "41", "41", "41", "2023"])
    #expect(sources.map(\.year) == [2025, 2022, 2022, 2022, 2023])
    let unicode = "Unicode-DFS-2016"
    #expect(sources.map(\.licence) == ["public domain", unicode, unicode, unicode, "CC BY 4.0"])
    #expect(sources.allSatisfy { $0.file == nil })
  }

  @Test func `Every file in the folder of data is a set that is read or a notice that is carried`() throws {
    let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/").dropFirst()
    let folder = "\(root)/Sources/Outsourcing/Data"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(
      names.filter { $0.hasSuffix(".csv") } == [
        "governance.csv", "languages.csv", "regions.csv", "weekends.csv", "zones.csv",
      ])
    let notices = try names.filter { !$0.hasSuffix(".csv") }.map {
      String(decoding: try #require(FileManager.default.contents(atPath: "\(folder)/\($0)")), as: UTF8.self)
    }
    #expect(notices == ShippedData.notices)
    #expect(
      notices.contains { $0.contains("COPYRIGHT AND PERMISSION NOTICE") && $0.contains("1991-2022 Unicode, Inc.") })
    #expect(notices.contains { $0.contains("Creative Commons Attribution") && $0.contains("Changed:") })
  }

  @Test func `A set is read with quotes, either line end, a byte order mark and empty lines`() throws {
    let csv = "\u{FEFF}# name: Mine\r\n# version: 7\r\n\r\nterritory,group\r\n\"GB\",150\r\n\r\nMA,\"002\"\r\n"
    let table = try RegionTable(csv: csv, file: file)
    #expect(table.group(of: "GB") == "150")
    #expect(table.group(of: "MA") == "002")
    #expect((table.source.name, table.source.version, table.source.year) == ("Mine", "7", nil))
    #expect(table.source.provenance == "supplied by the buyer: own.csv, SHA-256 00ff")
    #expect(table.source.file == file)
    let dated = try RegionTable(csv: "# provenance: made here\n# year: 2026\nterritory,group\nGB,150\n", file: file)
    #expect(dated.source.provenance == "made here; supplied by the buyer: own.csv, SHA-256 00ff")
    #expect(dated.source.year == 2026)
  }

  @Test(arguments: [
    ("", "1 empty the set has no row"), ("territory,group\n", "2 empty the set has no row"),
    ("country,group\nGB,150\n", "1 columns the columns must be territory,group"),
    ("territory,group\nGB\n", "2 fields the row has 1 fields where 2 are asked for"),
    ("territory,group\nGB,150,x\n", "2 fields the row has 3 fields where 2 are asked for"),
    ("territory,group\n\"GB,150\n", "2 quote a quotation mark is not closed, or text follows a closed one"),
    ("territory,group\n\",150\n", "2 quote a quotation mark is not closed, or text follows a closed one"),
    ("territory,group\nGB,\"\n", "2 quote a quotation mark is not closed, or text follows a closed one"),
    ("territory,group\n\"GB\"x,150\n", "2 quote a quotation mark is not closed, or text follows a closed one"),
    ("territory,group\nG\"B,150\n", "2 quote a quotation mark is not closed, or text follows a closed one"),
    ("territory,group\n\"\"\"\"\"GB,150\n", "2 quote a quotation mark is not closed, or text follows a closed one"),
    ("territory,group\n\"G\"\"B\",150\n", "2 value the territory \"G\"B\" is no code of two capital letters"),
    ("territory,group\nGB,151\n", "2 value the group \"151\" is none of 002, 009, 019, 142, 150"),
    ("territory,group\nGB,150\nGB,150\n", "3 duplicate the territory GB stands twice"),
    ("# name\nterritory,group\nGB,150\n", "1 head a line before the columns is written as # key: value"),
    (
      "# names: x\nterritory,group\nGB,150\n",
      "1 head the key names is none of name, version, year, provenance, licence"
    ),
    ("# year: soon\nterritory,group\nGB,150\n", "1 head the year \"soon\" is no number"),
    ("# name: a\n# name: b\nterritory,group\nGB,150\n", "2 head the key name stands twice"),
  ])
  func `A faulty set is refused at its line`(csv: String, fault: String) {
    #expect(faults(csv, file: file) == [fault])
  }

  @Test func `A set that is not the buyer's file must say what it is`() {
    #expect(
      faults("territory,group\nGB,150\n", file: nil)
        == ["name", "version", "year", "provenance", "licence"].map { "1 head the set does not state its \($0)" })
  }

  @Test func `A table of weekends must say what holds for all others`() {
    let found = #expect(throws: DataFaults.self) {
      try WeekendTable(csv: "territory,first,last\nIL,fri,sat\nEG,fr,sat\nIL,fri,sat\n", file: file)
    }
    #expect(
      found?.faults.map { "\($0.line) \($0.explanation)" } == [
        "3 first and last day must be two of mon, tue, wed, thu, fri, sat, sun", "4 the territory IL stands twice",
      ])
    let world = #expect(throws: DataFaults.self) {
      try WeekendTable(csv: "territory,first,last\nIL,fri,sat\n", file: file)
    }
    #expect(
      world?.faults.map(\.explanation) == ["the row of territory 001, for all countries not named, is missing"])
  }
}
