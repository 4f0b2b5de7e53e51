/// Pairs of places as a file states them: `GB-IE`, `europe-MA`.
extension ShoreRule.Pair {
  /// Names of the groups of countries, so that nobody has to know their numbers.
  package static let groups = [
    ("africa", "002"), ("oceania", "009"), ("americas", "019"), ("asia", "142"), ("europe", "150"),
  ]

  /// Nil unless the text is two countries or groups with a hyphen between.
  package init?(_ text: String) {
    let places = text.split(separator: "-", omittingEmptySubsequences: false).compactMap(Self.place)
    guard places.count == 2, text.split(separator: "-", omittingEmptySubsequences: false).count == 2 else { return nil }
    self.init(places[0], places[1])
  }

  package var inWords: String { "\(Self.name(of: one))-\(Self.name(of: other))" }

  private static func place(_ text: Substring) -> ShoreRule.Place? {
    if let group = groups.first(where: { $0.0 == text }) { return .group(group.1) }
    return Country.isKnown(String(text)) ? .country(String(text)) : nil
  }

  private static func name(of place: ShoreRule.Place) -> String {
    switch place {
    case .country(let code): code
    case .group(let number): groups.first { $0.1 == number }?.0 ?? number
    }
  }
}
