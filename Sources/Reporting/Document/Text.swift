package import Outsourcing

/// A run of text with the little formatting a report needs.
package struct Text: Sendable, Equatable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  package enum Part: Sendable, Equatable {
    /// Our own words.
    case plain(String)
    /// Words from a file: escaped like all others, and kept apart from the direction of the text around them.
    case quoted(String)
    case strong(Text)
    case code(String)
    /// Words from a file that lead to another file, by its path from this one.
    case link(String, to: String)
    /// A place in an input file.
    case source(SourceReference)
  }

  package let parts: [Part]

  package init(_ parts: [Part]) {
    self.parts = parts
  }

  package init(stringLiteral value: String) {
    parts = [.plain(value)]
  }

  package init(stringInterpolation: StringInterpolation) {
    parts = stringInterpolation.parts
  }

  package static func quoted(_ text: String) -> Text { Text([.quoted(text)]) }
  package static func strong(_ text: Text) -> Text { Text([.strong(text)]) }
  package static func code(_ text: String) -> Text { Text([.code(text)]) }
  package static func link(_ text: String, to path: String) -> Text { Text([.link(text, to: path)]) }
  package static func source(_ source: SourceReference) -> Text { Text([.source(source)]) }

  package static func + (left: Text, right: Text) -> Text { Text(left.parts + right.parts) }

  /// The words alone.
  package var plain: String {
    parts.map { part in
      switch part {
      case .plain(let text), .quoted(let text), .code(let text), .link(let text, _): text
      case .strong(let text): text.plain
      case .source(let source): "\(source.file):\(source.line)"
      }
    }.joined()
  }

  /// `\(…)` of a string in a report is our own wording; text from a file goes in as ``Text/quoted(_:)``.
  package struct StringInterpolation: StringInterpolationProtocol {
    var parts: [Part] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.plain(literal)) }
    }

    package mutating func appendInterpolation(_ text: Text) {
      parts += text.parts
    }

    package mutating func appendInterpolation(figure text: String) {
      parts.append(.plain(text))
    }

    package mutating func appendInterpolation(_ number: Int) {
      parts.append(.plain(String(number)))
    }
  }
}

extension [Text] {
  /// `A`, `A and B`, `A, B and C`.
  var inWords: Text { inWords(" and ") }

  func inWords(_ conjunction: Text) -> Text {
    guard let last else { return "" }
    return count > 1 ? Array(dropLast()).joined(by: ", ") + conjunction + last : last
  }

  func joined(by separator: Text) -> Text {
    enumerated().reduce(Text([])) { $0 + ($1.offset == 0 ? Text([]) : separator) + $1.element }
  }
}
