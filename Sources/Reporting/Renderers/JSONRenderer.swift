package import Outcome

/// `evaluation.json`: the whole evaluation, keys in fixed order, numbers in shortest form.
package enum JSONRenderer: Renderer {
  package static let format = "json"
  package static let fileName = "evaluation.json"

  package static func render(_ evaluation: Evaluation) throws -> String {
    try JSONValueEncoder.value(of: evaluation).document
  }
}
