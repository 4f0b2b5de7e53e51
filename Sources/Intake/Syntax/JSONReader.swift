internal import Outsourcing

/// Strict JSON (RFC 8259) with positions; numbers stay text, names given twice are refused.
package enum JSONReader: SourceReader {
  package static let extensions = ["json"]

  package static func read(_ file: SourceFile, log: DiagnosticLog) -> SourceNode? {
    if Encoding.utf16(file.bytes) {
      log.error(
        .encodingNotUTF8, "the file is UTF-16 or UTF-32", at: .beginning, in: file,
        help: "save it as UTF-8")
      return nil
    }
    var parser = JSONParser(file: file, log: log)
    return parser.document()
  }
}

/// Recursive descent over the bytes; the depth limit keeps the recursion shallow.
private struct JSONParser {
  /// Thrown once the fault is in the log.
  struct Stop: Error {}

  let file: SourceFile
  let log: DiagnosticLog
  var position = 0
  var nodes = 0
  /// Faults that refuse the file although its syntax is good; reading goes on to find more.
  var faults = 0

  mutating func document() -> SourceNode? {
    do {
      skipBlanks()
      guard position < file.bytes.count else { throw fault("the file is empty") }
      let node = try value(depth: 1)
      skipBlanks()
      guard position == file.bytes.count else { throw fault("something follows the end of the JSON value") }
      return faults == 0 ? node : nil
    } catch {
      return nil
    }
  }

