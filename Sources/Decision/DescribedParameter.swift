/// A parameter on the page of a method.
package struct DescribedParameter: Sendable, Equatable {
  package let name: String
  /// Meaning, unit and range.
  package let meaning: String
  /// The default in words.
  package let standard: String

  init(_ name: String, _ meaning: String, standard: String) {
    (self.name, self.meaning, self.standard) = (name, meaning, standard)
  }
}
