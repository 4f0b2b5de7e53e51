/// Why a computed figure has no value: it is then missing, and never zero.
package struct NotDerivable: Error, Sendable, Equatable, Codable {
  /// A clause in plain words, without capital and full stop.
  package let sentence: String

  package init(_ sentence: String) { self.sentence = sentence }
}

/// A number that another answer gives to a computed figure, or why it does not.
package struct InputFigure: Sendable, Equatable {
  package let value: Double?
  /// What the answer is called, for the sentence that says it is missing.
  package let name: String

  package init(_ value: Double?, name: String) {
    self.value = value
    self.name = name
  }

  package func figure() throws(NotDerivable) -> Double {
    guard let value else { throw NotDerivable("\(name) is not known") }
    return value
  }
}
