package import Outcome

/// Writes a report in one format.
package protocol Renderer: Sendable {
  /// Name of the format on the command line.
  static var format: String { get }
  /// Name of the file beside `steelyard.yaml`; nil for an edition the format cannot be cut down to.
  static func fileName(_ edition: Edition) -> String?

  /// The whole file; the same evaluation gives the same bytes. `wording` in place of the one the brand asks for; JSON has none. Only for editions that have a file name.
  static func render(_ evaluation: Evaluation, for edition: Edition, in wording: Wording?) throws -> String
}

/// All formats of the report; one file each beside this one, compared with this list by a test.
package enum Renderers {
  package static let all: [any Renderer.Type] = [HTMLRenderer.self, JSONRenderer.self, MarkdownRenderer.self]

  package static func renderer(for format: String) -> (any Renderer.Type)? {
    all.first { $0.format == format }
  }
}
