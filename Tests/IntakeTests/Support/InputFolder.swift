import Foundation
import Intake
import Outsourcing
import Testing

import Steelyard

/// A folder of a test's own with input files in it, opened as the program opens them.
struct InputFolder: ~Copyable {
  let path: String

  init(_ files: [(name: String, bytes: [UInt8])]) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("steelyard-\(UUID().uuidString)")
    path = folder.path
    for (name, bytes) in files { try Self.write(bytes, to: folder.appendingPathComponent(name)) }
  }

  init(_ files: KeyValuePairs<String, String>) throws {
    try self.init(files.map { ($0.key, Array($0.value.utf8)) })
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  private static func write(_ bytes: [UInt8], to file: URL) throws {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Opens a file of the folder, which messages call by its name alone.
  func open(_ name: String, isStrict: Bool = false, seal: SealUse = .read) throws -> Opened {
    try Opened("\(path)/\(name)", shownAs: name, isStrict: isStrict, seal: seal)
  }
}

/// What came of one input.
struct Opened {
  let input: Input?
  let diagnostics: [Diagnostic]

  init(_ path: String, shownAs name: String, isStrict: Bool = false, seal: SealUse = .read) throws {
    let log = DiagnosticLog()
    input = try Input.open(path, shownAs: name, isStrict: isStrict, seal: seal, brand: .ofReport, log: log)
    diagnostics = log.sorted
  }

  /// One file that names no other.
  static func file(_ name: String, _ content: String) throws -> Opened {
    try InputFolder([(name, Array(content.utf8))]).open(name)
  }

  static func file(_ name: String, _ bytes: [UInt8]) throws -> Opened {
    try InputFolder([(name, bytes)]).open(name)
  }

  var codes: [DiagnosticCode] { diagnostics.map(\.code) }

  /// Every message as it would be printed.
  var told: String { diagnostics.map(\.told).joined(separator: "\n") }

  /// The bid, for an input that must be one without a message.
  func bid(_ location: SourceLocation = #_sourceLocation) throws -> Bid {
    #expect(told == "", sourceLocation: location)
    guard case .vendor(let bid) = input else { throw NoSuchInput(told: told) }
    return bid
  }

  func model(_ location: SourceLocation = #_sourceLocation) throws -> CriteriaModel {
    #expect(told == "", sourceLocation: location)
    guard case .criteria(let model) = input else { throw NoSuchInput(told: told) }
    return model
  }

  /// The comparison, with or without warnings.
  func comparison() throws -> Comparison {
    guard case .comparison(let comparison) = input else { throw NoSuchInput(told: told) }
    return comparison
  }
}

/// The input was refused, or is of another kind than the test needs.
struct NoSuchInput: Error {
  let told: String
}

extension Diagnostic {
  /// The first line as the program prints it, the marked spot, and the help.
  var told: String {
    var lines = ["\(place.text): \(severity.rawValue): \(text) [\(code.rawValue)]"]
    if let spot { lines.append("  spot: \(spot)") }
    if let help { lines.append("  help: \(help)") }
    return lines.joined(separator: "\n").escaped
  }

  /// What is underlined in the source line.
  var spot: String? {
    guard let excerpt else { return nil }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: excerpt.line.unicodeScalars.dropFirst(excerpt.indent).prefix(excerpt.length))
    return view.isEmpty ? nil : String(view)
  }
}

extension String {
  /// With every control character but the line feed written as `\u{…}`, so that an expectation can be read.
  var escaped: String {
    unicodeScalars.map { scalar in
      let isControl = scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
      let isHidden =
        !isControl && (scalar.properties.generalCategory == .format || (0x2028...0x2029).contains(scalar.value))
      return isControl || isHidden ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
    }.joined()
  }
}
