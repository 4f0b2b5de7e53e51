internal import Outsourcing

extension Text {
  /// A country by its name in common use; the code itself where it is not in the list.
  static func country(_ code: String) -> Text {
    Country.isKnown(code) ? Text([.phrase(Country.name(code), [])]) : .quoted(code)
  }

  /// A language by its name; what is no tag of one as it is written.
  static func language(_ code: String) -> Text {
    guard let tag = LanguageTag(code) else { return .quoted(code) }
    let name = LanguageNames.english(tag)
    return LanguageNames.all.contains(name) ? Text([.phrase(name, [])]) : .quoted(name)
  }
}
