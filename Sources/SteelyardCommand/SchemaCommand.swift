internal import ArgumentParser
internal import Steelyard

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints the JSON Schema of an input or of evaluation.json.",
    discussion: """
      steelyard schema --kind evaluation
      steelyard schema --kind criteria
      """)

  @Option(help: "Document: comparison, criteria, evaluation or vendor.") var kind: SchemaKind

  func run() throws {
    try emit(kind.schema)
  }
}
