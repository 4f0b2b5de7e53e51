import Foundation
import Outcome
import Testing

@testable import Reporting

extension Section {
  /// All blocks, those inside others too.
  var allBlocks: [Block] { blocks.flatMap(\.andInner) }

  var tables: [Table] {
    allBlocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  /// The words of all paragraphs, notes, headings, lists and summaries, one a line.
  var words: String {
    allBlocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let text), .note(let text): [text.plain]
      case .list(let items): items.map(\.plain)
      case .heading(let title): [title.plain]
      case .folded(let summary, _): [summary.plain]
      default: []
      }
    }.joined(separator: "\n")
  }
}

extension Block {
  fileprivate var andInner: [Block] {
    switch self {
    case .folded(_, let blocks), .onPage(let blocks), .agreedOnly(let blocks): [self] + blocks.flatMap(\.andInner)
    case .columns(let left, let right): [self] + (left + right).flatMap(\.andInner)
    default: [self]
    }
  }
}

extension TableCell {
  /// As it reads.
  var words: String {
    switch self {
    case .text(let text): text.plain
    case .number(let figure): figure
    case .measure(let text): text.plain
    case .points(let points): Figures.points(points)
    case .bar(let bar): bar.sentence.plain
    case .day(let band): band.sentence.plain
    case .frequency(let frequency): frequency.figure
    case .range(let band): band.sentence.plain
    case .dots(let strip): strip.sentence.plain
    }
  }
}

extension Table {
  /// The cells of the row whose first cell begins with `start`, without that one.
  func row(_ start: String) -> [String]? {
    rows.first { $0.cells.first?.words.hasPrefix(start) == true }.map { $0.cells.dropFirst().map(\.words) }
  }
}

extension Section {
  /// Paragraphs, notes, items and summaries.
  var sentences: [String] {
    allBlocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let text), .note(let text), .folded(let text, _): [text.plain]
      case .list(let items): items.map(\.plain)
      case .facts(let facts): facts.map { "\($0.term.plain): \($0.detail.plain)" }
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

/// A comparison of the folder `reports`, as it was written for machines.
func committedEvaluation(_ name: String) throws -> Evaluation {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  return try JSONDecoder().decode(
    Evaluation.self, from: Data(contentsOf: root.appendingPathComponent("reports/\(name)/evaluation.json")))
}
