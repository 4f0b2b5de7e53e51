/// The words by which a blank bid form marks its own text, so that it is never taken for the provider's.
package enum FormText {
  /// Begins the note of an answer that holds the question.
  package static let question = "Question: "
  /// Begins the note of a document that says how to fill in the form; such a document is none.
  package static let howTo = "How to: "
  /// Stands for a criterion in the rows of a CSV form that say how to fill it in.
  package static let howToRow = "#"

  package static func isNote(_ text: String) -> Bool { text.hasPrefix(question) || text.hasPrefix(howTo) }
}
