/// A value that a partial may print: the closed list of them.
package struct PartialKey: Sendable {
  package let name: String
  package let meaning: String
  /// True for one that may have no value; it can be asked for by `{{#name}}…{{/name}}`.
  package let isOptional: Bool
  /// Keys of each entry of a list; empty for a text.
  package let items: [PartialKey]

  var isList: Bool { !items.isEmpty }

  private static func text(_ name: String, _ meaning: String, isOptional: Bool = false) -> PartialKey {
    PartialKey(name: name, meaning: meaning, isOptional: isOptional, items: [])
  }

  private static func list(_ name: String, _ meaning: String, _ items: [PartialKey]) -> PartialKey {
    PartialKey(name: name, meaning: meaning, isOptional: false, items: items)
  }

  /// What may be told to anybody a report is for, a single bidder included.
  package static let ofComparison: [PartialKey] = [
    text("title", "Title of the report."),
    text("comparison", "Title of the comparison."),
    text("subtitle", "Line below the title.", isOptional: true),
    text("buyer", "Who decides."),
    text("client", "Key client of the brand.", isOptional: true),
    text("author", "Key author of the brand.", isOptional: true),
    text("confidentiality", "Key confidentiality of the brand.", isOptional: true),
    text("decisionDate", "The day for which the comparison holds, in words."),
  ]

  /// What came out, for those who decide.
  package static let ofResult: [PartialKey] = [
    text("headline", "The answer in a line, as the report says it."),
    text("leader", "Who is first; several with \"and\" between.", isOptional: true),
    text("leaderScore", "Score of the first, of 100 points.", isOptional: true),
    text("second", "Who comes next; several with \"and\" between.", isOptional: true),
    text("secondScore", "Score of the next.", isOptional: true),
    text("margin", "Points between these two scores.", isOptional: true),
    text("providerCount", "How many providers are ranked."),
    text("knockedOutCount", "How many are knocked out."),
    list(
      "providers", "Every provider that is ranked, best first.",
      [text("rank", "Its rank."), text("name", "Its name."), text("score", "Its score, of 100 points.")]),
    list(
      "knockedOut", "Every provider and must-have it fails.",
      [
        text("name", "Name of the provider."), text("requirement", "The must-have."),
        text("reason", "Why it fails."),
      ]),
    list(
      "criteria", "The uppermost criteria, in the order of the model.",
      [text("name", "Title of the criterion."), text("weight", "Its weight, such as 30%.")]),
  ]
}

/// A value for a partial.
package enum PartialValue: Sendable, Equatable {
  case text(String)
  /// One set of values for each entry.
  case list([[String: String]])
}
