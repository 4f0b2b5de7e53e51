@testable import Reporting
import Testing

extension Section {
  /// All blocks, those inside others as well.
  var everyBlock: [Block] {
    func inside(_ block: Block) -> [Block] {
      switch block {
      case .onPage(let blocks), .folded(_, let blocks): [block] + blocks.flatMap(inside)
      case .columns(let left, let right): [block] + (left + right).flatMap(inside)
      default: [block]
      }
    }
    return blocks.flatMap(inside)
  }

  var tables: [Table] { everyBlock.compactMap { if case .table(let table) = $0 { table } else { nil } } }

  /// Paragraphs, notes, items and summaries.
  var sentences: [String] {
    everyBlock.flatMap { block -> [String] in
      switch block {
      case .paragraph(let text), .note(let text), .folded(let text, _): [text.plain]
      case .list(let items): items.map(\.plain)
      case .facts(let facts): facts.map { "\($0.term): \($0.detail.plain)" }
      default: []
      }
    }
  }

  func table(_ caption: String) throws -> Table {
    try #require(tables.first { $0.caption.plain.hasPrefix(caption) }, "no table \(caption)")
  }
}

extension Table {
  var titles: [String] { columns.map(\.title.plain) }

  /// The cells of each row as they read.
  var words: [[String]] { rows.map { $0.cells.map(\.words) } }

  /// The figures of a row, without the marks between thousands; nil for what is none.
  func figures(_ row: Row) -> [Double?] { row.cells.map { Double($0.words.replacing(",", with: "")) } }
}

extension TableCell {
  var words: String {
    switch self {
    case .text(let text): text.plain
    case .number(let figure): figure
    case .bar(let bar): bar.sentence.plain
    case .points(let points): Figures.points(points)
    }
  }
}
