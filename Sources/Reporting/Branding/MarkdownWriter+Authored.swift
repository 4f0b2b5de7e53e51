extension MarkdownWriter {
  /// Words of the author as a quotation with its label.
  func quoting(_ words: AuthoredWords) -> String {
    let parts = words.lines.map { line in
      switch line {
      case .paragraph(let words): text(.quoted(words))
      case .heading(let words): "**\(text(.quoted(words)))**"
      case .list(let items): items.map { "- " + text(.quoted($0)) }.joined(separator: "\n")
      }
    }
    return (["**\(text(words.label))**"] + parts).joined(separator: "\n\n").split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n")
  }
}
