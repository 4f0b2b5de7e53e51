internal import Outsourcing

/// Places in files that a reader must not be led to, as words.
extension Section {
  /// The section with links to these files replaced by their names and lines.
  func unlinked(from files: Set<String>) -> Section {
    func change(_ text: Text) -> Text { text.unlinked(from: files) }
    return Section(
      id: id, shortTitle: shortTitle, title: change(title), question: question,
      blocks: blocks.map { $0.mapped(change) })
  }
}

extension Text {
  fileprivate func unlinked(from files: Set<String>) -> Text {
    Text(
      parts.map { part in
        switch part {
        case .source(let source) where files.contains(source.file): .quoted("\(source.file):\(source.line)")
        case .strong(let text): .strong(text.unlinked(from: files))
        default: part
        }
      })
  }
}

extension Block {
  /// The block with every text that may hold a link changed.
  fileprivate func mapped(_ change: (Text) -> Text) -> Block {
    switch self {
    case .paragraph(let text): .paragraph(change(text))
    case .note(let text): .note(change(text))
    case .list(let items): .list(items.map(change))
    case .facts(let facts): .facts(facts.map { Fact(term: $0.term, detail: change($0.detail)) })
    case .table(let table): .table(table.mapped(change))
    case .columns(let left, let right): .columns(left.map { $0.mapped(change) }, right.map { $0.mapped(change) })
    case .onPage(let blocks): .onPage(blocks.map { $0.mapped(change) })
    case .agreedOnly(let blocks): .agreedOnly(blocks.map { $0.mapped(change) })
    case .folded(let summary, let blocks): .folded(summary: change(summary), blocks.map { $0.mapped(change) })
    case .keyFigures, .legend, .heading, .scatter, .slopes, .whatIf, .authored: self
    }
  }
}

extension Table {
  fileprivate func mapped(_ change: (Text) -> Text) -> Table {
    Table(
      caption: change(caption), columns: columns,
      rows: rows.map { row in
        Row(
          row.cells.map { cell in
            if case .text(let text) = cell { .text(change(text)) } else { cell }
          }, kind: row.kind, depth: row.depth)
      }, header: header)
  }
}
