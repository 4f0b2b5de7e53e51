package import Outsourcing

/// A run of text with the little formatting a report needs, in no language yet: a ``Wording`` says it.
///
/// A literal with a letter in it is a phrase of the catalogues, as a whole: `"\(name) scores \(figure: points)"` is looked
/// up as `{0} scores {1}`. So a sentence is one literal, never a sum of pieces that another language would order otherwise.
package struct Text: Sendable, Equatable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  package enum Part: Sendable, Equatable {
    /// Our own words, as every catalogue has them, with what goes in for `{0}`, `{1}` and so on.
    case phrase(String, [Text])
    /// A figure as ``Figures`` writes it, with a point and commas; each language has its own signs for them.
    case figure(String)
    case date(CalendarDate)
    /// A figure with the code of its currency.
    case money(String, String)
    /// A remark of the program on a file, which is said in English in every language, as messages are.
    case remark(String)
    /// Signs of our own, and words in the language of the report.
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
    parts = value.isEmpty ? [] : [Self.isWords(value) ? .phrase(value, []) : .plain(value)]
  }

  package init(stringInterpolation: StringInterpolation) {
    let isPhrase = stringInterpolation.pieces.contains { $0.literal.map(Self.isWords) ?? false }
    guard isPhrase else {
      parts = stringInterpolation.pieces.flatMap { piece in
        piece.literal.map { [.plain($0)] } ?? piece.text?.parts ?? []
      }
      return
    }
    var (template, arguments) = ("", [Text]())
    for piece in stringInterpolation.pieces {
      template += piece.literal ?? "{\(arguments.count)}"
      if let text = piece.text { arguments.append(text) }
    }
    parts = [.phrase(template, arguments)]
  }

  private static func isWords(_ literal: String) -> Bool { literal.contains { $0.isLetter } }

  package static func quoted(_ text: String) -> Text { Text([.quoted(text)]) }
  package static func strong(_ text: Text) -> Text { Text([.strong(text)]) }
  package static func code(_ text: String) -> Text { Text([.code(text)]) }
  package static func link(_ text: String, to path: String) -> Text { Text([.link(text, to: path)]) }
  package static func figure(_ text: String) -> Text { Text([.figure(text)]) }
  package static func remark(_ text: String) -> Text { Text([.remark(text)]) }
  package static func money(_ figure: String, _ currency: String) -> Text { Text([.money(figure, currency)]) }
  package static func date(_ date: CalendarDate) -> Text { Text([.date(date)]) }
  package static func source(_ source: SourceReference) -> Text { Text([.source(source)]) }

  package static func + (left: Text, right: Text) -> Text { Text(left.parts + right.parts) }

  /// The words alone, in English.
  package var plain: String { Wording.english.plain(self) }

  /// `\(…)` of a string in a report is a figure or a text; words from a file go in as ``Text/quoted(_:)``.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces: [(literal: String?, text: Text?)] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append((literal, nil)) }
    }

    package mutating func appendInterpolation(_ text: Text) {
      pieces.append((nil, text))
    }

    package mutating func appendInterpolation(figure text: String) {
      pieces.append((nil, .figure(text)))
    }

    package mutating func appendInterpolation(date: CalendarDate) {
      pieces.append((nil, .date(date)))
    }

    /// What is written alike in every language: a version, a code, a sign.
    package mutating func appendInterpolation(verbatim text: String) {
      pieces.append((nil, Text([.plain(text)])))
    }

    package mutating func appendInterpolation(_ number: Int) {
      pieces.append((nil, .figure(String(number))))
    }
  }
}

extension [Text] {
  /// `A`, `A and B`, `A, B and C`.
  var inWords: Text { listed { "\($0) and \($1)" } }

  /// `A`, `A or B`, `A, B or C`.
  var asChoice: Text { listed { "\($0) or \($1)" } }

  private func listed(_ pair: (Text, Text) -> Text) -> Text {
    guard let last else { return "" }
    return count > 1 ? pair(Array(dropLast()).joined(by: ", "), last) : last
  }

  func joined(by separator: Text) -> Text {
    enumerated().reduce(Text([])) { $0 + ($1.offset == 0 ? Text([]) : separator) + $1.element }
  }
}
