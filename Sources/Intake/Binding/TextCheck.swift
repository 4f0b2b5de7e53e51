/// Characters in a text that a reader would not see for what they are.
enum TextCheck {
  enum Fault: Equatable {
    case empty, long
    /// A line break or a tab in a name: refused.
    case lines
    /// A control character: refused. `U+0007`.
    case control(String)
    /// A character that changes the direction of text: flagged.
    case direction(String)
    /// A character without width, or of private use: flagged.
    case invisible(String)
    /// A blank in a name that is not U+0020 but looks like it: flagged.
    case blank(String)
  }

  /// The gravest fault of a text, or nil. In prose, blanks of other widths and the marks that choose the look of an
  /// emoji are ordinary; in a name (`isName`) two names could differ by nothing else.
  static func fault(of text: String, limit: Int, isName: Bool) -> Fault? {
    let scalars = text.unicodeScalars
    if scalars.allSatisfy({ $0.properties.isWhitespace }) { return .empty }
    // A scalar takes at most four bytes, so that only a long text has to be counted.
    if text.utf8.count > limit, scalars.count > limit { return .long }
    var milder: Fault?
    for scalar in scalars where !(0x20...0x7E).contains(scalar.value) {
      guard let fault = fault(of: scalar, isName: isName) else { continue }
      switch fault {
      case .control, .lines: return fault
      default: milder = milder ?? fault
      }
    }
    return milder
  }

  private static func fault(of scalar: Unicode.Scalar, isName: Bool) -> Fault? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: isName ? .lines : nil
    // NEL is a line end of mainframes, which travels through files unseen and does nothing on a terminal of today.
    case 0x85: .invisible(name(scalar))
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: .control(name(scalar))
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .direction(name(scalar))
    case 0xAD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200D, 0x2028, 0x2029,
      0x2060...0x2065, 0x206A...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0xE000...0xF8FF,
      0xE0000...0xE0FFF, 0xF0000...0x10FFFF:
      .invisible(name(scalar))
    case 0xFE00...0xFE0F: isName ? .invisible(name(scalar)) : nil
    case 0x2800: isName ? .blank(name(scalar)) : nil
    default: isName && scalar.properties.isWhitespace ? .blank(name(scalar)) : nil
    }
  }

  static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
