/// Widths of words in a drawing, which has no line breaks: estimated, since no font is measured here.
enum DrawnWidth {
  /// Pixels of `words` in a sans-serif face of 12 pixels, rather too many than too few.
  static func pixels(_ words: some StringProtocol) -> Double {
    words.unicodeScalars.reduce(0) { $0 + pixels($1) }
  }

  /// `words` as far as they fit into `room` pixels, to the end of a word where one ends late enough, with an ellipsis for
  /// the rest.
  static func cut(_ words: String, to room: Double) -> String {
    guard pixels(words) > room else { return words }
    var (kept, used) = ("", pixels("…"))
    for letter in words {
      used += pixels(String(letter))
      guard used <= room else { break }
      kept.append(letter)
    }
    let half = kept.index(kept.startIndex, offsetBy: kept.count / 2)
    if let space = kept[half...].lastIndex(of: " ") { kept = String(kept[..<space]) }
    return kept + "…"
  }

  private static func pixels(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "t", "f", "r", "I", " ", ".", ",", ":", ";", "'", "(", ")", "|", "!": 4
    case "M", "W", "m", "w", "@", "%", "…": 11
    case "A"..."Z", "&": 8.5
    case "\u{0}"..."\u{7f}": 6.7
    case _ where scalar.properties.generalCategory == .nonspacingMark: 0
    case _ where scalar.value < 0x1100: 8.5
    default: 12
    }
  }
}
