package import Outcome

/// `evaluation.json`: the whole evaluation, keys in fixed order, numbers in shortest form.
package enum JSONRenderer: Renderer {
  package static let format = "json"
  package static func fileName(_ edition: Edition) -> String? { edition == .internal ? "evaluation.json" : nil }

  /// The whole evaluation, whatever the edition and the language.
  package static func render(
    _ evaluation: Evaluation, for edition: Edition = .internal, in wording: Wording? = nil
  ) throws -> String {
    try JSONValueEncoder.value(of: evaluation).document
  }
}
