internal import Mustache

/// A partial of the author's: text with the values of the report in it. The one file that knows the Mustache library.
///
/// What it gives is no HTML and no Markdown but paragraphs, headings and lists, which each renderer escapes by type. The
/// template alone says which line is what: a value has neither a line break nor the signs a line begins with.
package struct Partial: Sendable {
  package enum Part: String, Sendable, CaseIterable {
    case titlePage = "title-page"
    case intro, closing, disclaimer

    package var fileName: String { rawValue + ".mustache" }

    /// True for what stands in every edition, a single bidder's included, and so may tell nothing of the result.
    var isForEverybody: Bool { self == .titlePage || self == .disclaimer }

    package var keys: [PartialKey] { PartialKey.ofComparison + (isForEverybody ? [] : PartialKey.ofResult) }
  }

  /// A run of lines of one kind.
  package struct Block: Sendable, Equatable {
    package enum Kind: String, Sendable, Codable {
      case paragraph, heading, item
    }

    package let kind: Kind
    package let text: String
  }

  package let part: Part
  private let template: MustacheTemplate

  /// Nil after an error: every tag is looked at before the library sees one.
  init?(_ part: Part, _ file: SourceFile, log: DiagnosticLog) {
    let own = DiagnosticLog()
    defer { log.absorb(own) }
    guard let text = PartialText.text(of: file, log: own) else { return nil }
    PartialTags(file, part: part, log: own).check()
    guard !own.hasErrors else { return nil }
    do {
      // Values are escaped where they are printed, by the kind of the text around them.
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + Self.unmarked(text))
    } catch {
      own.error(
        .templateTag, "the partial cannot be read", at: .beginning, in: file, help: "look for braces that are no tag")
      return nil
    }
    self.part = part
  }

  /// The text with these values, which hold a text or a list for each key that has one.
  package func blocks(_ values: [String: PartialValue]) -> [Block] {
    let object = values.mapValues { value -> Any in
      switch value {
      case .text(let text): Self.marked(text)
      case .list(let entries): entries.map { $0.mapValues(Self.marked) }
      }
    }
    return PartialText.blocks(of: template.render(object)).map { Block(kind: $0.kind, text: Self.unmarked($0.text)) }
  }

  /// U+FDD0, which stands for no character, in front of every value, so that none is taken for the beginning of a line.
  static let mark = String(decoding: [0xEF, 0xB7, 0x90], as: UTF8.self)

  private static func marked(_ text: String) -> String {
    mark + unmarked(text).split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func unmarked(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value != 0xFDD0 }))
  }
}
