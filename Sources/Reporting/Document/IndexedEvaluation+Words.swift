internal import Outcome

extension IndexedEvaluation {
  /// A must-have by its title, with its reason.
  func mustHave(_ id: String) -> Text {
    let facts = requirement(id)
    return .quoted(facts?.title ?? id) + (facts?.reason.map { ": " + .quoted($0) } ?? "")
  }

  /// What a must-have asks.
  func condition(of id: String) -> Text { requirement(id).map { .quoted($0.condition) } ?? "–" }

  /// A remark on the files with its place.
  func remark(_ finding: Finding) -> Text {
    .quoted(inWords(finding.text)) + (finding.source.map { " (" + .source($0) + ")" } ?? "")
  }

  /// The same with the code by which the remark is looked up.
  func codedRemark(_ finding: Finding) -> Text { remark(finding) + " " + .code(finding.code) }
}
