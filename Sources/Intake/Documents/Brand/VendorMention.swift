/// Looks for the names of providers in words that somebody wrote.
enum VendorMention {
  /// The first name that stands in the text by itself, without regard to the case of ASCII letters, and where.
  ///
  /// `Alder & Finch (fictional)` is looked for as `Alder & Finch` as well.
  static func first(of names: [String], in text: [UInt8]) -> (name: String, span: Span)? {
    let lower = text.map(lower)
    let needles = names.flatMap { name in
      let short = name.split(separator: "(").first.map(String.init) ?? ""
      return [name, short].map { (name: name, bytes: trimmed(Array($0.utf8)).map(self.lower)) }
    }.filter { !$0.bytes.isEmpty }
    for start in lower.indices where start == 0 || !isWord(lower[start - 1]) {
      for needle in needles where lower[start...].starts(with: needle.bytes) {
        let end = start + needle.bytes.count
        let runsOn = needle.bytes.last.map(isWord) == true && end < lower.count && isWord(lower[end])
        if !runsOn { return (needle.name, Span(start, end)) }
      }
    }
    return nil
  }

  private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 32 : byte }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(lower(byte)) || byte >= 0x80
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    Array(bytes.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }
}