  private mutating func value(depth: Int) throws -> SourceNode {
    nodes += 1
    guard nodes <= Limits.nodes else {
      throw refuse(.limitCount, "the file holds more than \(Limits.nodes) values", Span(position, position))
    }
    let start = position
    switch peek() {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""):
      let text = try string()
      return scalar(text, .string, from: start)
    case let byte? where byte == UInt8(ascii: "-") || isDigit(byte):
      try number()
      return scalar(file.text(of: Span(start, position)), .number, from: start)
    case UInt8(ascii: "t"): return try word("true", .truth)
    case UInt8(ascii: "f"): return try word("false", .truth)
    case UInt8(ascii: "n"): return try word("null", nil)
    case nil: throw fault("the file ends where a value is expected")
    default: throw fault("a JSON value is expected here")
    }
  }

  private func scalar(_ text: String, _ form: SourceNode.Scalar.Form, from start: Int) -> SourceNode {
    SourceNode(.scalar(.init(text: text, form: form)), at: Span(start, position))
  }

  private mutating func object(depth: Int) throws -> SourceNode {
    let start = position
    try checkDepth(depth)
    position += 1
    var members: [SourceNode.Member] = []
    var names: Set<String> = []
    var doubles = 0
    skipBlanks()
    if peek() == UInt8(ascii: "}") {
      position += 1
      return SourceNode(.record([]), at: Span(start, position))
    }
    while true {
      skipBlanks()
      let nameStart = position
      guard peek() == UInt8(ascii: "\"") else { throw fault("a name in double quotes is expected") }
      let name = try string()
      let nameSpan = Span(nameStart, position)
      if !names.insert(name).inserted {
        doubles += 1
        if doubles == 1 { reportDouble(name, nameSpan, members) }
      }
      skipBlanks()
      guard peek() == UInt8(ascii: ":") else { throw fault("a colon is expected after the name") }
      position += 1
      skipBlanks()
      members.append(.init(name: name, nameSpan: nameSpan, value: try value(depth: depth + 1)))
      skipBlanks()
      switch peek() {
      case UInt8(ascii: ","): position += 1
      case UInt8(ascii: "}"):
        position += 1
        return SourceNode(.record(members), at: Span(start, position))
      case nil: throw fault("the file ends inside an object")
      default: throw fault("a comma or the end of the object is expected")
      }
    }
  }

  /// One message an object, however many doubles it holds.
  private mutating func reportDouble(_ name: String, _ span: Span, _ members: [SourceNode.Member]) {
    faults += 1
    let first = members.first { $0.name == name }
    let line = first.map { file.reference(to: $0.nameSpan) }
    log.error(
      .keyDuplicate, "the name \"\(shortened(name))\" stands twice in this object", at: span, in: file,
      help: line.map { "the first one stands at line \($0.line), column \($0.column); keep one of them" })
  }

  private mutating func array(depth: Int) throws -> SourceNode {
    let start = position
    try checkDepth(depth)
    position += 1
    var items: [SourceNode] = []
    skipBlanks()
    if peek() == UInt8(ascii: "]") {
      position += 1
      return SourceNode(.list([]), at: Span(start, position))
    }
    while true {
      skipBlanks()
      items.append(try value(depth: depth + 1))
      skipBlanks()
      switch peek() {
      case UInt8(ascii: ","): position += 1
      case UInt8(ascii: "]"):
        position += 1
        return SourceNode(.list(items), at: Span(start, position))
      case nil: throw fault("the file ends inside a list")
      default: throw fault("a comma or the end of the list is expected")
      }
    }
  }

  private func checkDepth(_ depth: Int) throws {
    guard depth <= Limits.depth else {
      throw refuse(.limitDepth, "values are nested deeper than \(Limits.depth) levels", Span(position, position + 1))
    }
  }

  private mutating func word(_ word: String, _ form: SourceNode.Scalar.Form?) throws -> SourceNode {
    let start = position
    for byte in word.utf8 {
      guard peek() == byte else { throw fault("a JSON value is expected here") }
      position += 1
    }
    guard let form else { return SourceNode(.null, at: Span(start, position)) }
    return scalar(word, form, from: start)
  }

  private mutating func number() throws {
    if peek() == UInt8(ascii: "-") { position += 1 }
    if peek() == UInt8(ascii: "0") {
      position += 1
    } else {
      try digits()
    }
    if peek() == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if peek() == UInt8(ascii: "e") || peek() == UInt8(ascii: "E") {
      position += 1
      if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
    if let byte = peek(), isDigit(byte) {
      throw fault("a number does not begin with 0")
    }
  }

  private mutating func digits() throws {
    let start = position
    while let byte = peek(), isDigit(byte) { position += 1 }
    guard position > start else { throw fault("a digit is expected") }
  }

  private mutating func string() throws -> String {
    let opening = position
    position += 1
    var bytes: [UInt8] = []
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &bytes)
      case 0x00...0x1F: throw fault("a control character must be written as an escape")
      case 0x20...0x7F:
        bytes.append(byte)
        position += 1
      default:
        guard let length = Encoding.sequenceLength(file.bytes, at: position) else {
          throw refuse(
            .unicodeBad, "the text is not UTF-8", Span(position, position + 1), help: "save the file as UTF-8")
        }
        bytes += file.bytes[position..<position + length]
        position += length
      }
    }
    position = opening
    throw fault("the text that begins here has no closing quote")
  }

  private mutating func escape(into bytes: inout [UInt8]) throws {
    let start = position
    position += 1
    let plain: [UInt8: UInt8] = [
      UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F, UInt8(ascii: "b"): 0x08,
      UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    ]
    guard let byte = peek() else { throw fault("the file ends inside an escape") }
    if let meaning = plain[byte] {
      position += 1
      bytes.append(meaning)
      return
    }
    guard byte == UInt8(ascii: "u") else { throw fault("there is no such escape") }
    var code = try hexadecimal()
    if (0xD800...0xDBFF).contains(code), peek() == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "u") {
      position += 1
      let low = try hexadecimal()
      guard (0xDC00...0xDFFF).contains(low) else { throw loneSurrogate(start) }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw loneSurrogate(start) }
    bytes += Array(String(Character(scalar)).utf8)
  }

  /// The four digits after a `u`, which `position` stands on.
  private mutating func hexadecimal() throws -> UInt32 {
    position += 1
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw fault("four hexadecimal digits are expected")
      }
      code = code << 4 | UInt32(digit)
      position += 1
    }
    return code
  }

  private func loneSurrogate(_ start: Int) -> Stop {
    refuse(
      .unicodeBad, "half a surrogate pair is no character", Span(start, position),
      help: "write the character itself, or both halves")
  }

  private mutating func skipBlanks() {
    while let byte = peek(), isBlank(byte) { position += 1 }
  }

  private func peek(_ ahead: Int = 0) -> UInt8? {
    position + ahead < file.bytes.count ? file.bytes[position + ahead] : nil
  }

  private func fault(_ text: String) -> Stop {
    refuse(.syntaxJSON, text, Span(position, position + 1))
  }

  private func refuse(_ code: DiagnosticCode, _ text: String, _ span: Span, help: String? = nil) -> Stop {
    log.error(code, text, at: span, in: file, help: help)
    return Stop()
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}

/// At most 80 scalars of a text from a file, for a message.
func shortened(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard scalars.count > 80 else { return text }
  var short = String.UnicodeScalarView()
  short.append(contentsOf: scalars.prefix(79))
  return String(short) + "…"
}
