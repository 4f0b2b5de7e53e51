import Foundation
import Intake
import Testing

/// Each file in `Faults` is named after a code and holds the smallest inputs that raise it, with all that is told.
///
/// `## ` begins a case, `-- NAME` a file of it (`-- NAME escaped` where `\xNN` stands for a byte and `\rep{N}«TEXT»` for a
/// repetition), `-- told` what is printed. The first file is opened, one
/// whose name begins with `strict` strictly, one with `sealed` as with `check --sealed`. Re-record with `STEELYARD_RECORD=1 swift test` and
/// review the difference like code.
@Suite("Every diagnostic")
struct EveryDiagnosticTests {
  @Test("There is a file of faults for every code, and for nothing else")
  func everyCode() throws {
    #expect(Set(try FaultFile.all().map(\.code)) == Set(DiagnosticCode.allCases.map(\.rawValue)))
  }

  @Test("A fault is told with its place, its rule and what to do", arguments: try FaultFile.all())
  func fault(_ file: FaultFile) throws {
    for (number, fault) in file.faults.enumerated() {
      let told = try fault.opened()
      #expect(told.contains("[\(file.code)]"), "\(file.code): \(fault.title)")
      if FaultFile.isRecording {
        try file.record(told, for: number)
      } else {
        #expect(told == fault.told, "\(file.code): \(fault.title)")
      }
    }
  }

  @Test("No message is longer than a reader's patience, none ends in a full stop, and every error says what to do")
  func wording() throws {
    for file in try FaultFile.all() {
      for line in file.faults.flatMap({ $0.told.split(separator: "\n") }) where !line.hasPrefix("  ") {
        #expect(line.contains(": error: ") || line.contains(": warning: "))
        #expect(line.unicodeScalars.count < 240 && !line.contains(". ["), "\(line)")
      }
      for fault in file.faults {
        let lines = fault.told.split(separator: "\n")
        let messages = lines.filter { !$0.hasPrefix("  ") }.count
        #expect(lines.filter { $0.hasPrefix("  help: ") }.count == messages, "\(file.code): \(fault.title)")
      }
    }
  }
}

/// The faults that raise one code.
struct FaultFile: CustomTestStringConvertible {
  let code: String
  let url: URL
  let faults: [Fault]
  var testDescription: String { code }

  static var isRecording: Bool { ProcessInfo.processInfo.environment["STEELYARD_RECORD"] != nil }

  static func all() throws -> [FaultFile] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Faults")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { $0.hasSuffix(".txt") }.map { name in
      let url = folder.appendingPathComponent(name)
      let text = try String(contentsOf: url, encoding: .utf8)
      return FaultFile(
        code: String(name.dropLast(4)), url: url,
        faults: text.components(separatedBy: "## ").dropFirst().map(Fault.init))
    }
  }

  func record(_ told: String, for number: Int) throws {
    var parts = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "## ")
    let inputs = parts[number + 1].components(separatedBy: "-- told\n")[0]
    parts[number + 1] = inputs + "-- told\n" + told + "\n" + (number + 2 < parts.count ? "\n" : "")
    try parts.joined(separator: "## ").write(to: url, atomically: true, encoding: .utf8)
  }
}

/// Inputs with one fault, and what is told about it.
struct Fault {
  let title: String
  let files: [(name: String, bytes: [UInt8])]
  let told: String

  init(_ text: String) {
    let sections = text.components(separatedBy: "\n-- ")
    title = sections[0].trimmingCharacters(in: .whitespacesAndNewlines)
    var files: [(name: String, bytes: [UInt8])] = []
    var told = ""
    for section in sections.dropFirst() {
      let parts = section.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let content = parts.count > 1 ? parts[1] : ""
      switch parts[0].split(separator: " ").map(String.init) {
      case ["told"]: told = content.trimmingCharacters(in: .newlines)
      case let name where name.count == 2: files.append((name[0], Self.unescaped(content)))
      case let name: files.append((name[0], Array((content + "\n").utf8)))
      }
    }
    self.files = files
    self.told = told
  }

  /// All that is told about the first file.
  func opened() throws -> String {
    let folder = try InputFolder(files)
    let name = try #require(files.first?.name)
    guard name.hasPrefix("problem") else {
      return try folder.open(
        name, isStrict: name.hasPrefix("strict"), seal: name.hasPrefix("sealed") ? .required : .read
      ).told
    }
    let log = DiagnosticLog()
    let binding = ProblemBinding(file: SourceFile(path: name, bytes: files[0].bytes), log: log)
    // The ranking methods are not part of intake; what they say comes in by these two doors.
    let forms = [
      "weightless": ProblemForm(.unweighted), "counted": ProblemForm(.none, inputs: ["inputs"]),
      "uncertain": ProblemForm(.weightable, cells: .any),
    ]
    if let problem = binding.problem({ forms[$0] ?? ProblemForm(.weighted) }) {
      switch problem.method {
      case "refused": binding.refuse("ranking needs at least two alternatives (tooFew)", at: problem.methodSpan)
      case "remarked": problem.parameters.forEach { binding.warn(of: $0) }
      default: break
      }
    }
    return log.sorted.map(\.told).joined(separator: "\n")
  }

  /// Bytes of a text with `\xNN` and `\rep{N}«TEXT»`.
  private static func unescaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let backslash = rest.firstIndex(of: "\\") {
      bytes += Array(rest[..<backslash].utf8)
      rest = rest[backslash...]
      if rest.hasPrefix("\\x"), let byte = UInt8(rest.dropFirst(2).prefix(2), radix: 16) {
        bytes.append(byte)
        rest = rest.dropFirst(4)
      } else if let match = rest.prefixMatch(of: /\\rep\{([0-9]+)\}«([^»]*)»/), let count = Int(match.1) {
        bytes += Array(String(repeating: String(match.2), count: count).utf8)
        rest = rest[match.range.upperBound...]
      } else {
        bytes.append(UInt8(ascii: "\\"))
        rest = rest.dropFirst()
      }
    }
    return bytes + Array(rest.utf8)
  }
}
