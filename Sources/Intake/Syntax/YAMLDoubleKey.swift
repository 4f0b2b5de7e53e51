/// Finds where a key stands for the second time in one mapping: the YAML library tells only the first place.
enum YAMLDoubleKey {
  /// `first` is the byte at which the key stands first. Nil if the second one is written in another way, as an escape.
  static func second(of key: String, first: Int, in bytes: [UInt8]) -> Span? {
    let word = Array(key.utf8)
    let column = first - (bytes[..<first].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)
    var position = end(of: word, at: first, in: bytes) ?? first + word.count
    var depth = 0
    var lineStart = -1
    var canBegin = false
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\n"):
        lineStart = position + 1
        canBegin = true
      case 0x20, 0x09, 0x0D: break
      case UInt8(ascii: "#") where position == lineStart || isBlank(bytes[position - 1]):
        position = (bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count) - 1
      default:
        let isAligned = position - lineStart == column && lineStart >= 0
        if canBegin, depth == 0, bytes[lastMark(before: position, in: bytes)] == UInt8(ascii: ",") || isAligned,
          let end = end(of: word, at: position, in: bytes)
        {
          return Span(position, end)
        }
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
          if canBegin { position = bytes[(position + 1)...].firstIndex(of: byte) ?? bytes.count }
        default: break
        }
        if depth < 0 { return nil }
        canBegin = "[{,:-".utf8.contains(byte)
      }
      position += 1
    }
    return nil
  }

  /// The nearest byte before `position` that is no blank.
  private static func lastMark(before position: Int, in bytes: [UInt8]) -> Int {
    bytes[..<position].lastIndex { !isBlank($0) } ?? 0
  }

  /// Where the word ends, quotes included, if it stands here with a colon behind it.
  private static func end(of word: [UInt8], at position: Int, in bytes: [UInt8]) -> Int? {
    let quote = bytes[position]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    let start = isQuoted ? position + 1 : position
    guard bytes[start...].starts(with: word) else { return nil }
    var end = start + word.count
    if isQuoted {
      guard end < bytes.count, bytes[end] == quote else { return nil }
      end += 1
    }
    let colon = bytes[end...].firstIndex { $0 != 0x20 && $0 != 0x09 }
    return colon.flatMap { bytes[$0] == UInt8(ascii: ":") ? end : nil }
  }
}
