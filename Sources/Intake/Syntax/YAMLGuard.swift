/// What is refused before the YAML library sees a byte.
///
/// The library compares keys with all that an alias stands for, and again at every level of keys that are themselves
/// lists: a few lines can keep it busy for years. So aliases and such keys are looked for in the bytes first, without
/// judging syntax. A line of prose may look like one of them; the message then says how to write it. The library also goes
/// a thousand levels deep, which takes more stack than every thread has.
enum YAMLGuard {
  /// False after an error in `log`.
  static func admits(_ file: SourceFile, log: DiagnosticLog) -> Bool {
    if let offset = oddLineBreak(in: file.bytes) {
      log.error(
        .yamlFeature, "a line ends in a character that not every program takes for a line end",
        at: Span(offset, offset + 1),
        in: file, help: "end lines with LF or CRLF")
      return false
    }
    if let alias = firstAlias(in: file.bytes) {
      log.error(
        .yamlFeature, "an alias (\(shortened(file.text(of: alias)))) is not read", at: alias, in: file,
        help: "write the value itself")
      return false
    }
    if let offset = firstComplexKey(in: file.bytes) {
      log.error(
        .yamlFeature, "a key that begins with ? is not read", at: Span(offset, offset + 1), in: file,
        help: "write key: value; put a text that begins with ? in quotes")
      return false
    }
    if let offset = tooDeepBrackets(in: file.bytes) ?? tooDeepLines(in: file.bytes) {
      log.error(
        .limitDepth, "values are nested deeper than \(Limits.depth) levels", at: Span(offset, offset + 1), in: file,
        help: "no file of ours needs more than a dozen")
      return false
    }
    return true
  }

  /// The YAML library counts these as lines and nobody else does, so places would be wrong.
  private static func oddLineBreak(in bytes: [UInt8]) -> Int? {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\r") where index + 1 >= bytes.count || bytes[index + 1] != UInt8(ascii: "\n"): return index
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0x85: return index
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8:
        return index
      default: continue
      }
    }
    return nil
  }

  /// `*name`, if `&name` stands somewhere in the file.
  private static func firstAlias(in bytes: [UInt8]) -> Span? {
    let anchors = Set(marks(UInt8(ascii: "&"), in: bytes).map { bytes[($0.start + 1)..<$0.end] })
    guard !anchors.isEmpty else { return nil }
    return marks(UInt8(ascii: "*"), in: bytes).first { anchors.contains(bytes[($0.start + 1)..<$0.end]) }
  }

  /// Every `mark` with a name behind it, at a place where a value can begin.
  private static func marks(_ mark: UInt8, in bytes: [UInt8]) -> [Span] {
    var spans: [Span] = []
    for (index, byte) in bytes.enumerated() where byte == mark {
      if index > 0, !isBlank(bytes[index - 1]), !"[{,:\"'".utf8.contains(bytes[index - 1]) { continue }
      let end = bytes[(index + 1)...].firstIndex { !isNamePart($0) } ?? bytes.count
      if end > index + 1 { spans.append(Span(index, end)) }
    }
    return spans
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }

  /// A `?` with a blank behind it where a key can begin: at the start of a line, behind a dash, or in brackets.
  private static func firstComplexKey(in bytes: [UInt8]) -> Int? {
    var canBegin = true
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","): canBegin = true
      case 0x20, 0x09, 0x0D: continue
      case UInt8(ascii: "-") where canBegin: continue
      case UInt8(ascii: "?") where canBegin && (index + 1 >= bytes.count || isBlank(bytes[index + 1])): return index
      default: canBegin = false
      }
    }
    return nil
  }

  private static func tooDeepBrackets(in bytes: [UInt8]) -> Int? {
    var depth = 0
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      default: continue
      }
      if depth > Limits.depth { return index }
    }
    return nil
  }

  /// Every line that begins further right than the one above it, and every dash, can open a level.
  private static func tooDeepLines(in bytes: [UInt8]) -> Int? {
    var columns: [Int] = []
    var lineStart = 0
    while lineStart < bytes.count {
      var offset = lineStart
      while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == UInt8(ascii: "-") {
        let isDash = bytes[offset] == UInt8(ascii: "-")
        if isDash, offset + 1 < bytes.count, !isBlank(bytes[offset + 1]) { break }
        if isDash { open(offset - lineStart, &columns) }
        if columns.count > Limits.depth { return offset }
        offset += 1
      }
      if offset < bytes.count, !isBlank(bytes[offset]) { open(offset - lineStart, &columns) }
      // What a line ends in may be a plain value, which is no level of its own.
      if columns.count > Limits.depth + 1 { return offset }
      lineStart = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    }
    return nil
  }

  /// Opens a level at a column, closing those that began there or further right.
  private static func open(_ column: Int, _ columns: inout [Int]) {
    while let last = columns.last, last >= column { columns.removeLast() }
    columns.append(column)
  }
}
