internal import Outcome
internal import Outsourcing
internal import Reporting

/// Places and knock-outs as every command prints them.
enum RankingJSON {
  /// `more` stands behind the members that every command prints.
  static func place(_ place: PlaceFacts, and more: [(String, JSONValue?)] = []) -> JSONValue {
    .members(
      [
        ("vendor", .text(place.vendor)), ("name", .text(place.name)), ("rank", .number(Double(place.rank))),
        ("score", .number(place.scores.score)), ("guaranteed", .number(place.scores.guaranteed)),
        ("best", .number(place.scores.best)),
        ("contributions", .object(place.contributions.map { .init($0.criterion, .number($0.points)) })),
        ("open", .array(place.open.map { .text($0) })),
      ] + more)
  }

  static func entry(_ entry: KnockOutFacts) -> JSONValue {
    .members([
      ("vendor", .text(entry.vendor)), ("name", .text(entry.name)), ("requirement", .text(entry.requirement)),
      ("reason", .text(entry.reason)), ("source", entry.source.map { .text($0.text) } ?? .null),
      ("score", .number(entry.scores.score)), ("guaranteed", .number(entry.scores.guaranteed)),
      ("best", .number(entry.scores.best)),
    ])
  }
}
