/// One located tree for XML, JSON and YAML: what a file says and where, before anybody says what it means.
///
/// One rule makes the syntaxes equal (`formats.md` 11): an XML attribute is a member of the same name, a child element
/// is a member as well, an element's text is the member `note`, and an element may stand for a record or for a list of
/// like-named children; which of the two is decided by what the binder expects.
package struct SourceNode: Sendable {
  package enum Content: Sendable {
    case null
    case scalar(Scalar)
    case list([SourceNode])
    /// The rows of a CSV file, each a record with the columns as members.
    case table([SourceNode])
    /// In the order of the file. Only XML can hold one name twice here; the binder refuses it where it is no list.
    case record([Member])
  }

  package struct Scalar: Sendable, Equatable {
    package enum Form: Sendable {
      /// A JSON string, or a quoted or block scalar of YAML.
      case string
      /// A JSON number, as written.
      case number
      /// `true` or `false` of JSON.
      case truth
      /// A plain scalar of YAML: text, number or truth, as the binder expects.
      case plain
      /// An XML attribute or the text of an element: the same, and a list of words where one is expected.
      case attribute
    }

    package let text: String
    package let form: Form
  }

  package struct Member: Sendable {
    package let name: String
    package let nameSpan: Span
    package let value: SourceNode
  }

  package let content: Content
  package let span: Span
  /// Expanded name `{namespace}local` of an XML element; nil in other syntaxes.
  package let element: String?

  init(_ content: Content, at span: Span, element: String? = nil) {
    self.content = content
    self.span = span
    self.element = element
  }

  /// What the node is, in words for a message.
  var kindInWords: String {
    switch content {
    case .null: "an empty value"
    case .scalar(let scalar):
      switch scalar.form {
      case .number: "a number"
      case .truth: "true or false"
      case .string, .plain, .attribute: "a text"
      }
    case .list: "a list"
    case .table: "a table"
    case .record: element == nil ? "an object" : "an element"
    }
  }
}
