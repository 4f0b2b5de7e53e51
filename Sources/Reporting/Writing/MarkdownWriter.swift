internal import Outsourcing

/// Blocks and texts as GitHub-flavoured Markdown, in the words of one language.
struct MarkdownWriter {
  let wording: Wording

  func block(_ block: Block) -> String {
    switch block {
    case .paragraph(let words): text(words)
    case .note(let words): "> " + text(words)
    case .list(let items): items.map { "- " + text($0) }.joined(separator: "\n")
    case .facts(let facts): facts.map { "- **\(text($0.term))**: " + text($0.detail) }.joined(separator: "\n")
    case .keyFigures(let figures):
      figures.map { "- \(text($0.label)): **\(text($0.figure))** (\(text($0.explanation)))" }.joined(separator: "\n")
    // Bars of one colour have no segments to be named; what is left of the legend are the weights.
    case .legend(let entries): text("Weights: \(entries.map(\.text).joined(by: " · "))")
    case .heading(let title): "### " + text(title)
    case .table(let table): self.table(table)
    case .columns(let left, let right):
      (left + right).map(self.block).filter { !$0.isEmpty }.joined(separator: "\n\n")
    case .agreedOnly(let blocks): blocks.map(self.block).joined(separator: "\n\n")
    case .onPage, .scatter, .slopes, .whatIf: ""
    case .authored(let words): quoting(words)
    case .folded(let summary, let blocks):
      "<details><summary>\(html(summary))</summary>\n\n" + blocks.map(self.block).joined(separator: "\n\n")
        + "\n\n</details>"
    }
  }

  private func table(_ table: Table) -> String {
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
    return ([lines.joined(separator: "\n")] + keys.map { text($0.1) }).joined(separator: "\n\n")
  }

  private func cell(_ cell: TableCell) -> String {
    switch cell {
    case .text(let words): text(words, inCell: true)
    case .number(let figure): wording.figure(figure)
    case .measure(let words): text(words, inCell: true)
    case .bar(let bar): "`\(blocks(bar.segments.reduce(0) { $0 + $1.points }))`"
    case .points(let points): wording.figure(Figures.points(points))
    case .day(let band): "`\(band.signs)`"
    case .frequency(let frequency): wording.figure(frequency.figure)
    case .range(let band): "`\(band.signs)`"
    case .dots(let strip): "`\(strip.signs)`"
    }
  }

  /// 20 cells are 100 points, in eighths of a cell.
  private func blocks(_ points: Double) -> String {
    let eighths = Int((min(max(points, 0), 100) * 1.6).rounded())
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let bar = String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    return bar.isEmpty ? " " : bar
  }

  // MARK: Text

  func text(_ text: Text) -> String { self.text(text, inCell: false) }

  private func text(_ text: Text, inCell: Bool) -> String {
    wording.said(text).parts.map { part in
      switch part {
      case .phrase, .figure, .date, .money: wording.plain(Text([part]))
      case .remark(let words): quoted(words, inCell: inCell)
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
  private func strong(_ markdown: String) -> String {
    let start = markdown.prefix { $0.isWhitespace }
    let end = markdown.dropFirst(start.count).reversed().prefix { $0.isWhitespace }
    let words = markdown.dropFirst(start.count).dropLast(end.count)
    return words.isEmpty ? markdown : start + "**" + words + "**" + String(end.reversed())
  }

  /// Words from a file, so that they show as they are and do nothing.
  ///
  /// GitHub turns names, addresses and issue numbers into links after all escapes are gone, so text that holds one is
  /// shown as code, where nothing is linked.
  private func quoted(_ words: String, inCell: Bool) -> String {
    if words.utf8.allSatisfy(Self.isHarmless) { return words }
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

  private func wouldBeLinked(_ words: String) -> Bool {
    guard words.utf8.contains(where: { "@:.#".utf8.contains($0) }) else { return false }
    let lower = words.lowercased()
    if lower.contains("@") || lower.contains("://") || lower.contains("www.") || lower.contains("mailto:") {
      return true
    }
    let scalars = Array(words.unicodeScalars)
    return scalars.indices.dropLast().contains { scalars[$0] == "#" && ("0"..."9").contains(scalars[$0 + 1]) }
  }

  private func code(_ words: String, inCell: Bool) -> String {
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

  private func link(to source: SourceReference) -> String {
    let name = source.file.split(separator: "/").last.map(String.init) ?? source.file
    return "[\(quoted(name, inCell: true)):\(source.line)](\(relativeLink(source.file))#L\(source.line))"
  }

  /// For the one place where HTML is written: a summary, which must stay on one line.
  private func html(_ text: Text) -> String {
    wording.said(text).parts.map { part in
      switch part {
      case .strong(let words): return html(words)
      case .quoted(let words) where wouldBeLinked(words): return "<code>\(escapedForHTML(oneLine(words)))</code>"
      default: return escapedForHTML(oneLine(wording.plain(Text([part]))))
      }
    }.joined()
  }

  private func oneLine(_ words: String) -> String {
    words.split(omittingEmptySubsequences: false) { $0.isNewline }.joined(separator: " ")
  }
}
