/// A language as written: BCP 47 (`zh-Hant`, `en-GB`) or the same with `_`, as CLDR writes it.
package struct LanguageTag: Sendable, Hashable {
  /// ISO 639, two or three small letters.
  package let language: String
  /// ISO 15924, such as `Hant`; nil if none is written.
  package let script: String?
  /// ISO 3166-1 alpha-2 or three digits of UN M49; nil if none is written.
  package let region: String?

  /// Nil unless the first part is a language of two or three letters and every other part has one to eight letters or
  /// digits; what follows script and region (variants, extensions) is looked at for its form alone.
  package init?(_ text: String) {
    let parts = text.utf8.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
      .map { String(Substring($0)).lowercased() }
    func letters(_ part: String, _ length: ClosedRange<Int>) -> Bool {
      length.contains(part.utf8.count) && part.utf8.allSatisfy { (0x61...0x7a).contains($0) }
    }
    func isRegion(_ part: String) -> Bool {
      letters(part, 2...2) || part.utf8.count == 3 && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard let language = parts.first, letters(language, 2...3) else { return nil }
    var rest = parts.dropFirst()
    guard
      rest.allSatisfy({ part in
        (1...8).contains(part.utf8.count)
          && part.utf8.allSatisfy { (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) }
      })
    else { return nil }
    self.language = language
    script = rest.first.flatMap { letters($0, 4...4) ? $0.prefix(1).uppercased() + $0.dropFirst() : nil }
    if script != nil { rest = rest.dropFirst() }
    region = rest.first.flatMap { isRegion($0) ? $0.uppercased() : nil }
  }

  /// Language and script, as CLDR counts people: `zh_Hant`, `en`. The region only names a variety.
  package var counted: String { script.map { "\(language)_\($0)" } ?? language }
}
