package import Outcome
internal import Outsourcing

/// GitHub-flavoured Markdown that reads well in a diff: one row a line, cells not padded, no date of a run.
package enum MarkdownRenderer: Renderer {
  package static let format = "md"
  package static func fileName(_ edition: Edition) -> String? { "\(edition.fileStem).md" }

  package static func render(
    _ evaluation: Evaluation, for edition: Edition = .internal, in wording: Wording? = nil
  ) -> String {
    let document = Document(evaluation, for: edition, in: wording)
    let text = render(document)
    return edition == .pullRequest ? PullRequest.fitted(text, in: document.wording) : text
  }

  /// The report with its drawings in files beside it, which it shows as images.
  package static func renderWithCharts(
    _ evaluation: Evaluation, for edition: Edition, in wording: Wording? = nil
  ) -> (text: String, charts: [ChartFile]) {
    let document = Document(evaluation, for: edition, in: wording)
    let colours = document.branding?.colours ?? .standard
    let charts = document.sections.map {
      ChartFile.charts(of: $0, stem: edition.fileStem, colours: colours, in: document.wording)
    }
    return (render(document, charts: charts), charts.flatMap { $0 })
  }

  /// `charts` are those of each section; none where the list is empty.
  package static func render(_ document: Document, charts: [[ChartFile]] = []) -> String {
    let writer = MarkdownWriter(wording: document.wording)
    var blocks = ["# " + writer.text(document.title)]
    if let subtitle = document.subtitle { blocks.append(writer.text(subtitle)) }
    blocks.append(document.facts.map(writer.text).joined(separator: " · "))
    for (index, section) in document.sections.enumerated() {
      let content = section.blocks.map(writer.block).filter { !$0.isEmpty }
      if content.isEmpty { continue }
      // The first section is the answer; its title is said, not announced.
      blocks.append(index == 0 ? "**\(writer.text(section.title))**" : "## " + writer.text(section.title))
      if let question = section.question { blocks.append("*\(writer.text(question))*") }
      if charts.indices.contains(index) {
        blocks += charts[index].map { "![\(writer.text($0.sentence))](\(relativeLink($0.path)))" }
      }
      blocks += content
    }
    if let disclaimer = document.branding?.disclaimer { blocks.append(writer.quoting(disclaimer)) }
    blocks.append("<sub>\(writer.text(document.footer))</sub>")
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// The ranking alone: the answer and its table.
  package static func ranking(_ evaluation: Evaluation) -> String {
    let indexed = IndexedEvaluation(evaluation)
    let writer = MarkdownWriter(wording: .english)
    let headline = "**\(writer.text(DecisionSection.headline(indexed)))**"
    let blocks = [RankingSection.section(of: indexed), KnockedOutSection.section(of: indexed)].compactMap { $0 }
      .flatMap(\.blocks).map(writer.block).filter { !$0.isEmpty }
    return ([headline] + blocks).joined(separator: "\n\n") + "\n"
  }
}
