/// Strings: escapes resolved, UTF-8 checked. What is no character refuses the file, and reading goes on.
extension JSONParser {
  /// The text of the string that begins at `position`.
  mutating func string() throws -> String {
    let opening = position
    position += 1
    var text: [UInt8] = []
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0x0A, 0x0D:
        throw fault(
          "the line ends inside a text", help: "close the text with a double quote; a line break is written \\n")
      case 0x00...0x1F:
        throw fault("a control character stands in a text", help: "delete it, or write it as an escape such as \\t")
      case 0x20...0x7F:
        let start = position
        while let byte = peek(), byte >= 0x20, byte < 0x80, byte != 0x22, byte != 0x5C { position += 1 }
        text += bytes[start..<position]
      default:
        if let length = Encoding.sequenceLength(bytes, at: position) {
          text += bytes[position..<position + length]
          position += length
        } else {
          reportBadByte()
          position += 1
        }
      }
    }
    position = opening
    throw fault("the text that begins here has no closing quote", help: "close it with a double quote")
  }

  /// One message a file: saving it as UTF-8 puts all of them right.
  private mutating func reportBadByte() {
    faults += 1
    guard !foundBadByte else { return }
    foundBadByte = true
    log.error(
      .unicodeBad, "the text is not UTF-8", at: Span(position, position + 1), in: file, help: "save the file as UTF-8")
  }

  private mutating func escape(into text: inout [UInt8]) throws {
    let start = position
    position += 1
    guard let byte = peek() else { throw fault("the file ends inside an escape") }
    if byte == UInt8(ascii: "u") {
      let scalar = try unicodeEscape(from: start)
      UTF8.encode(scalar)?.forEach { text.append($0) }
      return
    }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    default:
      position = start
      throw fault("there is no such escape", help: "write a backslash itself as \\\\")
    }
    position += 1
  }

  /// The character of `\uXXXX`, or of two of them that make a pair; `position` stands on the `u`.
  private mutating func unicodeEscape(from start: Int) throws -> Unicode.Scalar {
    let code = try hexadecimal()
    if let scalar = Unicode.Scalar(code) { return scalar }
    let end = position
    if code < 0xDC00, peek() == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "u") {
      position += 1
      let low = try hexadecimal()
      if (0xDC00...0xDFFF).contains(low), let scalar = Unicode.Scalar(0x10000 + (code - 0xD800) << 10 + (low - 0xDC00))
      {
        return scalar
      }
      position = end
    }
    faults += 1
    log.error(
      .unicodeBad, "half a surrogate pair is no character", at: Span(start, end), in: file,
      help: "write the character itself, or both halves")
    return "\u{FFFD}"
  }

  /// The four digits after a `u`, which `position` stands on.
  private mutating func hexadecimal() throws -> UInt32 {
    position += 1
    var code: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt8
      switch peek() {
      case let byte? where isDigit(byte): digit = byte - UInt8(ascii: "0")
      case let byte? where (0x61...0x66).contains(byte | 0x20): digit = (byte | 0x20) - 0x61 + 10
      default: throw fault("four hexadecimal digits are expected", help: "write the character itself")
      }
      code = code << 4 | UInt32(digit)
      position += 1
    }
    return code
  }
}
