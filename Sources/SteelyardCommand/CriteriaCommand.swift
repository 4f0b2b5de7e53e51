internal import ArgumentParser
internal import Steelyard

struct CriteriaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "criteria", abstract: "Lists the criteria models there are, or explains one.",
    discussion: """
      steelyard criteria                      all models, each with the services it is for
      steelyard criteria contact-centre       weights, units and anchors of one

      Listed are the models in the nearest criteria folder and those of steelyard init.
      """)

  @Argument(help: "Id of a model, or the path of its file.", completion: .file(extensions: ["yaml", "yml"]))
  var model: String?
  @Option(help: "Form: table or json.") var format: CatalogueFormat = .table
  @Flag(help: "Print where each concept of outsourcing stands in the product, as Markdown.") var concepts = false
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if concepts, model != nil { throw ValidationError("name a model, or --concepts.") }
  }

  func run() throws {
    if concepts { return try emit(ModelCatalogue.concepts) }
    let catalogue = ModelCatalogue.nearest()
    guard let model else {
      for messages in catalogue.messages { common.show(messages) }
      try emit(catalogue.list(format))
      if catalogue.messages.contains(where: { $0.errors > 0 }) { throw Ending.refused }
      return
    }
    guard let path = catalogue.path(of: model) else {
      if let text = catalogue.explainedTemplate(model, format) { return try emit(text) }
      let hint = Steelyard.suggestion(for: model, among: catalogue.ids).map { " Did you mean \"\($0)\"?" } ?? ""
      complain("there is no model \"\(Steelyard.shown(model))\".\(hint)")
      throw Ending.noInput
    }
    let input = try opened(path)
    common.show(input.messages)
    guard input.kind != nil else { throw Ending.refused }
    guard let text = input.explainedModel(format) else {
      complain("\(Steelyard.shown(path)) is no criteria model")
      throw Ending.refused
    }
    try emit(text)
  }
}
