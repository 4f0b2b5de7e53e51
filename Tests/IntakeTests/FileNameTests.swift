import Foundation
import Intake
import Testing

/// Names that somebody might give to a vendor file, handed to the program as people hand them over.
@Suite("File names", .enabled(if: Shared.fileNames != nil, "skipped: corpora absent"))
struct FileNameTests {
  struct Name: CustomTestStringConvertible {
    let id: String
    let bytes: [UInt8]
    var text: String { String(decoding: bytes, as: UTF8.self) }
    var testDescription: String { id }

    static func all() throws -> [Name] {
      guard let folder = Shared.fileNames else { return [] }
      return try Shared.records("\(folder)/names.jsonl").compactMap { record in
        guard let id = record["id"] as? String, let name = record["name_base64"] as? String,
          let data = Data(base64Encoded: name)
        else { return nil }
        return Name(id: id, bytes: Array(data))
      }
    }
  }

  private static let json = #"{"steelyard": "vendor/1.0", "id": "acme", "name": "Acme"}"#
  private static let xml = #"<vendor xmlns="urn:steelyard:vendor:1" version="1.0" id="acme" name="Acme"/>"#

  private func content(_ name: Name) -> String {
    name.id == "wrong-ext" || name.text.hasSuffix(".xml") ? Self.xml : Self.json
  }

  @Test("A bid is read under any name, or refused with a line that names it", arguments: try Name.all())
  func asArgument(_ name: Name) throws {
    let folder = try InputFolder([(name.text, Array(content(name).utf8))])
    let (status, said) = try run(["check", "--no-color", "--", name.text], in: folder.path)
    #expect(unsafe(said) == [], "\(said.escaped)")
    if name.id == "wrong-ext" {
      #expect(status == 1 && said.hasPrefix("really-xml.json:1:1: error: ") && said.contains("[syntax.json]"))
    } else {
      #expect(status == 0 && said == "no errors of form: the bid of Acme, which answers nothing\n", "\(said.escaped)")
    }
  }

  @Test("A bid is listed under any name, or its place in the list is named", arguments: try Name.all())
  func inAList(_ name: Name) throws {
    let list = String(decoding: try JSONEncoder().encode([name.text]), as: UTF8.self)
    let comparison = """
      {"steelyard": "comparison/1.0", "id": "s", "title": "S", "buyer": "B", "decision_date": "2026-03-01",
       "model": "model.yaml", "bids": \(list)}
      """
    let folder = try InputFolder([
      (name.text, Array(content(name).utf8)), ("list.json", Array(comparison.utf8)),
      ("model.yaml", Array(SmallComparison.model.utf8)),
    ])
    let (status, said) = try run(["check", "--no-color", "list.json"], in: folder.path)
    #expect(unsafe(said) == [], "\(said.escaped)")
    let hasControl = name.bytes.contains { $0 < 0x20 }
    if hasControl { #expect(status == 1 && said.hasPrefix("list.json:2:34: error: ") && said.contains("[path.form]")) }
    if name.id == "wrong-ext" { #expect(status == 1 && said.hasPrefix("really-xml.json:1:1: error: ")) }
    if !hasControl, name.id != "wrong-ext" { #expect(status == 0, "\(said.escaped)") }
  }

  @Test("A bid that is not listed is named, whatever its name", arguments: try Name.all())
  func besideTheList(_ name: Name) throws {
    let folder = try InputFolder([
      ("bids/" + name.text, Array(content(name).utf8)), ("bids/a.json", Array(Self.json.utf8)),
      ("steelyard.yaml", Array(SmallComparison.steelyard(["bids/a.json"]).utf8)),
      ("model.yaml", Array(SmallComparison.model.utf8)),
    ])
    let (status, said) = try run(["check", "--no-color", "."], in: folder.path)
    #expect(unsafe(said) == [] && status == 0, "\(said.escaped)")
    let isBid = name.text.hasSuffix(".json") || name.text.hasSuffix(".xml")
    #expect(said.contains("[file.unlisted]") == isBid, "\(said.escaped)")
  }

  /// The program as it was built beside the tests, in a folder, with all that it says.
  private func run(_ arguments: [String], in folder: String) throws -> (status: Int32, said: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("steelyard")
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ["LC_ALL": "C.UTF-8", "TZ": "UTC"]
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }

  /// What a terminal would act on, or a reader would not see.
  private func unsafe(_ said: String) -> [String] {
    said.unicodeScalars.filter { scalar in
      scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
        || scalar.properties.generalCategory == .format
    }.map { String($0.value, radix: 16) }
  }
}
