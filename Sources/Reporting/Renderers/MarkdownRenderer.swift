package import Outcome
internal import Outsourcing

/// GitHub-flavoured Markdown that reads well in a diff: one row a line, cells not padded, no date of a run.
package enum MarkdownRenderer: Renderer {
  package static let format = "md"
  package static func fileName(_ edition: Edition) -> String? { "\(edition.fileStem).md" }

  package static func render(_ evaluation: Evaluation, for edition: Edition = .internal) -> String {
    let text = render(Document(evaluation, for: edition))
    return edition == .pullRequest ? PullRequest.fitted(text) : text
  }

  /// The report with its drawings in files beside it, which it shows as images.
  package static func renderWithCharts(
    _ evaluation: Evaluation, for edition: Edition
  ) -> (text: String, charts: [ChartFile]) {
    let document = Document(evaluation, for: edition)
    let charts = document.sections.map { ChartFile.charts(of: $0, stem: edition.fileStem) }
    return (render(document, charts: charts), charts.flatMap { $0 })
  }

  /// `charts` are those of each section; none where the list is empty.
  package static func render(_ document: Document, charts: [[ChartFile]] = []) -> String {
    var blocks = ["# " + text(document.title)]
    if let subtitle = document.subtitle { blocks.append(text(subtitle)) }
    blocks.append(document.facts.map(text).joined(separator: " · "))
    for (index, section) in document.sections.enumerated() {
      let content = section.blocks.map(block).filter { !$0.isEmpty }
      if content.isEmpty { continue }
      // The first section is the answer; its title is said, not announced.
      blocks.append(index == 0 ? "**\(text(section.title))**" : "## " + text(section.title))
      if let question = section.question { blocks.append("*\(question)*") }
      if charts.indices.contains(index) {
        blocks += charts[index].map { "![\(text($0.sentence))](\(relativeLink($0.path)))" }
      }
      blocks += content
    }
    blocks.append("<sub>\(text(document.footer))</sub>")
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// The ranking alone: the answer and its table.
  package static func ranking(_ evaluation: Evaluation) -> String {
    let indexed = IndexedEvaluation(evaluation)
    let headline = "**\(text(DecisionSection.headline(indexed)))**"
    let blocks = [RankingSection.section(of: indexed), KnockedOutSection.section(of: indexed)].compactMap { $0 }
      .flatMap(\.blocks).map(block).filter { !$0.isEmpty }
    return ([headline] + blocks).joined(separator: "\n\n") + "\n"
  }

  private static func block(_ block: Block) -> String {
    switch block {
    case .paragraph(let words): text(words)
    case .note(let words): "> " + text(words)
    case .list(let items): items.map { "- " + text($0) }.joined(separator: "\n")
    case .facts(let facts): facts.map { "- **\($0.term)**: " + text($0.detail) }.joined(separator: "\n")
    case .keyFigures(let figures):
      figures.map { "- \($0.label): **\(text($0.figure))** (\(text($0.explanation)))" }.joined(separator: "\n")
    // Bars of one colour have no segments to be named; what is left of the legend are the weights.
    case .legend(let entries): "Weights: " + entries.map { text($0.text) }.joined(separator: " · ")
    case .heading(let title): "### " + title
    case .table(let table): self.table(table)
    case .columns(let left, let right):
      (left + right).map(self.block).filter { !$0.isEmpty }.joined(separator: "\n\n")
    case .agreedOnly(let blocks): blocks.map(self.block).joined(separator: "\n\n")
    case .onPage, .scatter, .slopes, .whatIf: ""
    case .folded(let summary, let blocks):
      "<details><summary>\(html(summary))</summary>\n\n" + blocks.map(self.block).joined(separator: "\n\n")
        + "\n\n</details>"
    }
  }

  private static func table(_ table: Table) -> String {
    var lines = ["| " + table.columns.map { text($0.title, inCell: true) }.joined(separator: " | ") + " |"]
    lines.append(
      "|"
        + table.columns.map { [.number, .points, .frequency].contains($0.kind) ? "--:" : "---" }.joined(separator: "|")
        + "|")
    for row in table.rows {
      let cells = row.cells.enumerated().map { index, cell in
        index == table.header && row.kind == .group ? "**\(self.cell(cell))**" : self.cell(cell)
      }
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    let keys = [(Table.Column.Kind.day, DayBand.key), (.dots, DotStrip.key)].filter { kind, _ in
      table.columns.contains { $0.kind == kind }
    }
    return ([lines.joined(separator: "\n")] + keys.map(\.1)).joined(separator: "\n\n")
  }

  private static func cell(_ cell: TableCell) -> String {
    switch cell {
    case .text(let words): text(words, inCell: true)
    case .number(let figure): figure
    case .bar(let bar): "`\(blocks(bar.segments.reduce(0) { $0 + $1.points }))`"
    case .points(let points): Figures.points(points)
    case .day(let band): "`\(band.signs)`"
    case .frequency(let frequency): frequency.figure
    case .range(let band): "`\(band.signs)`"
    case .dots(let strip): "`\(strip.signs)`"
    }
  }

  /// 20 cells are 100 points, in eighths of a cell.
  private static func blocks(_ points: Double) -> String {
    let eighths = Int((min(max(points, 0), 100) * 1.6).rounded())
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let bar = String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    return bar.isEmpty ? " " : bar
  }

  // MARK: Text

  private static func text(_ text: Text) -> String { self.text(text, inCell: false) }

  private static func text(_ text: Text, inCell: Bool) -> String {
    text.parts.map { part in
      switch part {
      case .plain(let words): inCell ? words.replacing("|", with: "\\|") : words
      case .quoted(let words): quoted(words, inCell: inCell)
      case .strong(let words): strong(self.text(words, inCell: inCell))
      case .code(let words): code(words, inCell: inCell)
      case .link(let words, let path): "[\(quoted(words, inCell: inCell))](\(relativeLink(path)))"
      case .source(let source): link(to: source)
      }
    }.joined()
  }

  /// Stars beside a blank mark nothing, so blanks at the ends go outside.
  private static func strong(_ markdown: String) -> String {
    let start = markdown.prefix { $0.isWhitespace }
    let end = markdown.dropFirst(start.count).reversed().prefix { $0.isWhitespace }
    let words = markdown.dropFirst(start.count).dropLast(end.count)
    return words.isEmpty ? markdown : start + "**" + words + "**" + String(end.reversed())
  }

  /// Words from a file, so that they show as they are and do nothing.
  ///
  /// GitHub turns names, addresses and issue numbers into links after all escapes are gone, so text that holds one is
  /// shown as code, where nothing is linked.
  private static func quoted(_ words: String, inCell: Bool) -> String {
    if words.utf8.allSatisfy(isHarmless) { return words }
    if wouldBeLinked(words) { return code(words, inCell: inCell) }
    var result = ""
    var atStart = true
    var afterReturn = false
    for scalar in words.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar {
      case "\n" where afterReturn: continue
      case "\n", "\r": result += inCell ? "<br>" : " "
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "(", ")", "#", "+", "-", "!", "|", "~", "&", "$":
        result += "\\\(scalar)"
      case "." where !result.isEmpty && result.allSatisfy { $0.isASCII && $0.isNumber }: result += "\\."
      case "=" where atStart: result += "\\="
      default: result.unicodeScalars.append(scalar)
      }
      atStart = false
    }
    return result
  }

  /// Letters, digits, blanks and commas of ASCII: most of what reports quote, and nothing Markdown could read into.
  private static func isHarmless(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "%"): true
    default: false
    }
  }

  private static func wouldBeLinked(_ words: String) -> Bool {
    guard words.utf8.contains(where: { "@:.#".utf8.contains($0) }) else { return false }
    let lower = words.lowercased()
    if lower.contains("@") || lower.contains("://") || lower.contains("www.") || lower.contains("mailto:") {
      return true
    }
    let scalars = Array(words.unicodeScalars)
    return scalars.indices.dropLast().contains { scalars[$0] == "#" && ("0"..."9").contains(scalars[$0 + 1]) }
  }

  private static func code(_ words: String, inCell: Bool) -> String {
    let line = oneLine(words)
    let content = inCell ? line.replacing("|", with: "\\|") : line
    var longest = 0
    var run = 0
    for character in content {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let needsBlank =
      content.hasPrefix("`") || content.hasSuffix("`") || content.hasPrefix(" ") || content.hasSuffix(" ")
    return needsBlank ? "\(fence) \(content) \(fence)" : fence + content + fence
  }

  private static func link(to source: SourceReference) -> String {
    let name = source.file.split(separator: "/").last.map(String.init) ?? source.file
    return "[\(quoted(name, inCell: true)):\(source.line)](\(relativeLink(source.file))#L\(source.line))"
  }

  /// For the one place where HTML is written: a summary, which must stay on one line.
  private static func html(_ text: Text) -> String {
    text.parts.map { part in
      switch part {
      case .strong(let words): return html(words)
      case .quoted(let words) where wouldBeLinked(words): return "<code>\(escapedForHTML(oneLine(words)))</code>"
      default: return escapedForHTML(oneLine(Text([part]).plain))
      }
    }.joined()
  }

  private static func oneLine(_ words: String) -> String {
    words.split(omittingEmptySubsequences: false) { $0.isNewline }.joined(separator: " ")
  }
}
