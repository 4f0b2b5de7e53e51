/// True for characters that act on a terminal or hide what is read: controls, changes of direction, line separators.
///
/// Tab and line feed count as well; who may write them decides for itself.
package func isUnsafeToShow(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
    0xE0000...0xE007F:
    true
  default: false
  }
}

/// Text for a terminal or a log: one line, every unsafe character written as `\u{…}`.
package func terminalText(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    if isUnsafeToShow(scalar) {
      result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// A path as a relative link: every byte that could end it, or make it anything but a path, is percent-encoded. A slash
/// in front would name another host or the root of this one, so it gets a dot.
func relativeLink(_ path: String) -> String {
  let plain = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._/".utf8)
  let digits = Array("0123456789ABCDEF")
  var link = path.hasPrefix("/") ? "." : ""
  for byte in path.utf8 {
    if plain.contains(byte) {
      link.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      link += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
  }
  return link
}
