internal import Decision

/// A rule as it is sealed: what a file says by its shape, whatever the syntax, the order of keys or the spelling of
/// numbers. Two values are equal if they say the same, wherever they stand.
package struct SealedValue: Sendable, Equatable {
  package indirect enum Content: Sendable, Equatable {
    case number(Double)
    case text(String)
    case truth(Bool)
    case list([SealedValue])
    /// In the byte order of names.
    case record([Member])
  }

  package struct Member: Sendable, Equatable {
    package let name: String
    package let value: SealedValue
  }

  package let content: Content
  /// Where it stands in its file.
  let span: Span

  init(_ content: Content, at span: Span) {
    self.content = content
    self.span = span
  }

  package static func == (left: SealedValue, right: SealedValue) -> Bool { left.content == right.content }

  static func record(_ members: [Member], at span: Span) -> SealedValue {
    SealedValue(.record(members.sorted { bytesPrecede($0.name, $1.name) }), at: span)
  }

  var members: [Member] {
    if case .record(let members) = content { members } else { [] }
  }

  var items: [SealedValue] {
    if case .list(let items) = content { items } else { [] }
  }

  var text: String? {
    if case .text(let text) = content { text } else { nil }
  }

  subscript(_ name: String) -> SealedValue? { members.first { $0.name == name }?.value }

  /// JSON without blanks, members in byte order, nothing escaped that need not be: the text that is digested.
  var canonical: String {
    switch content {
    case .number(let number): Self.isPlain(number) ? plainDecimal(of: number) : "\"\(plainDecimal(of: number))\""
    case .text(let text): Self.quoted(text)
    case .truth(let truth): truth ? "true" : "false"
    case .list(let items): "[" + items.map(\.canonical).joined(separator: ",") + "]"
    case .record(let members):
      "{" + members.map { Self.quoted($0.name) + ":" + $0.value.canonical }.joined(separator: ",") + "}"
    }
  }

  /// True for a number whose shortest form has no exponent. Others are written as decimal text, for a JSON number with
  /// an exponent is none of ours.
  package static func isPlain(_ number: Double) -> Bool {
    number == number.rounded() ? number.magnitude < 1e15 : !number.description.contains("e")
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: quoted += "\\\""
      case 0x5C: quoted += "\\\\"
      case 0x00..<0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

/// The shortest decimal text without an exponent that reads back as the same double; whole numbers without a point.
package func plainDecimal(of number: Double) -> String {
  let text = number.description
  guard let mark = text.firstIndex(of: "e"), let exponent = Int(text[text.index(after: mark)...]) else {
    return text == "-0.0" ? "0" : text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
  let sign = number < 0 ? "-" : ""
  let parts = text[..<mark].drop { $0 == "-" }.split(separator: ".")
  let fraction = parts.count > 1 && parts[1] != "0" ? String(parts[1]) : ""
  let digits = parts[0] + fraction
  // The point stands after the first digit, moved by the exponent.
  let point = 1 + exponent
  if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
  if point >= digits.count { return sign + digits + String(repeating: "0", count: point - digits.count) }
  return sign + digits.prefix(point) + "." + digits.dropFirst(point)
}
