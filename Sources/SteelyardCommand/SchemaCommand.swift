internal import ArgumentParser
internal import Steelyard

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints the JSON Schema of an input or of evaluation.json.",
    discussion: """
      steelyard schema --kind evaluation
      steelyard schema --kind criteria --format md
      """)

  @Option(help: "Document: assessment, brand, comparison, criteria, evaluation, seal or vendor.") var kind: SchemaKind
  @Option(help: "Form: json (JSON Schema) or md (a page that explains every key of an input).")
  var format: Format = .json

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, md
  }

  func run() throws {
    guard format == .md else { return try emit(kind.schema) }
    guard let reference = kind.reference else {
      throw ValidationError("evaluation.json is no input; its schema explains every key.")
    }
    try emit(reference)
  }
}
