/// Tells names that a reader would take for one another, so that one bid cannot hide behind the name of another.
///
/// A small part of the idea of skeletons in Unicode Technical Standard 39: what looks alike in common typefaces is
/// written alike, and two names are alike if nothing else is left.
enum LookAlike {
  /// Equal for names that look alike.
  static func skeleton(of name: String) -> String {
    var plain = ""
    for scalar in name.unicodeScalars { plain += shape(of: scalar) }
    return plain.replacing("rn", with: "m").replacing("vv", with: "w")
  }

  /// True for skeletons that differ in a few letters only, where one of them has a foreign letter and the other a plain
  /// one: such a letter may be drawn like any other.
  static func differByOddLetters(_ first: String, _ second: String) -> Bool {
    let (left, right) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
    let differing = zip(left, right).filter { $0 != $1 }
    return left.count == right.count && 2 * differing.count < left.count
      && differing.allSatisfy { $0.isASCII != $1.isASCII }
  }

  private static func shape(of scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    // Full-width forms of ASCII.
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).map(shape) ?? ""
    case 0xFB00...0xFB06: return ["ff", "fi", "fl", "ffi", "ffl", "st", "st"][Int(scalar.value) - 0xFB00]
    default: break
    }
    let isMark = [.nonspacingMark, .spacingMark].contains(scalar.properties.generalCategory)
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil || isMark else { return "" }
    return scalar.properties.lowercaseMapping.map { alike[$0] ?? String($0) }.joined()
  }

  /// Small letters and digits that look like a Latin letter, themselves or as capitals.
  private static let alike: [Character: String] = {
    let groups: [(latin: String, others: String)] = [
      ("a", "аα"), ("b", "вβ"), ("c", "сϲ"), ("d", "ԁ"), ("e", "еε"), ("h", "нһη"), ("i", "іιl1ӏ"), ("j", "ј"),
      ("k", "кκ"), ("m", "мμ"), ("n", "ν"), ("o", "оο0"), ("p", "рρ"), ("q", "ԛ"), ("s", "ѕ"), ("t", "тτ"), ("v", "ѵ"),
      ("w", "ԝ"), ("x", "хχ"), ("y", "уυγ"), ("z", "ζ"),
    ]
    var alike: [Character: String] = [:]
    for (latin, others) in groups {
      for other in others { alike[other] = latin }
    }
    return alike
  }()
}
