/// What the script of a page says, with `{0}` where a figure or a name goes: a script knows no language of its own.
enum WhatIfWords {
  /// What a bar is to those who do not see it, who is first, and below a slider at which weights the leader stays first.
  private static let phrases: [(key: String, words: Text)] = [
    ("and", "{0} and {1}"), ("bar", "{0}: {1} of 100 points, from {2}"),
    ("up", "up by {0} against the report"), ("down", "down by {0} against the report"),
    ("whatIf", "What-if, not the report."), ("many", "{0} providers"), ("stays", "{0} stays first"),
    ("staysTied", "{0} still tie"), ("changes", "The leader changes: {0} would be first"),
    ("changesTied", "The leader changes: {0} would tie"), ("ahead", ", {0} points ahead of {1}"),
    ("any", "first at any weight"), ("upTo", "first up to {1}"), ("from", "first from {0}"),
    ("between", "first from {0} to {1}"), ("fixed", "no other criterion weighs anything"), ("copied", "Copied"),
  ]

  static func json(_ wording: Wording) -> JSONValue {
    let signs = [
      ("comma", ", "), ("stop", "."), ("point", wording.numbers.decimal), ("percent", "{0}" + wording.numbers.percent),
    ]
    return .members(
      (signs + phrases.map { ($0.key, wording.plain($0.words)) }).map { ($0.0, JSONValue.text($0.1)) })
  }
}
