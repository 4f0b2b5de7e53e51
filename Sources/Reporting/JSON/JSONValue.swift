/// JSON whose members keep their order, so that the same value is always the same bytes.
package enum JSONValue: Sendable, Equatable {
  case null
  case truth(Bool)
  case number(Double)
  case text(String)
  case array([JSONValue])
  case object([Member])

  package struct Member: Sendable, Equatable {
    package let key: String
    package let value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// Members whose value is nil are left out: a key without a value says nothing.
  package static func members(_ pairs: [(String, JSONValue?)]) -> JSONValue {
    .object(pairs.compactMap { key, value in value.map { Member(key, $0) } })
  }

  /// The text, two blanks a level, with a final line feed. An array or object of plain values that fits into 120
  /// characters stands on one line, so that a changed value changes one line.
  package var document: String {
    var text = ""
    write(into: &text, indent: 0)
    return text + "\n"
  }

  /// The same value without a blank or a line end between its parts.
  package var line: String {
    switch self {
    case .array(let items): return "[" + items.map(\.line).joined(separator: ",") + "]"
    case .object(let members):
      return "{" + members.map { JSONValue.text($0.key).line + ":" + $0.value.line }.joined(separator: ",") + "}"
    default:
      var text = ""
      write(into: &text, indent: 0)
      return text
    }
  }

  private static let lineLength = 120

  private func write(into text: inout String, indent: Int) {
    switch self {
    case .null: text += "null"
    case .truth(let truth): text += truth ? "true" : "false"
    case .number(let number): text += shortestForm(of: number)
    case .text(let string): Self.write(string, into: &text)
    case .array(let items):
      let isFlat = items.allSatisfy(\.isPlain)
      Self.write(items, isFlat, open: "[", close: "]", into: &text, indent: indent) { item, text, indent in
        item.write(into: &text, indent: indent)
      }
    case .object(let members):
      let isFlat = members.allSatisfy(\.value.isPlain)
      Self.write(members, isFlat, open: "{", close: "}", into: &text, indent: indent) { member, text, indent in
        Self.write(member.key, into: &text)
        text += ": "
        member.value.write(into: &text, indent: indent)
      }
    }
  }

  private var isPlain: Bool {
    switch self {
    case .array(let items): items.isEmpty
    case .object(let members): members.isEmpty
    default: true
    }
  }

  private static func write<Item>(
    _ items: [Item], _ isFlat: Bool, open: String, close: String, into text: inout String, indent: Int,
    each: (Item, inout String, Int) -> Void
  ) {
    if isFlat {
      var line = open
      for (index, item) in items.enumerated() {
        line += index == 0 ? "" : ", "
        each(item, &line, indent)
      }
      line += close
      if line.utf8.count + 2 * indent <= lineLength || items.isEmpty {
        text += line
        return
      }
    }
    text += open
    for (index, item) in items.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + String(repeating: "  ", count: indent + 1)
      each(item, &text, indent + 1)
    }
    text += "\n" + String(repeating: "  ", count: indent) + close
  }

  /// True for letters, digits and signs of ASCII that no reader takes for anything else: nearly all there is to write.
  private static func isAsItIs(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): false
    default: 0x20...0x7E ~= byte
    }
  }

  /// Characters that act in HTML or end a line in JavaScript are escaped as well, so the text can stand anywhere.
  private static func write(_ string: String, into text: inout String) {
    guard !string.utf8.allSatisfy(isAsItIs) else {
      text += "\""
      text += string
      text += "\""
      return
    }
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      default:
        if isUnsafeToShow(scalar) || "<>&".unicodeScalars.contains(scalar) {
          for unit in String(Character(scalar)).utf16 {
            let digits = String(unit, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
          }
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }
}

/// The shortest decimal text that reads back as the same double; whole numbers without a point.
package func shortestForm(of number: Double) -> String {
  if number == number.rounded(), number.magnitude < 1e15 { return String(Int64(number)) }
  let text = number.description
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
