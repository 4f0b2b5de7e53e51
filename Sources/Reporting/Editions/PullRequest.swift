internal import Decision
internal import Outcome

/// What a comment on a pull request holds: the answer, what moved, the ranking, and what is new to be looked at.
enum PullRequest {
  static func sections(of indexed: IndexedEvaluation) -> [Section] {
    let changes = indexed.evaluation.since
    let headline = Section(
      id: "decision", shortTitle: "Decision", title: DecisionSection.headline(indexed), question: nil,
      blocks: [.paragraph(DecisionSection.sentence(indexed))])
    let findings = changes.map(\.findings) ?? indexed.evaluation.findings
    let remarks: [Block] =
      changes == nil && !findings.isEmpty ? [.list(findings.map(indexed.codedRemark))] : []
    let news = Section(
      id: "findings", shortTitle: "Remarks", title: "Remarks on the files", question: nil, blocks: remarks)
    let parts = [
      headline, ChangesSection.section(of: indexed), RankingSection.section(of: indexed),
      KnockedOutSection.section(of: indexed), remarks.isEmpty ? nil : news,
    ]
    return parts.compactMap { $0 }.map {
      Section(id: $0.id, shortTitle: $0.shortTitle, title: $0.title, question: nil, blocks: $0.blocks)
    }
  }

  /// Characters a comment may have.
  static let limit = 65_000
  private static let rest: Text = "The rest does not fit into a comment; it stands in the report."

  /// The text, cut behind a whole line where it is too long.
  static func fitted(_ text: String, in wording: Wording = .english) -> String {
    guard text.unicodeScalars.count > limit else { return text }
    let rest = "\n\n" + wording.plain(rest) + "\n"
    let head = text.unicodeScalars.prefix(limit - rest.unicodeScalars.count)
    let end = head.lastIndex(of: "\n") ?? head.startIndex
    return String(String.UnicodeScalarView(head[..<end])) + rest
  }
}
