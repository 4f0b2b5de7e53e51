/// Why a figure that is only shown has no value: an input that it needs is missing, or divides by zero.
package struct NotComputable: Error, Sendable, Equatable, Codable {
  package let input: String
  /// A whole sentence in plain words.
  package let sentence: String

  package init(_ input: String, _ sentence: String) {
    self.input = input
    self.sentence = sentence
  }
}
