internal import Outsourcing

/// Reads what makes a site nearshore; each part that is not stated counts as in the common rule.
struct ShoreBinding {
  let service: Fields

  func rule() -> ShoreRule {
    guard let fields = service.record("nearshore", ServiceShape.nearshore) else { return .common }
    return ShoreRule(
      limit: fields.number("hours", from: 0, to: 26)?.value ?? ShoreRule.common.limit,
      pairs: fields.has("pairs") ? pairs("pairs", fields) : ShoreRule.common.pairs,
      borders: fields.has("borders") ? pairs("borders", fields) : ShoreRule.common.borders)
  }

  private func pairs(_ key: String, _ fields: Fields) -> [ShoreRule.Pair] {
    fields.words(key).compactMap { word in
      if let pair = ShoreRule.Pair(word.text) { return pair }
      fields.log.error(
        .choiceUnknown, "\"\(shortened(word.text))\" is no pair of places", at: word.span, in: fields.file,
        help:
          "write two countries or groups with a hyphen, such as GB-IE or europe-MA; groups are \(ShoreRule.Pair.groups.map(\.0).joined(separator: ", "))"
      )
      return nil
    }
  }
}
