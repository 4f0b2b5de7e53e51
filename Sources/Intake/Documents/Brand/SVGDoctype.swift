/// Drawing programs write document types, which nothing here reads. What one declares is unknown afterwards, so that
/// a file that uses its entities is refused.
enum SVGDoctype {
  /// The file with blanks in place of the document type before its root, so that every place stays; with a warning.
  static func blanked(_ file: SourceFile, log: DiagnosticLog) -> SourceFile {
    guard let span = span(in: file.bytes) else { return file }
    log.warning(
      .logoCleaned, "the document type (DOCTYPE) is taken out", at: Span(span.start, span.start + 9), in: file,
      help: "nothing has to be done; the file itself is left as it is")
    var bytes = file.bytes
    for index in span.start..<span.end where bytes[index] != UInt8(ascii: "\n") { bytes[index] = UInt8(ascii: " ") }
    return SourceFile(path: file.path, bytes: bytes)
  }

  /// Nil without a document type in front of the root, and for one that never ends.
  private static func span(in bytes: [UInt8]) -> Span? {
    var place = 0
    func stands(_ text: StaticString, at place: Int) -> Bool {
      text.withUTF8Buffer { bytes[place...].starts(with: $0) }
    }
    func end(of mark: StaticString, from start: Int) -> Int? {
      bytes.indices.dropFirst(start).first { stands(mark, at: $0) }.map { $0 + mark.utf8CodeUnitCount }
    }
    while place < bytes.count {
      if isBlank(bytes[place]) {
        place += 1
      } else if stands("<?", at: place), let next = end(of: "?>", from: place) {
        place = next
      } else if stands("<!--", at: place), let next = end(of: "-->", from: place + 4) {
        place = next
      } else if stands("<!DOCTYPE", at: place) {
        return doctypeEnd(bytes, from: place).map { Span(place, $0) }
      } else {
        return nil
      }
    }
    return nil
  }

  /// Behind the `>` that closes the document type: quoted texts and the part in brackets may hold others.
  private static func doctypeEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    var quote: UInt8?
    var depth = 0
    for index in start..<bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return index + 1
      default: break
      }
    }
    return nil
  }
}
