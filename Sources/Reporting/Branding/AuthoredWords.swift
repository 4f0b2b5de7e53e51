/// Words of the report's author, which every format marks as such and keeps apart from what the tool says.
package struct AuthoredWords: Sendable, Equatable {
  package enum Line: Sendable, Equatable {
    case paragraph(String)
    case heading(String)
    case list([String])
  }

  /// Whose words they are, or what.
  package let label: Text
  package let lines: [Line]

  init(_ label: Text, paragraphs: [String]) {
    self.init(label, paragraphs.map { .paragraph($0) })
  }

  init(_ label: Text, _ lines: [Line]) {
    self.label = label
    self.lines = lines
  }
}
