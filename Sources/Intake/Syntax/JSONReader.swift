internal import Outsourcing

/// Strict JSON (RFC 8259) with positions; numbers stay text, names given twice are refused.
package enum JSONReader: SourceReader {
  package static let extensions = ["json"]

  package static func read(_ file: SourceFile, log: DiagnosticLog) -> SourceNode? {
    guard Encoding.isSingleByte(file, log: log) else { return nil }
    var parser = JSONParser(file: file, log: log)
    return parser.document()
  }
}

/// Recursive descent over the bytes; the depth limit keeps the recursion shallow.
struct JSONParser {
  /// Thrown once the fault is in the log.
  struct Stop: Error {}

  let file: SourceFile
  let log: DiagnosticLog
  let bytes: [UInt8]
  var position = 0
  private var nodes = 0
  /// Faults that refuse the file although its syntax is good; reading goes on to find more.
  var faults = 0
  var foundBadByte = false

  init(file: SourceFile, log: DiagnosticLog) {
    self.file = file
    self.log = log
    self.bytes = file.bytes
  }

  mutating func document() -> SourceNode? {
    do {
      skipBlanks()
      guard position < bytes.count else { throw fault("the file is empty", help: SourceReaders.emptyHelp) }
      let node = try value(depth: 1)
      skipBlanks()
      guard position == bytes.count else {
        throw fault(
          "something follows the end of the JSON value", help: "delete it, or look for a bracket closed too early above"
        )
      }
      return faults == 0 ? node : nil
    } catch {
      return nil
    }
  }

  private mutating func value(depth: Int) throws -> SourceNode {
    nodes += 1
    guard nodes <= Limits.nodes else {
      throw refuse(
        .limitCount, "the file holds more than \(Limits.nodes) values", Span(position, position + 1),
        help: "a bid is far smaller; check what was exported")
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
    case nil: throw fault("the file ends where a value is expected", help: "check that the file is complete")
    default: throw noValue()
    }
  }

  private func noValue() -> Stop {
    let help =
      switch peek() {
      case UInt8(ascii: "'"): "put the text in double quotes"
      case UInt8(ascii: "/"), UInt8(ascii: "#"): "JSON has no comments; delete it"
      case UInt8(ascii: "."), UInt8(ascii: "+"): "write a number as 0.5 or 5, without a plus sign"
      default: "put a text in double quotes; true, false and null are written small"
      }
    return fault("a JSON value is expected here", help: help)
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
      guard peek() == UInt8(ascii: "\"") else { throw noName() }
      let name = try string()
      let nameSpan = Span(nameStart, position)
      if !names.insert(name).inserted {
        doubles += 1
        if doubles == 1 { reportDouble(name, nameSpan, members) }
      }
      skipBlanks()
      guard peek() == UInt8(ascii: ":") else {
        throw fault("a colon is expected after the name", help: "write \"name\": value")
      }
      position += 1
      skipBlanks()
      members.append(.init(name: name, nameSpan: nameSpan, value: try value(depth: depth + 1)))
      skipBlanks()
      switch peek() {
      case UInt8(ascii: ","): try comma(before: UInt8(ascii: "}"), "object")
      case UInt8(ascii: "}"):
        position += 1
        return SourceNode(.record(members), at: Span(start, position))
      case nil: throw unfinished("object", start)
      default: throw fault("a comma or the end of the object is expected", help: "put a comma between two members")
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
      case UInt8(ascii: ","): try comma(before: UInt8(ascii: "]"), "list")
      case UInt8(ascii: "]"):
        position += 1
        return SourceNode(.list(items), at: Span(start, position))
      case nil: throw unfinished("list", start)
      default: throw fault("a comma or the end of the list is expected", help: "put a comma between two items")
      }
    }
  }

  /// Moves past a comma that does not stand before the end.
  private mutating func comma(before end: UInt8, _ what: String) throws {
    let start = position
    position += 1
    skipBlanks()
    guard peek() != end else {
      position = start
      throw fault("a comma stands before the end of the \(what)", help: "delete the comma")
    }
  }

  private func noName() -> Stop {
    let help =
      switch peek() {
      case UInt8(ascii: "'"): "use double quotes"
      case UInt8(ascii: "/"), UInt8(ascii: "#"): "JSON has no comments; delete it"
      default: "write \"name\": value"
      }
    return fault("a name in double quotes is expected", help: help)
  }

  private func unfinished(_ what: String, _ start: Int) -> Stop {
    let line = file.reference(to: Span(start, start)).line
    return fault(
      "the file ends inside the \(what) that begins at line \(line)", help: "check that the file is complete")
  }

  private func checkDepth(_ depth: Int) throws {
    guard depth <= Limits.depth else {
      throw refuse(
        .limitDepth, "values are nested deeper than \(Limits.depth) levels", Span(position, position + 1),
        help: "no file of ours needs more than a dozen")
    }
  }

  private mutating func word(_ word: String, _ form: SourceNode.Scalar.Form?) throws -> SourceNode {
    let start = position
    for byte in word.utf8 {
      guard peek() == byte else {
        position = start
        throw noValue()
      }
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
      throw fault("a number does not begin with 0", help: "delete the 0, or put the number in quotes if it is an id")
    }
  }

  private mutating func digits() throws {
    let start = position
    while let byte = peek(), isDigit(byte) { position += 1 }
    guard position > start else { throw fault("a digit is expected", help: "write a number as 0.5 or 1250") }
  }

  private mutating func skipBlanks() {
    while let byte = peek(), isBlank(byte) { position += 1 }
  }

  func peek(_ ahead: Int = 0) -> UInt8? {
    position + ahead < bytes.count ? bytes[position + ahead] : nil
  }

  func fault(_ text: String, help: String? = nil) -> Stop {
    refuse(.syntaxJSON, text, Span(position, position + 1), help: help)
  }

  private func refuse(_ code: DiagnosticCode, _ text: String, _ span: Span, help: String? = nil) -> Stop {
    log.error(code, text, at: span, in: file, help: help)
    return Stop()
  }
}

func isDigit(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}

/// At most 80 scalars of a text from a file, for a message.
package func shortened(_ text: String, to limit: Int = 80) -> String {
  let scalars = text.unicodeScalars
  guard scalars.count > limit else { return text }
  var short = String.UnicodeScalarView()
  short.append(contentsOf: scalars.prefix(limit - 1))
  return String(short) + "…"
}
