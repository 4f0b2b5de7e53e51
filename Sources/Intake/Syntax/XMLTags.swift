/// Where the tags of an XML file stand, found before libxml2 sees a byte.
///
/// libxml2 gives no place for an attribute, spends minutes on a tag with tens of thousands of attributes, and opens what
/// a document type names unless all goes well. So this pass over the bytes comes first: it refuses any DOCTYPE and any
/// tag beyond the limits, and keeps the spans. It judges no syntax: on the first irregularity it stops, and libxml2,
/// which is given the same bytes, says what is wrong.
struct XMLTags {
  struct Tag {
    let name: Span
    /// Name and value, without its quotes, of each attribute that declares no namespace, in the order of the file.
    let attributes: [(name: Span, value: Span)]
    /// How many attributes there are, declarations of namespaces included.
    fileprivate let count: Int
    /// First character of the element's own text that is not a blank.
    fileprivate(set) var text: Int?
    /// End of the start tag, then of the whole element.
    fileprivate(set) var end: Int
  }

  /// In the order of the file: the n-th is the n-th element libxml2 starts.
  private(set) var tags: [Tag] = []
  /// Processing instructions, the XML declaration included.
  private(set) var instructions: [Span] = []
  private var open: [Int] = []
  private let bytes: [UInt8]
  private var position = 0

  /// Nil after an error in `log`.
  init?(_ file: SourceFile, log: DiagnosticLog) {
    bytes = file.bytes
    var tooDeep: Int?
    var values = 0
    while let start = nextMarkup() {
      if starts("<!DOCTYPE") {
        log.error(
          .xmlDoctype, "a document type (DOCTYPE) is not read", at: Span(start, start + 9), in: file,
          help: "delete the DOCTYPE; a bid needs none, and it can name files to be opened")
        return nil
      }
      let known = tags.count
      guard skipMarkup() else { break }
      guard tags.count > known else {
        guard position - start <= Limits.markupBytes else {
          log.error(
            .limitTag, "a comment, an instruction or a CDATA section is longer than \(Limits.markupBytes) bytes",
            at: Span(start, start + 1), in: file, help: "shorten it")
          return nil
        }
        continue
      }
      if tags[known].count > Limits.attributes || tags[known].end - start > Limits.tagBytes {
        log.error(
          .limitTag,
          "a tag is longer than \(Limits.tagBytes) bytes or has more than \(Limits.attributes) attributes",
          at: Span(start, start + 1), in: file, help: "put long text inside the element")
        return nil
      }
      values += 1 + tags[known].count
      if values > Limits.nodes {
        log.error(
          .limitCount, "the file holds more than \(Limits.nodes) elements and attributes", at: Span(start, start + 1),
          in: file, help: "a bid is far smaller; check what was exported")
        return nil
      }
      if open.count > Limits.depth, tooDeep == nil { tooDeep = start }
    }
    // A file that never closes its elements is malformed; only one that does is merely too deep.
    if let tooDeep, open.isEmpty {
      log.error(
        .limitDepth, "elements are nested deeper than \(Limits.depth) levels", at: Span(tooDeep, tooDeep + 1),
        in: file, help: "no file of ours needs more than a dozen")
      return nil
    }
    if tooDeep != nil {
      log.error(
        .syntaxXML, "an element is never closed", at: Span(bytes.count, bytes.count), in: file,
        help: "check that the file is complete")
      return nil
    }
  }

  /// Moves to the next `<`, noting where text begins.
  private mutating func nextMarkup() -> Int? {
    let next = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    if let text = bytes[position..<next].firstIndex(where: { !isBlank($0) }) { noteText(text) }
    position = next
    return position < bytes.count ? position : nil
  }

  private mutating func noteText(_ offset: Int) {
    if let element = open.last, tags[element].text == nil { tags[element].text = offset }
  }

  /// Moves past the markup at `position`; false where it is not understood.
  private mutating func skipMarkup() -> Bool {
    guard position + 1 < bytes.count else { return false }
    switch bytes[position + 1] {
    case UInt8(ascii: "!"):
      if starts("<!--") { return skip(past: "-->", from: 4) }
      guard starts("<![CDATA[") else { return false }
      noteText(position)
      return skip(past: "]]>", from: 9)
    case UInt8(ascii: "?"):
      let start = position
      guard skip(past: "?>", from: 2) else { return false }
      instructions.append(Span(start, position))
      return true
    case UInt8(ascii: "/"):
      guard skip(past: ">", from: 2), let element = open.popLast() else { return false }
      tags[element].end = position
      return true
    default: return startTag()
    }
  }

  private mutating func startTag() -> Bool {
    position += 1
    let name = nameSpan()
    guard name.end > name.start else { return false }
    var attributes: [(name: Span, value: Span)] = []
    var count = 0
    while true {
      skipBlanks()
      guard position < bytes.count else { return false }
      let isEmpty = bytes[position] == UInt8(ascii: "/")
      if isEmpty { position += 1 }
      if position < bytes.count, bytes[position] == UInt8(ascii: ">") {
        position += 1
        if !isEmpty { open.append(tags.count) }
        tags.append(Tag(name: name, attributes: attributes, count: count, text: nil, end: position))
        return true
      }
      guard !isEmpty, let attribute = attribute() else { return false }
      count += 1
      if !declaresNamespace(attribute.name) { attributes.append(attribute) }
    }
  }

  private func declaresNamespace(_ name: Span) -> Bool {
    guard name.end - name.start >= 5, bytes[name.start..<name.start + 5].elementsEqual("xmlns".utf8) else {
      return false
    }
    return name.end - name.start == 5 || bytes[name.start + 5] == UInt8(ascii: ":")
  }

  private mutating func attribute() -> (name: Span, value: Span)? {
    let name = nameSpan()
    skipBlanks()
    guard name.end > name.start, position < bytes.count, bytes[position] == UInt8(ascii: "=") else { return nil }
    position += 1
    skipBlanks()
    guard position < bytes.count else { return nil }
    let quote = bytes[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    position += 1
    let start = position
    guard let end = bytes[start...].firstIndex(of: quote) else { return nil }
    position = end + 1
    return (name, Span(start, end))
  }

  private mutating func nameSpan() -> Span {
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "="), UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "\""),
        UInt8(ascii: "'"), UInt8(ascii: "<"):
        return Span(start, position)
      default: position += 1
      }
    }
    return Span(start, position)
  }

  private mutating func skipBlanks() {
    while position < bytes.count, isBlank(bytes[position]) { position += 1 }
  }

  private func starts(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { pattern in bytes[position...].starts(with: pattern) }
  }

  private mutating func skip(past end: StaticString, from lead: Int) -> Bool {
    end.withUTF8Buffer { pattern in
      var index = position + lead
      while index + pattern.count <= bytes.count {
        if bytes[index] == pattern[0], bytes[index...].starts(with: pattern) {
          position = index + pattern.count
          return true
        }
        index += 1
      }
      return false
    }
  }
}
