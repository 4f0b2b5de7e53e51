internal import Outsourcing

/// Looks at every tag of a partial before it is used: where the library would print nothing for a key it does not know,
/// this says so, with its place.
struct PartialTags {
  private let file: SourceFile
  private let part: Partial.Part
  private let log: DiagnosticLog

  init(_ file: SourceFile, part: Partial.Part, log: DiagnosticLog) {
    self.file = file
    self.part = part
    self.log = log
  }

  /// A list or a condition that is open.
  private struct Section {
    let name: String
    let span: Span
    /// Keys that count inside it, beside those outside.
    let keys: [PartialKey]
  }

  func check() {
    checkHeadings()
    let bytes = file.bytes
    var open: [Section] = []
    var place = 0
    while let start = first("{{", from: place) {
      guard let tag = tag(at: start) else {
        log.error(
          .templateTag, "a tag is never closed", at: Span(start, start + 2), in: file, help: "close it with }}")
        return
      }
      place = tag.end
      let content = bytes[start + 2..<tag.close]
      let sign = content.first.flatMap { Self.signs.contains($0) ? $0 : nil }
      if let sign, let refusal = Self.refusals[sign] {
        log.error(.templateTag, "\(refusal) is not read", at: Span(start, tag.end), in: file, help: Self.help(sign))
        continue
      }
      if sign == UInt8(ascii: "!") { continue }
      check(
        String(decoding: sign == nil ? content : content.dropFirst(), as: UTF8.self), sign, Span(start, tag.end), &open)
    }
    for section in open {
      log.error(
        .templateTag, "{{#\(section.name)}} is never closed", at: section.span, in: file,
        help: "write {{/\(section.name)}} where it ends")
    }
  }

  private static let signs = Array("{&>=<$%!#^/*".utf8)
  private static let refusals: [UInt8: String] = [
    UInt8(ascii: "{"): "{{{…}}}, which prints a value as it is,",
    UInt8(ascii: "&"): "{{&…}}, which prints a value as it is,",
    UInt8(ascii: ">"): "a partial inside a partial", UInt8(ascii: "="): "a change of the braces",
    UInt8(ascii: "<"): "inheritance", UInt8(ascii: "$"): "inheritance",
    UInt8(ascii: "%"): "an instruction for the library",
    UInt8(ascii: "*"): "a partial inside a partial",
  ]

  private static func help(_ sign: UInt8) -> String {
    switch sign {
    case UInt8(ascii: "{"), UInt8(ascii: "&"): "write {{…}}; every value is printed as text"
    default: "write the words themselves; only {{key}}, {{#key}}, {{^key}}, {{/key}} and {{! remark}} are read"
    }
  }

  // MARK: Tags

  private func first(_ mark: StaticString, from place: Int) -> Int? {
    mark.withUTF8Buffer { pattern in
      file.bytes.indices.dropFirst(place).first { file.bytes[$0...].starts(with: pattern) }
    }
  }

  /// Where the content of a tag ends, and the tag; nil if it never does.
  private func tag(at start: Int) -> (close: Int, end: Int)? {
    guard let close = first("}}", from: start + 2) else { return nil }
    let isTriple = file.bytes[start...].starts(with: "{{{".utf8) && file.bytes[close...].starts(with: "}}}".utf8)
    return (close, close + (isTriple ? 3 : 2))
  }

  private func check(_ content: String, _ sign: UInt8?, _ span: Span, _ open: inout [Section]) {
    let name = String(content.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    if sign == UInt8(ascii: "/") { return close(name, span, &open) }
    guard let key = (open.reversed().flatMap(\.keys) + part.keys).first(where: { $0.name == name }) else {
      unknown(name, span, open)
      // Its end is looked for all the same.
      if sign != nil { open.append(Section(name: name, span: span, keys: [])) }
      return
    }
    switch sign {
    case UInt8(ascii: "#"): open.append(Section(name: name, span: span, keys: key.items))
    case UInt8(ascii: "^"): open.append(Section(name: name, span: span, keys: []))
    default:
      if key.isList {
        log.error(
          .templateKey, "\(name) is a list", at: span, in: file,
          help: "write {{#\(name)}} … {{/\(name)}} around what is printed for each, with {{\(key.items[0].name)}} in it"
        )
      }
    }
  }

  private func close(_ name: String, _ span: Span, _ open: inout [Section]) {
    guard let last = open.last else {
      log.error(
        .templateTag, "{{/\(shortened(name))}} closes nothing", at: span, in: file,
        help: "remove it, or write {{#\(shortened(name))}} where it begins")
      return
    }
    open.removeLast()
    guard last.name != name else { return }
    log.error(
      .templateTag, "{{/\(shortened(name))}} stands where {{/\(shortened(last.name))}} is expected", at: span, in: file,
      help: "close what was opened last at line \(file.reference(to: last.span).line)")
  }

  private func unknown(_ name: String, _ span: Span, _ open: [Section]) {
    let known = open.reversed().flatMap(\.keys).map(\.name) + part.keys.map(\.name)
    let isOfResult = PartialKey.ofResult.contains { $0.name == name }
    log.error(
      .templateKey,
      isOfResult
        ? "\(part.fileName) stands in every edition and cannot tell \(name)"
        : "there is no value called \"\(shortened(name))\" here", at: span, in: file,
      help: isOfResult
        ? "tell it in \(Partial.Part.intro.fileName) or \(Partial.Part.closing.fileName)"
        : Spelling.nearest(to: name, among: known).map { "did you mean \"\($0)\"?" }
          ?? "known are \(known.joined(separator: ", "))")
  }

  // MARK: Lines

  private func checkHeadings() {
    var start = 0
    for line in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      defer { start += line.count + 1 }
      let signs = line.prefix { $0 == UInt8(ascii: "#") }.count
      let isOther = signs > 0 && signs != 2 && line.dropFirst(signs).first == UInt8(ascii: " ")
      if isOther {
        log.error(
          .templateForm, "a heading of a partial begins with two number signs", at: Span(start, start + signs),
          in: file,
          help: "write two number signs and a blank, or another sign where it is no heading")
      }
    }
  }
}
