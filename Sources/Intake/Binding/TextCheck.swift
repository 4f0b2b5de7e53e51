/// Characters in a text that a reader would not see for what they are.
enum TextCheck {
  enum Fault: Equatable {
    case empty, long
    /// A control character: refused. `U+0007`.
    case control(String)
    /// A character that changes the direction of text: flagged.
    case direction(String)
    /// A character without width, or of private use: flagged.
    case invisible(String)
  }

  /// The gravest fault of a text, or nil.
  static func fault(of text: String, limit: Int) -> Fault? {
    let scalars = text.unicodeScalars
    if scalars.allSatisfy({ $0.properties.isWhitespace }) { return .empty }
    if scalars.count > limit { return .long }
    var milder: Fault?
    for scalar in scalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: continue
      case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: return .control(name(scalar))
      case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: milder = milder ?? .direction(name(scalar))
      case 0xAD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180E, 0x200B...0x200D, 0x2028, 0x2029,
        0x2060...0x2065, 0x206A...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0xE000...0xF8FF,
        0xE0000...0xE0FFF, 0xF0000...0x10FFFF:
        milder = milder ?? .invisible(name(scalar))
      default: continue
      }
    }
    return milder
  }

  static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
