/// Reads the bytes of one syntax into the located tree.
package protocol SourceReader: Sendable {
  /// Extensions that name the syntax, without the dot.
  static var extensions: [String] { get }

  /// The tree, or nil after at least one error in `log`.
  static func read(_ file: SourceFile, log: DiagnosticLog) -> SourceNode?
}

/// All syntaxes; one file each beside this one, compared with this list by a test.
package enum SourceReaders {
  static let emptyHelp = "check that this is the file you mean"

  package static let all: [any SourceReader.Type] = [
    CSVReader.self, JSONReader.self, XMLReader.self, YAMLReader.self,
  ]

  /// Reads a file: by the syntax its extension names, else by its first bytes (`formats.md` 1, rule 2).
  package static func read(_ file: SourceFile, log: DiagnosticLog) -> SourceNode? {
    guard file.bytes.count <= Limits.fileBytes else {
      log.error(
        .limitSize, "the file has \(file.bytes.count) bytes; at most \(Limits.fileBytes) are read",
        at: .beginning, in: file, help: "a bid is far smaller; check what was exported")
      return nil
    }
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    let named = name.split(separator: ".").count > 1 ? name.split(separator: ".").last?.lowercased() : nil
    if let reader = all.first(where: { $0.extensions.contains(named ?? "") }) {
      return reader.read(file, log: log)
    }
    if file.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      log.error(
        .formatContainer, "this is an office document or another ZIP archive, not a bid", at: .beginning, in: file,
        help: "export it as XML or JSON, or unpack it and name the file inside")
      return nil
    }
    let first = file.bytes.first { !isBlank($0) }
    guard Encoding.isSingleByte(file, log: log) else { return nil }
    if first == UInt8(ascii: "<") { return XMLReader.read(file, log: log) }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      return JSONReader.read(file, log: log)
    }
    if CSVReader.seemsForm(file) { return CSVReader.read(file, log: log) }
    log.error(
      .formatUnknown, first == nil ? "the file is empty" : "the file is neither XML, JSON nor a CSV form",
      at: .beginning, in: file,
      help: first == nil ? emptyHelp : "name it .xml, .json, .csv or .yaml if it is one of them")
    return nil
  }
}

func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
}

/// Checks of bytes that more than one syntax needs.
enum Encoding {
  /// True for text in UTF-16 or UTF-32: by its mark, or by the NULs beside its first two characters, which are ASCII in
  /// every syntax read here. A stray NUL among single bytes is something else: a fault of the syntax.
  static func utf16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) { return true }
    guard bytes.count >= 4 else { return false }
    switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
    case (0, 1..., 0, 1...), (1..., 0, 1..., 0), (0, 0, 0, 1...), (1..., 0, 0, 0): return true
    case (0, 0, 0xFE, 0xFF): return true
    default: return false
    }
  }

  /// False, with an error, for text whose characters take two or four bytes each.
  static func isSingleByte(_ file: SourceFile, log: DiagnosticLog) -> Bool {
    guard utf16(file.bytes) else { return true }
    log.error(
      .encodingNotUTF8, "the file is UTF-16 or UTF-32", at: .beginning, in: file, help: "save it as UTF-8")
    return false
  }

  /// Index of the first byte that is not part of well-formed UTF-8 (Unicode 15, table 3-7), or nil.
  static func firstFault(in bytes: [UInt8], from start: Int = 0) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
      } else if let length = sequenceLength(bytes, at: index) {
        index += length
      } else {
        return index
      }
    }
    return nil
  }

  /// Bytes of the well-formed sequence at `index`, or nil.
  static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int? {
    func tail(_ count: Int, _ second: ClosedRange<UInt8>) -> Int? {
      guard index + count < bytes.count, second.contains(bytes[index + 1]) else { return nil }
      return bytes[index + 1...index + count].allSatisfy({ $0 & 0xC0 == 0x80 }) ? count + 1 : nil
    }
    switch bytes[index] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return tail(1, 0x80...0xBF)
    case 0xE0: return tail(2, 0xA0...0xBF)
    case 0xED: return tail(2, 0x80...0x9F)
    case 0xE1...0xEF: return tail(2, 0x80...0xBF)
    case 0xF0: return tail(3, 0x90...0xBF)
    case 0xF1...0xF3: return tail(3, 0x80...0xBF)
    case 0xF4: return tail(3, 0x80...0x8F)
    default: return nil
    }
  }
}
