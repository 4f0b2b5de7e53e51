extension Wording {
  /// German as in Germany: formal, without address.
  package static let german = Wording(
    code: "de", numbers: .comma, dates: .german,
    catalogue: Dictionary(
      (GermanPhrases.all + GermanPhrases.names).flatMap(\.self), uniquingKeysWith: { first, _ in first }))
}

/// The catalogue, in one file for each part of the report; every list stands here.
package enum GermanPhrases {
  package typealias List = [(english: String, german: String)]

  package static let all: [List] = [
    common, decision, ranking, editions, questions, cost, risks, prices, priceRefusals, safeRanges, method, units,
    certificates,
    locations,
    places, evidence, branding, opinions,
  ]

  /// Names of countries and languages, which the report takes from their codes.
  package static let names: [List] = [countries, languages]
}
