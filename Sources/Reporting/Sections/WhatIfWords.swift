/// What the script of a page says, with `{0}` where a figure or a name goes: a script knows no language of its own.
enum WhatIfWords {
  static let json = JSONValue.members(
    [
      // How a list, a number and a share are written.
      ("comma", ", "), ("and", "{0} and {1}"), ("stop", "."), ("point", "."), ("percent", "{0}%"),
      // A bar, told to those who do not see it.
      ("bar", "{0}: {1} of 100 points, from {2}"),
      // Places against the report.
      ("up", " up by {0} against the report"), ("down", " down by {0} against the report"),
      // Who is first.
      ("whatIf", "What-if, not the report."), ("many", "{0} providers"), ("stays", "{0} stays first"),
      ("staysTied", "{0} still tie"), ("changes", "The leader changes: {0} would be first"),
      ("changesTied", "The leader changes: {0} would tie"), ("ahead", ", {0} points ahead of {1}"),
      // Below a slider: at which weights the leader stays first.
      ("any", "first at any weight"), ("upTo", "first up to {1}"), ("from", "first from {0}"),
      ("between", "first from {0} to {1}"), ("fixed", "no other criterion weighs anything"),
      ("copied", "Copied"),
    ].map { ($0.0, JSONValue.text($0.1)) })
}
